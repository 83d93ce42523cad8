package dev.bao.key;

import dev.bao.error.MappingException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/// Instants and dates as ISO-8601 text of a fixed width, which sorts as they do: in keys and in
/// attributes alike. `2026-11-21T10:15:30.000000000Z` is an instant.
public final class TimeText {

  private static final int DATE_WIDTH = 10;
  private static final int INSTANT_WIDTH = 30;
  private static final int MAX_YEAR = 9999;
  private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

  private TimeText() {}

  /// Writes an instant in UTC with nine fraction digits: 30 characters, nothing is lost.
  ///
  /// @param component the name of the record component, for errors
  /// @throws MappingException `BAO-7004` outside of the years 0000 to 9999
  public static String write(String component, Instant value) {
    check(component, value);
    LocalDateTime time =
        LocalDateTime.ofEpochSecond(value.getEpochSecond(), value.getNano(), ZoneOffset.UTC);
    char[] text = new char[INSTANT_WIDTH];
    writeDate(component, time.toLocalDate(), text);
    text[10] = 'T';
    digits(text, 11, 2, time.getHour());
    text[13] = ':';
    digits(text, 14, 2, time.getMinute());
    text[16] = ':';
    digits(text, 17, 2, time.getSecond());
    text[19] = '.';
    digits(text, 20, 9, time.getNano());
    text[29] = 'Z';
    return new String(text);
  }

  /// Checks that an instant can be written.
  ///
  /// @param component the name of the record component, for errors
  /// @throws MappingException `BAO-7004` outside of the years 0000 to 9999
  public static void check(String component, Instant value) {
    // Instant has years that LocalDateTime has not.
    if (value.isBefore(FIRST) || !value.isBefore(END)) {
      throw outOfRange(component);
    }
  }

  /// Writes a date: ten characters.
  ///
  /// @param component the name of the record component, for errors
  /// @throws MappingException `BAO-7004` outside of the years 0000 to 9999
  public static String write(String component, LocalDate value) {
    char[] text = new char[DATE_WIDTH];
    writeDate(component, value, text);
    return new String(text);
  }

  private static void writeDate(String component, LocalDate date, char[] text) {
    if (date.getYear() < 0 || date.getYear() > MAX_YEAR) {
      throw outOfRange(component);
    }
    digits(text, 0, 4, date.getYear());
    text[4] = '-';
    digits(text, 5, 2, date.getMonthValue());
    text[7] = '-';
    digits(text, 8, 2, date.getDayOfMonth());
  }

  private static MappingException outOfRange(String component) {
    return KeyText.refused(
        component, "is outside of the years 0000 to 9999", "Keep it within these");
  }

  private static void digits(char[] text, int from, int count, int value) {
    int rest = value;
    for (int i = from + count - 1; i >= from; i--) {
      text[i] = (char) ('0' + rest % 10);
      rest /= 10;
    }
  }

  /// Reads an instant: the fixed-width text without a formatter, any other ISO-8601 text with one,
  /// so that items of other writers can be read.
  ///
  /// @throws DateTimeException where the text is no instant
  public static Instant readInstant(String text) {
    // The end of a day, 24:00:00, and a leap second are for the formatter too.
    if (!hasFixedWidthForm(text) || text.startsWith("24", 11) || text.startsWith("60", 17)) {
      return Instant.parse(text);
    }
    LocalDateTime time =
        LocalDateTime.of(
            number(text, 0, 4),
            number(text, 5, 7),
            number(text, 8, 10),
            number(text, 11, 13),
            number(text, 14, 16),
            number(text, 17, 19),
            number(text, 20, 29));
    return time.toInstant(ZoneOffset.UTC);
  }

  private static boolean hasFixedWidthForm(String text) {
    return text.length() == INSTANT_WIDTH
        && text.charAt(4) == '-'
        && text.charAt(7) == '-'
        && text.charAt(10) == 'T'
        && text.charAt(13) == ':'
        && text.charAt(16) == ':'
        && text.charAt(19) == '.'
        && text.charAt(29) == 'Z';
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      int digit = text.charAt(i) - '0';
      if (digit < 0 || digit > 9) {
        throw new DateTimeException("not a digit at position " + i);
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
