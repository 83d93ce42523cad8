package dev.bao.processor.writer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineBreakerTest {

  private static final String A = "a".repeat(30);
  private static final String B = "b".repeat(30);
  private static final String C = "c".repeat(50);

  @Test
  void leavesALineThatFits() {
    assertThat(LineBreaker.broken("  int x = f(1, 2);")).containsExactly("  int x = f(1, 2);");
  }

  @Test
  void breaksAnAssignmentBehindItsSign() {
    assertThat(LineBreaker.broken("  String " + A + B + " = " + C + ";"))
        .containsExactly("  String " + A + B + " =", "      " + C + ";");
  }

  @Test
  void keepsArgumentsTogetherWhereTheyFitOnALine() {
    assertThat(LineBreaker.broken("  call" + C + "(" + A + ", " + B + ");"))
        .containsExactly("  call" + C + "(", "      " + A + ", " + B + ");");
  }

  @Test
  void givesEachArgumentALineWhereTheyDoNot() {
    assertThat(LineBreaker.broken("  call(" + A + ", g(" + B + ", 1), " + C + ");"))
        .containsExactly(
            "  call(", "      " + A + ",", "      g(" + B + ", 1),", "      " + C + ");");
  }

  @Test
  void breaksAConditionBeforeItsOperators() {
    assertThat(LineBreaker.broken("  if (" + A + " || " + B + " || " + C + ") {"))
        .containsExactly("  if (" + A, "      || " + B, "      || " + C + ") {");
  }

  @Test
  void breaksAChoiceBeforeItsOperators() {
    assertThat(LineBreaker.broken("  return " + A + " ? " + B + " : " + C + ";"))
        .containsExactly("  return " + A, "      ? " + B, "      : " + C + ";");
  }

  @Test
  void findsNothingWithinLiterals() {
    String literal = "\"" + A + " = (, \\\" ? " + B + "\"";

    assertThat(LineBreaker.broken("  call" + C + "(" + literal + ", '(', 1);"))
        .containsExactly("  call" + C + "(", "      " + literal + ", '(', 1);");
  }

  @Test
  void countsWhatIsOpen() {
    assertThat(LineBreaker.depthAtEnd("f(Map<String, Set<String>> a,")).isEqualTo(1);
    assertThat(LineBreaker.depthAtEnd("f(a -> b, \"(\");")).isZero();
  }
}
