/// What can be wrong with a declaration, and how it is reported.
@NullMarked
package dev.bao.processor.problem;

import org.jspecify.annotations.NullMarked;
