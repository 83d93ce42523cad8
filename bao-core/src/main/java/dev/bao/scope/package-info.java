/// What belongs to a piece of work as a whole, and goes with it from thread to thread.
@NullMarked
package dev.bao.scope;

import org.jspecify.annotations.NullMarked;
