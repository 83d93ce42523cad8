package dev.bao.test.tracker;

import dev.bao.key.ItemKey;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.model.Decode;
import dev.bao.model.Encode;
import dev.bao.model.Model;
import dev.bao.model.ModelIndex;
import dev.bao.model.ModelSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// How a [Tag] becomes an item and back.
final class TagSchema extends ModelSchema<Tag> {

  private static final String PREFIX = "tag";

  TagSchema(KeyFormat format) {
    super(
        format,
        new Model("Tag", PREFIX, false, List.of(new ModelIndex("byColor", 1, true)), List.of(), 1),
        Tag.class,
        List.of("name", "color"));
  }

  static ItemKey item(KeySpace in, String name) {
    return new ItemKey(in.partition(PREFIX, in.text("Tag.name", name)), PREFIX);
  }

  static String byColorPartition(KeySpace in, String color) {
    return in.indexPartition(PREFIX, 1, in.text("Tag.color", color));
  }

  @Override
  public ItemKey key(KeySpace in, Tag tag) {
    return item(in, tag.name());
  }

  @Override
  public ItemKey indexKey(KeySpace in, int slot, Tag tag) {
    return new ItemKey(
        byColorPartition(in, tag.color()), in.sort(PREFIX, in.text("Tag.name", tag.name())));
  }

  @Override
  public Map<String, AttributeValue> toItem(KeySpace in, Tag tag, boolean writeNulls) {
    Map<String, AttributeValue> item = new HashMap<>();
    putKey(item, key(in, tag));
    putIterationKey(item, in, key(in, tag));
    putIndexKey(item, 1, indexKey(in, 1, tag));
    item.put("name", Encode.text(tag.name(), "Tag.name"));
    item.put("color", Encode.text(tag.color(), "Tag.color"));
    return item;
  }

  @Override
  public Tag fromItem(Map<String, AttributeValue> item) {
    return new Tag(
        Decode.text(item.get("name"), "Tag.name"), Decode.text(item.get("color"), "Tag.color"));
  }
}
