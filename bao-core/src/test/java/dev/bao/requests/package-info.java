/// The requests and capacity units of each operation: what `docs/requests.md` claims.
@NullMarked
package dev.bao.requests;

import org.jspecify.annotations.NullMarked;
