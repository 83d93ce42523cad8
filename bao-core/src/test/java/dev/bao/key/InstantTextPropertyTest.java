package dev.bao.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.Instant;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class InstantTextPropertyTest {

  private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

  @Property
  void readsWhatItWrote(@ForAll("instants") Instant value) {
    assertThat(TimeText.readInstant(TimeText.write("due", value))).isEqualTo(value);
  }

  @Property
  void writesIsoTextThatOthersRead(@ForAll("instants") Instant value) {
    String text = TimeText.write("due", value);

    assertThat(text).hasSize(30).endsWith("Z");
    assertThat(Instant.parse(text)).isEqualTo(value);
    assertThat(KeyFormat.STANDARD.instant("due", value)).isEqualTo(text);
  }

  @Property
  void readsTheIsoTextOfOthers(@ForAll("instants") Instant value) {
    assertThat(TimeText.readInstant(value.toString())).isEqualTo(value);
  }

  @Property
  void keepsTheOrder(@ForAll("instants") Instant one, @ForAll("instants") Instant other) {
    keepsTheOrderOf(one, other);
  }

  @Property
  void keepsTheOrderOfNeighbours(
      @ForAll("instants") Instant one,
      @ForAll @LongRange(min = -2_000_000_000, max = 2_000_000_000) long nanos) {
    Instant other = one.plusNanos(nanos);

    if (!other.isBefore(FIRST) && !other.isAfter(LAST)) {
      keepsTheOrderOf(one, other);
    }
  }

  private void keepsTheOrderOf(Instant one, Instant other) {
    assertThat(EncodingOrder.compare(TimeText.write("due", one), TimeText.write("due", other)))
        .isEqualTo(Integer.signum(one.compareTo(other)));
  }

  @Property
  void readsWhatTheJdkReadsAndNothingElse(@ForAll("nearlyInstants") String text) {
    Instant expected;
    try {
      expected = Instant.parse(text);
    } catch (DateTimeException e) {
      assertThatExceptionOfType(DateTimeException.class)
          .isThrownBy(() -> TimeText.readInstant(text));
      return;
    }
    assertThat(TimeText.readInstant(text)).isEqualTo(expected);
  }

  @Provide
  Arbitrary<Instant> instants() {
    return Combinators.combine(
            Arbitraries.oneOf(
                Arbitraries.longs().between(FIRST.getEpochSecond(), LAST.getEpochSecond()),
                Arbitraries.longs().between(-3, 3),
                Arbitraries.of(FIRST.getEpochSecond(), LAST.getEpochSecond())),
            Arbitraries.oneOf(
                Arbitraries.integers().between(0, 999_999_999),
                Arbitraries.of(0, 1, 1_000, 1_000_000, 120_000_000, 999_999_999)))
        .as(Instant::ofEpochSecond)
        .withoutEdgeCases();
  }

  /// Texts of instants in which one character, or a whole field, is another one.
  @Provide
  Arbitrary<String> nearlyInstants() {
    Arbitrary<String> texts = instants().map(value -> TimeText.write("due", value));
    Arbitrary<String> withOtherCharacter =
        Combinators.combine(
                texts,
                Arbitraries.integers().between(0, 29),
                Arbitraries.of('0', '1', '2', '3', '9', '-', '+', ':', 'T', 't', 'z', '\u0661'))
            .as((text, at, c) -> text.substring(0, at) + c + text.substring(at + 1));
    Arbitrary<String> withOtherField =
        Combinators.combine(
                texts,
                Arbitraries.of(5, 8, 11, 14, 17),
                Arbitraries.of("00", "02", "12", "13", "23", "24", "29", "31", "32", "59", "60"))
            .as((text, at, field) -> text.substring(0, at) + field + text.substring(at + 2));
    Arbitrary<String> ofFields =
        Combinators.combine(
                Arbitraries.of("0000", "1900", "2024", "2025", "9999"),
                Arbitraries.of("02-28", "02-29", "04-31", "12-31", "06-30"),
                Arbitraries.of("00:00:00", "24:00:00", "24:00:01", "23:59:60", "23:59:59"),
                Arbitraries.of("000000000", "000000001"))
            .as((year, day, time, nano) -> year + "-" + day + "T" + time + "." + nano + "Z");
    return Arbitraries.oneOf(
        texts, withOtherCharacter, withOtherField, ofFields, Arbitraries.strings().ofMaxLength(31));
  }
}
