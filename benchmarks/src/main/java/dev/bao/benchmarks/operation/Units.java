package dev.bao.benchmarks.operation;

import java.util.concurrent.atomic.DoubleAdder;

/// Capacity units, counted: what an application does with the report at the least.
final class Units {

  private final DoubleAdder read = new DoubleAdder();
  private final DoubleAdder written = new DoubleAdder();

  void read(double units) {
    read.add(units);
  }

  void written(double units) {
    written.add(units);
  }

  double sum() {
    return read.sum() + written.sum();
  }
}
