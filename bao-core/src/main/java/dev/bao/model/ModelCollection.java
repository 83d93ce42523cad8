package dev.bao.model;

import org.jspecify.annotations.Nullable;

/// The item collection that a model is a member of: its items lie in one partition with those of
/// other models.
///
/// @param name the sealed interface's name, for errors
/// @param prefix the collection's part of the table's partition keys, as in `acme#pr#...`
public record ModelCollection(String name, String prefix) {

  // Written out as that of KeySpace is: a start compares the collections of members.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ModelCollection of && name.equals(of.name) && prefix.equals(of.prefix);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + prefix.hashCode();
  }
}
