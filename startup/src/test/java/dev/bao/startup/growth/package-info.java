/// What must not grow with the number of items, tenants and threads.
@NullMarked
package dev.bao.startup.growth;

import org.jspecify.annotations.NullMarked;
