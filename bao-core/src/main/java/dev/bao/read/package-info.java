/// The reads of a request scope: those of many threads joined into few requests, and what they
/// found.
@NullMarked
package dev.bao.read;

import org.jspecify.annotations.NullMarked;
