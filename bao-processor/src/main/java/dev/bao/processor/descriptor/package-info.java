/// What the processor has understood of a model: plain values, which the writers turn into code.
@NullMarked
package dev.bao.processor.descriptor;

import org.jspecify.annotations.NullMarked;
