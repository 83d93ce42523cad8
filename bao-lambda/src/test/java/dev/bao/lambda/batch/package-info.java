@NullMarked
package dev.bao.lambda.batch;

import org.jspecify.annotations.NullMarked;
