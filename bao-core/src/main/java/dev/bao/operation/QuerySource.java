package dev.bao.operation;

import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import dev.bao.expression.Projection;
import dev.bao.key.KeySpace;
import dev.bao.model.ModelIndex;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What queries read: the items of one model, or those of an item collection. Immutable.
///
/// @param <T> the record, or the sealed type of several
abstract sealed class QuerySource<T> permits ModelAccess, CollectionAccess, ProjectedAccess {

  /// The name of the record or sealed interface, for errors.
  abstract String name();

  /// What a cursor is bound to besides its tenant: no other model or collection has it.
  abstract String cursorLabel();

  /// Which items are seen by reads that are sent now.
  abstract Liveness liveness();

  abstract Operation operation(KeySpace in, String name);

  /// The indexes that can be queried.
  abstract List<ModelIndex> indexes();

  /// Queries a partition of an index.
  ///
  /// @param slot the number of the index, 1 to 5
  /// @param partition the value of its partition key
  public final Query<T> queryIndex(KeySpace in, int slot, String partition) {
    return new Query<>(this, in, QuerySpec.of(slot, List.of(partition)));
  }

  /// Queries all shards of an index for one value.
  ///
  /// @param slot the number of the index, 1 to 5
  /// @param partition gives the value's partition key in a shard, by the shard's number from 0
  public final Query<T> queryShards(KeySpace in, int slot, IntFunction<String> partition) {
    int shards =
        indexes().stream()
            .filter(index -> index.slot() == slot)
            .mapToInt(ModelIndex::shards)
            .findFirst()
            .orElse(1);
    List<String> partitions = IntStream.range(0, shards).mapToObj(partition).toList();
    return new Query<>(this, in, QuerySpec.of(slot, partitions));
  }

  /// Makes the record of an item that a query gave.
  ///
  /// @param slot the number of the index, 0 for the table
  abstract T read(Operation operation, KeySpace in, int slot, Map<String, AttributeValue> item);

  /// The attributes to ask for, empty for all.
  ///
  /// @param slot the number of the index that is read, 0 for the table
  Set<String> attributes(int slot) {
    return Set.of();
  }

  /// The same items, read in part.
  ///
  /// @throws ConfigurationException `BAO-8005` where they are those of several models
  <P> QuerySource<P> projected(Projection<T, P> projection) {
    throw new ConfigurationException(
        ErrorCode.ARGUMENT_INVALID,
        name()
            + ": a projection is of one model's items. Nothing was sent. Project the query of one"
            + " member's repository.");
  }

  /// A condition on the sort key as far as it is about items of this source.
  ///
  /// @param condition null for all
  abstract @Nullable SortCondition own(KeySpace in, int slot, @Nullable SortCondition condition);

  /// Whether items are counted by their keys, since the keys tell whether they belong.
  abstract boolean countsByKeys();
}
