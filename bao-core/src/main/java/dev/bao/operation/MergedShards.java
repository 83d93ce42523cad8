package dev.bao.operation;

import dev.bao.key.SortText;
import dev.bao.key.TableLayout;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The items of several shards in the order of the index's sort key, those of the same sort key in
/// the order of the shards. A page of each shard is held at most. Not thread-safe.
final class MergedShards implements Iterator<Map<String, AttributeValue>> {

  private final ParallelQueries queries;
  private final QuerySpec spec;
  private final List<Shard> shards;
  private final Comparator<Position> order;
  private int seen;

  /// A place in the order.
  private record Position(String sort, int shard) {}

  MergedShards(ParallelQueries queries, QuerySpec spec, List<Shard> shards) {
    this.queries = queries;
    this.spec = spec;
    this.shards = shards;
    Comparator<Position> bySort = Comparator.comparing(Position::sort, SortText::compare);
    this.order = (spec.isForward() ? bySort : bySort.reversed()).thenComparingInt(Position::shard);
  }

  @Override
  public boolean hasNext() {
    while (shards.stream().anyMatch(Shard::isHungry)) {
      readOnce();
    }
    return shards.stream().anyMatch(shard -> shard.peek() != null);
  }

  @Override
  public Map<String, AttributeValue> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    seen++;
    return Objects.requireNonNull(first()).remove();
  }

  /// Reads on in all shards of which the next item is not known, one request each.
  void readOnce() {
    List<Shard> hungry = shards.stream().filter(Shard::isHungry).toList();
    queries.read(hungry, spec.limit() == 0 ? 0 : spec.limit() - seen);
  }

  /// Whether there may be items behind those that were given.
  boolean mayHaveMore() {
    return shards.stream().anyMatch(shard -> shard.peek() != null || !shard.isRead());
  }

  /// The end of what was read of the shard that was read the least far, empty where all shards were
  /// read to their ends.
  Optional<Map<String, AttributeValue>> firstEnd() {
    return shards.stream()
        .filter(shard -> !shard.isRead())
        .min(Comparator.comparing(shard -> position(shard, end(shard)), order))
        .map(MergedShards::end);
  }

  /// The items up to [#firstEnd], which are in order without any further request.
  Iterator<Map<String, AttributeValue>> known() {
    Position end =
        shards.stream()
            .filter(shard -> !shard.isRead())
            .map(shard -> position(shard, end(shard)))
            .min(order)
            .orElse(null);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        Shard first = first();
        Map<String, AttributeValue> item = first == null ? null : first.peek();
        return first != null
            && item != null
            && (end == null || order.compare(position(first, item), end) <= 0);
      }

      @Override
      public Map<String, AttributeValue> next() {
        if (!hasNext()) {
          throw new NoSuchElementException();
        }
        return Objects.requireNonNull(first()).remove();
      }
    };
  }

  /// The shard whose first item comes first, null where none has an item.
  private @Nullable Shard first() {
    Shard first = null;
    Position least = null;
    for (Shard shard : shards) {
      Map<String, AttributeValue> item = shard.peek();
      if (item != null) {
        Position position = position(shard, item);
        if (least == null || order.compare(position, least) < 0) {
          first = shard;
          least = position;
        }
      }
    }
    return first;
  }

  private static Map<String, AttributeValue> end(Shard shard) {
    return Objects.requireNonNull(shard.next().start());
  }

  private Position position(Shard shard, Map<String, AttributeValue> item) {
    AttributeValue sort = Objects.requireNonNull(item.get(TableLayout.indexSortKey(spec.slot())));
    return new Position(sort.s(), shard.number());
  }
}
