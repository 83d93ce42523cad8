/// The model-based test of isolation: many tenants, all operations, one oracle.
@NullMarked
package dev.bao.isolation;

import org.jspecify.annotations.NullMarked;
