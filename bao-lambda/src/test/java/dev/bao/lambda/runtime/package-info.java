/// All adapters behind the runtime interface client of AWS.
@NullMarked
package dev.bao.lambda.runtime;

import org.jspecify.annotations.NullMarked;
