package dev.bao.key;

/// What Java's strings can hold and UTF-8 cannot: a surrogate without its partner is written as
/// `?`, so that it would be lost, and two keys become one.
public final class Utf16 {

  private Utf16() {}

  /// Whether each surrogate of a text has its partner.
  public static boolean isWellFormed(String text) {
    return hasNoSurrogate(text) || isEachPaired(text);
  }

  private static boolean isEachPaired(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i)) && isAlone(text, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAlone(String text, int i) {
    char c = text.charAt(i);
    return Character.isHighSurrogate(c)
        ? i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))
        : i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
  }

  /// Of a text in Latin-1 HotSpot finds that none is there, and leaves the loop out, mostly also
  /// where it has seen a few other texts. By `charAt`, whose profile all code of the process
  /// shares, one such text was enough that it looked at each character, and took four times as
  /// long.
  private static boolean hasNoSurrogate(String text) {
    int length = text.length();
    for (int i = 0; i < length; i++) {
      if (text.codePointAt(i) >= Character.MIN_SURROGATE) {
        return false;
      }
    }
    return true;
  }
}
