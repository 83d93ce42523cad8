package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.key.ItemKey;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.model.Decode;
import dev.bao.model.Encode;
import dev.bao.model.Model;
import dev.bao.model.ModelSchema;
import dev.bao.model.ModelUnique;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// How an [Effort] becomes an item and back.
@Generated("dev.bao.processor.BaoProcessor")
public final class EffortSchema extends ModelSchema<Effort> {

  static final Model MODEL =
      Model.builder("Effort", EffortKeys.PREFIX)
          .sortKey()
          .unique(new ModelUnique(1, "code", "code"))
          .iterated(3)
          .build();

  private static final List<String> ATTRIBUTES =
      List.of(
          "year",
          "project",
          "stage",
          "sprint",
          "number",
          "hours",
          "at",
          "day",
          "note",
          "code",
          "text");

  /// Makes the schema for a table's key format.
  public EffortSchema(KeyFormat format) {
    super(format, MODEL, Effort.class, ATTRIBUTES);
  }

  /// The same for the repository, which so does without this class until it is used.
  static ModelSchema<Effort> of(KeyFormat format) {
    return new EffortSchema(format);
  }

  @Override
  public List<String> neededAttributes() {
    return List.of(
        "year",
        "project",
        "stage",
        "sprint",
        "number",
        "hours",
        "at",
        "day",
        "note",
        "code",
        "text");
  }

  @Override
  public ItemKey key(KeySpace in, Effort effort) {
    return EffortKeys.item(
        in,
        effort.project(),
        effort.year(),
        effort.stage(),
        effort.sprint(),
        effort.number(),
        effort.hours(),
        effort.at(),
        effort.day(),
        effort.note());
  }

  @Override
  public @Nullable ItemKey sentinel(KeySpace in, int constraint, Effort effort) {
    return switch (constraint) {
      case 1 -> EffortKeys.uniqueCode(in, effort.code());
      default -> super.sentinel(in, constraint, effort);
    };
  }

  @Override
  protected Map<String, AttributeValue> toItem(
      KeySpace in, String partition, String sort, Effort effort, boolean writeNulls) {
    Map<String, AttributeValue> item = HashMap.newHashMap(17);
    putKey(item, partition, sort);
    putIterationKey(item, in, new ItemKey(partition, sort));
    item.put("year", Encode.number(effort.year(), "Effort.year"));
    item.put("project", Encode.text(effort.project(), "Effort.project"));
    item.put("stage", Encode.constant(effort.stage(), "Effort.stage"));
    item.put("sprint", Encode.uuid(effort.sprint(), "Effort.sprint"));
    item.put("number", Encode.number(effort.number(), "Effort.number"));
    item.put("hours", Encode.decimal(effort.hours(), "Effort.hours"));
    item.put("at", Encode.instant(effort.at(), "Effort.at"));
    item.put("day", Encode.date(effort.day(), "Effort.day"));
    item.put("note", Encode.text(effort.note(), "Effort.note"));
    item.put("code", Encode.text(effort.code(), "Effort.code"));
    item.put("text", Encode.text(effort.text(), "Effort.text"));
    return item;
  }

  @Override
  public Effort fromItem(Map<String, AttributeValue> item) {
    return new Effort(
        Decode.intValue(item.get("year"), "Effort.year"),
        Decode.text(item, "project", "Effort.project"),
        Decode.constant(item.get("stage"), "Effort.stage", Stage.class),
        Decode.uuid(item.get("sprint"), "Effort.sprint"),
        Decode.longValue(item.get("number"), "Effort.number"),
        Decode.decimal(item.get("hours"), "Effort.hours"),
        Decode.instant(item.get("at"), "Effort.at"),
        Decode.date(item.get("day"), "Effort.day"),
        Decode.text(item, "note", "Effort.note"),
        Decode.text(item, "code", "Effort.code"),
        Decode.text(item, "text", "Effort.text"));
  }
}
