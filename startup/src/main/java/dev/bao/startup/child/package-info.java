/// What the measured processes share: a client without a network, and the end of the measurement.
@NullMarked
package dev.bao.startup.child;

import org.jspecify.annotations.NullMarked;
