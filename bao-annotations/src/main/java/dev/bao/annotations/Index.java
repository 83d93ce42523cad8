package dev.bao.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Declares a query of a model by one of the table's five global secondary indexes.
///
/// An item is in the index only while all components of both keys have a value, and while each
/// [When] holds. On an interface with [BaoCollection] it is an index of all members, whose records
/// lie in it in one order.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(Index.List.class)
public @interface Index {

  /// The name of the query method in the repository, as in `byProject`.
  String name();

  /// The index's number, 1 to 5, used once per model: it is stored as `_gsi1_pk` and `_gsi1_sk`.
  int gsi();

  /// The components whose values make the partition key, in order. At least one, but for an index
  /// with [#modelPartition].
  String[] partitionKey() default {};

  /// Whether all entries of a tenant are in one partition, which is the model itself, as in
  /// `acme#t#gsi1`: for a short list that is read as a whole.
  boolean modelPartition() default false;

  /// The components whose values make the sort key, in order. Without one the sort key is the
  /// model's prefix, and the order of items within a partition is not defined.
  String[] sortKey() default {};

  /// Over how many partitions the items of one partition key are spread: 2 to 200, or 1 for one. A
  /// partition of DynamoDB takes 1,000 write capacity units per second; with shards one busy value
  /// takes as many times more. A query reads all of them, one request for each. The number cannot
  /// change once items are stored.
  int shards() default 1;

  /// What must all hold for an item to be in the index. Its entry comes and goes with the values of
  /// the components.
  When[] when() default {};

  /// Holds several [Index] annotations; the compiler writes it.
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.TYPE)
  @interface List {

    /// The indexes of the model.
    Index[] value();
  }
}
