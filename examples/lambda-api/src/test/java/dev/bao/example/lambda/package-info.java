@NullMarked
package dev.bao.example.lambda;

import org.jspecify.annotations.NullMarked;
