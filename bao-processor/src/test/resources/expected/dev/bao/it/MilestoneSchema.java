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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// How a [Milestone] becomes an item and back.
@Generated("dev.bao.processor.BaoProcessor")
public final class MilestoneSchema extends ModelSchema<Milestone> {

  static final Model MODEL =
      Model.builder("Milestone", MilestoneKeys.PREFIX)
          .sortKey()
          .memberOf("ProjectItems", MilestoneKeys.COLLECTION)
          .index(new ModelIndex("byOwner", 3, true).shared())
          .iterated(1)
          .build();

  private static final List<String> ATTRIBUTES =
      List.of("projectId", "dueOn", "name", "owner", "createdAt");

  /// Makes the schema for a table's key format.
  public MilestoneSchema(KeyFormat format) {
    super(format, MODEL, Milestone.class, ATTRIBUTES);
  }

  /// The same for the repository, which so does without this class until it is used.
  static ModelSchema<Milestone> of(KeyFormat format) {
    return new MilestoneSchema(format);
  }

  @Override
  public List<String> neededAttributes() {
    return List.of("projectId", "dueOn", "name", "owner", "createdAt");
  }

  @Override
  public ItemKey key(KeySpace in, Milestone milestone) {
    return MilestoneKeys.item(in, milestone.projectId(), milestone.dueOn());
  }

  @Override
  public @Nullable ItemKey indexKey(KeySpace in, int slot, Milestone milestone) {
    return switch (slot) {
      case 3 -> MilestoneKeys.byOwner(in, milestone.owner(), milestone.createdAt());
      default -> super.indexKey(in, slot, milestone);
    };
  }

  @Override
  public @Nullable ItemKey indexKeyOf(KeySpace in, int slot, Map<String, AttributeValue> item) {
    return switch (slot) {
      case 3 ->
          MilestoneKeys.byOwner(
              in,
              Decode.text(item, "owner", "Milestone.owner"),
              Decode.instant(item.get("createdAt"), "Milestone.createdAt"));
      default -> super.indexKeyOf(in, slot, item);
    };
  }

  @Override
  public List<String> indexAttributes(int slot) {
    return switch (slot) {
      case 3 -> List.of("owner", "createdAt");
      default -> super.indexAttributes(slot);
    };
  }

  @Override
  protected Map<String, AttributeValue> toItem(
      KeySpace in, String partition, String sort, Milestone milestone, boolean writeNulls) {
    Map<String, AttributeValue> item = HashMap.newHashMap(13);
    putKey(item, partition, sort);
    putIterationKey(item, in, new ItemKey(partition, sort));
    putIndexKey(item, 3, indexKey(in, 3, milestone));
    item.put("projectId", Encode.text(milestone.projectId(), "Milestone.projectId"));
    item.put("dueOn", Encode.date(milestone.dueOn(), "Milestone.dueOn"));
    item.put("name", Encode.text(milestone.name(), "Milestone.name"));
    item.put("owner", Encode.text(milestone.owner(), "Milestone.owner"));
    putKeyText(item, "createdAt", "_gsi3_sk");
    return item;
  }

  @Override
  public Milestone fromItem(Map<String, AttributeValue> item) {
    return new Milestone(
        Decode.text(item, "projectId", "Milestone.projectId"),
        Decode.date(item.get("dueOn"), "Milestone.dueOn"),
        Decode.text(item, "name", "Milestone.name"),
        Decode.text(item, "owner", "Milestone.owner"),
        Decode.instant(item.get("createdAt"), "Milestone.createdAt"));
  }
}
