package dev.bao.model;

import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import java.util.List;
import java.util.regex.Pattern;

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

  private static final Pattern PREFIX = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,31}");

  /// Copies the lists.
  ///
  /// @throws ConfigurationException `BAO-8001` where the prefix could be taken for another part of
  ///   a key
  public Model {
    if (!PREFIX.matcher(prefix).matches()) {
      throw new ConfigurationException(
          ErrorCode.SETTING_INVALID,
          "The prefix of the model "
              + name
              + " is not valid: expected a letter, then up to 31 letters, digits, '_' or '-'.");
    }
    indexes = List.copyOf(indexes);
    uniques = List.copyOf(uniques);
  }

  /// Whether the model's items are in the iteration index.
  public boolean isIterable() {
    return iterationBuckets > 0;
  }
}
