package dev.bao.tracker;

import dev.bao.annotations.Generated;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// How a [Story] becomes an item and back.
@Generated("dev.bao.processor.BaoProcessor")
public final class StorySchema extends ModelSchema<Story> {

  static final Model MODEL =
      Model.builder("Story", StoryKeys.PREFIX)
          .index(new ModelIndex("byEpic", 1, true))
          .index(new ModelIndex("byAssignee", 2, false).madeOf("assigneeId", "title"))
          .iterated(1)
          .build();

  private static final List<String> ATTRIBUTES =
      List.of("storyId", "epicId", "title", "assigneeId", "reviewer");

  /// Makes the schema for a table's key format.
  public StorySchema(KeyFormat format) {
    super(format, MODEL, Story.class, ATTRIBUTES);
  }

  /// The same for the repository, which so does without this class until it is used.
  static ModelSchema<Story> of(KeyFormat format) {
    return new StorySchema(format);
  }

  @Override
  public List<String> neededAttributes() {
    return List.of("storyId", "epicId", "title");
  }

  @Override
  public ItemKey key(KeySpace in, Story story) {
    return StoryKeys.item(in, story.storyId());
  }

  @Override
  public @Nullable ItemKey indexKey(KeySpace in, int slot, Story story) {
    return switch (slot) {
      case 1 -> StoryKeys.byEpic(in, story.epicId(), story.storyId());
      case 2 ->
          story.assigneeId() == null
              ? null
              : StoryKeys.byAssignee(in, story.assigneeId(), story.title());
      default -> super.indexKey(in, slot, story);
    };
  }

  @Override
  public @Nullable ItemKey indexKeyOf(KeySpace in, int slot, Map<String, AttributeValue> item) {
    return switch (slot) {
      case 1 ->
          StoryKeys.byEpic(
              in,
              Decode.longValue(item.get("epicId"), "Story.epicId"),
              Decode.text(item, "storyId", "Story.storyId"));
      case 2 ->
          Decode.isAbsent(item.get("assigneeId"))
              ? null
              : StoryKeys.byAssignee(
                  in,
                  Decode.text(item.get("assigneeId"), "Story.assigneeId"),
                  Decode.text(item, "title", "Story.title"));
      default -> super.indexKeyOf(in, slot, item);
    };
  }

  @Override
  public List<String> indexAttributes(int slot) {
    return switch (slot) {
      case 1 -> List.of("epicId", "storyId");
      case 2 -> List.of("assigneeId", "title");
      default -> super.indexAttributes(slot);
    };
  }

  @Override
  protected Map<String, AttributeValue> toItem(
      KeySpace in, String partition, String sort, Story story, boolean writeNulls) {
    Map<String, AttributeValue> item = HashMap.newHashMap(15);
    putKey(item, partition, sort);
    putIterationKey(item, in, story.storyId());
    putIndexKey(item, 1, indexKey(in, 1, story));
    putIndexKey(item, 2, indexKey(in, 2, story));
    putKeyText(item, "storyId", "_iter_sk");
    item.put("epicId", Encode.number(story.epicId(), "Story.epicId"));
    item.put("title", Encode.text(story.title(), "Story.title"));
    put(
        item,
        "assigneeId",
        story.assigneeId() == null ? null : Encode.text(story.assigneeId(), "Story.assigneeId"),
        writeNulls);
    put(
        item,
        "reviewer",
        Encode.required(story.reviewer(), "Story.reviewer").isEmpty()
            ? null
            : Encode.text(story.reviewer().get(), "Story.reviewer"),
        writeNulls);
    return item;
  }

  @Override
  public Story fromItem(Map<String, AttributeValue> item) {
    return new Story(
        Decode.text(item, "storyId", "Story.storyId"),
        Decode.longValue(item.get("epicId"), "Story.epicId"),
        Decode.text(item, "title", "Story.title"),
        Decode.orNull(item.get("assigneeId"), "Story.assigneeId", Decode::text),
        Optional.ofNullable(Decode.orNull(item.get("reviewer"), "Story.reviewer", Decode::text)));
  }
}
