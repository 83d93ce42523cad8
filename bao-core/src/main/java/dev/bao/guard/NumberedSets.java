package dev.bao.guard;

/// The expressions of updates that set attributes in turn by numbered placeholders and do nothing
/// else, as in `SET #n0 = :v0, #n1 = :v1`. Most of Bao's own are such. Their texts are known, and
/// so is what reading them would find.
final class NumberedSets {

  private static final String[] TEXTS = texts();

  private NumberedSets() {}

  private static String[] texts() {
    String[] texts = new String[ExpressionTokens.NUMBERED];
    StringBuilder text = new StringBuilder("SET ");
    for (int number = 0; number < texts.length; number++) {
      text.append(number == 0 ? "" : ", ")
          .append(ExpressionTokens.name(number))
          .append(" = ")
          .append(ExpressionTokens.value(number));
      texts[number] = text.toString();
    }
    return texts;
  }

  /// How many attributes an expression sets, from placeholder 0 on; 0 where it is of another form.
  static int count(String expression) {
    for (int last = 0; last < TEXTS.length; last++) {
      if (TEXTS[last].equals(expression)) {
        return last + 1;
      }
    }
    return 0;
  }
}
