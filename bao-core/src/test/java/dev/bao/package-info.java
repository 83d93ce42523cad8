/// Tests of the entry points.
@NullMarked
package dev.bao;

import org.jspecify.annotations.NullMarked;
