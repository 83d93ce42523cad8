package dev.bao.model;

import java.util.List;

/// What is known of a model without looking at one of its records. Generated; immutable.
///
/// @param name the record's name, for errors and reports
/// @param prefix the model's part of every key, as in `acme#t#...`
/// @param hasSortKey whether items have a sort key of their own; without one it is the prefix
/// @param indexes the indexes that the model uses, at most one per slot
/// @param uniques the unique constraints, in order of their number
/// @param iterationBuckets in how many partitions of the iteration index the model lies, 0 for none
public record Model(
    String name,
    String prefix,
    boolean hasSortKey,
    List<ModelIndex> indexes,
    List<ModelUnique> uniques,
    int iterationBuckets) {

  /// Copies the lists.
  public Model {
    indexes = List.copyOf(indexes);
    uniques = List.copyOf(uniques);
  }

  /// Whether the model's items are in the iteration index.
  public boolean isIterable() {
    return iterationBuckets > 0;
  }
}
