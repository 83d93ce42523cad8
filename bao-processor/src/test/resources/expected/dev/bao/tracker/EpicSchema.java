package dev.bao.tracker;

import dev.bao.annotations.Generated;
import dev.bao.key.ItemKey;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.model.Decode;
import dev.bao.model.Encode;
import dev.bao.model.Model;
import dev.bao.model.ModelSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// How an [Epic] becomes an item and back.
@Generated("dev.bao.processor.BaoProcessor")
public final class EpicSchema extends ModelSchema<Epic> {

  static final Model MODEL =
      Model.builder("Epic", EpicKeys.PREFIX)
          .iterated(1)
          .build();

  private static final List<String> ATTRIBUTES = List.of("number", "title");

  /// Makes the schema for a table's key format.
  public EpicSchema(KeyFormat format) {
    super(format, MODEL, Epic.class, ATTRIBUTES);
  }

  /// The same for the repository, which so does without this class until it is used.
  static ModelSchema<Epic> of(KeyFormat format) {
    return new EpicSchema(format);
  }

  @Override
  public List<String> neededAttributes() {
    return List.of("number", "title");
  }

  @Override
  public ItemKey key(KeySpace in, Epic epic) {
    return EpicKeys.item(in, epic.number());
  }

  @Override
  protected Map<String, AttributeValue> toItem(
      KeySpace in, String partition, String sort, Epic epic, boolean writeNulls) {
    Map<String, AttributeValue> item = HashMap.newHashMap(8);
    putKey(item, partition, sort);
    putIterationKey(item, in, new ItemKey(partition, sort));
    item.put("number", Encode.number(epic.number(), "Epic.number"));
    item.put("title", Encode.text(epic.title(), "Epic.title"));
    return item;
  }

  @Override
  public Epic fromItem(Map<String, AttributeValue> item) {
    return new Epic(
        Decode.longValue(item.get("number"), "Epic.number"),
        Decode.text(item, "title", "Epic.title"));
  }
}
