package dev.bao.operation;

import dev.bao.key.KeySpace;
import dev.bao.operation.QueryRequests.Place;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Reads the shards of an index side by side and merges them in the order of the index's sort key.
///
/// DynamoDB says nothing of the order of items with the same sort key. Here it is the order of
/// their shards, and within a shard the one in which DynamoDB gives them, so that a cursor needs no
/// more than one item's key: the shards before its own go on behind its sort key, those after it at
/// its sort key.
final class ShardedExecution<T> extends QueryExecution<T> {

  ShardedExecution(QuerySource<T> source, KeySpace in, QuerySpec spec) {
    super(source, in, spec);
  }

  @Override
  Place first() {
    return shards().getFirst().next();
  }

  private MergedShards merged() {
    return new MergedShards(new ParallelQueries(requests), spec, shards());
  }

  private List<Shard> shards() {
    CursorPlace cursor = start();
    int reached = cursor == null ? -1 : cursor.shard();
    List<Shard> shards = new ArrayList<>();
    for (int number = 0; number < spec.partitions().size(); number++) {
      SortCondition rest =
          cursor == null || number == reached ? spec.sort() : rest(cursor.sort(), number > reached);
      Map<String, AttributeValue> start =
          cursor != null && number == reached ? cursor.startKey() : null;
      shards.add(new Shard(number, new Place(spec.partitions().get(number), rest, start)));
    }
    return shards;
  }

  /// What is left of the query's range at a sort key.
  ///
  /// @param isIncluded whether that sort key itself is left
  private @Nullable SortCondition rest(String sort, boolean isIncluded) {
    if (isIncluded) {
      return spec.isForward()
          ? SortCondition.within(spec.sort(), sort, null)
          : SortCondition.within(spec.sort(), null, sort);
    }
    SortCondition behind = SortCondition.compare(spec.isForward() ? ">" : "<", sort);
    return SortCondition.within(spec.sort(), behind.low(), behind.high());
  }

  @Override
  Page<T> page() {
    return spec.limit() == 0 ? pageOfOneRequest() : pageOfLimit();
  }

  private Page<T> pageOfLimit() {
    List<T> records = new ArrayList<>();
    MergedShards merged = merged();
    while (merged.hasNext()) {
      Map<String, AttributeValue> item = merged.next();
      if (!isLive(item)) {
        continue;
      }
      records.add(read(item));
      if (records.size() == spec.limit()) {
        return new Page<>(
            records, merged.mayHaveMore() ? Optional.of(behind(item)) : Optional.empty());
      }
    }
    return new Page<>(records, Optional.empty());
  }

  /// One request for each shard, and of the answers what comes before all that was not read yet.
  private Page<T> pageOfOneRequest() {
    MergedShards merged = merged();
    merged.readOnce();
    Optional<Map<String, AttributeValue>> end = merged.firstEnd();
    List<T> records = new ArrayList<>();
    merged
        .known()
        .forEachRemaining(item -> {
          if (isLive(item)) {
            records.add(read(item));
          }
        });
    return new Page<>(records, end.map(this::behind));
  }

  @Override
  long count() {
    List<Shard> shards = shards();
    ParallelQueries queries = new ParallelQueries(requests);
    long count = 0;
    while (true) {
      List<Shard> left = shards.stream().filter(shard -> !shard.isRead()).toList();
      if (left.isEmpty()) {
        return count;
      }
      count += queries.count(left, missing(count));
      if (spec.limit() > 0 && count >= spec.limit()) {
        return spec.limit();
      }
    }
  }

  @Override
  Iterator<Map<String, AttributeValue>> items() {
    return merged();
  }
}
