package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.key.ItemKey;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.model.Decode;
import dev.bao.model.Encode;
import dev.bao.model.ModelIndex;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// How a [Model] becomes an item and back.
@Generated("dev.bao.processor.BaoProcessor")
public final class ModelSchema extends dev.bao.model.ModelSchema<Model> {

  static final dev.bao.model.Model MODEL =
      dev.bao.model.Model.builder("Model", ModelKeys.PREFIX)
          .index(new ModelIndex("byName", 1, true))
          .iterated(1)
          .build();

  private static final List<String> ATTRIBUTES = List.of("number", "name", "query");

  /// Makes the schema for a table's key format.
  public ModelSchema(KeyFormat format) {
    super(format, MODEL, Model.class, ATTRIBUTES);
  }

  /// The same for the repository, which so does without this class until it is used.
  static dev.bao.model.ModelSchema<Model> of(KeyFormat format) {
    return new ModelSchema(format);
  }

  @Override
  public List<String> neededAttributes() {
    return List.of("number", "name", "query");
  }

  @Override
  public ItemKey key(KeySpace in, Model model) {
    return ModelKeys.item(in, model.number());
  }

  @Override
  public @Nullable ItemKey indexKey(KeySpace in, int slot, Model model) {
    return switch (slot) {
      case 1 -> ModelKeys.byName(in, model.name(), model.number());
      default -> super.indexKey(in, slot, model);
    };
  }

  @Override
  public @Nullable ItemKey indexKeyOf(KeySpace in, int slot, Map<String, AttributeValue> item) {
    return switch (slot) {
      case 1 ->
          ModelKeys.byName(
              in,
              Decode.text(item, "name", "Model.name"),
              Decode.intValue(item.get("number"), "Model.number"));
      default -> super.indexKeyOf(in, slot, item);
    };
  }

  @Override
  public List<String> indexAttributes(int slot) {
    return switch (slot) {
      case 1 -> List.of("name", "number");
      default -> super.indexAttributes(slot);
    };
  }

  @Override
  protected Map<String, AttributeValue> toItem(
      KeySpace in, String partition, String sort, Model model, boolean writeNulls) {
    Map<String, AttributeValue> item = HashMap.newHashMap(11);
    putKey(item, partition, sort);
    putIterationKey(item, in, new ItemKey(partition, sort));
    putIndexKey(item, 1, indexKey(in, 1, model));
    item.put("number", Encode.number(model.number(), "Model.number"));
    item.put("name", Encode.text(model.name(), "Model.name"));
    item.put("query", writeQuery(Encode.required(model.query(), "Model.query"), "Model.query"));
    return item;
  }

  @Override
  public Model fromItem(Map<String, AttributeValue> item) {
    return new Model(
        Decode.intValue(item.get("number"), "Model.number"),
        Decode.text(item, "name", "Model.name"),
        readQuery(Decode.required(item.get("query"), "Model.query"), "Model.query"));
  }

  static AttributeValue writeQuery(Model.Query value, String path) {
    Map<String, AttributeValue> fields = HashMap.newHashMap(1);
    fields.put("text", Encode.text(value.text(), path + ".text"));
    return AttributeValue.createM(fields);
  }

  static Model.Query readQuery(AttributeValue value, String path) {
    Map<String, AttributeValue> fields = Decode.fields(value, path);
    return new Model.Query(Decode.text(fields, "text", path + ".text"));
  }
}
