package dev.bao.expression;

import dev.bao.error.ErrorCode;
import dev.bao.error.MappingException;
import dev.bao.key.ItemKey;
import dev.bao.key.TableLayout;
import dev.bao.model.Model;
import dev.bao.model.ModelIndex;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What an [Update] collects: the assignments of one patch. Apart from it, so that a patch offers
/// to its user nothing but its own setters. Not thread-safe; made for one write.
public final class Patch {

  private static final AttributeValue ONE = AttributeValue.createN("1");

  private final Model model;
  private final Map<String, AttributeValue> set = new LinkedHashMap<>();
  private final Map<String, AttributeValue> added = new LinkedHashMap<>();
  private final SequencedSet<String> removed = new LinkedHashSet<>();
  private final Map<Integer, @Nullable ItemKey> sentinels = new LinkedHashMap<>();
  private final Map<String, AttributeValue> touched = new LinkedHashMap<>();
  private @Nullable String increased;
  private boolean isExact;
  private final Set<Integer> deferredSlots = new HashSet<>();

  Patch(Model model) {
    this.model = model;
  }

  /// What an update has collected.
  ///
  /// @throws MappingException `BAO-7007` where that is nothing
  public static Patch of(Update<?> update) {
    Patch patch = update.patch();
    if (isEmpty(update)) {
      throw patch.refused("changes nothing. Call at least one of the patch's methods.");
    }
    return patch;
  }

  /// Whether an update has collected nothing.
  public static boolean isEmpty(Update<?> update) {
    Patch patch = update.patch();
    return patch.set.isEmpty() && patch.added.isEmpty() && patch.removed.isEmpty();
  }

  void set(String attribute, @Nullable AttributeValue value) {
    claim(attribute);
    if (value == null) {
      removed.add(attribute);
    } else {
      set.put(attribute, value);
    }
  }

  void add(String attribute, AttributeValue number) {
    count(attribute, number);
    isExact = true;
  }

  void count(String attribute, AttributeValue number) {
    claim(attribute);
    added.put(attribute, number);
  }

  void deferIndexKey(int slot) {
    deferredSlots.add(slot);
  }

  /// The indexes whose keys are to be made when all is known.
  List<ModelIndex> deferredIndexes() {
    return model.indexes().stream().filter(index -> deferredSlots.contains(index.slot())).toList();
  }

  /// Sets both keys of an index, or removes both; what was there gives way.
  void putIndexKey(int slot, @Nullable ItemKey key) {
    put(TableLayout.indexPartitionKey(slot), key == null ? null : key.partition());
    put(TableLayout.indexSortKey(slot), key == null ? null : key.sort());
  }

  private void put(String attribute, @Nullable String text) {
    if (text == null) {
      set.remove(attribute);
      removed.add(attribute);
    } else {
      removed.remove(attribute);
      set.put(attribute, AttributeValue.createS(text));
    }
  }

  /// Whether an attribute is given a value, or removed.
  boolean assigns(String attribute) {
    return set.containsKey(attribute) || added.containsKey(attribute) || removes(attribute);
  }

  boolean removes(String attribute) {
    return removed.contains(attribute);
  }

  void setSentinel(int constraint, @Nullable ItemKey sentinel) {
    sentinels.put(constraint, sentinel);
  }

  /// Notes the id of the write, by which a repeated attempt knows that an earlier one succeeded.
  public void stamp(String writeId) {
    set.put(TableLayout.WRITE_ID, AttributeValue.createS(writeId));
  }

  /// Notes what every write changes beside what the update says, in place of what was noted before.
  ///
  /// @param values attributes that are set: times, and a version that is known
  /// @param version the version that is increased without being known, null for none
  public void touch(Map<String, AttributeValue> values, @Nullable String version) {
    touched.clear();
    touched.putAll(values);
    increased = version;
  }

  /// Whether it sets or clears the time of expiry.
  public boolean movesExpiry() {
    return set.containsKey(TableLayout.TTL) || removed.contains(TableLayout.TTL);
  }

  /// The time of expiry that it sets, null where it sets none.
  public @Nullable AttributeValue expiry() {
    return set.get(TableLayout.TTL);
  }

  /// The sentinels that the new values of unique components need, by the number of the constraint;
  /// null where there is no value any more.
  public Map<Integer, @Nullable ItemKey> sentinels() {
    return Collections.unmodifiableMap(sentinels);
  }

  /// Whether it adds to a number and must do so once, whatever happens to the answer.
  public boolean adds() {
    return isExact;
  }

  /// Whether a repetition of the write leaves the item as the write does.
  public boolean isRepeatable() {
    return added.isEmpty() && increased == null;
  }

  /// Writes the update expression.
  public String writeTo(ExpressionWriter writer) {
    StringBuilder out = new StringBuilder();
    Map<String, AttributeValue> assigned = new LinkedHashMap<>(set);
    assigned.putAll(touched);
    clause(out, "SET", " = ", assigned, writer);
    Map<String, AttributeValue> counted = new LinkedHashMap<>(added);
    if (increased != null) {
      counted.put(increased, ONE);
    }
    clause(out, "ADD", " ", counted, writer);
    String separator = out.isEmpty() ? "REMOVE " : " REMOVE ";
    for (String attribute : removed) {
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
    if (assigns(attribute)) {
      throw refused("assigns " + attribute + " twice. Decide on one value before the patch.");
    }
  }

  private MappingException refused(String what) {
    return new MappingException(
        ErrorCode.PATCH_REFUSED, "The patch of a " + model.name() + " " + what);
  }
}
