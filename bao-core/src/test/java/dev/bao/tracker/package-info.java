/// The project tracker: the models of Bao's own tests and examples.
@NullMarked
package dev.bao.tracker;

import org.jspecify.annotations.NullMarked;
