package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.Update;
import dev.bao.key.KeySpace;
import dev.bao.model.Difference;
import dev.bao.model.Encode;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// A patch of a [Path]: what is not named stays. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class PathUpdate extends Update<Path> {

  private final String in;
  private final String update;

  private PathUpdate(KeySpace in2, String in, String update) {
    super(in2, PathSchema.MODEL);
    this.in = in;
    this.update = update;
  }

  /// What a patch sets.
  static Update<Path> of(KeySpace in2, String in, String update, Consumer<PathUpdate> patch) {
    PathUpdate update2 = new PathUpdate(in2, in, update);
    patch.accept(update2);
    return update2;
  }

  /// What makes one record of another.
  static Update<Path> between(KeySpace in, Path before, Path after) {
    PathUpdate update = new PathUpdate(in, before.in(), before.update());
    if (Difference.between(before.patch(), after.patch())) {
      update.patch(after.patch());
    }
    if (Difference.between(before.consistency(), after.consistency())) {
      update.consistency(after.consistency());
    }
    if (Difference.between(before.builder(), after.builder())) {
      update.builder(after.builder());
    }
    if (Difference.between(before.item(), after.item())) {
      update.item(after.item());
    }
    if (Difference.between(before.key(), after.key())) {
      update.key(after.key());
    }
    if (Difference.between(before.values(), after.values())) {
      update.values(after.values());
    }
    if (Difference.between(before.value(), after.value())) {
      update.value(after.value());
    }
    if (Difference.between(before.path(), after.path())) {
      update.path(after.path());
    }
    if (Difference.between(before.slot(), after.slot())) {
      update.slot(after.slot());
    }
    if (Difference.between(before.constraint(), after.constraint())) {
      update.constraint(after.constraint());
    }
    if (Difference.between(before.record(), after.record())) {
      update.record(after.record());
    }
    if (Difference.between(before.writeNulls(), after.writeNulls())) {
      update.writeNulls(after.writeNulls());
    }
    if (Difference.between(before.format(), after.format())) {
      update.format(after.format());
    }
    if (Difference.between(before.all(), after.all())) {
      update.all(after.all());
    }
    if (before.delta() != after.delta()) {
      update.delta(after.delta());
    }
    if (before.low() != after.low()) {
      update.low(after.low());
    }
    if (Difference.between(before.set(), after.set())) {
      update.set(after.set());
    }
    if (before.add() != after.add()) {
      update.add(after.add());
    }
    if (Difference.between(before.build(), after.build())) {
      update.build(after.build());
    }
    if (Difference.between(before.from(), after.from())) {
      update.from(after.from());
    }
    if (Difference.between(before.model(), after.model())) {
      update.model(after.model());
    }
    if (Difference.between(before.fields(), after.fields())) {
      update.fields(after.fields());
    }
    if (Difference.between(before.nested(), after.nested())) {
      update.nested(after.nested());
    }
    return update;
  }

  /// Sets `patch`, and with it the partition key of `byPatch`.
  public PathUpdate patch(String patch) {
    set("patch", Encode.text(patch, "Path.patch"));
    setIndexPartition(1, PathKeys.byPatchPartition(in(), patch));
    return this;
  }

  /// Sets `consistency`, and with it the sort key of `byPatch`.
  public PathUpdate consistency(String consistency) {
    set("consistency", Encode.text(consistency, "Path.consistency"));
    setIndexSort(1, PathKeys.byPatchSort(in(), consistency));
    return this;
  }

  /// Sets `builder`, which is unique, and with it the keys of `byRoute` and the keys of
  /// `byBuilder`.
  public PathUpdate builder(String builder) {
    set("builder", Encode.text(builder, "Path.builder"));
    setIndexKey(2, PathKeys.byRoute(in(), in, builder));
    setIndexKey(3, PathKeys.byBuilder(in(), builder, update));
    setSentinel(1, PathKeys.uniqueBuilder(in(), builder));
    return this;
  }

  /// Sets `item`.
  public PathUpdate item(String item) {
    set("item", Encode.text(item, "Path.item"));
    return this;
  }

  /// Sets `key`.
  public PathUpdate key(String key) {
    set("key", Encode.text(key, "Path.key"));
    return this;
  }

  /// Sets `values`.
  public PathUpdate values(String values) {
    set("values", Encode.text(values, "Path.values"));
    return this;
  }

  /// Sets `value`.
  public PathUpdate value(String value) {
    set("value", Encode.text(value, "Path.value"));
    return this;
  }

  /// Sets `path`.
  public PathUpdate path(String path) {
    set("path", Encode.text(path, "Path.path"));
    return this;
  }

  /// Sets `slot`.
  public PathUpdate slot(String slot) {
    set("slot", Encode.text(slot, "Path.slot"));
    return this;
  }

  /// Sets `constraint`.
  public PathUpdate constraint(String constraint) {
    set("constraint", Encode.text(constraint, "Path.constraint"));
    return this;
  }

  /// Sets `record`.
  public PathUpdate record(String record) {
    set("record", Encode.text(record, "Path.record"));
    return this;
  }

  /// Sets `writeNulls`.
  public PathUpdate writeNulls(String writeNulls) {
    set("writeNulls", Encode.text(writeNulls, "Path.writeNulls"));
    return this;
  }

  /// Sets `format`.
  public PathUpdate format(String format) {
    set("format", Encode.text(format, "Path.format"));
    return this;
  }

  /// Sets `all`.
  public PathUpdate all(String all) {
    set("all", Encode.text(all, "Path.all"));
    return this;
  }

  /// Sets `delta`.
  public PathUpdate delta(int delta) {
    set("delta", Encode.number(delta, "Path.delta"));
    return this;
  }

  /// Adds to `delta`; an absent one counts as zero.
  public PathUpdate addDelta(int delta) {
    add("delta", Encode.number(delta, "Path.delta"));
    return this;
  }

  /// Sets `low`.
  public PathUpdate low(int low) {
    set("low", Encode.number(low, "Path.low"));
    return this;
  }

  /// Adds to `low`; an absent one counts as zero.
  public PathUpdate addLow(int delta) {
    add("low", Encode.number(delta, "Path.low"));
    return this;
  }

  /// Sets `set`.
  public PathUpdate set(String set) {
    set("set", Encode.text(set, "Path.set"));
    return this;
  }

  /// Sets `add`.
  public PathUpdate add(int add) {
    set("add", Encode.number(add, "Path.add"));
    return this;
  }

  /// Adds to `add`; an absent one counts as zero.
  public PathUpdate addAdd(int delta) {
    add("add", Encode.number(delta, "Path.add"));
    return this;
  }

  /// Sets `build`.
  public PathUpdate build(String build) {
    set("build", Encode.text(build, "Path.build"));
    return this;
  }

  /// Sets `from`.
  public PathUpdate from(String from) {
    set("from", Encode.text(from, "Path.from"));
    return this;
  }

  /// Sets `model`.
  public PathUpdate model(String model) {
    set("model", Encode.text(model, "Path.model"));
    return this;
  }

  /// Sets `fields`.
  public PathUpdate fields(Set<Integer> fields) {
    set("fields", Encode.numbers(fields, "Path.fields", Encode::number));
    return this;
  }

  /// Adds elements to `fields`; an absent one counts as empty.
  public PathUpdate addFields(Set<Integer> elements) {
    addElements("fields", Encode.numbers(elements, "Path.fields", Encode::number));
    return this;
  }

  /// Adds elements to `fields`; an absent one counts as empty.
  public PathUpdate addFields(Integer... elements) {
    return addFields(new LinkedHashSet<>(Arrays.asList(elements)));
  }

  /// Removes elements from `fields`, as far as it has them.
  public PathUpdate removeFields(Set<Integer> elements) {
    removeElements("fields", Encode.numbers(elements, "Path.fields", Encode::number));
    return this;
  }

  /// Removes elements from `fields`, as far as it has them.
  public PathUpdate removeFields(Integer... elements) {
    return removeFields(new LinkedHashSet<>(Arrays.asList(elements)));
  }

  /// Sets `nested`.
  public PathUpdate nested(List<Path.Value> nested) {
    set("nested", PathSchema.encodeListOfValue(nested, "Path.nested"));
    return this;
  }

  /// Adds elements behind those of `nested`; an absent one counts as empty.
  public PathUpdate appendNested(List<Path.Value> elements) {
    append("nested", PathSchema.encodeListOfValue(elements, "Path.nested"));
    return this;
  }

  /// Adds elements behind those of `nested`; an absent one counts as empty.
  public PathUpdate appendNested(Path.Value... elements) {
    return appendNested(Arrays.asList(elements));
  }

  /// Adds elements before those of `nested`; an absent one counts as empty.
  public PathUpdate prependNested(List<Path.Value> elements) {
    prepend("nested", PathSchema.encodeListOfValue(elements, "Path.nested"));
    return this;
  }

  /// Adds elements before those of `nested`; an absent one counts as empty.
  public PathUpdate prependNested(Path.Value... elements) {
    return prependNested(Arrays.asList(elements));
  }

  /// Sets an element of `nested`, which must be there; counted from 0.
  public PathUpdate setNested(int index, Path.Value element) {
    setElement("nested", index, PathSchema.writeValue(element, "Path.nested"));
    return this;
  }

  /// Removes an element of `nested`, which must be there; counted from 0.
  public PathUpdate removeNested(int index) {
    setElement("nested", index, null);
    return this;
  }
}
