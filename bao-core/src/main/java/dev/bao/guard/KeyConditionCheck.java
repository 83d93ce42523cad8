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
  private @Nullable SortRange sort;

  private KeyConditionCheck(ExpressionReader in, KeyAttributes attributes) {
    this.in = in;
    this.attributes = attributes;
  }

  /// A key condition that was read; that its partition is the tenant's is yet to be checked.
  ///
  /// @param sort the condition on the sort key, null where there is none on a string
  record KeyCondition(String partition, @Nullable SortRange sort) {}

  /// Checks a key condition.
  ///
  /// @param attributes the key of the table or index that is queried
  static KeyCondition read(ExpressionReader in, KeyAttributes attributes) {
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
    return new KeyCondition(partition, check.sort);
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
    String name = in.name();
    in.expect(",");
    sort(name, "begins_with", in.value());
    in.expect(")");
  }

  private void between(String name) {
    AttributeValue low = in.value();
    if (!in.takeKeyword("AND")) {
      throw in.unexpected("AND between the two bounds of BETWEEN");
    }
    sort(name, "BETWEEN", low, in.value());
  }

  private void compared(String name, String comparator, AttributeValue value) {
    if (!name.equals(attributes.partition())) {
      sort(name, comparator, value);
    } else if (partition != null || !comparator.equals("=")) {
      throw in.unexpected("one `=` for `" + name + "`");
    } else {
      partition = value;
    }
  }

  private void sort(String name, String comparator, AttributeValue value) {
    sort(name, comparator, value, value);
  }

  private void sort(String name, String comparator, AttributeValue low, AttributeValue high) {
    if (hasSort || !name.equals(attributes.sort())) {
      throw in.unexpected(
          "conditions on `" + attributes.partition() + "` and `" + attributes.sort() + "` only");
    }
    hasSort = true;
    String lowText = StringValue.of(low);
    String highText = StringValue.of(high);
    sort =
        lowText == null || highText == null ? null : new SortRange(comparator, lowText, highText);
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
