package dev.bao.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Declares that a record is a model: its instances are items of the shared table.
///
/// For `record Task` the processor writes `TaskKeys`, `TaskAttributes`, `TaskSchema`,
/// `TaskBuilder`, `TaskUpdate` and `TaskRepository` into the record's package, with the record's
/// visibility.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface BaoModel {

  /// The model's part of every key, as in `acme#t#...`: a letter, then up to 31 letters, digits,
  /// `_` or `-`. It is stored in every item, so it cannot change, and it is unique within a table.
  String prefix();

  /// Whether all items of a tenant are in one partition, which is the model itself, as in `acme#r`:
  /// for a short list that is read as a whole. The record has no [PartitionKey] then, and a
  /// [SortKey]. It cannot change once items are stored.
  boolean modelPartition() default false;

  /// In how many partitions of a tenant the iteration index spreads this model: 1 to 1000, or 0 for
  /// a model that is not in the iteration index and so cannot be exported or erased without a scan.
  int iterationBuckets() default 1;
}
