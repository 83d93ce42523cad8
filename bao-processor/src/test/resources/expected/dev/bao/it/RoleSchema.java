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

/// How a [Role] becomes an item and back.
@Generated("dev.bao.processor.BaoProcessor")
public final class RoleSchema extends ModelSchema<Role> {

  static final Model MODEL =
      Model.builder("Role", RoleKeys.PREFIX)
          .modelPartition()
          .index(new ModelIndex("byKind", 1, false).madeOf("kind", "level"))
          .index(new ModelIndex("admins", 2, false).inModelPartition())
          .unique(new ModelUnique(1, "code", "code"))
          .iterated(1)
          .build();

  private static final List<String> ATTRIBUTES = List.of("team", "name", "code", "kind", "level");

  /// Makes the schema for a table's key format.
  public RoleSchema(KeyFormat format) {
    super(format, MODEL, Role.class, ATTRIBUTES);
  }

  /// The same for the repository, which so does without this class until it is used.
  static ModelSchema<Role> of(KeyFormat format) {
    return new RoleSchema(format);
  }

  @Override
  public List<String> neededAttributes() {
    return List.of("team", "name", "code", "kind", "level");
  }

  @Override
  public ItemKey key(KeySpace in, Role role) {
    return RoleKeys.item(in, role.team(), role.name());
  }

  @Override
  public @Nullable ItemKey indexKey(KeySpace in, int slot, Role role) {
    return switch (slot) {
      case 1 -> RoleKeys.byKind(in, role.kind(), role.team(), role.level());
      case 2 -> !RoleKeys.adminsHasKind(role.kind()) ? null : RoleKeys.admins(in, role.team());
      default -> super.indexKey(in, slot, role);
    };
  }

  @Override
  public @Nullable ItemKey indexKeyOf(KeySpace in, int slot, Map<String, AttributeValue> item) {
    return switch (slot) {
      case 1 ->
          RoleKeys.byKind(
              in,
              Decode.text(item, "kind", "Role.kind"),
              Decode.text(item, "team", "Role.team"),
              Decode.intValue(item.get("level"), "Role.level"));
      case 2 ->
          !RoleKeys.adminsHasKind(Decode.text(item, "kind", "Role.kind"))
              ? null
              : RoleKeys.admins(in, Decode.text(item, "team", "Role.team"));
      default -> super.indexKeyOf(in, slot, item);
    };
  }

  @Override
  public List<String> indexAttributes(int slot) {
    return switch (slot) {
      case 1 -> List.of("kind", "team", "level");
      case 2 -> List.of("team", "kind");
      default -> super.indexAttributes(slot);
    };
  }

  @Override
  public @Nullable ItemKey sentinel(KeySpace in, int constraint, Role role) {
    return switch (constraint) {
      case 1 -> RoleKeys.uniqueCode(in, role.code());
      default -> super.sentinel(in, constraint, role);
    };
  }

  @Override
  protected Map<String, AttributeValue> toItem(
      KeySpace in, String partition, String sort, Role role, boolean writeNulls) {
    Map<String, AttributeValue> item = HashMap.newHashMap(15);
    putKey(item, partition, sort);
    putIterationKey(item, in, new ItemKey(partition, sort));
    putIndexKey(item, 1, indexKey(in, 1, role));
    putIndexKey(item, 2, indexKey(in, 2, role));
    item.put("team", Encode.text(role.team(), "Role.team"));
    item.put("name", Encode.text(role.name(), "Role.name"));
    item.put("code", Encode.text(role.code(), "Role.code"));
    item.put("kind", Encode.text(role.kind(), "Role.kind"));
    item.put("level", Encode.number(role.level(), "Role.level"));
    return item;
  }

  @Override
  public Role fromItem(Map<String, AttributeValue> item) {
    return new Role(
        Decode.text(item, "team", "Role.team"),
        Decode.text(item, "name", "Role.name"),
        Decode.text(item, "code", "Role.code"),
        Decode.text(item, "kind", "Role.kind"),
        Decode.intValue(item.get("level"), "Role.level"));
  }
}
