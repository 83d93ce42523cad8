/// The tenant of each invocation of a Lambda function.
@NullMarked
package dev.bao.lambda;

import org.jspecify.annotations.NullMarked;
