/// The ways from a value to an item and back.
@NullMarked
package dev.bao.benchmarks.codec;

import org.jspecify.annotations.NullMarked;
