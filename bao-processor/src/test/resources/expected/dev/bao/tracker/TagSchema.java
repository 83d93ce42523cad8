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

/// How a [Tag] becomes an item and back.
@Generated("dev.bao.processor.BaoProcessor")
public final class TagSchema extends ModelSchema<Tag> {

  static final Model MODEL =
      Model.builder("Tag", TagKeys.PREFIX)
          .iterated(1)
          .build();

  private static final List<String> ATTRIBUTES = List.of("tagId", "colour");

  /// Makes the schema for a table's key format.
  public TagSchema(KeyFormat format) {
    super(format, MODEL, Tag.class, ATTRIBUTES);
  }

  /// The same for the repository, which so does without this class until it is used.
  static ModelSchema<Tag> of(KeyFormat format) {
    return new TagSchema(format);
  }

  @Override
  public List<String> neededAttributes() {
    return List.of("tagId", "colour");
  }

  @Override
  public ItemKey key(KeySpace in, Tag tag) {
    return TagKeys.item(in, tag.tagId());
  }

  @Override
  protected Map<String, AttributeValue> toItem(
      KeySpace in, String partition, String sort, Tag tag, boolean writeNulls) {
    Map<String, AttributeValue> item = HashMap.newHashMap(8);
    putKey(item, partition, sort);
    putIterationKey(item, in, tag.tagId());
    putKeyText(item, "tagId", "_iter_sk");
    item.put("colour", Encode.text(tag.colour(), "Tag.colour"));
    return item;
  }

  @Override
  public Tag fromItem(Map<String, AttributeValue> item) {
    return new Tag(
        Decode.text(item, "tagId", "Tag.tagId"), Decode.text(item, "colour", "Tag.colour"));
  }
}
