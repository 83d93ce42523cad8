package dev.bao.key;

import dev.bao.error.MappingException;
import java.nio.charset.StandardCharsets;
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
  private static final int SECONDS_OF_DAY = 86_400;
  private static final int DAYS_OF_CYCLE = 146_097;

  /// From 0000-03-01, one cycle earlier so that no year before it counts below zero.
  private static final int DAYS_FROM_MARCH_OF_CYCLE_TO_1970 = 719_468 + DAYS_OF_CYCLE;

  private static final int MAX_YEAR = 9999;

  // Not parsed: that would load the JDK's formatters at the start of every process.
  /// 0000-01-01T00:00:00Z
  private static final Instant FIRST = Instant.ofEpochSecond(-62_167_219_200L);

  /// +10000-01-01T00:00:00Z
  private static final Instant END = Instant.ofEpochSecond(253_402_300_800L);

  private TimeText() {}

  /// Writes an instant in UTC with nine fraction digits: 30 characters, nothing is lost.
  ///
  /// @param component the name of the record component, for errors
  /// @throws MappingException `BAO-7004` outside of the years 0000 to 9999
  public static String write(String component, Instant value) {
    check(component, value);
    long seconds = value.getEpochSecond();
    int ofDay = Math.floorMod(seconds, SECONDS_OF_DAY);
    byte[] text = new byte[INSTANT_WIDTH];
    writeDay(Math.floorDiv(seconds, SECONDS_OF_DAY), text);
    text[10] = 'T';
    digits(text, 11, 2, ofDay / 3600);
    text[13] = ':';
    digits(text, 14, 2, ofDay / 60 % 60);
    text[16] = ':';
    digits(text, 17, 2, ofDay % 60);
    text[19] = '.';
    digits(text, 20, 9, value.getNano());
    text[29] = 'Z';
    return new String(text, StandardCharsets.ISO_8859_1);
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
    if (value.getYear() < 0 || value.getYear() > MAX_YEAR) {
      throw outOfRange(component);
    }
    byte[] text = new byte[DATE_WIDTH];
    writeDate(value.getYear(), value.getMonthValue(), value.getDayOfMonth(), text);
    return new String(text, StandardCharsets.ISO_8859_1);
  }

  /// Writes a day without an object for it. Years are counted from March, so that the leap day is
  /// the last of its year, and in cycles of 400 years, all of which have as many days.
  ///
  /// @param epochDay days since 1970-01-01, within the years 0000 to 9999
  private static void writeDay(long epochDay, byte[] text) {
    int day = (int) (epochDay + DAYS_FROM_MARCH_OF_CYCLE_TO_1970);
    int cycle = day / DAYS_OF_CYCLE;
    int ofCycle = day % DAYS_OF_CYCLE;
    int yearOfCycle =
        (ofCycle - ofCycle / 1460 + ofCycle / 36_524 - ofCycle / (DAYS_OF_CYCLE - 1)) / 365;
    int ofYear = ofCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100);
    // March to January have 153 days in each five months.
    int monthFromMarch = (5 * ofYear + 2) / 153;
    int month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
    int year = 400 * (cycle - 1) + yearOfCycle + (month <= 2 ? 1 : 0);
    writeDate(year, month, ofYear - (153 * monthFromMarch + 2) / 5 + 1, text);
  }

  private static void writeDate(int year, int month, int day, byte[] text) {
    digits(text, 0, 4, year);
    text[4] = '-';
    digits(text, 5, 2, month);
    text[7] = '-';
    digits(text, 8, 2, day);
  }

  private static MappingException outOfRange(String component) {
    return KeyText.refused(
        component, "is outside of the years 0000 to 9999", "Keep it within these");
  }

  private static void digits(byte[] text, int from, int count, int value) {
    int rest = value;
    for (int i = from + count - 1; i >= from; i--) {
      text[i] = (byte) ('0' + rest % 10);
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
