@NullMarked
package dev.bao.lambda.http;

import org.jspecify.annotations.NullMarked;
