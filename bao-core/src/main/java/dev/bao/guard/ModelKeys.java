package dev.bao.guard;

import dev.bao.key.KeySpace;
import dev.bao.key.TableLayout;
import dev.bao.model.Model;
import dev.bao.model.ModelIndex;
import dev.bao.model.ModelUnique;
import org.jspecify.annotations.Nullable;

/// Tells the keys of one model of one tenant from all others. Immutable.
final class ModelKeys {

  private static final int MAX_UNIQUES = 3;
  private static final int BUCKET_DIGITS = 3;

  private final KeySpace in;
  private final String prefix;
  private final String partitionPrefix;
  private final @Nullable Model model;

  /// The keys of a model of which all is known.
  ModelKeys(KeySpace in, Model model) {
    this(in, model.prefix(), model);
  }

  /// The keys of a model of which nothing but the prefix is known.
  ModelKeys(KeySpace in, String prefix) {
    this(in, prefix, null);
  }

  private ModelKeys(KeySpace in, String prefix, @Nullable Model model) {
    this.in = in;
    this.prefix = prefix;
    this.partitionPrefix = in.prefix(prefix);
    this.model = model;
  }

  String prefix() {
    return prefix;
  }

  /// What the `_pk` of each of the model's items starts with.
  String partitionPrefix() {
    return partitionPrefix;
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

  /// Whether a table key is that of one of the model's items. Of a model of which nothing but the
  /// prefix is known both kinds of partition are: neither a tenant id nor a prefix can hold the
  /// delimiter, so `acme#r` is no other tenant's and no other model's, and it is the start of no
  /// partition that is compared as a whole.
  boolean ownsItem(String partition) {
    return model == null
        ? partition.startsWith(partitionPrefix) || partition.equals(modelPartition())
        : model.owns(in, partition);
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

  /// Whether a partition key, of the table or of an index, is one of the model's.
  boolean ownsPartition(KeyAttributes of, String partition) {
    if (of.isTable()) {
      return ownsItem(partition);
    }
    return of.isIteration() ? ownsIteration(partition) : ownsIndexPartition(of, partition);
  }

  private boolean ownsIndexPartition(KeyAttributes index, String partition) {
    ModelIndex declared = find(index);
    boolean isModels = partition.equals(in.indexModelPartition(prefix, index.slot()));
    boolean isOfValue = partition.startsWith(in.indexPrefix(prefix, index.slot()));
    if (model == null) {
      return isModels || isOfValue;
    }
    return declared != null && (declared.isModelPartition() ? isModels : isOfValue);
  }

  private boolean ownsIteration(String partition) {
    String whole = in.iterationPartition(prefix, 1, "");
    if (!partition.startsWith(whole)) {
      return false;
    }
    int end = whole.length();
    return partition.length() == end
        || (partition.length() == end + 1 + BUCKET_DIGITS
            && partition.charAt(end) == '#'
            && isDigits(partition, end + 1));
  }

  private static boolean isDigits(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
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
