package dev.bao.model;

import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What is known of a model without looking at one of its records. Generated; immutable.
public final class Model {

  private static final Pattern PREFIX = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,31}");

  private final String name;
  private final String prefix;
  private final boolean hasSortKey;
  private final boolean isModelPartition;
  private final List<ModelIndex> indexes;
  private final List<ModelUnique> uniques;
  private final int iterationBuckets;
  private final @Nullable ModelVersion version;
  private final boolean expires;
  private final @Nullable ModelCollection collection;

  /// The sort key of items without one of their own, and their `_model`.
  private final AttributeValue prefixValue;

  private Model(Builder builder) {
    name = builder.name;
    prefix = builder.prefix;
    hasSortKey = builder.hasSortKey;
    isModelPartition = builder.isModelPartition;
    indexes = List.copyOf(builder.indexes);
    uniques = List.copyOf(builder.uniques);
    iterationBuckets = builder.iterationBuckets;
    version = builder.version;
    expires = builder.expires;
    collection = builder.collection;
    prefixValue = AttributeValue.createS(prefix);
  }

  /// Describes a model with a partition key only, no index, no unique constraint, and no place in
  /// the iteration index, unless said.
  ///
  /// @param name the record's name, for errors and reports
  /// @param prefix the model's part of every key, as in `acme#t#...`
  public static Builder builder(String name, String prefix) {
    return new Builder(name, prefix);
  }

  /// The record's name, for errors and reports.
  public String name() {
    return name;
  }

  /// The model's part of every key, as in `acme#t#...`.
  public String prefix() {
    return prefix;
  }

  /// The prefix as an attribute has it.
  AttributeValue prefixValue() {
    return prefixValue;
  }

  /// The value of `_sk` with a text: an item without a sort key of its own has the model's prefix
  /// there.
  AttributeValue sortValue(String sort) {
    return sort.equals(prefix) ? prefixValue : AttributeValue.createS(sort);
  }

  /// The key of one of the model's items, as its two attributes.
  public Map<String, AttributeValue> keyAttributes(ItemKey key) {
    return Encode.key(key, sortValue(key.sort()));
  }

  /// The item collection that the model is a member of, null for none.
  public @Nullable ModelCollection collection() {
    return collection;
  }

  /// What stands in the table's partition keys: the prefix of the model's item collection, or its
  /// own.
  public String partitionPrefix() {
    return collection == null ? prefix : collection.prefix();
  }

  /// Whether all of a tenant's items are in one partition, which is the model itself.
  public boolean isModelPartition() {
    return isModelPartition;
  }

  /// Whether a partition of the table has items of the model: the model's own, or one with a value
  /// behind its prefix.
  public boolean ownsPartition(KeySpace in, String partition) {
    return isModelPartition
        ? partition.equals(in.modelPartition(prefix))
        : in.isOf(partitionPrefix(), partition);
  }

  /// Whether an item with this sort key in one of the model's partitions is the model's. Only
  /// within an item collection may it be another one's.
  public boolean ownsSort(KeySpace in, String sort) {
    if (collection == null) {
      return true;
    }
    return hasSortKey ? in.isMemberSort(prefix, sort) : sort.equals(prefix);
  }

  /// Whether items have a sort key of their own; without one it is the prefix.
  public boolean hasSortKey() {
    return hasSortKey;
  }

  /// The indexes that the model uses, at most one per slot.
  public List<ModelIndex> indexes() {
    return indexes;
  }

  /// The unique constraints, in order of their number.
  public List<ModelUnique> uniques() {
    return uniques;
  }

  /// In how many partitions of the iteration index the model lies, 0 for none.
  public int iterationBuckets() {
    return iterationBuckets;
  }

  /// Whether the model's items are in the iteration index.
  public boolean isIterable() {
    return iterationBuckets > 0;
  }

  /// The version of items, empty where they have none.
  public Optional<ModelVersion> version() {
    return Optional.ofNullable(version);
  }

  /// Whether items may have a time of expiry.
  public boolean expires() {
    return expires;
  }

  /// Whether a write of one item may need more than that item, as sentinels of unique values, or
  /// checks a version. Such models are written by their repositories only.
  public boolean hasWriteRules() {
    return !uniques.isEmpty() || version != null;
  }

  /// The id of an item within the model: the key text of its partition components, and joined to it
  /// that of its sort components where there are both.
  public String idOf(KeySpace in, ItemKey key) {
    if (isModelPartition) {
      return key.sort();
    }
    String value = in.behind(partitionPrefix(), key.partition());
    return hasSortKey ? in.join(value, sortText(in, key.sort())) : value;
  }

  private String sortText(KeySpace in, String sort) {
    return collection == null ? sort : sort.substring(in.memberStart(prefix).length());
  }

  /// Whether a text can be a model's part of keys.
  public static boolean isPrefix(String text) {
    return PREFIX.matcher(text).matches();
  }

  /// The description of a [Model]. For generated code; not thread-safe.
  public static final class Builder {

    private final String name;
    private final String prefix;
    private boolean hasSortKey;
    private boolean isModelPartition;
    private final List<ModelIndex> indexes = new ArrayList<>();
    private final List<ModelUnique> uniques = new ArrayList<>();
    private int iterationBuckets;
    private @Nullable ModelVersion version;
    private boolean expires;
    private @Nullable ModelCollection collection;

    private Builder(String name, String prefix) {
      this.name = name;
      this.prefix = prefix;
    }

    /// Items have a sort key of their own.
    public Builder sortKey() {
      hasSortKey = true;
      return this;
    }

    /// All of a tenant's items are in one partition, which is the model itself; their sort keys
    /// tell them apart.
    public Builder modelPartition() {
      isModelPartition = true;
      return sortKey();
    }

    /// The model is a member of an item collection.
    ///
    /// @param collectionPrefix the collection's part of the table's partition keys
    public Builder memberOf(String collectionName, String collectionPrefix) {
      collection = new ModelCollection(collectionName, collectionPrefix);
      return this;
    }

    /// Adds an index.
    public Builder index(ModelIndex index) {
      indexes.add(index);
      return this;
    }

    /// Adds a unique constraint.
    public Builder unique(ModelUnique unique) {
      uniques.add(unique);
      return this;
    }

    /// Items are in the iteration index.
    ///
    /// @param buckets over how many partitions they are spread, 1 to 1000
    public Builder iterated(int buckets) {
      iterationBuckets = buckets;
      return this;
    }

    /// Items have a version.
    public Builder version(ModelVersion newVersion) {
      version = newVersion;
      return this;
    }

    /// Items may have a time of expiry.
    public Builder expires() {
      expires = true;
      return this;
    }

    /// Makes the description.
    ///
    /// @throws dev.bao.error.ConfigurationException `BAO-8001` where the prefix could be taken for
    ///   another part of a key
    public Model build() {
      ModelIdentity.check("model " + name, prefix);
      if (collection != null) {
        ModelIdentity.check("item collection " + collection.name(), collection.prefix());
      }
      return new Model(this);
    }
  }
}
