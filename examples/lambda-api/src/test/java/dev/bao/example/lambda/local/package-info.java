@NullMarked
package dev.bao.example.lambda.local;

import org.jspecify.annotations.NullMarked;
