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
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// How a [Reminder] becomes an item and back.
@Generated("dev.bao.processor.BaoProcessor")
public final class ReminderSchema extends ModelSchema<Reminder> {

  static final Model MODEL =
      Model.builder("Reminder", ReminderKeys.PREFIX)
          .sortKey()
          .index(new ModelIndex("byAssignee", 1, false).madeOf("assignee", "dueAt"))
          .index(new ModelIndex("byText", 2, true))
          .iterated(10)
          .build();

  private static final List<String> ATTRIBUTES =
      List.of("owner", "number", "assignee", "dueAt", "tags", "place", "text");

  static final String DEFAULT_ADDRESS_COUNTRY = "NL";

  /// Makes the schema for a table's key format.
  public ReminderSchema(KeyFormat format) {
    super(format, MODEL, Reminder.class, ATTRIBUTES);
  }

  /// The same for the repository, which so does without this class until it is used.
  static ModelSchema<Reminder> of(KeyFormat format) {
    return new ReminderSchema(format);
  }

  @Override
  public List<String> neededAttributes() {
    return List.of("owner", "number", "text");
  }

  @Override
  public ItemKey key(KeySpace in, Reminder reminder) {
    return ReminderKeys.item(in, reminder.owner(), reminder.number());
  }

  @Override
  public @Nullable ItemKey indexKey(KeySpace in, int slot, Reminder reminder) {
    return switch (slot) {
      case 1 ->
          reminder.assignee() == null || reminder.dueAt() == null
              ? null
              : ReminderKeys.byAssignee(in, reminder.assignee(), reminder.dueAt());
      case 2 -> ReminderKeys.byText(in, reminder.owner(), reminder.text());
      default -> super.indexKey(in, slot, reminder);
    };
  }

  @Override
  public @Nullable ItemKey indexKeyOf(KeySpace in, int slot, Map<String, AttributeValue> item) {
    return switch (slot) {
      case 1 ->
          Decode.isAbsent(item.get("assignee")) || Decode.isAbsent(item.get("dueAt"))
              ? null
              : ReminderKeys.byAssignee(
                  in,
                  Decode.text(item.get("assignee"), "Reminder.assignee"),
                  Decode.instant(item.get("dueAt"), "Reminder.dueAt"));
      case 2 ->
          ReminderKeys.byText(
              in,
              Decode.text(item, "owner", "Reminder.owner"),
              Decode.text(item, "text", "Reminder.text"));
      default -> super.indexKeyOf(in, slot, item);
    };
  }

  @Override
  public List<String> indexAttributes(int slot) {
    return switch (slot) {
      case 1 -> List.of("assignee", "dueAt");
      case 2 -> List.of("owner", "text");
      default -> super.indexAttributes(slot);
    };
  }

  @Override
  protected Map<String, AttributeValue> toItem(
      KeySpace in, String partition, String sort, Reminder reminder, boolean writeNulls) {
    Map<String, AttributeValue> item = HashMap.newHashMap(17);
    putKey(item, partition, sort);
    putIterationKey(item, in, new ItemKey(partition, sort));
    putIndexKey(item, 1, indexKey(in, 1, reminder));
    putIndexKey(item, 2, indexKey(in, 2, reminder));
    item.put("owner", Encode.text(reminder.owner(), "Reminder.owner"));
    item.put("number", Encode.number(reminder.number(), "Reminder.number"));
    put(
        item,
        "assignee",
        reminder.assignee() == null ? null : Encode.text(reminder.assignee(), "Reminder.assignee"),
        writeNulls);
    put(
        item,
        "dueAt",
        reminder.dueAt() == null ? null : Encode.instant(reminder.dueAt(), "Reminder.dueAt"),
        writeNulls);
    put(item, "tags", Encode.texts(reminder.tags(), "Reminder.tags"), false);
    put(
        item,
        "place",
        Encode.required(reminder.place(), "Reminder.place").isEmpty()
            ? null
            : writeAddress(reminder.place().get(), "Reminder.place"),
        writeNulls);
    putKeyText(item, "text", "_gsi2_sk");
    return item;
  }

  @Override
  public Reminder fromItem(Map<String, AttributeValue> item) {
    return new Reminder(
        Decode.text(item, "owner", "Reminder.owner"),
        Decode.longValue(item.get("number"), "Reminder.number"),
        Decode.orNull(item.get("assignee"), "Reminder.assignee", Decode::text),
        Decode.orNull(item.get("dueAt"), "Reminder.dueAt", Decode::instant),
        Decode.texts(item.get("tags"), "Reminder.tags"),
        Optional.ofNullable(
            Decode.orNull(item.get("place"), "Reminder.place", ReminderSchema::readAddress)),
        Decode.text(item, "text", "Reminder.text"));
  }

  static AttributeValue writeAddress(Address value, String path) {
    Map<String, AttributeValue> fields = HashMap.newHashMap(8);
    fields.put("street", Encode.text(value.street(), path + ".street"));
    put(fields, "zip", value.zip() == null ? null : Encode.text(value.zip(), path + ".zip"), false);
    fields.put("country", Encode.text(value.country(), path + ".country"));
    put(
        fields,
        "note",
        Encode.required(value.note(), path + ".note").isEmpty()
            ? null
            : Encode.text(value.note().get(), path + ".note"),
        false);
    put(
        fields,
        "t",
        value.houseNumber() == null
            ? null
            : Encode.number(value.houseNumber(), path + ".houseNumber"),
        false);
    put(fields, "aliases", Encode.texts(value.aliases(), path + ".aliases"), false);
    put(
        fields,
        "numbers",
        Encode.numbers(value.numbers(), path + ".numbers", Encode::number),
        false);
    fields.put("phones", encodeListOfPhone(value.phones(), path + ".phones"));
    return AttributeValue.createM(fields);
  }

  static Address readAddress(AttributeValue value, String path) {
    Map<String, AttributeValue> fields = Decode.fields(value, path);
    return new Address(
        Decode.text(fields, "street", path + ".street"),
        Decode.orNull(fields.get("zip"), path + ".zip", Decode::text),
        Decode.orElse(
            fields.get("country"), path + ".country", Decode::text, DEFAULT_ADDRESS_COUNTRY),
        Optional.ofNullable(Decode.orNull(fields.get("note"), path + ".note", Decode::text)),
        Decode.orNull(fields.get("t"), path + ".houseNumber", Decode::intValue),
        Decode.texts(fields.get("aliases"), path + ".aliases"),
        Decode.numbers(fields.get("numbers"), path + ".numbers", Decode::longValue),
        decodeListOfPhone(fields.get("phones"), path + ".phones"));
  }

  static AttributeValue writePhone(Address.Phone value, String path) {
    Map<String, AttributeValue> fields = HashMap.newHashMap(2);
    fields.put("number", Encode.text(value.number(), path + ".number"));
    put(
        fields,
        "kind",
        Encode.required(value.kind(), path + ".kind").isEmpty()
            ? null
            : Encode.constant(value.kind().get(), path + ".kind"),
        false);
    return AttributeValue.createM(fields);
  }

  static Address.Phone readPhone(AttributeValue value, String path) {
    Map<String, AttributeValue> fields = Decode.fields(value, path);
    return new Address.Phone(
        Decode.text(fields, "number", path + ".number"),
        Optional.ofNullable(
            Decode.orNull(
                fields.get("kind"),
                path + ".kind",
                (value2, path2) -> Decode.constant(value2, path2, Address.Kind.class))));
  }

  static AttributeValue encodeListOfPhone(List<Address.Phone> values, String path) {
    List<AttributeValue> elements = new ArrayList<>(Encode.required(values, path).size());
    for (Address.Phone value : values) {
      elements.add(writePhone(Encode.element(value, path), path));
    }
    return AttributeValue.createL(elements);
  }

  static List<Address.Phone> decodeListOfPhone(@Nullable AttributeValue value, String path) {
    if (Decode.isAbsent(value)) {
      return List.of();
    }
    List<AttributeValue> elements = Decode.elements(value, path);
    List<Address.Phone> values = new ArrayList<>(elements.size());
    for (AttributeValue element : elements) {
      values.add(readPhone(Decode.required(element, path), path));
    }
    return Collections.unmodifiableList(values);
  }
}
