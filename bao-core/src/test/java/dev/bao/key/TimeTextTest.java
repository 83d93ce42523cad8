package dev.bao.key;

import static dev.bao.key.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.bao.error.ErrorCode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTextTest {

  @Nested
  class Written {

    @ParameterizedTest
    @CsvSource({
      "2026-11-21T10:15:30Z, 2026-11-21T10:15:30.000000000Z",
      "1970-01-01T00:00:00Z, 1970-01-01T00:00:00.000000000Z",
      "1969-12-31T23:59:59.999999999Z, 1969-12-31T23:59:59.999999999Z",
      "0000-01-01T00:00:00Z, 0000-01-01T00:00:00.000000000Z",
      "9999-12-31T23:59:59.999999999Z, 9999-12-31T23:59:59.999999999Z",
      "2024-02-29T12:00:00.5Z, 2024-02-29T12:00:00.500000000Z",
      "2026-01-02T03:04:05.000000006Z, 2026-01-02T03:04:05.000000006Z",
    })
    void anInstantHasNineFractionDigits(Instant value, String text) {
      assertThat(TimeText.write("due", value)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-01-01", "0999-01-02", "2024-02-29", "2026-11-21", "9999-12-31"})
    void aDateHasTenCharacters(LocalDate value) {
      assertThat(TimeText.write("due", value)).isEqualTo(value.toString()).hasSize(10);
    }

    @Test
    void anInstantOutsideOfTheYearsIsRefused() {
      Instant first = Instant.parse("0000-01-01T00:00:00Z");
      Instant last = Instant.parse("9999-12-31T23:59:59.999999999Z");

      refusesInstant(first.minusNanos(1));
      refusesInstant(last.plusNanos(1));
      refusesInstant(Instant.MIN);
      refusesInstant(Instant.MAX);
    }

    private void refusesInstant(Instant value) {
      assertThat(refused(ErrorCode.KEY_VALUE_REFUSED, () -> TimeText.write("due", value)))
          .hasMessageContaining("due is part of a key")
          .hasMessageContaining("0000 to 9999");
    }

    @Test
    void everyDayIsWrittenAsTheJdkWritesIt() {
      long last = LocalDate.of(9999, 12, 31).toEpochDay();
      for (long day = LocalDate.of(0, 1, 1).toEpochDay(); day <= last; day++) {
        String text = TimeText.write("due", Instant.ofEpochSecond(day * 86_400));

        if (!text.startsWith(LocalDate.ofEpochDay(day).toString())) {
          assertThat(text).startsWith(LocalDate.ofEpochDay(day).toString());
        }
      }
    }

    @Test
    void aDateOutsideOfTheYearsIsRefused() {
      refusesDate(LocalDate.of(-1, 12, 31));
      refusesDate(LocalDate.of(10_000, 1, 1));
      refusesDate(LocalDate.MIN);
      refusesDate(LocalDate.MAX);
    }

    private void refusesDate(LocalDate value) {
      assertThat(refused(ErrorCode.KEY_VALUE_REFUSED, () -> TimeText.write("due", value)))
          .hasMessageContaining("due is part of a key")
          .hasMessageContaining("0000 to 9999");
    }
  }

  @Nested
  class Read {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "2026-11-21T10:15:30.000000000Z",
          "2026-11-21T10:15:30Z",
          "2026-11-21T10:15:30.123Z",
          "2026-11-21T10:15:30.123456789Z",
          "2026-11-21T11:15:30+01:00",
          "+12026-11-21T10:15:30Z",
          "-0001-11-21T10:15:30.00000000Z",
          "2026-11-21t10:15:30.000000000z",
          "2026-11-21T24:00:00.000000000Z",
          "2026-11-21T24:00:00Z",
          "2026-12-31T23:59:60.000000000Z",
        })
    void anInstantIsWhatTheJdkReads(String text) {
      assertThat(TimeText.readInstant(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "Z",
          "2026-11-21",
          "2026-11-21T10:15Z",
          "2026-02-30T10:15:30.000000000Z",
          "2026-13-21T10:15:30.000000000Z",
          "2026-11-21T24:00:01.000000000Z",
          "2026-11-21T10:60:30.000000000Z",
          "2026-11-21T10:15:61.000000000Z",
          "2026-11-21T10:15:30.00000000aZ",
          "2026-11-21T10:15:30.00000000/Z",
          "2026-11-21T10:15:30.00000000:Z",
          "\u0662026-11-21T10:15:30.000000000Z",
          "2026/11/21T10:15:30.000000000Z",
          "2026-11-21 10:15:30.000000000Z",
          "2026-11-21T10:15:30,000000000Z",
          "2026-11-21T10:15:30.0000000000",
        })
    void anythingElseIsRefused(String text) {
      assertThatExceptionOfType(DateTimeException.class)
          .isThrownBy(() -> TimeText.readInstant(text));
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 7, 10, 13, 16, 19, 29})
    void anotherCharacterBetweenTheNumbersIsRefused(int position) {
      String text = "2026-11-21T10:15:30.000000000Z";
      String other = text.substring(0, position) + "_" + text.substring(position + 1);

      assertThatExceptionOfType(DateTimeException.class)
          .isThrownBy(() -> TimeText.readInstant(other));
    }
  }
}
