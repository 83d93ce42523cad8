package dev.bao.guard;

import java.util.Arrays;

/// The tokens of an expression, one after the other. What DynamoDB might read in another way, such
/// as characters outside of ASCII, is [Kind#UNKNOWN], which no check lets through. Not thread-safe.
final class ExpressionTokens {

  enum Kind {
    /// A keyword, a function or an attribute's name as it is.
    WORD,
    /// `#name`
    NAME_PLACEHOLDER,
    /// `:value`
    VALUE_PLACEHOLDER,
    NUMBER,
    /// One of `( ) , . [ ] + -` and the comparators.
    SYMBOL,
    UNKNOWN,
    END
  }

  /// Bao's own placeholders are numbered, and few: their texts are there already.
  static final int NUMBERED = 10;

  private static final String[] NAMES = numbered("#n");

  private static final String[] VALUES = numbered(":v");

  /// Which characters words are of, by their code.
  private static final boolean[] OF_WORD = new boolean[128];

  static {
    for (char c = 0; c < OF_WORD.length; c++) {
      OF_WORD[c] = isWordStart(c) || isDigit(c);
    }
  }

  private final String text;
  private int start;
  private int end;
  private Kind kind = Kind.END;

  /// Stands at the first token.
  ExpressionTokens(String text) {
    this.text = text;
    advance();
  }

  Kind kind() {
    return kind;
  }

  /// The text of the current token.
  String text() {
    boolean isNumbered = end - start == 3 && isDigit(text.charAt(end - 1));
    if (isNumbered && text.startsWith("#n", start)) {
      return NAMES[text.charAt(end - 1) - '0'];
    }
    if (isNumbered && text.startsWith(":v", start)) {
      return VALUES[text.charAt(end - 1) - '0'];
    }
    return text.substring(start, end);
  }

  private static String[] numbered(String start) {
    String[] texts = new String[NUMBERED];
    Arrays.setAll(texts, number -> start + number);
    return texts;
  }

  /// The placeholder of a name.
  ///
  /// @param number below [#NUMBERED]
  static String name(int number) {
    return NAMES[number];
  }

  /// The placeholder of a value.
  ///
  /// @param number below [#NUMBERED]
  static String value(int number) {
    return VALUES[number];
  }

  /// Whether the current token is a word of the language, which knows no case.
  boolean isKeyword(String word) {
    return kind == Kind.WORD
        && end - start == word.length()
        && text.regionMatches(true, start, word, 0, word.length());
  }

  boolean isSymbol(String symbol) {
    return kind == Kind.SYMBOL && end - start == symbol.length() && text.startsWith(symbol, start);
  }

  void advance() {
    start = end;
    while (start < text.length() && isSpace(text.charAt(start))) {
      start++;
    }
    end = start;
    kind = start == text.length() ? Kind.END : read(text.charAt(start));
  }

  private Kind read(char first) {
    end++;
    if (isWordStart(first)) {
      endOfWord();
      return Kind.WORD;
    }
    return switch (first) {
      case '#' -> endOfWord() ? Kind.NAME_PLACEHOLDER : Kind.UNKNOWN;
      case ':' -> endOfWord() ? Kind.VALUE_PLACEHOLDER : Kind.UNKNOWN;
      case '(', ')', ',', '.', '[', ']', '+', '-', '=' -> Kind.SYMBOL;
      case '<' -> comparator('=', '>');
      case '>' -> comparator('=', '=');
      default -> isDigit(first) ? number() : Kind.UNKNOWN;
    };
  }

  private Kind comparator(char second, char other) {
    if (end < text.length() && (text.charAt(end) == second || text.charAt(end) == other)) {
      end++;
    }
    return Kind.SYMBOL;
  }

  private Kind number() {
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    // DynamoDB might read the letters behind it as a part of it.
    return endOfWord() ? Kind.UNKNOWN : Kind.NUMBER;
  }

  /// Whether there was at least one character of a word.
  private boolean endOfWord() {
    int from = end;
    int at = from;
    while (at < text.length() && isOfWord(text.charAt(at))) {
      at++;
    }
    end = at;
    return at > from;
  }

  private static boolean isOfWord(char c) {
    return c < OF_WORD.length && OF_WORD[c];
  }

  private static boolean isWordStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }
}
