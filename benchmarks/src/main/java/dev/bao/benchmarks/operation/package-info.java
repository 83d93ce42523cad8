/// Operations from the call to the record, with the network taken out.
@NullMarked
package dev.bao.benchmarks.operation;

import org.jspecify.annotations.NullMarked;
