package dev.bao.operation;

import dev.bao.key.KeySpace;
import java.util.Iterator;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/// Reads what a query asks for, request by request.
abstract sealed class QueryExecution<T> permits PartitionExecution, ShardedExecution {

  final QuerySpec spec;
  final QueryRequests requests;
  private final QuerySource<T> source;
  private final KeySpace in;
  private final Operation operation;
  private final boolean isExpiring;

  QueryExecution(QuerySource<T> source, KeySpace in, QuerySpec spec) {
    this.source = source;
    this.in = in;
    this.spec = spec;
    this.operation = source.operation(in, "query");
    Liveness liveness = source.liveness();
    this.isExpiring = liveness.expires();
    this.requests =
        new QueryRequests(
            operation, spec, source.countsByKeys(), source.attributes(spec.slot()), liveness);
  }

  static <T> QueryExecution<T> of(QuerySource<T> source, KeySpace in, QuerySpec spec) {
    return spec.partitions().size() == 1
        ? new PartitionExecution<>(source, in, spec)
        : new ShardedExecution<>(source, in, spec);
  }

  /// The place of the first request.
  abstract QueryRequests.Place first();

  abstract Page<T> page();

  abstract long count();

  /// All items in the query's order, each request sent when its items are needed.
  abstract Iterator<Map<String, AttributeValue>> items();

  final QueryRequest preview() {
    return operation.client().prepared(requests.items(first(), spec.limit()));
  }

  final Stream<T> stream() {
    Stream<T> records =
        StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(items(), Spliterator.ORDERED), false)
            .filter(this::isLive)
            .map(this::read);
    return spec.limit() == 0 ? records : records.limit(spec.limit());
  }

  final T read(Map<String, AttributeValue> item) {
    return source.read(operation, in, spec.slot(), item);
  }

  final Cursor behind(Map<String, AttributeValue> item) {
    return Cursor.behind(operation.access(), in, source, spec, item);
  }

  /// Where the query goes on, null for its start.
  final @Nullable CursorPlace start() {
    Cursor cursor = spec.after();
    return cursor == null ? null : cursor.open(operation.access(), in, source, spec);
  }

  /// Whether an item has not expired, also since the query was sent.
  final boolean isLive(Map<String, AttributeValue> item) {
    return !isExpiring || !source.liveness().hasExpired(item);
  }

  /// How many records are still wanted, 0 for all.
  final int missing(long found) {
    return spec.limit() == 0 ? 0 : (int) (spec.limit() - found);
  }
}
