package dev.bao.guard;

import dev.bao.error.ErrorCode;
import dev.bao.guard.KeyConditionCheck.KeyCondition;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;

/// Checks a query. Its filter counts for nothing: only the key condition keeps it in a partition.
final class QueryCheck {

  private QueryCheck() {}

  static CheckedQuery check(Call call, QueryRequest request) {
    parameters(call, request);
    KeyAttributes attributes = attributes(call, request.indexName());
    KeyCondition condition = KeyConditionCheck.read(keyCondition(call, request), attributes);
    String partition = condition.partition();
    List<ModelKeys> keys = call.owner().ofPartition(attributes, partition);
    if (keys.isEmpty()) {
      throw KeyCheck.foreign(call, attributes.partition());
    }
    if (attributes.isTable() && !call.owner().isAnyModel()) {
      checkMember(call, keys, condition.sort());
    }
    ProjectionCheck.check(
        call, attributes, request.projectionExpression(), request.expressionAttributeNames());
    CheckedQuery query = new CheckedQuery(request, attributes, partition, keys);
    startKey(call, query);
    return filtered(call, query);
  }

  private static void parameters(Call call, QueryRequest request) {
    ParameterCheck.overrides(call, request);
    ParameterCheck.table(call, request.tableName());
    ParameterCheck.legacy(
        call, request.hasAttributesToGet(), "attributesToGet", "projectionExpression");
    ParameterCheck.legacy(
        call, request.hasKeyConditions(), "keyConditions", "keyConditionExpression");
    ParameterCheck.legacy(call, request.hasQueryFilter(), "queryFilter", "filterExpression");
    ParameterCheck.legacy(
        call,
        request.conditionalOperatorAsString() != null,
        "conditionalOperator",
        "filterExpression");
    if (request.select() == Select.UNKNOWN_TO_SDK_VERSION) {
      throw call.refused(
          ErrorCode.PARAMETER_REFUSED,
          "select is none of the values that the SDK knows",
          "Use a constant of Select.");
    }
  }

  private static KeyAttributes attributes(Call call, @Nullable String index) {
    if (index == null) {
      return KeyAttributes.TABLE;
    }
    KeyAttributes attributes = KeyAttributes.ofIndex(index);
    if (attributes == null || !call.owner().uses(attributes)) {
      throw call.refused(
          ErrorCode.TABLE_REFUSED,
          "indexName is none of "
              + (call.owner().isAnyModel() ? "the table's indexes" : "the model's indexes"),
          "Use gsi1 to gsi5 where the model has an @Index for it, or iter_index.");
    }
    return attributes;
  }

  private static ExpressionReader keyCondition(Call call, QueryRequest request) {
    String expression = request.keyConditionExpression();
    return new ExpressionReader(
        call,
        "keyConditionExpression",
        expression == null ? "" : expression,
        request.expressionAttributeNames(),
        request.expressionAttributeValues());
  }

  /// A member of an item collection is alone only within its range of sort keys.
  private static void checkMember(Call call, List<ModelKeys> keys, @Nullable SortRange range) {
    MemberRange own = keys.size() == 1 ? keys.getFirst().memberRange() : null;
    if (own != null && (range == null || !own.hasAll(range))) {
      throw KeyCheck.refused(
          call,
          "keyConditionExpression also reads other members of the item collection: expected `_sk`"
              + " to be bounded on both sides by what the model's sort keys start with");
    }
  }

  private static void startKey(Call call, CheckedQuery query) {
    QueryRequest request = query.request();
    if (request.hasExclusiveStartKey() && !query.isStartKey(request.exclusiveStartKey())) {
      throw KeyCheck.refused(
          call,
          "exclusiveStartKey is not a key of the queried partition: expected the attributes of the"
              + " table's key and of the index's, each a string, of this tenant and model");
    }
  }

  /// A count gives no items to look at, and a filter lets DynamoDB look at items before Bao does:
  /// an error of the answer check would tell whether another tenant's item holds it. Both are kept
  /// to the model's own items of an index.
  private static CheckedQuery filtered(Call call, CheckedQuery query) {
    QueryRequest request = query.request();
    boolean isCount = request.select() == Select.COUNT;
    if (isCount && !call.owner().isAnyModel() && query.keys().size() > 1) {
      throw call.refused(
          ErrorCode.PARAMETER_REFUSED,
          "select is COUNT, and a count gives no keys by which each item is told to be a member's",
          "Read the keys with a projection, and count those.");
    }
    boolean isBlind = isCount || request.filterExpression() != null;
    return isBlind && !query.attributes().isTable()
        ? query.with(CountFilter.added(call, request, query.keys()))
        : query;
  }
}
