/// How keys lie in the table: key spaces of a tenant, and values as key text.
@NullMarked
package dev.bao.key;

import org.jspecify.annotations.NullMarked;
