package dev.bao.key;

import static dev.bao.key.Refusals.refused;
import static dev.bao.key.Refusals.refusedOrWritten;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.error.ErrorCode;
import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DecimalTextPropertyTest {

  private static final KeyFormat FORMAT = KeyFormat.STANDARD;

  @Property
  void readsANumberThatComparesAsEqual(@ForAll("decimals") BigDecimal value) {
    assertThat(FORMAT.readDecimal(FORMAT.decimal("price", value))).isEqualByComparingTo(value);
  }

  @Property
  void keepsTheOrder(@ForAll("decimals") BigDecimal one, @ForAll("decimals") BigDecimal other) {
    assertThat(compareTexts(one, other)).isEqualTo(one.compareTo(other));
  }

  @Property
  void keepsTheOrderOfNeighbours(
      @ForAll("neighbours") BigDecimal one, @ForAll("neighbours") BigDecimal other) {
    assertThat(compareTexts(one, other)).isEqualTo(one.compareTo(other));
  }

  @Property
  void keepsTheOrderOfANumberAndItsNegative(@ForAll("decimals") BigDecimal value) {
    assertThat(compareTexts(value, value.negate())).isEqualTo(value.compareTo(value.negate()));
  }

  private int compareTexts(BigDecimal one, BigDecimal other) {
    return EncodingOrder.compare(FORMAT.decimal("price", one), FORMAT.decimal("price", other));
  }

  @Property
  void writesEqualNumbersOfAnyScaleAsOneText(
      @ForAll("decimals") BigDecimal value, @ForAll @IntRange(max = 50) int zeros) {
    BigDecimal scaled = value.setScale(value.scale() + zeros);

    assertThat(FORMAT.decimal("price", scaled)).isEqualTo(FORMAT.decimal("price", value));
  }

  @Property
  void takesANumberOrRefusesItWithACode(@ForAll BigInteger unscaled, @ForAll("scales") int scale) {
    BigDecimal value = new BigDecimal(unscaled, scale);
    // It does not change with trailing zeros, and does not fit an int.
    long exponent = (long) value.precision() - value.scale() - 1;

    if (unscaled.signum() == 0 || (exponent >= -500 && exponent <= 499)) {
      assertThat(FORMAT.readDecimal(FORMAT.decimal("price", value))).isEqualByComparingTo(value);
    } else {
      refused(ErrorCode.KEY_VALUE_REFUSED, () -> FORMAT.decimal("price", value));
    }
  }

  @Property
  void refusesWhatItDidNotWrite(@ForAll("texts") String text) {
    refusedOrWritten(text, FORMAT::readDecimal, value -> FORMAT.decimal("price", value));
  }

  @Property
  void refusesItsTextWithACharacterMoreOrLess(
      @ForAll("decimals") BigDecimal value, @ForAll("characters") char more) {
    String text = FORMAT.decimal("price", value);

    refusedOrWritten(text + more, FORMAT::readDecimal, read -> FORMAT.decimal("price", read));
    refusedOrWritten(
        text.substring(0, text.length() - 1),
        FORMAT::readDecimal,
        read -> FORMAT.decimal("price", read));
  }

  /// Up to 38 digits, exponents of the whole range, with and without trailing zeros.
  @Provide
  Arbitrary<BigDecimal> decimals() {
    Arbitrary<String> digits = Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(37);
    Arbitrary<BigDecimal> wide =
        Combinators.combine(
                Arbitraries.of("", "-"),
                Arbitraries.chars().range('1', '9'),
                digits,
                Arbitraries.oneOf(
                    Arbitraries.integers().between(-500, 499),
                    Arbitraries.of(-500, -499, -1, 0, 1, 498, 499)))
            .as((sign, first, rest, exponent) ->
                new BigDecimal(sign + first + "." + rest + "E" + exponent));
    return Arbitraries.oneOf(wide, neighbours()).withoutEdgeCases();
  }

  /// So few that two of them are often equal, or differ in the last digit or the exponent.
  @Provide
  Arbitrary<BigDecimal> neighbours() {
    return Combinators.combine(
            Arbitraries.oneOf(
                Arbitraries.integers().between(-130, 130), Arbitraries.integers().between(-3, 3)),
            Arbitraries.integers().between(-2, 2))
        .as(BigDecimal::valueOf)
        .withoutEdgeCases();
  }

  @Provide
  Arbitrary<Integer> scales() {
    return Arbitraries.oneOf(
        Arbitraries.integers(),
        Arbitraries.integers().between(-550, 550),
        Arbitraries.of(Integer.MIN_VALUE, Integer.MIN_VALUE + 1, Integer.MAX_VALUE));
  }

  @Provide
  Arbitrary<Character> characters() {
    return Arbitraries.of('0', '1', '9', '~', '#', '\0', '\u0661');
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> digits = Arbitraries.strings().numeric().ofMaxLength(50);
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(8),
        Arbitraries.strings().withChars("0129~-+.\u0661").ofMaxLength(8),
        digits.map(text -> "2" + text),
        digits.map(text -> "0" + text + "~"),
        digits.map(text -> "2501" + text + "0"),
        digits.map(text -> "0498" + text + "9~"),
        digits.map(text -> "25010" + text),
        digits.map(text -> "1" + text));
  }
}
