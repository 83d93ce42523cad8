/// Put, update, delete and check: each rendered alone or as a part of a transaction.
@NullMarked
package dev.bao.action;

import org.jspecify.annotations.NullMarked;
