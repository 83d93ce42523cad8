package dev.bao.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumberedSetsTest {

  @Test
  void tellsHowManyAttributesAreSetInTurn() {
    for (int count = 1; count <= ExpressionTokens.NUMBERED; count++) {
      assertThat(NumberedSets.count(sets(count))).isEqualTo(count);
    }
    assertThat(NumberedSets.count(sets(ExpressionTokens.NUMBERED + 1))).isZero();
  }

  @Test
  void knowsNoOtherTextOfTheSameLength() {
    for (int count = 1; count <= ExpressionTokens.NUMBERED; count++) {
      String known = sets(count);
      assertThat(NumberedSets.count(known.replace("#n0", "#p0"))).isZero();
      assertThat(NumberedSets.count(known.substring(0, known.length() - 1) + "x")).isZero();
    }
  }

  @Test
  void knowsNoTextBecauseOfItsLength() {
    int longest = sets(ExpressionTokens.NUMBERED).length();
    for (int length = 0; length <= longest + 2; length++) {
      assertThat(NumberedSets.count("x".repeat(length))).isZero();
    }
  }

  private static String sets(int count) {
    return IntStream.range(0, count)
        .mapToObj(number -> "#n" + number + " = :v" + number)
        .collect(Collectors.joining(", ", "SET ", ""));
  }
}
