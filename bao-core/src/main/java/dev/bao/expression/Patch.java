package dev.bao.expression;

import dev.bao.error.ErrorCode;
import dev.bao.error.MappingException;
import dev.bao.expression.Assignment.Append;
import dev.bao.expression.Assignment.Difference;
import dev.bao.expression.Assignment.Prepend;
import dev.bao.expression.Assignment.Put;
import dev.bao.expression.Assignment.Removal;
import dev.bao.expression.Assignment.Sum;
import dev.bao.expression.Assignment.Union;
import dev.bao.key.ItemKey;
import dev.bao.key.TableLayout;
import dev.bao.model.Model;
import dev.bao.model.ModelIndex;
import dev.bao.model.ModelUnique;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What an [Update] collects: the assignments of one patch. Apart from it, so that a patch offers
/// to its user nothing but its own setters. Not thread-safe; made for one write.
public final class Patch {

  private static final AttributeValue ONE = AttributeValue.createN("1");

  private final Model model;

  private final AttributeSets sets = new AttributeSets();

  /// All other assignments, one for each place. They are few, and looked through; the list is made
  /// with the first.
  private List<Assignment> others = List.of();

  /// Null until a part of an attribute is changed: most patches set whole ones.
  private @Nullable PatchedPlaces places;

  private Map<Integer, @Nullable ItemKey> sentinels = Map.of();
  private Map<String, AttributeValue> touched = Map.of();
  private @Nullable String increased;

  /// Bits by slot, and by the number of the constraint.
  private int deferredSlots;

  private int deferredConstraints;

  Patch(Model model) {
    this.model = model;
  }

  /// What an update has collected.
  ///
  /// @throws MappingException `BAO-7007` where that is nothing
  public static Patch of(Update<?> update) {
    Patch patch = update.patch();
    if (isEmpty(update)) {
      throw patch.refused(
          ErrorCode.PATCH_REFUSED, "changes nothing. Call at least one of the patch's methods.");
    }
    return patch;
  }

  /// Whether an update has collected nothing.
  public static boolean isEmpty(Update<?> update) {
    Patch patch = update.patch();
    return patch.sets.isEmpty() && patch.others.isEmpty();
  }

  /// Sets a whole attribute.
  void set(String attribute, AttributeValue value) {
    Assignment before = find(attribute);
    if (before != null) {
      throw refused(before, new Put(DocumentPath.of(attribute), value));
    }
    sets.add(attribute, value);
  }

  /// Sets what is at a place, or removes it where the value is null.
  void set(DocumentPath at, @Nullable AttributeValue value) {
    if (value == null) {
      assign(new Removal(at));
    } else if (at.isTopLevel()) {
      set(at.attribute(), value);
    } else {
      assign(new Put(at, value));
    }
  }

  /// Makes an assignment, or one of it and an earlier one at the same place.
  void assign(Assignment assignment) {
    DocumentPath at = assignment.at();
    AttributeValue set = sets.value(at.attribute());
    if (set != null) {
      throw refused(new Put(DocumentPath.of(at.attribute()), set), assignment);
    }
    for (int i = 0; i < others.size(); i++) {
      Assignment before = others.get(i);
      if (before.at().equals(at)) {
        others.set(i, both(before, assignment));
        return;
      }
      if (at.isWithin(before.at()) || before.at().isWithin(at)) {
        throw refused(before, assignment);
      }
    }
    add(assignment);
  }

  private void add(Assignment assignment) {
    if (others.isEmpty()) {
      others = new ArrayList<>();
    }
    others.add(assignment);
  }

  private Assignment both(Assignment before, Assignment assignment) {
    Assignment both = Joined.of(before, assignment);
    if (both == null) {
      throw refused(before, assignment);
    }
    return both;
  }

  /// The first assignment to an attribute or to a part of it, null for none.
  private @Nullable Assignment find(String attribute) {
    AttributeValue value = sets.value(attribute);
    if (value != null) {
      return new Put(DocumentPath.of(attribute), value);
    }
    for (int i = 0; i < others.size(); i++) {
      if (others.get(i).at().attribute().equals(attribute)) {
        return others.get(i);
      }
    }
    return null;
  }

  /// Sets a whole attribute, or removes it where the value is null; what was there gives way.
  private void put(String attribute, @Nullable AttributeValue value) {
    if (!others.isEmpty()) {
      others.removeIf(before -> before.at().isWhole(attribute));
    }
    if (value == null) {
      sets.remove(attribute);
      add(new Removal(DocumentPath.of(attribute)));
    } else {
      sets.put(attribute, value);
    }
  }

  /// What the assignments take for granted of the item.
  PatchedPlaces places() {
    if (places == null) {
      places = new PatchedPlaces();
    }
    return places;
  }

  /// Whether it waits for keys of an index or a sentinel.
  boolean defersKeys() {
    return (deferredSlots | deferredConstraints) != 0;
  }

  void deferIndexKey(int slot) {
    deferredSlots |= 1 << slot;
  }

  /// The indexes whose keys are to be made when all is known.
  List<ModelIndex> deferredIndexes() {
    return deferredSlots == 0
        ? List.of()
        : model.indexes().stream()
            .filter(index -> (deferredSlots & 1 << index.slot()) != 0)
            .toList();
  }

  /// Sets both keys of an index, or removes both; what was there gives way.
  void putIndexKey(int slot, @Nullable ItemKey key) {
    putText(TableLayout.indexPartitionKey(slot), key == null ? null : key.partition());
    putText(TableLayout.indexSortKey(slot), key == null ? null : key.sort());
  }

  private void putText(String attribute, @Nullable String text) {
    put(attribute, text == null ? null : AttributeValue.createS(text));
  }

  /// Whether an attribute is given a value, or removed.
  boolean assigns(String attribute) {
    return sets.has(attribute) || hasOther(other -> other.at().isWhole(attribute));
  }

  boolean removes(String attribute) {
    return hasOther(other -> other instanceof Removal(DocumentPath at) && at.isWhole(attribute));
  }

  /// Without a stream where there are none, as in most patches.
  private boolean hasOther(Predicate<Assignment> which) {
    return !others.isEmpty() && others.stream().anyMatch(which);
  }

  /// Until the sentinel is made, the constraint is known to be touched.
  void deferSentinel(int constraint) {
    deferredConstraints |= 1 << constraint;
    setSentinel(constraint, null);
  }

  /// The constraints whose sentinels are to be made when all is known.
  List<ModelUnique> deferredUniques() {
    return deferredConstraints == 0
        ? List.of()
        : model.uniques().stream()
            .filter(unique -> (deferredConstraints & 1 << unique.number()) != 0)
            .toList();
  }

  void setSentinel(int constraint, @Nullable ItemKey sentinel) {
    if (sentinels.isEmpty()) {
      sentinels = new LinkedHashMap<>();
    }
    sentinels.put(constraint, sentinel);
  }

  /// Notes the id of the write, by which a repeated attempt knows that an earlier one succeeded.
  public void stamp(String writeId) {
    put(TableLayout.WRITE_ID, AttributeValue.createS(writeId));
  }

  /// Notes what every write changes beside what the update says, in place of what was noted before.
  ///
  /// @param values attributes that are set: times, and a version that is known
  /// @param version the version that is increased without being known, null for none
  public void touch(Map<String, AttributeValue> values, @Nullable String version) {
    touched = values;
    increased = version;
  }

  /// Whether it sets or clears the time of expiry.
  public boolean movesExpiry() {
    return assigns(TableLayout.TTL);
  }

  /// The time of expiry that it sets, null where it sets none.
  public @Nullable AttributeValue expiry() {
    return sets.value(TableLayout.TTL);
  }

  /// The sentinels that the new values of unique components need, by the number of the constraint;
  /// null where there is no value any more.
  public Map<Integer, @Nullable ItemKey> sentinels() {
    return Collections.unmodifiableMap(sentinels);
  }

  /// Whether it must be done once, whatever happens to the answer: it adds to a number exactly,
  /// adds to a list, or names an element by its position, where by then another may stand.
  public boolean adds() {
    return hasOther(Patch::adds);
  }

  private static boolean adds(Assignment assignment) {
    return assignment.at().isPosition()
        || (assignment instanceof Sum sum && sum.isExact())
        || assignment instanceof Append
        || assignment instanceof Prepend;
  }

  /// Whether a repetition of the write leaves the item as the write does.
  public boolean isRepeatable() {
    return increased == null && !hasOther(Patch::counts);
  }

  private static boolean counts(Assignment assignment) {
    return adds(assignment) || assignment instanceof Sum;
  }

  /// What the item must have for the patch to be done, null for nothing: the nested records, maps
  /// and elements that it changes something of.
  public <T> @Nullable Condition<T> needs() {
    return places == null ? null : places.condition();
  }

  /// Takes note of which maps an item has. An entry is put into a map that is there, and into a new
  /// one where there is none: these are two requests, and only the item tells which is right.
  ///
  /// @return whether the patch is to be done in another way than before
  public boolean adaptTo(Map<String, AttributeValue> item) {
    return places != null && places.adaptTo(item);
  }

  /// What the patch needs and an item lacks, null for nothing.
  public @Nullable DocumentPath missingFrom(Map<String, AttributeValue> item) {
    return places == null ? null : places.missingFrom(item);
  }

  /// The key of the item, as its two attributes.
  public Map<String, AttributeValue> keyAttributes(ItemKey key) {
    return model.keyAttributes(key);
  }

  /// Writes the update expression.
  ///
  /// @throws IllegalStateException where the update assigns what every write changes
  public String writeTo(ExpressionWriter writer) {
    AttributeSets all = touched.isEmpty() ? sets : withTouched();
    String ofSets =
        others.isEmpty() && increased == null ? UpdateExpression.ofSets(writer, all) : null;
    if (ofSets != null) {
      return ofSets;
    }
    UpdateExpression expression = new UpdateExpression(writer, places());
    all.forEach(expression::set);
    others.forEach(expression::add);
    if (increased != null) {
      expression.add(new Sum(DocumentPath.of(increased), ONE, false));
    }
    return expression.text();
  }

  /// Only now are the keys there that were deferred.
  private AttributeSets withTouched() {
    AttributeSets all = sets.copy();
    touched.forEach((attribute, value) -> {
      if (assigns(attribute)) {
        throw new IllegalStateException(attribute + " is set by the patch and by each write");
      }
      all.add(attribute, value);
    });
    return all;
  }

  /// The attributes that the patch makes where there is no item.
  ///
  /// @param key the attributes of the item's key components
  /// @param needed the names of the attributes without which the model cannot be read
  /// @throws MappingException `BAO-7051` where one of those has no value, or the patch changes a
  ///   part of what is not there
  public Map<String, AttributeValue> newItem(Map<String, AttributeValue> key, List<String> needed) {
    NewItem item = new NewItem(model.name());
    key.forEach(item::set);
    sets.forEach(item::set);
    others.forEach(item::add);
    return item.attributes(needed);
  }

  /// The error of two assignments that are not done together, at one place or at two of which one
  /// is within the other.
  private MappingException refused(Assignment before, Assignment assignment) {
    DocumentPath at = assignment.at();
    if (!at.equals(before.at())) {
      return refused(
          ErrorCode.PATCH_OVERLAPS,
          "changes "
              + at
              + " and "
              + before.at()
              + ", one of which is within the other. Make one assignment of the two, or two"
              + " patches.");
    }
    if (isOfSet(before) && isOfSet(assignment)) {
      return refused(
          ErrorCode.PATCH_OVERLAPS,
          "adds to the set "
              + at
              + " and removes from it, which DynamoDB does not do in one update. Make two patches,"
              + " or set the whole set on the condition that it still is what was read.");
    }
    return refused(
        ErrorCode.PATCH_REFUSED, "assigns " + at + " twice. Decide on one value before the patch.");
  }

  private static boolean isOfSet(Assignment assignment) {
    return assignment instanceof Union || assignment instanceof Difference;
  }

  private MappingException refused(ErrorCode code, String what) {
    return new MappingException(code, "The patch of a " + model.name() + " " + what);
  }
}
