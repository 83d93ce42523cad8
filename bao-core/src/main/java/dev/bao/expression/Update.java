package dev.bao.expression;

import dev.bao.error.ErrorCode;
import dev.bao.error.MappingException;
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;
import dev.bao.key.TableLayout;
import dev.bao.model.Model;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A patch of one item: what is set, cleared and added; everything else stays. Generated classes
/// extend it with one method for each component that can change, and keep the item's index keys and
/// unique values right. Not thread-safe; made for one write.
///
/// @param <T> the record of the model
public abstract class Update<T> {

  private final KeySpace in;
  private final Model model;
  private final SequencedMap<String, AttributeValue> set = new LinkedHashMap<>();
  private final SequencedMap<String, AttributeValue> added = new LinkedHashMap<>();
  private final SequencedMap<String, Boolean> removed = new LinkedHashMap<>();
  private final Map<Integer, @Nullable ItemKey> sentinels = new LinkedHashMap<>();

  /// For generated code.
  protected Update(KeySpace in, Model model) {
    this.in = in;
    this.model = model;
  }

  /// The keys of the tenant that the write is for.
  protected final KeySpace in() {
    return in;
  }

  /// Sets an attribute, or removes it where the value is null.
  protected final void set(String attribute, @Nullable AttributeValue value) {
    claim(attribute);
    if (value == null) {
      removed.put(attribute, true);
    } else {
      set.put(attribute, value);
    }
  }

  /// Adds to a number; an absent one counts as zero.
  protected final void add(String attribute, AttributeValue number) {
    claim(attribute);
    added.put(attribute, number);
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

  /// Notes the sentinel that the new value of a unique component needs, or null where it has none
  /// now.
  protected final void setSentinel(int constraint, @Nullable ItemKey sentinel) {
    sentinels.put(constraint, sentinel);
  }

  /// Notes the id of the write, by which a repeated attempt knows that an earlier one succeeded.
  public final void stamp(String writeId) {
    set.put(TableLayout.WRITE_ID, text(writeId));
  }

  /// The sentinels of the unique constraints that the patch touches, by their number.
  public final Map<Integer, @Nullable ItemKey> sentinels() {
    return sentinels;
  }

  /// Whether a repetition of the write would change the item again.
  public final boolean adds() {
    return !added.isEmpty();
  }

  /// The patch itself.
  ///
  /// @throws MappingException `BAO-7007` where it changes nothing
  public final Update<T> checked() {
    if (set.isEmpty() && added.isEmpty() && removed.isEmpty()) {
      throw refused("changes nothing. Call at least one of the patch's methods.");
    }
    return this;
  }

  /// Writes the update expression.
  public final String writeTo(ExpressionWriter writer) {
    StringBuilder out = new StringBuilder();
    clause(out, "SET", " = ", set, writer);
    clause(out, "ADD", " ", added, writer);
    String separator = out.isEmpty() ? "REMOVE " : " REMOVE ";
    for (String attribute : removed.keySet()) {
      out.append(separator).append(writer.name(attribute));
      separator = ", ";
    }
    return out.toString();
  }

  private static void clause(
      StringBuilder out,
      String word,
      String between,
      Map<String, AttributeValue> assignments,
      ExpressionWriter writer) {
    String separator = out.isEmpty() ? word + " " : " " + word + " ";
    for (Map.Entry<String, AttributeValue> assignment : assignments.entrySet()) {
      out.append(separator)
          .append(writer.name(assignment.getKey()))
          .append(between)
          .append(writer.value(assignment.getValue()));
      separator = ", ";
    }
  }

  private void claim(String attribute) {
    if (set.containsKey(attribute)
        || added.containsKey(attribute)
        || removed.containsKey(attribute)) {
      throw refused("assigns " + attribute + " twice. Decide on one value before the patch.");
    }
  }

  private MappingException refused(String what) {
    return new MappingException(
        ErrorCode.PATCH_REFUSED, "The patch of a " + model.name() + " " + what);
  }

  private static AttributeValue text(String key) {
    return AttributeValue.createS(key);
  }
}
