@NullMarked
package dev.bao.processor;

import org.jspecify.annotations.NullMarked;
