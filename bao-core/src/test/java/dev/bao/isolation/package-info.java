/// Attacks on the data of a tenant, and what each operation does in each scope: what
/// `docs/isolation.md` claims.
@NullMarked
package dev.bao.isolation;

import org.jspecify.annotations.NullMarked;
