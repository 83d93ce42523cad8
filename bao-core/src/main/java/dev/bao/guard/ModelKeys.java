package dev.bao.guard;

import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;
import dev.bao.key.TableLayout;
import dev.bao.model.Model;
import dev.bao.model.ModelIndex;
import dev.bao.model.ModelUnique;
import org.jspecify.annotations.Nullable;

/// Tells the keys of one model of one tenant from all others. Immutable.
final class ModelKeys {

  private static final int MAX_UNIQUES = 3;

  private final KeySpace in;
  private final String prefix;
  private final @Nullable Model model;

  /// The keys of a model of which all is known.
  ModelKeys(KeySpace in, Model model) {
    this.in = in;
    this.prefix = model.prefix();
    this.model = model;
  }

  /// The keys of a model of which nothing but the prefix is known.
  ModelKeys(KeySpace in, String prefix) {
    this.in = in;
    this.prefix = prefix;
    this.model = null;
  }

  String prefix() {
    return prefix;
  }

  /// All that is known of the model, null where that is nothing but its prefix.
  @Nullable Model model() {
    return model;
  }

  /// The key in the iteration index of the item with a key, null where it has none or where nothing
  /// but the model's prefix is known.
  @Nullable ItemKey iterationKey(ItemKey key) {
    if (model == null || !model.isIterable()) {
      return null;
    }
    String id = model.idOf(in, key);
    return new ItemKey(in.iterationPartition(prefix, model.iterationBuckets(), id), id);
  }

  /// The name of the model for messages, or its prefix where no more is known.
  String name() {
    return model == null ? prefix : model.name();
  }

  /// What the `_pk` of each of the model's items starts with.
  String partitionPrefix() {
    return in.prefix(model == null ? prefix : model.partitionPrefix());
  }

  /// The range of the model within its partitions, null where it has them alone.
  @Nullable MemberRange memberRange() {
    return model == null || model.collection() == null ? null : new MemberRange(in, model);
  }

  /// The `_pk` of all of the model's items where its partition is the model itself.
  String modelPartition() {
    return in.modelPartition(prefix);
  }

  /// Whether items may be in partitions with a value behind the prefix.
  boolean hasValuePartitions() {
    return model == null || !model.isModelPartition();
  }

  /// Whether items may be in the partition that is the model itself.
  boolean hasModelPartition() {
    return model == null || model.isModelPartition();
  }

  /// Whether a table key is that of one of the model's items.
  boolean ownsItem(String partition, String sort) {
    return ownsPartition(partition) && (model == null || model.ownsSort(in, sort));
  }

  /// Of a model of which nothing but the prefix is known both kinds of partition are. Neither a
  /// tenant id nor a prefix can hold the delimiter: so `acme#r` is no other tenant's and no other
  /// model's, and no partition with a value is equal to it.
  private boolean ownsPartition(String partition) {
    return model == null
        ? in.isOf(prefix, partition) || partition.equals(modelPartition())
        : model.ownsPartition(in, partition);
  }

  /// Whether a table key is that of a sentinel of one of the model's unique constraints.
  boolean ownsSentinel(String partition, String sort) {
    return sort.equals(TableLayout.SENTINEL) && hasSentinelPrefix(partition);
  }

  private boolean hasSentinelPrefix(String partition) {
    if (model != null) {
      for (ModelUnique unique : model.uniques()) {
        if (partition.startsWith(in.sentinelPrefix(prefix, unique.number()))) {
          return true;
        }
      }
      return false;
    }
    for (int number = 1; number <= MAX_UNIQUES; number++) {
      if (partition.startsWith(in.sentinelPrefix(prefix, number))) {
        return true;
      }
    }
    return false;
  }

  /// Whether a partition key, of the table or of an index, is one of the model's, or of its item
  /// collection where that has it.
  boolean ownsPartition(KeyAttributes of, String partition) {
    if (of.isTable()) {
      return ownsPartition(partition);
    }
    return of.isIteration() ? ownsIteration(partition) : ownsIndex(of, partition);
  }

  private boolean ownsIteration(String partition) {
    int end = in.bucketInIteration(prefix, partition);
    return end == partition.length()
        || (end > 0 && partition.charAt(end) == '#' && NumberedPart.isAll(partition, end + 1));
  }

  private boolean ownsIndex(KeyAttributes index, String partition) {
    ModelIndex declared = find(index);
    if (declared == null || model == null) {
      return in.valueInIndex(prefix, index.slot(), partition) > 0
          || partition.equals(in.indexModelPartition(prefix, index.slot()));
    }
    if (declared.isModelPartition()) {
      return partition.equals(in.indexModelPartition(prefix, index.slot()));
    }
    String owner = declared.isShared() ? model.partitionPrefix() : prefix;
    int value = in.valueInIndex(owner, index.slot(), partition);
    return value > 0
        && (declared.shards() == 1 || NumberedPart.isBelow(declared.shards(), partition, value));
  }

  /// Whether the model's items may be in an index; always where only its prefix is known.
  boolean uses(KeyAttributes index) {
    if (model == null) {
      return true;
    }
    return index.isIteration() ? model.isIterable() : find(index) != null;
  }

  /// Whether either half of an index key may be written alone.
  boolean hasIndependentHalves(KeyAttributes index) {
    ModelIndex declared = find(index);
    return declared != null && declared.hasIndependentHalves();
  }

  private @Nullable ModelIndex find(KeyAttributes index) {
    if (model != null) {
      for (ModelIndex declared : model.indexes()) {
        if (declared.slot() == index.slot()) {
          return declared;
        }
      }
    }
    return null;
  }
}
