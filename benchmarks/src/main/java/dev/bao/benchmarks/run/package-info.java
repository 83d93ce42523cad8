/// What the commands run: JMH, the interleaved harness, the tables and the gate.
@NullMarked
package dev.bao.benchmarks.run;

import org.jspecify.annotations.NullMarked;
