/// What is written and read: records, beans of the enhanced client, and a sample of each.
@NullMarked
package dev.bao.benchmarks.shape;

import org.jspecify.annotations.NullMarked;
