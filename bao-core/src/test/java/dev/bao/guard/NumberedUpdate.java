package dev.bao.guard;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Update;

/// The same update with numbered placeholders, as in `SET #n0 = :v0, #n1 = :v1`: the guard knows
/// these texts and does not read them again, so that what is tried in another form is to be tried
/// in this one too.
public final class NumberedUpdate {

  private static final Pattern SETS = Pattern.compile("SET [#\\w]+ = :\\w+(, [#\\w]+ = :\\w+)*");
  private static final Pattern SET = Pattern.compile("([#\\w]+) = (:\\w+)");

  private NumberedUpdate() {}

  /// The update in this form, empty where it does anything else than to set whole attributes.
  public static Optional<Update> of(Update update) {
    if (!SETS.matcher(update.updateExpression()).matches()) {
      return Optional.empty();
    }
    Map<String, String> names = new HashMap<>(update.expressionAttributeNames());
    Map<String, AttributeValue> values = new HashMap<>(update.expressionAttributeValues());
    StringBuilder expression = new StringBuilder("SET ");
    Matcher set = SET.matcher(update.updateExpression());
    for (int number = 0; set.find(); number++) {
      expression.append(number == 0 ? "" : ", ").append("#n" + number + " = :v" + number);
      String name = set.group(1).startsWith("#") ? names.get(set.group(1)) : set.group(1);
      put(names, "#n" + number, name);
      put(values, ":v" + number, values.get(set.group(2)));
    }
    return Optional.of(
        update.toBuilder()
            .updateExpression(expression.toString())
            .expressionAttributeNames(names)
            .expressionAttributeValues(values)
            .build());
  }

  /// A placeholder without a meaning stays one.
  private static <V> void put(Map<String, V> meanings, String placeholder, @Nullable V meaning) {
    if (meaning != null) {
      meanings.put(placeholder, meaning);
    }
  }
}
