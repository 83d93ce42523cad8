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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// How a [Charter] becomes an item and back.
@Generated("dev.bao.processor.BaoProcessor")
public final class CharterSchema extends ModelSchema<Charter> {

  static final Model MODEL =
      Model.builder("Charter", CharterKeys.PREFIX)
          .memberOf("ProjectItems", CharterKeys.COLLECTION)
          .index(new ModelIndex("byOwner", 3, true).shared())
          .unique(new ModelUnique(1, "code", "code"))
          .iterated(1)
          .build();

  private static final List<String> ATTRIBUTES = List.of("projectId", "code", "owner", "createdAt");

  /// Makes the schema for a table's key format.
  public CharterSchema(KeyFormat format) {
    super(format, MODEL, Charter.class, ATTRIBUTES);
  }

  /// The same for the repository, which so does without this class until it is used.
  static ModelSchema<Charter> of(KeyFormat format) {
    return new CharterSchema(format);
  }

  @Override
  public List<String> neededAttributes() {
    return List.of("projectId", "code", "owner", "createdAt");
  }

  @Override
  public ItemKey key(KeySpace in, Charter charter) {
    return CharterKeys.item(in, charter.projectId());
  }

  @Override
  public @Nullable ItemKey indexKey(KeySpace in, int slot, Charter charter) {
    return switch (slot) {
      case 3 -> CharterKeys.byOwner(in, charter.owner(), charter.createdAt());
      default -> super.indexKey(in, slot, charter);
    };
  }

  @Override
  public @Nullable ItemKey indexKeyOf(KeySpace in, int slot, Map<String, AttributeValue> item) {
    return switch (slot) {
      case 3 ->
          CharterKeys.byOwner(
              in,
              Decode.text(item, "owner", "Charter.owner"),
              Decode.instant(item.get("createdAt"), "Charter.createdAt"));
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
  public @Nullable ItemKey sentinel(KeySpace in, int constraint, Charter charter) {
    return switch (constraint) {
      case 1 -> CharterKeys.uniqueCode(in, charter.code());
      default -> super.sentinel(in, constraint, charter);
    };
  }

  @Override
  protected Map<String, AttributeValue> toItem(
      KeySpace in, String partition, String sort, Charter charter, boolean writeNulls) {
    Map<String, AttributeValue> item = HashMap.newHashMap(12);
    putKey(item, partition, sort);
    putIterationKey(item, in, charter.projectId());
    putIndexKey(item, 3, indexKey(in, 3, charter));
    putKeyText(item, "projectId", "_iter_sk");
    item.put("code", Encode.text(charter.code(), "Charter.code"));
    item.put("owner", Encode.text(charter.owner(), "Charter.owner"));
    putKeyText(item, "createdAt", "_gsi3_sk");
    return item;
  }

  @Override
  public Charter fromItem(Map<String, AttributeValue> item) {
    return new Charter(
        Decode.text(item, "projectId", "Charter.projectId"),
        Decode.text(item, "code", "Charter.code"),
        Decode.text(item, "owner", "Charter.owner"),
        Decode.instant(item.get("createdAt"), "Charter.createdAt"));
  }
}
