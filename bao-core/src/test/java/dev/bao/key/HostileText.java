package dev.bao.key;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Tuple;

/// Well-formed texts that are not empty, made to break keys: delimiters and what escapes them,
/// controls, marks that combine, characters whose order differs between UTF-16 and UTF-8, texts
/// that look like parts of a key, and now and then 10,000 characters.
final class HostileText implements ArbitrarySupplier<String> {

  private static final Integer[] CODE_POINTS =
      codePoints(
          "\0\u0001\b\t\n\r\u001f \u007f\u0080\u009f" // controls and the space
              + "!\"#$%&'" // the delimiter, the escape and their neighbours
              + "@`abcde" // what stands behind the escape
              + ":*~\\[]-_"
              + "\u0301\u0308\u200d\u202e\ufe0f" // these change what is before or after them
              + "\u07ff\u0800\ud7ff\ue000\ufeff\uffee\ufffd\uffff" // one unit of UTF-16
              + "\ud800\udc00\ud83d\ude00\ud83c\udffd\udbff\udfff"); // two units

  /// So few that two texts of them often start alike.
  private static final Integer[] NEIGHBOURS = codePoints("\0 #$%a\uffee\ud83d\ude00");

  private static final String[] LIKE_KEYS =
      """
      gsi1 gsi1# gsi1#a iter iter#004 u u# #u# a#u#gsi1# email:x@y :
      _raft_uc _raft_uc#_uc1#u#email: a$ a# a! $ # $c $#\
      """
          .split("\\s");

  private static Integer[] codePoints(String text) {
    return text.codePoints().boxed().toArray(Integer[]::new);
  }

  @Override
  public Arbitrary<String> get() {
    Arbitrary<Integer> any = Arbitraries.integers().between(0, 0x10FFFF).filter(HostileText::isOne);
    Arbitrary<Integer> mixed =
        Arbitraries.frequencyOf(Tuple.of(8, Arbitraries.of(CODE_POINTS)), Tuple.of(1, any));
    Arbitrary<String> texts = text(mixed, 12);
    return Arbitraries.frequencyOf(
            Tuple.of(40, texts),
            Tuple.of(40, text(Arbitraries.of(NEIGHBOURS), 4)),
            Tuple.of(20, Arbitraries.of(LIKE_KEYS)),
            Tuple.of(1, texts.map(HostileText::long10k)))
        .withoutEdgeCases();
  }

  private static boolean isOne(int codePoint) {
    return codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE;
  }

  private static Arbitrary<String> text(Arbitrary<Integer> codePoints, int longest) {
    return codePoints.list().ofMinSize(1).ofMaxSize(longest).map(HostileText::join);
  }

  private static String join(List<Integer> codePoints) {
    StringBuilder text = new StringBuilder();
    codePoints.forEach(text::appendCodePoint);
    return text.toString();
  }

  private static String long10k(String unit) {
    return unit.repeat(10_000 / unit.length()) + "a".repeat(10_000 % unit.length());
  }
}
