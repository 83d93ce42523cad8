/// What is sent: reads, queries, pages, writes, and the table itself.
@NullMarked
package dev.bao.operation;

import org.jspecify.annotations.NullMarked;
