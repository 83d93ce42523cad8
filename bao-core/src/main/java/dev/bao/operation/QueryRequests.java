package dev.bao.operation;

import dev.bao.expression.Condition;
import dev.bao.expression.ExpressionWriter;
import dev.bao.expression.ItemCondition;
import dev.bao.key.TableLayout;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.Select;

/// Makes the requests of a query, each for one partition, and sends them.
///
/// @param countsByKeys whether items are counted by reading their keys
/// @param attributes those that are read, empty for all
/// @param liveness which items are seen
record QueryRequests(
    Operation operation,
    QuerySpec spec,
    boolean countsByKeys,
    Set<String> attributes,
    Liveness liveness) {

  private static final int MORE_FOR_EACH_EXPIRED = 3;

  /// Where a request reads.
  ///
  /// @param partition one of the query's partitions
  /// @param sort the condition on the sort key, null for all
  /// @param start the key behind which it starts, null for the start
  /// @param passed how many items the requests before it have looked at and left out
  record Place(
      String partition,
      @Nullable SortCondition sort,
      @Nullable Map<String, AttributeValue> start,
      long passed) {

    Place(
        String partition,
        @Nullable SortCondition sort,
        @Nullable Map<String, AttributeValue> start) {
      this(partition, sort, start, 0);
    }

    /// The same partition and range, behind what an answer has read of it.
    Place behind(QueryResponse answer) {
      return new Place(partition, sort, answer.lastEvaluatedKey(), passed + leftOut(answer));
    }

    private static int leftOut(QueryResponse answer) {
      Integer seen = answer.scannedCount();
      Integer given = answer.count();
      return seen == null || given == null ? 0 : seen - given;
    }
  }

  /// A request for items.
  ///
  /// @param missing how many records are still wanted, 0 for all
  QueryRequest items(Place place, int missing) {
    ExpressionWriter writer = writer(place);
    String projection = writer.projection(attributes);
    return request(place, missing, writer).projectionExpression(projection).build();
  }

  /// A request for the number of items.
  ///
  /// @param missing how many are still wanted, 0 for all
  QueryRequest count(Place place, int missing) {
    ExpressionWriter writer = writer(place);
    String projection = countsByKeys ? keys(writer) : null;
    return request(place, missing, writer)
        .select(countsByKeys ? Select.SPECIFIC_ATTRIBUTES : Select.COUNT)
        .projectionExpression(projection)
        .build();
  }

  /// The names of the attributes by which an item is told to be one of the query's.
  private String keys(ExpressionWriter writer) {
    List<String> keys =
        isOfTable()
            ? List.of(TableLayout.PARTITION_KEY, TableLayout.SORT_KEY)
            : List.of(
                TableLayout.PARTITION_KEY,
                TableLayout.SORT_KEY,
                TableLayout.indexPartitionKey(spec.slot()),
                TableLayout.indexSortKey(spec.slot()));
    return Objects.requireNonNull(writer.projection(keys));
  }

  private ExpressionWriter writer(Place place) {
    ExpressionWriter writer = new ExpressionWriter();
    writer.name(
        isOfTable() ? TableLayout.PARTITION_KEY : TableLayout.indexPartitionKey(spec.slot()),
        "#pk");
    writer.value(AttributeValue.createS(place.partition()), ":pk");
    SortCondition sort = place.sort();
    if (sort != null) {
      writer.name(
          isOfTable() ? TableLayout.SORT_KEY : TableLayout.indexSortKey(spec.slot()), "#sk");
      for (int i = 0; i < sort.values().size(); i++) {
        writer.value(AttributeValue.createS(sort.values().get(i)), ":s" + i);
      }
    }
    return writer;
  }

  private QueryRequest.Builder request(Place place, int missing, ExpressionWriter writer) {
    Condition<?> condition = filter();
    String filter = condition == null ? null : writer.condition(condition);
    return QueryRequest.builder()
        .tableName(operation.table())
        .indexName(isOfTable() ? null : TableLayout.index(spec.slot()))
        .keyConditionExpression(
            place.sort() == null ? "#pk = :pk" : "#pk = :pk AND " + place.sort().text())
        .filterExpression(filter)
        .expressionAttributeNames(writer.names())
        .expressionAttributeValues(writer.values())
        .scanIndexForward(spec.isForward())
        .consistentRead(isOfTable() ? spec.consistency() == Consistency.STRONG : null)
        .limit(limit(place, missing))
        .exclusiveStartKey(place.start())
        .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL);
  }

  private boolean isOfTable() {
    return spec.slot() == 0;
  }

  @SuppressWarnings("unchecked")
  private <T> @Nullable Condition<T> filter() {
    return ItemCondition.both(liveness.live(), (Condition<T>) spec.filter());
  }

  /// Without a filter there is no use in looking at more items than are wanted, but for those that
  /// have expired. Nobody knows how many of them follow, so a further request looks at some more
  /// for each that was met: many are passed in few requests, and few cost little.
  private @Nullable Integer limit(Place place, int missing) {
    if (missing == 0 || spec.filter() != null) {
      return spec.pageSize() == 0 ? null : spec.pageSize();
    }
    long most = spec.pageSize() == 0 ? Integer.MAX_VALUE : spec.pageSize();
    return (int) Math.min(missing + MORE_FOR_EACH_EXPIRED * place.passed(), most);
  }

  /// Sends a request, and reports what it consumed.
  QueryResponse send(QueryRequest request) {
    QueryResponse answer = sendUnreported(request);
    report(answer);
    return answer;
  }

  /// Sends a request from a thread that is none of the caller's: what listens for reports may ask
  /// for the caller's scope.
  QueryResponse sendUnreported(QueryRequest request) {
    return operation.send(client -> client.query(request));
  }

  /// Reports what an answer has consumed.
  void report(QueryResponse answer) {
    operation.reportRead(answer.consumedCapacity());
  }

  /// Whether there are more items behind those of an answer. Some servers answer with an empty key
  /// in place of none.
  static boolean hasMore(QueryResponse answer) {
    return !answer.lastEvaluatedKey().isEmpty();
  }
}
