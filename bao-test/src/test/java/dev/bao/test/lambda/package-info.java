@NullMarked
package dev.bao.test.lambda;

import org.jspecify.annotations.NullMarked;
