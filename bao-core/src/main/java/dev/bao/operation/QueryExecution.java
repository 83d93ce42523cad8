package dev.bao.operation;

import dev.bao.expression.Condition;
import dev.bao.expression.ExpressionWriter;
import dev.bao.expression.ItemCondition;
import dev.bao.key.KeySpace;
import dev.bao.key.TableLayout;
import dev.bao.model.Model;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.Select;

/// Reads what a query asks for, request by request.
final class QueryExecution<T> {

  private final ModelAccess<T> access;
  private final KeySpace in;
  private final QuerySpec spec;
  private final Operation operation;
  private final Liveness liveness;
  private boolean hasSent;

  QueryExecution(ModelAccess<T> access, KeySpace in, QuerySpec spec) {
    this.access = access;
    this.in = in;
    this.spec = spec;
    this.operation = access.operation(in, "query");
    this.liveness = access.liveness();
  }

  QueryRequest preview() {
    return operation.client().prepared(request(start(), spec.limit()).build());
  }

  Page<T> page() {
    List<T> records = new ArrayList<>();
    Map<String, AttributeValue> start = start();
    while (true) {
      QueryResponse answer = send(request(start, missing(records.size())).build());
      boolean hasMore = hasMore(answer);
      for (int i = 0; i < answer.items().size(); i++) {
        Map<String, AttributeValue> item = answer.items().get(i);
        if (!isLive(item)) {
          continue;
        }
        records.add(access.read(operation, in, spec.slot(), item));
        if (records.size() == spec.limit()) {
          boolean isLast = i + 1 == answer.items().size() && !hasMore;
          return new Page<>(records, isLast ? Optional.empty() : Optional.of(behind(item)));
        }
      }
      if (!hasMore) {
        return new Page<>(records, Optional.empty());
      }
      if (spec.limit() == 0) {
        return new Page<>(records, Optional.of(behind(answer.lastEvaluatedKey())));
      }
      start = answer.lastEvaluatedKey();
    }
  }

  Stream<T> stream() {
    Stream<Map<String, AttributeValue>> items =
        StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(new Items(), Spliterator.ORDERED), false);
    Stream<T> records =
        items.filter(this::isLive).map(item -> access.read(operation, in, spec.slot(), item));
    return spec.limit() == 0 ? records : records.limit(spec.limit());
  }

  long count() {
    long count = 0;
    Map<String, AttributeValue> start = start();
    do {
      QueryResponse answer =
          send(request(start, missing((int) count)).select(Select.COUNT).build());
      count += answer.count();
      start = hasMore(answer) ? answer.lastEvaluatedKey() : null;
    } while (start != null && (spec.limit() == 0 || count < spec.limit()));
    return spec.limit() == 0 ? count : Math.min(count, spec.limit());
  }

  /// Some servers answer with an empty key in place of none.
  private static boolean hasMore(QueryResponse answer) {
    return !answer.lastEvaluatedKey().isEmpty();
  }

  private int missing(int found) {
    return spec.limit() == 0 ? 0 : spec.limit() - found;
  }

  /// Whether an item has not expired, also since the query was sent.
  private boolean isLive(Map<String, AttributeValue> item) {
    return !liveness.expires() || !access.liveness().hasExpired(item);
  }

  private QueryResponse send(QueryRequest request) {
    hasSent = true;
    QueryResponse answer = operation.send(client -> client.query(request));
    operation.reportRead(answer.consumedCapacity());
    return answer;
  }

  private @Nullable Map<String, AttributeValue> start() {
    Model model = access.schema().model();
    return spec.after() == null ? null : spec.after().startKey(in, model, spec);
  }

  private Cursor behind(Map<String, AttributeValue> item) {
    return Cursor.behind(in, access.schema().model(), spec, item);
  }

  /// @param missing how many records are still wanted, 0 for all
  private QueryRequest.Builder request(@Nullable Map<String, AttributeValue> start, int missing) {
    boolean isOfTable = spec.slot() == 0;
    ExpressionWriter writer = new ExpressionWriter();
    Condition<?> condition = filter();
    String filter = condition == null ? null : writer.condition(condition);
    Map<String, String> names = writer.names();
    Map<String, AttributeValue> values = writer.values();
    names.put(
        "#pk", isOfTable ? TableLayout.PARTITION_KEY : TableLayout.indexPartitionKey(spec.slot()));
    values.put(":pk", AttributeValue.createS(spec.partition()));
    String keyCondition = "#pk = :pk";
    SortCondition sort = spec.sort();
    if (sort != null) {
      keyCondition += " AND " + sort.text();
      names.put("#sk", isOfTable ? TableLayout.SORT_KEY : TableLayout.indexSortKey(spec.slot()));
      for (int i = 0; i < sort.values().size(); i++) {
        values.put(":s" + i, AttributeValue.createS(sort.values().get(i)));
      }
    }
    return QueryRequest.builder()
        .tableName(operation.table())
        .indexName(isOfTable ? null : TableLayout.index(spec.slot()))
        .keyConditionExpression(keyCondition)
        .filterExpression(filter)
        .expressionAttributeNames(names)
        .expressionAttributeValues(values)
        .scanIndexForward(spec.isForward())
        .consistentRead(isOfTable ? spec.consistency() == Consistency.STRONG : null)
        .limit(requestLimit(missing))
        .exclusiveStartKey(start)
        .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL);
  }

  @SuppressWarnings("unchecked")
  private @Nullable Condition<T> filter() {
    return ItemCondition.both(liveness.live(), (Condition<T>) spec.filter());
  }

  /// Without a filter there is no use in looking at more items than are wanted; where the first
  /// request met expired ones, the others look at as many as there are.
  private @Nullable Integer requestLimit(int missing) {
    boolean isPlain = spec.filter() == null && !(liveness.expires() && hasSent);
    if (missing > 0 && isPlain) {
      return spec.pageSize() == 0 ? missing : Math.min(missing, spec.pageSize());
    }
    return spec.pageSize() == 0 ? null : spec.pageSize();
  }

  /// The items of all pages, each page read when the one before is used up.
  private final class Items implements Iterator<Map<String, AttributeValue>> {

    private Iterator<Map<String, AttributeValue>> page = Collections.emptyIterator();
    private @Nullable Map<String, AttributeValue> nextStart = start();
    private boolean isLastPage;
    private int seen;

    @Override
    public boolean hasNext() {
      while (!page.hasNext() && !isLastPage) {
        QueryResponse answer = send(request(nextStart, missing(seen)).build());
        page = answer.items().iterator();
        isLastPage = !hasMore(answer);
        nextStart = answer.lastEvaluatedKey();
      }
      return page.hasNext();
    }

    @Override
    public Map<String, AttributeValue> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      seen++;
      return page.next();
    }
  }
}
