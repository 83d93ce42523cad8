package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.model.MissingComponents;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Builds a [Path] value by value. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class PathBuilder {

  private @Nullable String in;
  private @Nullable String update;
  private @Nullable String patch;
  private @Nullable String consistency;
  private @Nullable String builder;
  private @Nullable String item;
  private @Nullable String key;
  private @Nullable String values;
  private @Nullable String value;
  private @Nullable String path;
  private @Nullable String slot;
  private @Nullable String constraint;
  private @Nullable String record;
  private @Nullable String writeNulls;
  private @Nullable String format;
  private @Nullable String all;
  private @Nullable Integer delta;
  private @Nullable Integer low;
  private @Nullable String set;
  private @Nullable Integer add;
  private @Nullable String build;
  private @Nullable String from;
  private @Nullable String model;
  private Set<Integer> fields = Set.of();
  private List<Path.Value> nested = List.of();

  /// Starts without values.
  public PathBuilder() {}

  /// Starts with the values of a record.
  public static PathBuilder from(Path record) {
    return new PathBuilder()
        .in(record.in())
        .update(record.update())
        .patch(record.patch())
        .consistency(record.consistency())
        .builder(record.builder())
        .item(record.item())
        .key(record.key())
        .values(record.values())
        .value(record.value())
        .path(record.path())
        .slot(record.slot())
        .constraint(record.constraint())
        .record(record.record())
        .writeNulls(record.writeNulls())
        .format(record.format())
        .all(record.all())
        .delta(record.delta())
        .low(record.low())
        .set(record.set())
        .add(record.add())
        .build(record.build())
        .from(record.from())
        .model(record.model())
        .fields(record.fields())
        .nested(record.nested());
  }

  /// Sets `in`.
  public PathBuilder in(String in) {
    this.in = in;
    return this;
  }

  /// Sets `update`; `create` gives it a new ULID where it is not set.
  public PathBuilder update(String update) {
    this.update = update;
    return this;
  }

  /// Sets `patch`.
  public PathBuilder patch(String patch) {
    this.patch = patch;
    return this;
  }

  /// Sets `consistency`.
  public PathBuilder consistency(String consistency) {
    this.consistency = consistency;
    return this;
  }

  /// Sets `builder`.
  public PathBuilder builder(String builder) {
    this.builder = builder;
    return this;
  }

  /// Sets `item`.
  public PathBuilder item(String item) {
    this.item = item;
    return this;
  }

  /// Sets `key`.
  public PathBuilder key(String key) {
    this.key = key;
    return this;
  }

  /// Sets `values`.
  public PathBuilder values(String values) {
    this.values = values;
    return this;
  }

  /// Sets `value`.
  public PathBuilder value(String value) {
    this.value = value;
    return this;
  }

  /// Sets `path`.
  public PathBuilder path(String path) {
    this.path = path;
    return this;
  }

  /// Sets `slot`.
  public PathBuilder slot(String slot) {
    this.slot = slot;
    return this;
  }

  /// Sets `constraint`.
  public PathBuilder constraint(String constraint) {
    this.constraint = constraint;
    return this;
  }

  /// Sets `record`.
  public PathBuilder record(String record) {
    this.record = record;
    return this;
  }

  /// Sets `writeNulls`.
  public PathBuilder writeNulls(String writeNulls) {
    this.writeNulls = writeNulls;
    return this;
  }

  /// Sets `format`.
  public PathBuilder format(String format) {
    this.format = format;
    return this;
  }

  /// Sets `all`.
  public PathBuilder all(String all) {
    this.all = all;
    return this;
  }

  /// Sets `delta`.
  public PathBuilder delta(int delta) {
    this.delta = delta;
    return this;
  }

  /// Sets `low`.
  public PathBuilder low(int low) {
    this.low = low;
    return this;
  }

  /// Sets `set`.
  public PathBuilder set(String set) {
    this.set = set;
    return this;
  }

  /// Sets `add`.
  public PathBuilder add(int add) {
    this.add = add;
    return this;
  }

  /// Sets `build`.
  public PathBuilder build(String build) {
    this.build = build;
    return this;
  }

  /// Sets `from`.
  public PathBuilder from(String from) {
    this.from = from;
    return this;
  }

  /// Sets `model`.
  public PathBuilder model(String model) {
    this.model = model;
    return this;
  }

  /// Sets `fields`.
  public PathBuilder fields(Set<Integer> fields) {
    this.fields = fields;
    return this;
  }

  /// Sets `nested`.
  public PathBuilder nested(List<Path.Value> nested) {
    this.nested = nested;
    return this;
  }

  boolean hasUpdate() {
    return update != null;
  }

  /// Builds the record.
  ///
  /// @throws dev.bao.error.MappingException `BAO-7006` where values are missing; it names all of
  ///   them
  public Path build() {
    if (in == null
        || update == null
        || patch == null
        || consistency == null
        || builder == null
        || item == null
        || key == null
        || values == null
        || value == null
        || path == null
        || slot == null
        || constraint == null
        || record == null
        || writeNulls == null
        || format == null
        || all == null
        || delta == null
        || low == null
        || set == null
        || add == null
        || build == null
        || from == null
        || model == null) {
      throw MissingComponents.error(
          "Path",
          "in",
          in,
          "update",
          update,
          "patch",
          patch,
          "consistency",
          consistency,
          "builder",
          builder,
          "item",
          item,
          "key",
          key,
          "values",
          values,
          "value",
          value,
          "path",
          path,
          "slot",
          slot,
          "constraint",
          constraint,
          "record",
          record,
          "writeNulls",
          writeNulls,
          "format",
          format,
          "all",
          all,
          "delta",
          delta,
          "low",
          low,
          "set",
          set,
          "add",
          add,
          "build",
          build,
          "from",
          from,
          "model",
          model);
    }
    return new Path(
        in,
        update,
        patch,
        consistency,
        builder,
        item,
        key,
        values,
        value,
        path,
        slot,
        constraint,
        record,
        writeNulls,
        format,
        all,
        delta,
        low,
        set,
        add,
        build,
        from,
        model,
        fields,
        nested);
  }
}
