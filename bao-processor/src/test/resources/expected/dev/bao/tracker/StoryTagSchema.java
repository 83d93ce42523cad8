package dev.bao.tracker;

import dev.bao.annotations.Generated;
import dev.bao.key.ItemKey;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.model.Decode;
import dev.bao.model.Model;
import dev.bao.model.ModelIndex;
import dev.bao.model.ModelSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// How a [StoryTag] becomes an item and back.
@Generated("dev.bao.processor.BaoProcessor")
public final class StoryTagSchema extends ModelSchema<StoryTag> {

  static final Model MODEL =
      Model.builder("StoryTag", StoryTagKeys.PREFIX)
          .sortKey()
          .index(new ModelIndex("byTag", 1, true))
          .iterated(1)
          .build();

  private static final List<String> ATTRIBUTES = List.of("storyId", "tagId");

  /// Makes the schema for a table's key format.
  public StoryTagSchema(KeyFormat format) {
    super(format, MODEL, StoryTag.class, ATTRIBUTES);
  }

  /// The same for the repository, which so does without this class until it is used.
  static ModelSchema<StoryTag> of(KeyFormat format) {
    return new StoryTagSchema(format);
  }

  @Override
  public List<String> neededAttributes() {
    return List.of("storyId", "tagId");
  }

  @Override
  public ItemKey key(KeySpace in, StoryTag storyTag) {
    return StoryTagKeys.item(in, storyTag.storyId(), storyTag.tagId());
  }

  @Override
  public @Nullable ItemKey indexKey(KeySpace in, int slot, StoryTag storyTag) {
    return switch (slot) {
      case 1 -> StoryTagKeys.byTag(in, storyTag.tagId(), storyTag.storyId());
      default -> super.indexKey(in, slot, storyTag);
    };
  }

  @Override
  public @Nullable ItemKey indexKeyOf(KeySpace in, int slot, Map<String, AttributeValue> item) {
    return switch (slot) {
      case 1 ->
          StoryTagKeys.byTag(
              in,
              Decode.text(item, "tagId", "StoryTag.tagId"),
              Decode.text(item, "storyId", "StoryTag.storyId"));
      default -> super.indexKeyOf(in, slot, item);
    };
  }

  @Override
  public List<String> indexAttributes(int slot) {
    return switch (slot) {
      case 1 -> List.of("tagId", "storyId");
      default -> super.indexAttributes(slot);
    };
  }

  @Override
  protected Map<String, AttributeValue> toItem(
      KeySpace in, String partition, String sort, StoryTag storyTag, boolean writeNulls) {
    Map<String, AttributeValue> item = HashMap.newHashMap(10);
    putKey(item, partition, sort);
    putIterationKey(item, in, new ItemKey(partition, sort));
    putIndexKey(item, 1, indexKey(in, 1, storyTag));
    putKeyText(item, "storyId", "_gsi1_sk");
    putKeyText(item, "tagId", "_sk");
    return item;
  }

  @Override
  public StoryTag fromItem(Map<String, AttributeValue> item) {
    return new StoryTag(
        Decode.text(item, "storyId", "StoryTag.storyId"),
        Decode.text(item, "tagId", "StoryTag.tagId"));
  }
}
