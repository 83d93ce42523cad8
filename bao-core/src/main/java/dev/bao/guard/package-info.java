/// The client that checks every request and every answer against one tenant.
@NullMarked
package dev.bao.guard;

import org.jspecify.annotations.NullMarked;
