@NullMarked
package dev.bao.lambda.tracker;

import org.jspecify.annotations.NullMarked;
