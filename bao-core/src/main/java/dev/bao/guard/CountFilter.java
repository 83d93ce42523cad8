package dev.bao.guard;

import dev.bao.key.TableLayout;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/// Makes DynamoDB count only items of the queried model. A count has no items that could be
/// checked, and an index may hold an entry that other code has put into the tenant's partition.
final class CountFilter {

  private static final String NAME = "#baoPk";
  private static final String VALUE = ":baoPrefix";
  private static final String MODEL_VALUE = ":baoModel";

  private CountFilter() {}

  /// The request with the filter put before its own.
  ///
  /// @param keys the keys of the model that is counted
  static QueryRequest added(Call call, QueryRequest request, ModelKeys keys) {
    Map<String, String> names = new HashMap<>(request.expressionAttributeNames());
    Map<String, AttributeValue> values = new HashMap<>(request.expressionAttributeValues());
    String name = free(NAME, names);
    names.put(name, TableLayout.PARTITION_KEY);
    String own = own(keys, name, values);
    return request.toBuilder()
        .filterExpression(own + and(call, request.filterExpression()))
        .expressionAttributeNames(names)
        .expressionAttributeValues(values)
        .build();
  }

  /// The condition that an item is the model's, by the kinds of partition that it may have.
  private static String own(ModelKeys keys, String name, Map<String, AttributeValue> values) {
    String value = free(VALUE, values);
    String ofValue = "begins_with(" + name + ", " + value + ")";
    if (!keys.hasModelPartition()) {
      values.put(value, AttributeValue.fromS(keys.partitionPrefix()));
      return ofValue;
    }
    String model = free(MODEL_VALUE, values);
    values.put(model, AttributeValue.fromS(keys.modelPartition()));
    String ofModel = name + " = " + model;
    if (!keys.hasValuePartitions()) {
      return ofModel;
    }
    values.put(value, AttributeValue.fromS(keys.partitionPrefix()));
    return "(" + ofValue + " OR " + ofModel + ")";
  }

  /// A placeholder that the request has not.
  private static String free(String start, Map<String, ?> taken) {
    String placeholder = start;
    for (int i = 1; taken.containsKey(placeholder); i++) {
      placeholder = start + i;
    }
    return placeholder;
  }

  private static String and(Call call, @Nullable String filter) {
    if (filter == null) {
      return "";
    }
    // DynamoDB refuses parentheses around an expression that already is in parentheses.
    return hasOpenOr(call, filter) ? " AND (" + filter + ")" : " AND " + filter;
  }

  /// Whether the filter has an OR outside of parentheses, where it would free a part of the filter
  /// from the condition before it. So would a parenthesis that closes what the filter did not open.
  private static boolean hasOpenOr(Call call, String filter) {
    ExpressionReader in =
        new ExpressionReader(call, "filterExpression", filter, Map.of(), Map.of());
    int depth = 0;
    boolean open = false;
    while (!in.atEnd()) {
      if (depth == 0 && in.takeKeyword("OR")) {
        open = true;
      } else if (in.take("(")) {
        depth++;
      } else if (!in.take(")")) {
        in.skip();
      } else if (--depth < 0) {
        throw in.unexpected("as many `(` before it as `)`");
      }
    }
    if (depth != 0) {
      throw in.unexpected("as many `)` as `(`");
    }
    return open;
  }
}
