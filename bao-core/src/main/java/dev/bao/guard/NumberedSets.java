package dev.bao.guard;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The expressions of updates that set attributes in turn by numbered placeholders and do nothing
/// else, as in `SET #n0 = :v0, #n1 = :v1`. Most of Bao's own are such. Their texts are known, and
/// so is what reading them would find.
final class NumberedSets {

  /// By their length, which tells how many attributes they set; null in between.
  private static final @Nullable Text[] TEXTS = texts();

  /// @param count how many attributes it sets
  private record Text(String expression, int count) {}

  private NumberedSets() {}

  private static @Nullable Text[] texts() {
    List<Text> texts = new ArrayList<>();
    StringBuilder text = new StringBuilder("SET ");
    for (int number = 0; number < ExpressionTokens.NUMBERED; number++) {
      text.append(number == 0 ? "" : ", ")
          .append(ExpressionTokens.name(number))
          .append(" = ")
          .append(ExpressionTokens.value(number));
      texts.add(new Text(text.toString(), number + 1));
    }
    @Nullable Text[] byLength = new Text[text.length() + 1];
    texts.forEach(it -> byLength[it.expression.length()] = it);
    return byLength;
  }

  /// How many attributes an expression sets, from placeholder 0 on; 0 where it is of another form.
  static int count(String expression) {
    Text known = expression.length() < TEXTS.length ? TEXTS[expression.length()] : null;
    return known != null && known.expression.equals(expression) ? known.count : 0;
  }
}
