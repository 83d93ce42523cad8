@NullMarked
package dev.bao.processor.writer;

import org.jspecify.annotations.NullMarked;
