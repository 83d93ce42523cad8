package dev.bao.key;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/// The order in which DynamoDB keeps strings: by their bytes in UTF-8, unsigned.
final class EncodingOrder {

  private EncodingOrder() {}

  /// -1, 0 or 1.
  static int compare(String one, String other) {
    return Integer.signum(
        Arrays.compareUnsigned(
            one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8)));
  }

  /// Compares two lists of the same length by their first parts that differ: -1, 0 or 1.
  static int compare(List<String> one, List<String> other) {
    for (int i = 0; i < one.size(); i++) {
      int order = compare(one.get(i), other.get(i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }
}
