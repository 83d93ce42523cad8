package dev.bao.key;

import dev.bao.error.ErrorCode;
import dev.bao.error.MappingException;
import dev.bao.tenant.TenantId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All keys of one tenant in one format. It is captured once per operation and passed down; what is
/// below a repository knows no other tenant. Two are equal where format and tenant are. Immutable.
public final class KeySpace {

  /// The length of a partition key that DynamoDB takes, in bytes of UTF-8 (Developer Guide,
  /// "Quotas", partition key length).
  public static final int MAX_PARTITION_BYTES = 2048;

  /// The length of a sort key that DynamoDB takes, in bytes of UTF-8 (Developer Guide, "Quotas",
  /// sort key length).
  public static final int MAX_SORT_BYTES = 1024;

  private static final List<String> INDEX_PARTITIONS =
      List.of(
          "gsi1 partition key of",
          "gsi2 partition key of",
          "gsi3 partition key of",
          "gsi4 partition key of",
          "gsi5 partition key of");

  private static final List<String> INDEX_PARTS =
      List.of("#gsi1#", "#gsi2#", "#gsi3#", "#gsi4#", "#gsi5#");

  private static final String ITERATION_PART = "#iter";

  private final KeyFormat format;
  private final TenantId tenant;
  private final String prefix;

  /// The keys of a tenant.
  ///
  /// @param format how they are written
  public KeySpace(KeyFormat format, TenantId tenant) {
    this.format = format;
    this.tenant = tenant;
    this.prefix = format.tenantPrefix(tenant);
  }

  /// How keys are written.
  public KeyFormat format() {
    return format;
  }

  /// Whose keys these are.
  public TenantId tenant() {
    return tenant;
  }

  /// What every partition key of the tenant starts with, as in `acme#`.
  public String prefix() {
    return prefix;
  }

  /// What every partition key of one of the tenant's models starts with, as in `acme#t#`.
  public String prefix(String model) {
    return prefix + model + "#";
  }

  /// Whether a partition key starts with [#prefix(String)]: each item that is read is asked, so the
  /// prefix is not made for it.
  ///
  /// @param model the model's prefix
  public boolean isOf(String model, String partition) {
    int end = prefix.length() + model.length();
    return partition.length() > end
        && partition.charAt(end) == '#'
        && partition.startsWith(prefix)
        && partition.startsWith(model, prefix.length());
  }

  /// What stands behind [#prefix(String)] in a partition key.
  ///
  /// @param model the model's prefix
  public String behind(String model, String partition) {
    return partition.substring(prefix.length() + model.length() + 1);
  }

  /// A partition key of the table, as in `acme#t#42`.
  ///
  /// @param model the model's prefix
  /// @param value key text of the model's partition components
  /// @throws MappingException `BAO-7005` past 2048 bytes
  public String partition(String model, String value) {
    return checked("partition key of", model, prefix + model + "#" + value, MAX_PARTITION_BYTES);
  }

  /// The partition key of the table for a model whose partition is the model itself, as in
  /// `acme#r`. No other partition of the tenant is equal to it: they have a delimiter behind the
  /// model's prefix, which can hold none.
  ///
  /// @param model the model's prefix
  public String modelPartition(String model) {
    return prefix + model;
  }

  /// The partition key of a global secondary index whose partition is the model itself, as in
  /// `acme#t#gsi1`.
  ///
  /// @param model the model's prefix
  /// @param slot the index's number, 1 to 5
  public String indexModelPartition(String model, int slot) {
    return prefix + model + "#gsi" + slot;
  }

  /// A partition key of a global secondary index, as in `acme#t#gsi1#apollo`.
  ///
  /// @param model the model's prefix
  /// @param slot the index's number, 1 to 5
  /// @param value key text of the index's partition components
  /// @throws MappingException `BAO-7005` past 2048 bytes
  public String indexPartition(String model, int slot, String value) {
    String partition = prefix + model + "#gsi" + slot + "#" + value;
    return checked(INDEX_PARTITIONS.get(slot - 1), model, partition, MAX_PARTITION_BYTES);
  }

  /// The partition key of one shard of an index, as in `acme#t#gsi1#007#apollo`.
  ///
  /// @param model the model's prefix
  /// @param slot the index's number, 1 to 5
  /// @param shard the number of the shard, 0 to 199, as [#shard] gives it
  /// @param value key text of the index's partition components
  /// @throws MappingException `BAO-7005` past 2048 bytes
  public String shardPartition(String model, int slot, int shard, String value) {
    return indexPartition(model, slot, digits(shard) + "#" + value);
  }

  /// The number of the shard of an index that an item is in.
  ///
  /// @param id the item's id, which alone decides, so that a patch never moves the item
  /// @param shards how many shards the index has
  public int shard(String id, int shards) {
    return (int) bucket(id, shards);
  }

  /// What every partition key of a model in an index starts with, as in `acme#t#gsi1#`.
  public String indexPrefix(String model, int slot) {
    return prefix + model + "#gsi" + slot + "#";
  }

  /// A sort key, of the table or of an index.
  ///
  /// @param model the model's prefix, for errors
  /// @param value key text of the sort components
  /// @throws MappingException `BAO-7005` past 1024 bytes
  public String sort(String model, String value) {
    return checked("sort key of", model, value, MAX_SORT_BYTES);
  }

  /// The sort key of a member of an item collection, as in `t#T1`: the prefix tells the members of
  /// a partition apart. A member without sort components has its prefix alone.
  ///
  /// @param model the member's prefix
  /// @param value key text of the member's sort components
  /// @throws MappingException `BAO-7005` past 1024 bytes
  public String memberSort(String model, String value) {
    return sort(model, memberStart(model) + value);
  }

  /// Whether a sort key is that of a member of an item collection, as [#memberSort] makes it.
  ///
  /// @param model the member's prefix
  public boolean isMemberSort(String model, String sort) {
    int end = model.length();
    return sort.length() > end + 1 && sort.charAt(end) == '#' && sort.startsWith(model);
  }

  /// What the sort key of every item of a member of an item collection starts with, as in `t#`.
  public String memberStart(String model) {
    return model + "#";
  }

  /// The text behind the sort keys of a member of an item collection, as in `t$`. It is the sort
  /// key of nothing, since no prefix holds a `$`, which is the character behind `#`.
  public String memberEnd(String model) {
    return model + "$";
  }

  /// The key of the sentinel that holds a unique value, as in `acme#_raft_uc#_uc1#u#email:x@y`.
  ///
  /// @param model the model's prefix
  /// @param constraint the number of the constraint, 1 to 3
  /// @param component the name of the component
  /// @param value key text of the component
  /// @throws MappingException `BAO-7005` past 2048 bytes
  public ItemKey sentinel(String model, int constraint, String component, String value) {
    String partition = sentinelPrefix(model, constraint) + component + ":" + value;
    return new ItemKey(
        checked("unique sentinel's key of", model, partition, MAX_PARTITION_BYTES),
        TableLayout.SENTINEL);
  }

  /// What the key of every sentinel of a constraint starts with, as in `acme#_raft_uc#_uc1#u#`.
  public String sentinelPrefix(String model, int constraint) {
    return prefix + TableLayout.SENTINEL + "#_uc" + constraint + "#" + model + "#";
  }

  /// Where in a partition key of an index its value starts, behind what [#indexPrefix] gives; -1
  /// where it does not start so.
  public int valueInIndex(String model, int slot, String partition) {
    return behindPart(model, INDEX_PARTS.get(slot - 1), partition);
  }

  /// Where in a partition key of the iteration index the part of all of a model's buckets ends, as
  /// behind `acme#t#iter`; -1 where it does not start so.
  public int bucketInIteration(String model, String partition) {
    return behindPart(model, ITERATION_PART, partition);
  }

  /// Compares the parts where they stand: the guard asks for every index key that is written.
  private int behindPart(String model, String part, String key) {
    int start = prefix.length();
    int end = start + model.length();
    return key.startsWith(prefix) && key.startsWith(model, start) && key.startsWith(part, end)
        ? end + part.length()
        : -1;
  }

  /// The partition key of an item in the iteration index: `acme#t#iter`, or `acme#t#iter#004` where
  /// the model is spread over several buckets.
  ///
  /// @param model the model's prefix
  /// @param buckets how many buckets the model has, 1 to 1000
  /// @param id the item's id, which decides on the bucket
  public String iterationPartition(String model, int buckets, String id) {
    return buckets == 1
        ? prefix + model + ITERATION_PART
        : prefix + model + ITERATION_PART + "#" + digits(bucket(id, buckets));
  }

  /// The Node library's hash is Java's, so that both put an item into the same bucket.
  private static long bucket(String id, int buckets) {
    return Math.abs((long) id.hashCode()) % buckets;
  }

  private static String digits(long number) {
    return (number < 10 ? "00" : number < 100 ? "0" : "") + number;
  }

  /// Whether a partition key, of the table or of an index, is this tenant's.
  public boolean owns(String partitionKey) {
    return partitionKey.startsWith(prefix);
  }

  /// Joins key texts to one; see [KeyFormat#join].
  public String join(String... parts) {
    return format.join(parts);
  }

  /// Takes a joined text apart; see [KeyFormat#split].
  public List<String> split(String joined, int count) {
    return format.split(joined, count);
  }

  /// Key text of a text; see [KeyFormat#text].
  public String text(String component, String value) {
    return format.text(component, value);
  }

  /// Key text of a text in lower case, by Unicode and by the rules of no language, in the normal
  /// form NFC: texts that differ only in case, or in how a character is written, give the same.
  ///
  /// @param component the name of the record component, for errors
  /// @throws MappingException as [#text]
  public String lowerCase(String component, String value) {
    return text(component, KeyText.lowerCase(KeyText.required(component, value)));
  }

  /// Key text of a whole number; see [KeyFormat#integer].
  public String integer(long value) {
    return format.integer(value);
  }

  /// Key text of a decimal number; see [KeyFormat#decimal].
  public String decimal(String component, BigDecimal value) {
    return format.decimal(component, value);
  }

  /// Key text of an instant; see [KeyFormat#instant].
  public String instant(String component, Instant value) {
    return format.instant(component, value);
  }

  /// Key text of a date; see [KeyFormat#date].
  public String date(String component, LocalDate value) {
    return format.date(component, value);
  }

  /// Key text of a UUID; see [KeyFormat#uuid].
  public String uuid(String component, UUID value) {
    return format.uuid(component, value);
  }

  /// Key text of an enum constant; see [KeyFormat#constant].
  public String constant(String component, Enum<?> value) {
    return format.constant(component, value);
  }

  // A record's equals would be linked by method handles when it is called first, which costs a
  // start
  // tens of milliseconds.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof KeySpace space
        && format.equals(space.format)
        && tenant.equals(space.tenant);
  }

  @Override
  public int hashCode() {
    return 31 * format.hashCode() + tenant.hashCode();
  }

  @Override
  public String toString() {
    return "KeySpace[format=" + format.name() + ", tenant=" + tenant + "]";
  }

  private static String checked(String what, String model, String key, int limit) {
    // A character has at most three bytes, so short keys need no count.
    if (key.length() > limit / 3) {
      int bytes = KeyText.utf8Length(key);
      if (bytes > limit) {
        throw new MappingException(
            ErrorCode.KEY_TOO_LONG,
            "The "
                + what
                + " model "
                + model
                + " has "
                + bytes
                + " bytes in UTF-8, and DynamoDB takes "
                + limit
                + ". Use a shorter value, for example a hash of it.");
      }
    }
    return key;
  }
}
