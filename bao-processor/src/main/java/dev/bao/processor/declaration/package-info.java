/// Reads declarations, and validates them: from elements of the compiler to descriptors.
@NullMarked
package dev.bao.processor.declaration;

import org.jspecify.annotations.NullMarked;
