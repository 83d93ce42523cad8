package dev.bao.guard;

import dev.bao.key.TableLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/// Makes DynamoDB count only items of the queried model. A count has no items that could be
/// checked, and an index may hold an entry that other code has put into the tenant's partition.
final class CountFilter {

  private static final String PARTITION = "#baoPk";
  private static final String PARTITION_START = ":baoPrefix";
  private static final String MODEL_PARTITION = ":baoModel";
  private static final String SORT = "#baoSk";
  private static final String SORT_START = ":baoMember";

  private CountFilter() {}

  /// The request with the filter put before its own.
  ///
  /// @param keys the keys of the model that is counted, or of the members of an item collection
  static QueryRequest added(Call call, QueryRequest request, List<ModelKeys> keys) {
    Map<String, String> names = new HashMap<>(request.expressionAttributeNames());
    Map<String, AttributeValue> values = new HashMap<>(request.expressionAttributeValues());
    ModelKeys first = keys.getFirst();
    String filter = partition(first, put(PARTITION, TableLayout.PARTITION_KEY, names), values);
    MemberRange range = keys.size() == 1 ? first.memberRange() : null;
    if (range != null) {
      String sort = put(SORT, TableLayout.SORT_KEY, names);
      String start = put(SORT_START, AttributeValue.fromS(range.start()), values);
      filter +=
          range.isAlone()
              ? " AND " + sort + " = " + start
              : " AND begins_with(" + sort + ", " + start + ")";
    }
    return request.toBuilder()
        .filterExpression(filter + and(call, request.filterExpression()))
        .expressionAttributeNames(names)
        .expressionAttributeValues(values)
        .build();
  }

  /// The condition on the kinds of partition that items of a model may be in.
  private static String partition(ModelKeys keys, String name, Map<String, AttributeValue> values) {
    List<String> kinds = new ArrayList<>();
    if (keys.hasValuePartitions()) {
      String start = put(PARTITION_START, AttributeValue.fromS(keys.partitionPrefix()), values);
      kinds.add("begins_with(" + name + ", " + start + ")");
    }
    if (keys.hasModelPartition()) {
      String whole = put(MODEL_PARTITION, AttributeValue.fromS(keys.modelPartition()), values);
      kinds.add(name + " = " + whole);
    }
    return kinds.size() == 1 ? kinds.getFirst() : "(" + String.join(" OR ", kinds) + ")";
  }

  /// Adds a placeholder that the request has not.
  private static <V> String put(String start, V value, Map<String, V> taken) {
    String placeholder = start;
    for (int i = 1; taken.containsKey(placeholder); i++) {
      placeholder = start + i;
    }
    taken.put(placeholder, value);
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
