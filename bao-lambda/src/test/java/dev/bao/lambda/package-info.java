@NullMarked
package dev.bao.lambda;

import org.jspecify.annotations.NullMarked;
