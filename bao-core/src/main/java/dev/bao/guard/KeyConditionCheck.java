package dev.bao.guard;

import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Reads a key condition expression: the partition key equals one value, and at most one other
/// condition is about the sort key. What else DynamoDB may take is refused. Not thread-safe.
final class KeyConditionCheck {

  private static final List<String> COMPARATORS = List.of("=", "<", "<=", ">", ">=");

  private final ExpressionReader in;
  private final KeyAttributes attributes;
  private @Nullable AttributeValue partition;
  private boolean hasSort;

  private KeyConditionCheck(ExpressionReader in, KeyAttributes attributes) {
    this.in = in;
    this.attributes = attributes;
  }

  /// Checks a key condition.
  ///
  /// @param attributes the key of the table or index that is queried
  /// @return the partition that is asked for; that it is the tenant's is yet to be checked
  static String partition(ExpressionReader in, KeyAttributes attributes) {
    KeyConditionCheck check = new KeyConditionCheck(in, attributes);
    check.condition();
    if (in.takeKeyword("AND")) {
      check.condition();
    }
    if (!in.atEnd()) {
      throw in.unexpected("at most two conditions, joined by AND");
    }
    String partition = StringValue.of(check.partition);
    if (partition == null) {
      throw in.unexpected("`" + attributes.partition() + "` = a string");
    }
    return partition;
  }

  private void condition() {
    if (in.atValue()) {
      AttributeValue value = in.value();
      String comparator = comparator();
      compared(in.name(), comparator, value);
      return;
    }
    boolean word = in.atWord();
    String name = in.name();
    if (word && name.equals("begins_with") && in.take("(")) {
      beginsWith();
    } else if (in.takeKeyword("BETWEEN")) {
      between(name);
    } else {
      String comparator = comparator();
      compared(name, comparator, in.value());
    }
  }

  private void beginsWith() {
    sort(in.name());
    in.expect(",");
    in.value();
    in.expect(")");
  }

  private void between(String name) {
    sort(name);
    in.value();
    if (!in.takeKeyword("AND")) {
      throw in.unexpected("AND between the two bounds of BETWEEN");
    }
    in.value();
  }

  private void compared(String name, String comparator, AttributeValue value) {
    if (!name.equals(attributes.partition())) {
      sort(name);
    } else if (partition != null || !comparator.equals("=")) {
      throw in.unexpected("one `=` for `" + name + "`");
    } else {
      partition = value;
    }
  }

  private void sort(String name) {
    if (hasSort || !name.equals(attributes.sort())) {
      throw in.unexpected(
          "conditions on `" + attributes.partition() + "` and `" + attributes.sort() + "` only");
    }
    hasSort = true;
  }

  private String comparator() {
    for (String comparator : COMPARATORS) {
      if (in.take(comparator)) {
        return comparator;
      }
    }
    throw in.unexpected("one of = < <= > >=");
  }
}
