/// Measures what a start, a growing table and a compilation cost, with models that it generates.
@NullMarked
package dev.bao.startup;

import org.jspecify.annotations.NullMarked;
