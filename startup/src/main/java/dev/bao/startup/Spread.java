package dev.bao.startup;

import java.util.Collection;
import java.util.Locale;

/// The median, the minimum and the maximum of measured values.
record Spread(double median, double min, double max) {

  static Spread of(Collection<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    int middle = sorted.length / 2;
    double median =
        sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    return new Spread(median, sorted[0], sorted[sorted.length - 1]);
  }

  /// As in `812 (790 to 901)`.
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.0f (%.0f to %.0f)", median, min, max);
  }

  /// As in `1.41 (1.37 to 1.52)`.
  String ofRatios() {
    return String.format(Locale.ROOT, "%.2f (%.2f to %.2f)", median, min, max);
  }
}
