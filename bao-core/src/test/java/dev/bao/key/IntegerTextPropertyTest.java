package dev.bao.key;

import static dev.bao.key.Refusals.refusedOrWritten;
import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.StringArbitrary;
import net.jqwik.api.constraints.IntRange;

class IntegerTextPropertyTest {

  private static final KeyFormat FORMAT = KeyFormat.STANDARD;

  @Property
  void readsWhatItWrote(@ForAll long value) {
    assertThat(FORMAT.readInteger(FORMAT.integer(value))).isEqualTo(value);
  }

  @Property
  void hasTwentyCharacters(@ForAll long value) {
    assertThat(FORMAT.integer(value)).matches("[0-9]{20}|-[0-9]{19}");
  }

  @Property
  void keepsTheOrder(@ForAll long one, @ForAll long other) {
    assertThat(EncodingOrder.compare(FORMAT.integer(one), FORMAT.integer(other)))
        .isEqualTo(Long.compare(one, other));
  }

  @Property
  void keepsTheOrderOfNeighbours(
      @ForAll long one, @ForAll @IntRange(min = -20, max = 20) int distance) {
    long other = one + distance;

    assertThat(EncodingOrder.compare(FORMAT.integer(one), FORMAT.integer(other)))
        .isEqualTo(Long.compare(one, other));
  }

  @Property
  void refusesWhatItDidNotWrite(@ForAll("texts") String text) {
    refusedOrWritten(text, FORMAT::readInteger, FORMAT::integer);
  }

  @Provide
  Arbitrary<String> texts() {
    StringArbitrary digits = Arbitraries.strings().numeric();
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(25),
        Arbitraries.strings().withChars("0123456789-+ ~#\u0661").ofMinLength(19).ofMaxLength(21),
        digits.ofLength(20),
        digits.ofLength(19).map(text -> "-" + text),
        digits.ofLength(18).map(text -> "-0" + text),
        digits.ofLength(19).map(text -> "0" + text));
  }
}
