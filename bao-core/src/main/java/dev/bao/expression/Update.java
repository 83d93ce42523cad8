package dev.bao.expression;

import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;
import dev.bao.key.TableLayout;
import dev.bao.model.Model;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A patch of one item: what is set, cleared and added; everything else stays. Generated classes
/// extend it with one method for each component that can change, and keep the item's index keys and
/// unique values right. Not thread-safe; made for one write.
///
/// @param <T> the record of the model
public abstract non-sealed class Update<T> extends PatchMethods {

  private final KeySpace in;

  /// For generated code.
  protected Update(KeySpace in, Model model) {
    super(new PatchPlace(new Patch(model), null, model.name()));
    this.in = in;
  }

  /// The keys of the tenant that the write is for.
  protected final KeySpace in() {
    return in;
  }

  /// Adds elements to a set, which counts as empty where it is absent.
  ///
  /// @param elements null for none
  protected final void addElements(String attribute, @Nullable AttributeValue elements) {
    if (elements != null) {
      patch().assign(new Assignment.Union(DocumentPath.of(attribute), elements));
    }
  }

  /// Removes elements from a set, as far as it has them.
  ///
  /// @param elements null for none
  protected final void removeElements(String attribute, @Nullable AttributeValue elements) {
    if (elements != null) {
      patch().assign(new Assignment.Difference(DocumentPath.of(attribute), elements));
    }
  }

  /// Adds to a number that need not be exact: a lost answer may count twice.
  protected final void count(String attribute, AttributeValue number) {
    patch().assign(new Assignment.Sum(DocumentPath.of(attribute), number, false));
  }

  /// Sets both keys of an index, or removes both where there are none.
  protected final void setIndexKey(int slot, @Nullable ItemKey key) {
    set(TableLayout.indexPartitionKey(slot), key == null ? null : text(key.partition()));
    set(TableLayout.indexSortKey(slot), key == null ? null : text(key.sort()));
  }

  /// Sets the partition key of an index whose sort key does not depend on what changes.
  protected final void setIndexPartition(int slot, String partition) {
    set(TableLayout.indexPartitionKey(slot), text(partition));
  }

  /// Sets the sort key of an index whose partition key does not depend on what changes.
  protected final void setIndexSort(int slot, String sort) {
    set(TableLayout.indexSortKey(slot), text(sort));
  }

  /// Leaves the keys of an index to be made by [#indexKey] when the patch is complete, since other
  /// values of the item are part of them, or decide on whether it is in the index.
  protected final void deferIndexKey(int slot) {
    patch().deferIndexKey(slot);
  }

  /// Whether the patch clears an attribute.
  protected final boolean clears(String attribute) {
    return patch().removes(attribute);
  }

  /// Whether what the patch sets takes the item out of an index, whatever its other values are.
  ///
  /// @param slot an index whose keys were deferred
  protected boolean leavesIndex(int slot) {
    throw noIndex(slot);
  }

  /// The keys that the item has in an index after the patch, made of what the patch sets and of the
  /// record's other values.
  ///
  /// @param slot an index whose keys were deferred, and which the patch does not leave
  /// @param before the record before the write, null where the patch sets all that is needed
  /// @return null where the item is not in the index
  protected @Nullable ItemKey indexKey(int slot, @Nullable T before) {
    throw noIndex(slot);
  }

  private static IllegalArgumentException noIndex(int slot) {
    return new IllegalArgumentException("no keys of index " + slot + " are deferred");
  }

  /// The record before the write, asked for only where the patch does not set all that is needed.
  protected final T known(@Nullable T before) {
    return Objects.requireNonNull(before, "the record before the write");
  }

  /// Notes the sentinel that the new value of a unique component needs, or null where it has none
  /// now.
  protected final void setSentinel(int constraint, @Nullable ItemKey sentinel) {
    patch().setSentinel(constraint, sentinel);
  }

  /// Leaves the sentinel of a constraint to be made by [#sentinel] when the write runs, since other
  /// values of the item are part of it.
  protected final void deferSentinel(int constraint) {
    patch().deferSentinel(constraint);
  }

  /// The sentinel that the item needs after the patch, made of what the patch sets and of the
  /// record's other values.
  ///
  /// @param constraint one whose sentinel was deferred
  /// @param before the record before the write, null only where the patch sets all that is needed
  /// @return null where one of the components has no value
  protected @Nullable ItemKey sentinel(int constraint, @Nullable T before) {
    throw new IllegalArgumentException("no sentinel of constraint " + constraint + " is deferred");
  }

  private static AttributeValue text(String key) {
    return AttributeValue.createS(key);
  }
}
