package dev.bao.key;

import static dev.bao.key.Refusals.refusedOrWritten;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class JoinPropertyTest {

  private static final KeyFormat FORMAT = KeyFormat.STANDARD;

  /// Two keys of the same number of parts.
  record Pair(List<String> one, List<String> other) {}

  private static String join(List<String> parts) {
    return FORMAT.join(parts.toArray(String[]::new));
  }

  @Property
  void joinedTextsAreInTheOrderOfTheirParts(@ForAll("pairs") Pair pair) {
    assertThat(EncodingOrder.compare(join(pair.one()), join(pair.other())))
        .isEqualTo(EncodingOrder.compare(pair.one(), pair.other()));
  }

  @Property
  void differentPartsNeverGiveTheSameText(@ForAll("pairs") Pair pair) {
    assertThat(join(pair.one()).equals(join(pair.other())))
        .isEqualTo(pair.one().equals(pair.other()));
  }

  @Property
  void splitGivesBackWhatWasJoined(@ForAll("tuples") List<String> parts) {
    assertThat(FORMAT.split(join(parts), parts.size())).isEqualTo(parts);
  }

  @Property
  void theDelimiterStandsBetweenPartsOnly(@ForAll("tuples") List<String> parts) {
    String joined = join(parts);
    String last = parts.getLast();

    String leading = joined.substring(0, joined.length() - last.length());

    assertThat(leading.chars().filter(c -> c == '#').count()).isEqualTo(parts.size() - 1);
    assertThat(leading.chars()).allMatch(c -> c >= '#');
    assertThat(joined).endsWith(last);
  }

  @Property
  void aLeadingPartAloneIsTheRangeFromItsDelimiterToItsEscape(
      @ForAll(supplier = HostileText.class) String leading, @ForAll("pairs") Pair pair) {
    List<String> parts = new ArrayList<>(pair.other());
    parts.addFirst(parts.size() % 2 == 0 ? leading : pair.one().getFirst());
    String from = FORMAT.join(leading, "");
    String to = from.substring(0, from.length() - 1) + "$";

    String key = join(parts);
    boolean within = EncodingOrder.compare(from, key) <= 0 && EncodingOrder.compare(key, to) <= 0;

    assertThat(within).isEqualTo(parts.getFirst().equals(leading));
  }

  @Property
  void aTextThatWasNotJoinedIsRefusedAndNothingElse(
      @ForAll("anyTexts") String text, @ForAll @IntRange(min = 1, max = 4) int count) {
    refusedOrWritten(
        text,
        joined -> {
          List<String> parts = FORMAT.split(joined, count);
          assertThat(parts).hasSize(count);
          return parts;
        },
        JoinPropertyTest::join);
  }

  @Provide
  static Arbitrary<List<String>> tuples() {
    return Arbitraries.integers()
        .between(1, 4)
        .flatMap(JoinPropertyTest::tuples)
        .withoutEdgeCases();
  }

  private static Arbitrary<List<String>> tuples(int size) {
    return new HostileText().get().list().ofSize(size);
  }

  /// Independent of each other, or the same up to some part, or that part longer in one of them.
  @Provide
  static Arbitrary<Pair> pairs() {
    return Arbitraries.integers()
        .between(1, 4)
        .flatMap(size ->
            Combinators.combine(
                    tuples(size),
                    tuples(size),
                    Arbitraries.integers().between(0, size),
                    Arbitraries.of(true, false))
                .as(JoinPropertyTest::alike))
        .withoutEdgeCases();
  }

  private static Pair alike(
      List<String> one, List<String> other, int equalParts, boolean longerInOne) {
    List<String> mixed = new ArrayList<>(other);
    for (int i = 0; i < equalParts; i++) {
      mixed.set(i, one.get(i));
    }
    if (longerInOne && equalParts < one.size()) {
      mixed.set(equalParts, one.get(equalParts) + other.get(equalParts));
    }
    return new Pair(one, mixed);
  }

  @Provide
  static Arbitrary<String> anyTexts() {
    return Arbitraries.oneOf(
            Arbitraries.strings().ofMaxLength(20),
            Arbitraries.strings().withChars("#$\0 !%@adze\ud800\udc00").ofMaxLength(10),
            tuples().map(JoinPropertyTest::join))
        .withoutEdgeCases();
  }
}
