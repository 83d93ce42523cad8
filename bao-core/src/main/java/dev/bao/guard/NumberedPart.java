package dev.bao.guard;

/// The three digits in a partition key that number a shard of an index or a bucket of the iteration
/// index.
final class NumberedPart {

  private static final int DIGITS = 3;

  private NumberedPart() {}

  /// Whether the rest of a key is such a number and nothing else.
  static boolean isAll(String key, int from) {
    return key.length() == from + DIGITS && isNumber(key, from);
  }

  /// Whether such a number stands at a place in a key, is below a limit, and something follows.
  static boolean isBelow(int limit, String key, int from) {
    int end = from + DIGITS;
    return key.length() > end + 1
        && key.charAt(end) == '#'
        && isNumber(key, from)
        && Integer.parseInt(key, from, end, 10) < limit;
  }

  private static boolean isNumber(String key, int from) {
    for (int i = from; i < from + DIGITS; i++) {
      if (key.charAt(i) < '0' || key.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
