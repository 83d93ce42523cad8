/// The model-based test of isolation: many tenants, all operations, one oracle.
@NullMarked
package dev.bao.interleaved;

import org.jspecify.annotations.NullMarked;
