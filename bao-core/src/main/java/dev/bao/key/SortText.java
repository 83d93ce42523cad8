package dev.bao.key;

/// The order of sort keys, as DynamoDB has it: by UTF-8 bytes, which is by code points. Since a
/// sort key has at most [KeySpace#MAX_SORT_BYTES] bytes, every one has a next and a previous one.
/// With them each range is one between two texts that are both included, which is all that a key
/// condition with two bounds can say.
public final class SortText {

  private static final int LAST_CODE_POINT = Character.MAX_CODE_POINT;
  private static final int LAST_OF_THREE_BYTES = 0xFFFF;
  private static final int LAST_OF_TWO_BYTES = 0x7FF;
  private static final int LAST_OF_ONE_BYTE = 0x7F;

  private SortText() {}

  /// Compares two well-formed texts.
  public static int compare(String first, String second) {
    int length = Math.min(first.length(), second.length());
    for (int i = 0; i < length; i++) {
      char one = first.charAt(i);
      char other = second.charAt(i);
      if (one != other) {
        return rank(one) - rank(other);
      }
    }
    return first.length() - second.length();
  }

  /// The order of UTF-16 is that of UTF-8, but for surrogates: they stand for the highest code
  /// points.
  private static int rank(char c) {
    return Character.isSurrogate(c) ? c + Character.MAX_VALUE : c;
  }

  /// The greatest text that is less than one.
  ///
  /// @param text well-formed, 1024 bytes at most
  /// @return empty where nothing but the empty text is less
  public static String before(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int last = text.codePointBefore(text.length());
    String start = text.substring(0, text.length() - Character.charCount(last));
    return last == 0 ? start : lastWith(start + Character.toString(previous(last)));
  }

  /// The least text that is greater than one.
  ///
  /// @param text well-formed, 1024 bytes at most
  /// @return a text of more than 1024 bytes, which no key is, where nothing is greater
  public static String after(String text) {
    if (KeyText.utf8Length(text) < KeySpace.MAX_SORT_BYTES) {
      return text + '\0';
    }
    String start = text;
    while (!start.isEmpty()) {
      int last = start.codePointBefore(start.length());
      start = start.substring(0, start.length() - Character.charCount(last));
      if (last < LAST_CODE_POINT) {
        String next = start + Character.toString(next(last));
        if (KeyText.utf8Length(next) <= KeySpace.MAX_SORT_BYTES) {
          return next;
        }
      }
    }
    return text + '\0';
  }

  /// The greatest text that starts with one.
  ///
  /// @param start well-formed, 1024 bytes at most
  public static String lastWith(String start) {
    int left = KeySpace.MAX_SORT_BYTES - KeyText.utf8Length(start);
    StringBuilder last = new StringBuilder(start);
    for (; left >= 4; left -= 4) {
      last.appendCodePoint(LAST_CODE_POINT);
    }
    switch (left) {
      case 3 -> last.appendCodePoint(LAST_OF_THREE_BYTES);
      case 2 -> last.appendCodePoint(LAST_OF_TWO_BYTES);
      case 1 -> last.appendCodePoint(LAST_OF_ONE_BYTE);
      default -> {}
    }
    return last.toString();
  }

  /// Whether a text is longer than a sort key can be.
  public static boolean isTooLong(String text) {
    return KeyText.utf8Length(text) > KeySpace.MAX_SORT_BYTES;
  }

  /// Surrogates are no characters of a well-formed text.
  private static int previous(int codePoint) {
    return codePoint == Character.MAX_SURROGATE + 1 ? Character.MIN_SURROGATE - 1 : codePoint - 1;
  }

  private static int next(int codePoint) {
    return codePoint == Character.MIN_SURROGATE - 1 ? Character.MAX_SURROGATE + 1 : codePoint + 1;
  }
}
