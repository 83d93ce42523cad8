package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.key.ItemKey;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.model.Decode;
import dev.bao.model.Encode;
import dev.bao.model.Model;
import dev.bao.model.ModelIndex;
import dev.bao.model.ModelSchema;
import dev.bao.model.ModelUnique;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// How a [Path] becomes an item and back.
@Generated("dev.bao.processor.BaoProcessor")
public final class PathSchema extends ModelSchema<Path> {

  static final Model MODEL =
      Model.builder("Path", PathKeys.PREFIX)
          .sortKey()
          .index(new ModelIndex("byPatch", 1, true))
          .index(new ModelIndex("byRoute", 2, true))
          .index(new ModelIndex("byBuilder", 3, true))
          .unique(new ModelUnique(1, "builder", "builder"))
          .iterated(1)
          .build();

  private static final List<String> ATTRIBUTES =
      List.of(
          "in",
          "update",
          "patch",
          "consistency",
          "builder",
          "item",
          "key",
          "values",
          "value",
          "path",
          "slot",
          "constraint",
          "record",
          "writeNulls",
          "format",
          "all",
          "delta",
          "low",
          "set",
          "add",
          "build",
          "from",
          "model",
          "fields",
          "nested");

  /// Makes the schema for a table's key format.
  public PathSchema(KeyFormat format) {
    super(format, MODEL, Path.class, ATTRIBUTES);
  }

  /// The same for the repository, which so does without this class until it is used.
  static ModelSchema<Path> of(KeyFormat format) {
    return new PathSchema(format);
  }

  @Override
  public List<String> neededAttributes() {
    return List.of(
        "in",
        "update",
        "patch",
        "consistency",
        "builder",
        "item",
        "key",
        "values",
        "value",
        "path",
        "slot",
        "constraint",
        "record",
        "writeNulls",
        "format",
        "all",
        "delta",
        "low",
        "set",
        "add",
        "build",
        "from",
        "model");
  }

  @Override
  public ItemKey key(KeySpace in, Path record) {
    return PathKeys.item(in, record.in(), record.update());
  }

  @Override
  public @Nullable ItemKey indexKey(KeySpace in, int slot, Path record) {
    return switch (slot) {
      case 1 -> PathKeys.byPatch(in, record.patch(), record.consistency());
      case 2 -> PathKeys.byRoute(in, record.in(), record.builder());
      case 3 -> PathKeys.byBuilder(in, record.builder(), record.update());
      default -> super.indexKey(in, slot, record);
    };
  }

  @Override
  public @Nullable ItemKey indexKeyOf(KeySpace in, int slot, Map<String, AttributeValue> item) {
    return switch (slot) {
      case 1 ->
          PathKeys.byPatch(
              in,
              Decode.text(item, "patch", "Path.patch"),
              Decode.text(item, "consistency", "Path.consistency"));
      case 2 ->
          PathKeys.byRoute(
              in, Decode.text(item, "in", "Path.in"), Decode.text(item, "builder", "Path.builder"));
      case 3 ->
          PathKeys.byBuilder(
              in,
              Decode.text(item, "builder", "Path.builder"),
              Decode.text(item, "update", "Path.update"));
      default -> super.indexKeyOf(in, slot, item);
    };
  }

  @Override
  public List<String> indexAttributes(int slot) {
    return switch (slot) {
      case 1 -> List.of("patch", "consistency");
      case 2 -> List.of("in", "builder");
      case 3 -> List.of("builder", "update");
      default -> super.indexAttributes(slot);
    };
  }

  @Override
  public @Nullable ItemKey sentinel(KeySpace in, int constraint, Path record) {
    return switch (constraint) {
      case 1 -> PathKeys.uniqueBuilder(in, record.builder());
      default -> super.sentinel(in, constraint, record);
    };
  }

  @Override
  protected Map<String, AttributeValue> toItem(
      KeySpace in, String partition, String sort, Path record, boolean writeNulls) {
    Map<String, AttributeValue> item = HashMap.newHashMap(37);
    putKey(item, partition, sort);
    putIterationKey(item, in, new ItemKey(partition, sort));
    putIndexKey(item, 1, indexKey(in, 1, record));
    putIndexKey(item, 2, indexKey(in, 2, record));
    putIndexKey(item, 3, indexKey(in, 3, record));
    putComponents1(item, record, writeNulls);
    putComponents2(item, record, writeNulls);
    return item;
  }

  private static void putComponents1(
      Map<String, AttributeValue> item, Path record, boolean writeNulls) {
    item.put("in", Encode.text(record.in(), "Path.in"));
    putKeyText(item, "update", "_sk");
    item.put("patch", Encode.text(record.patch(), "Path.patch"));
    putKeyText(item, "consistency", "_gsi1_sk");
    putKeyText(item, "builder", "_gsi2_sk");
    item.put("item", Encode.text(record.item(), "Path.item"));
    item.put("key", Encode.text(record.key(), "Path.key"));
    item.put("values", Encode.text(record.values(), "Path.values"));
    item.put("value", Encode.text(record.value(), "Path.value"));
    item.put("path", Encode.text(record.path(), "Path.path"));
    item.put("slot", Encode.text(record.slot(), "Path.slot"));
    item.put("constraint", Encode.text(record.constraint(), "Path.constraint"));
    item.put("record", Encode.text(record.record(), "Path.record"));
    item.put("writeNulls", Encode.text(record.writeNulls(), "Path.writeNulls"));
    item.put("format", Encode.text(record.format(), "Path.format"));
    item.put("all", Encode.text(record.all(), "Path.all"));
  }

  private static void putComponents2(
      Map<String, AttributeValue> item, Path record, boolean writeNulls) {
    item.put("delta", Encode.number(record.delta(), "Path.delta"));
    item.put("low", Encode.number(record.low(), "Path.low"));
    item.put("set", Encode.text(record.set(), "Path.set"));
    item.put("add", Encode.number(record.add(), "Path.add"));
    item.put("build", Encode.text(record.build(), "Path.build"));
    item.put("from", Encode.text(record.from(), "Path.from"));
    item.put("model", Encode.text(record.model(), "Path.model"));
    put(item, "fields", Encode.numbers(record.fields(), "Path.fields", Encode::number), false);
    item.put("nested", encodeListOfValue(record.nested(), "Path.nested"));
  }

  @Override
  public Path fromItem(Map<String, AttributeValue> item) {
    return new Path(
        Decode.text(item, "in", "Path.in"),
        Decode.text(item, "update", "Path.update"),
        Decode.text(item, "patch", "Path.patch"),
        Decode.text(item, "consistency", "Path.consistency"),
        Decode.text(item, "builder", "Path.builder"),
        Decode.text(item, "item", "Path.item"),
        Decode.text(item, "key", "Path.key"),
        Decode.text(item, "values", "Path.values"),
        Decode.text(item, "value", "Path.value"),
        Decode.text(item, "path", "Path.path"),
        Decode.text(item, "slot", "Path.slot"),
        Decode.text(item, "constraint", "Path.constraint"),
        Decode.text(item, "record", "Path.record"),
        Decode.text(item, "writeNulls", "Path.writeNulls"),
        Decode.text(item, "format", "Path.format"),
        Decode.text(item, "all", "Path.all"),
        Decode.intValue(item.get("delta"), "Path.delta"),
        Decode.intValue(item.get("low"), "Path.low"),
        Decode.text(item, "set", "Path.set"),
        Decode.intValue(item.get("add"), "Path.add"),
        Decode.text(item, "build", "Path.build"),
        Decode.text(item, "from", "Path.from"),
        Decode.text(item, "model", "Path.model"),
        Decode.numbers(item.get("fields"), "Path.fields", Decode::intValue),
        decodeListOfValue(item.get("nested"), "Path.nested"));
  }

  static AttributeValue writeValue(Path.Value value, String path) {
    Map<String, AttributeValue> fields = HashMap.newHashMap(5);
    fields.put("value", Encode.text(value.value(), path + ".value"));
    fields.put("path", Encode.text(value.path(), path + ".path"));
    fields.put("fields", Encode.text(value.fields(), path + ".fields"));
    fields.put("in", encodeListOfListOfValue(value.in(), path + ".in"));
    put(fields, "item", Encode.numbers(value.item(), path + ".item", Encode::number), false);
    return AttributeValue.createM(fields);
  }

  static Path.Value readValue(AttributeValue value, String path) {
    Map<String, AttributeValue> fields = Decode.fields(value, path);
    return new Path.Value(
        Decode.text(fields, "value", path + ".value"),
        Decode.text(fields, "path", path + ".path"),
        Decode.text(fields, "fields", path + ".fields"),
        decodeListOfListOfValue(fields.get("in"), path + ".in"),
        Decode.numbers(fields.get("item"), path + ".item", Decode::intValue));
  }

  static AttributeValue encodeListOfValue(List<Path.Value> values, String path) {
    List<AttributeValue> elements = new ArrayList<>(Encode.required(values, path).size());
    for (Path.Value value : values) {
      elements.add(writeValue(Encode.element(value, path), path));
    }
    return AttributeValue.createL(elements);
  }

  static List<Path.Value> decodeListOfValue(@Nullable AttributeValue value, String path) {
    if (Decode.isAbsent(value)) {
      return List.of();
    }
    List<AttributeValue> elements = Decode.elements(value, path);
    List<Path.Value> values = new ArrayList<>(elements.size());
    for (AttributeValue element : elements) {
      values.add(readValue(Decode.required(element, path), path));
    }
    return Collections.unmodifiableList(values);
  }

  static AttributeValue encodeListOfListOfValue(List<List<Path.Value>> values, String path) {
    List<AttributeValue> elements = new ArrayList<>(Encode.required(values, path).size());
    for (List<Path.Value> value : values) {
      elements.add(encodeListOfValue(Encode.element(value, path), path));
    }
    return AttributeValue.createL(elements);
  }

  static List<List<Path.Value>> decodeListOfListOfValue(
      @Nullable AttributeValue value, String path) {
    if (Decode.isAbsent(value)) {
      return List.of();
    }
    List<AttributeValue> elements = Decode.elements(value, path);
    List<List<Path.Value>> values = new ArrayList<>(elements.size());
    for (AttributeValue element : elements) {
      values.add(decodeListOfValue(element, path));
    }
    return Collections.unmodifiableList(values);
  }
}
