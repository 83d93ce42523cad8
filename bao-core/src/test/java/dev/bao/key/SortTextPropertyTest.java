package dev.bao.key;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SortTextPropertyTest {

  /// Texts of all lengths up to 1024 bytes, many of them just as long.
  @Provide
  Arbitrary<String> keys() {
    Arbitrary<String> hostile = new HostileText().get().map(SortTextPropertyTest::cut);
    Arbitrary<String> full =
        Combinators.combine(hostile, hostile.map(SortText::lastWith), Arbitraries.of(0, 1, 2, 3, 4))
            .as((head, tail, dropped) -> cut(head + tail.substring(0, tail.length() - dropped)));
    Arbitrary<String> ends =
        Combinators.combine(Arbitraries.of(1020, 1021, 1022, 1023), hostile)
            .as((length, tail) -> cut("a".repeat(length) + tail));
    return Arbitraries.oneOf(hostile, full, ends);
  }

  /// The start of a text that is short enough, and well-formed.
  private static String cut(String text) {
    StringBuilder key = new StringBuilder();
    int bytes = 0;
    for (int codePoint : text.codePoints().toArray()) {
      boolean alone = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
      String one = Character.toString(alone ? 'x' : codePoint);
      bytes += KeyText.utf8Length(one);
      if (bytes > KeySpace.MAX_SORT_BYTES) {
        break;
      }
      key.append(one);
    }
    return key.toString();
  }

  @Property
  void nothingIsBetweenATextAndTheOneBefore(
      @ForAll("keys") String text, @ForAll("keys") String other) {
    String before = SortText.before(text);

    assertThat(KeyText.utf8Length(before)).isLessThanOrEqualTo(KeySpace.MAX_SORT_BYTES);
    assertThat(EncodingOrder.compare(before, text)).isNegative();
    assertThat(EncodingOrder.compare(other, before) > 0)
        .isEqualTo(EncodingOrder.compare(other, text) >= 0);
  }

  @Property
  void nothingIsBetweenATextAndTheOneAfter(
      @ForAll("keys") String text, @ForAll("keys") String other) {
    String after = SortText.after(text);

    assertThat(EncodingOrder.compare(after, text)).isPositive();
    assertThat(EncodingOrder.compare(other, after) < 0)
        .isEqualTo(EncodingOrder.compare(other, text) <= 0);
  }

  @Property
  void beforeAndAfterAreEachOthersReverse(@ForAll("keys") String text) {
    assertThat(SortText.after(SortText.before(text))).isEqualTo(text);
    String after = SortText.after(text);
    if (KeyText.utf8Length(after) <= KeySpace.MAX_SORT_BYTES) {
      assertThat(SortText.before(after)).isEqualTo(text);
    }
  }

  @Property
  void allThatStartWithATextAreUpToTheLastOfThem(
      @ForAll("keys") String start, @ForAll("keys") String other) {
    String last = SortText.lastWith(start);
    String key = other.length() % 2 == 0 ? other : cut(start + other);

    assertThat(KeyText.utf8Length(last)).isEqualTo(KeySpace.MAX_SORT_BYTES);
    assertThat(EncodingOrder.compare(start, key) <= 0 && EncodingOrder.compare(key, last) <= 0)
        .isEqualTo(key.startsWith(start));
  }

  @Property
  void comparesAsDynamoDbDoes(@ForAll("keys") String one, @ForAll("keys") String other) {
    assertThat(Integer.signum(SortText.compare(one, other)))
        .isEqualTo(Integer.signum(EncodingOrder.compare(one, other)));
  }

  @Example
  void nothingIsAfterTheLastText() {
    String last = SortText.lastWith("");

    assertThat(KeyText.utf8Length(SortText.after(last))).isGreaterThan(KeySpace.MAX_SORT_BYTES);
  }
}
