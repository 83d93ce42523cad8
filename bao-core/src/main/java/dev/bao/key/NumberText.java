package dev.bao.key;

import java.math.BigDecimal;
import java.math.BigInteger;

/// Numbers as text that sorts as the numbers do.
final class NumberText {

  private static final int INTEGER_WIDTH = 20;
  private static final long NINETEEN_NINES = Long.parseUnsignedLong("9999999999999999999");

  private static final int MAX_DIGITS = 38;
  private static final int MIN_EXPONENT = -500;
  private static final int MAX_EXPONENT = 499;
  private static final String ZERO = "1";

  private NumberText() {}

  /// Not negative: zero-padded. Negative: `-` and the distance from the least, so that -2 is before
  /// -1.
  static String writeInteger(long value) {
    return value < 0
        ? "-" + padded(Long.toUnsignedString(NINETEEN_NINES + value), INTEGER_WIDTH - 1)
        : padded(Long.toString(value), INTEGER_WIDTH);
  }

  private static String padded(String digits, int width) {
    return "0".repeat(width - digits.length()) + digits;
  }

  static long readInteger(String text) {
    if (text.length() != INTEGER_WIDTH || !isDigits(text, text.charAt(0) == '-' ? 1 : 0)) {
      throw KeyText.unreadable("a whole number");
    }
    return text.charAt(0) == '-' ? readNegative(text) : readNotNegative(text);
  }

  private static long readNegative(String text) {
    long value = Long.parseUnsignedLong(text, 1, INTEGER_WIDTH, 10) - NINETEEN_NINES;
    if (value >= 0) {
      // Below the least of 64 bits it comes around as a positive one.
      throw KeyText.unreadable("a whole number of 64 bits");
    }
    return value;
  }

  private static long readNotNegative(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw KeyText.unreadable("a whole number of 64 bits");
    }
  }

  /// `1` is zero. `2`, the exponent and the digits are a positive number. A negative one has `0`,
  /// all of that as its complement, and `~`, which is above all digits.
  static String writeDecimal(String component, BigDecimal value) {
    if (value.signum() == 0) {
      return ZERO;
    }
    // Trailing zeros do not change it; to strip them first would overflow the scale of
    // 10E+2147483647.
    long exponent = (long) value.precision() - value.scale() - 1;
    if (exponent < MIN_EXPONENT || exponent > MAX_EXPONENT) {
      throw KeyText.refused(component, "is out of range", "Keep it between 1E-500 and 1E+499");
    }
    BigDecimal stripped = value.stripTrailingZeros();
    if (stripped.precision() > MAX_DIGITS) {
      throw KeyText.refused(
          component,
          "has " + stripped.precision() + " significant digits",
          "Round it to at most " + MAX_DIGITS + " digits");
    }
    String digits = stripped.unscaledValue().abs().toString();
    return value.signum() > 0
        ? "2" + padded(Long.toString(exponent - MIN_EXPONENT), 3) + digits
        : "0" + padded(Long.toString(MAX_EXPONENT - exponent), 3) + complement(digits) + "~";
  }

  static BigDecimal readDecimal(String text) {
    if (text.equals(ZERO)) {
      return BigDecimal.ZERO;
    }
    boolean positive = text.startsWith("2");
    boolean negative = text.startsWith("0") && text.endsWith("~");
    String body = negative ? text.substring(0, text.length() - 1) : text;
    if ((!positive && !negative) || body.length() < 5 || !isDigits(body, 0)) {
      throw KeyText.unreadable("a decimal number");
    }
    int biased = Integer.parseInt(body, 1, 4, 10);
    int exponent = positive ? biased + MIN_EXPONENT : MAX_EXPONENT - biased;
    String digits = positive ? body.substring(4) : complement(body.substring(4));
    if (digits.length() > MAX_DIGITS || digits.startsWith("0") || digits.endsWith("0")) {
      // Another text for a number that has one: two keys would read as the same value.
      throw KeyText.unreadable("a decimal number");
    }
    BigInteger unscaled = new BigInteger(positive ? digits : "-" + digits);
    return new BigDecimal(unscaled, digits.length() - 1 - exponent);
  }

  private static String complement(String digits) {
    StringBuilder complement = new StringBuilder(digits.length());
    for (int i = 0; i < digits.length(); i++) {
      complement.append((char) ('0' + '9' - digits.charAt(i)));
    }
    return complement.toString();
  }

  private static boolean isDigits(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }
}
