/// The generated classes, one writer for each.
@NullMarked
package dev.bao.processor.writer;

import org.jspecify.annotations.NullMarked;
