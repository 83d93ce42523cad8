/// Recorders and faults where no test of Bao's is.
@NullMarked
package dev.bao.test.request;

import org.jspecify.annotations.NullMarked;
