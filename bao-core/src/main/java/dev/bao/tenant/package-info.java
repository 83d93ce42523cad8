/// Whose data it is: tenant ids, the scope that carries one, and the resolvers that find one.
@NullMarked
package dev.bao.tenant;

import org.jspecify.annotations.NullMarked;
