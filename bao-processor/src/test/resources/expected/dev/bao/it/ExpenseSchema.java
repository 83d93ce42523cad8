package dev.bao.it;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import dev.bao.annotations.Generated;
import dev.bao.key.ItemKey;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.model.Converted;
import dev.bao.model.Decode;
import dev.bao.model.Encode;
import dev.bao.model.EpochTime;
import dev.bao.model.JsonNodes;
import dev.bao.model.JsonText;
import dev.bao.model.Model;
import dev.bao.model.ModelIndex;
import dev.bao.model.ModelSchema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// How an [Expense] becomes an item and back.
@Generated("dev.bao.processor.BaoProcessor")
public final class ExpenseSchema extends ModelSchema<Expense> {

  static final Model MODEL =
      Model.builder("Expense", ExpenseKeys.PREFIX)
          .sortKey()
          .index(new ModelIndex("byPayer", 1, true))
          .iterated(1)
          .build();

  private static final List<String> ATTRIBUTES =
      List.of(
          "project",
          "filedAt",
          "payer",
          "paidAt",
          "approvedAt",
          "bookedAt",
          "dueAt",
          "receipt",
          "scan",
          "pages",
          "pagesByName",
          "split",
          "splitsByTeam",
          "remindedAt",
          "attempts",
          "amount",
          "tip",
          "tax",
          "fees",
          "feesByTeam",
          "trip");

  static final JsonText<Expense.Split> JSON_SPLIT =
      new JsonText<>(new TypeReference<Expense.Split>() {});

  static final JsonText<Map<String, List<Expense.Split>>> JSON_SPLITS_BY_TEAM =
      new JsonText<>(new TypeReference<Map<String, List<Expense.Split>>>() {});

  static final JsonText<Instant> JSON_REMINDED_AT =
      new JsonText<>(new TypeReference<Instant>() {}, new ExpenseJson());

  static final JsonText<Integer> JSON_ATTEMPTS = new JsonText<>(new TypeReference<Integer>() {});

  static final Converted<Money> CONVERTER_MONEY = new Converted<>(new MoneyConverter());

  static final JsonText<List<Expense.Split>> JSON_SPLITS =
      new JsonText<>(new TypeReference<List<Expense.Split>>() {});

  static final Instant DEFAULT_DUE_AT = Instant.parse("2026-11-21T12:00:00Z");

  /// Makes the schema for a table's key format.
  public ExpenseSchema(KeyFormat format) {
    super(format, MODEL, Expense.class, ATTRIBUTES);
  }

  /// The same for the repository, which so does without this class until it is used.
  static ModelSchema<Expense> of(KeyFormat format) {
    return new ExpenseSchema(format);
  }

  @Override
  public List<String> neededAttributes() {
    return List.of(
        "project", "filedAt", "payer", "paidAt", "receipt", "split", "attempts", "amount", "trip");
  }

  @Override
  public ItemKey key(KeySpace in, Expense expense) {
    return ExpenseKeys.item(in, expense.project(), expense.filedAt());
  }

  @Override
  public @Nullable ItemKey indexKey(KeySpace in, int slot, Expense expense) {
    return switch (slot) {
      case 1 -> ExpenseKeys.byPayer(in, expense.payer(), expense.paidAt());
      default -> super.indexKey(in, slot, expense);
    };
  }

  @Override
  public @Nullable ItemKey indexKeyOf(KeySpace in, int slot, Map<String, AttributeValue> item) {
    return switch (slot) {
      case 1 ->
          ExpenseKeys.byPayer(
              in,
              Decode.text(item, "payer", "Expense.payer"),
              EpochTime.MILLIS.decode(item.get("paidAt"), "Expense.paidAt"));
      default -> super.indexKeyOf(in, slot, item);
    };
  }

  @Override
  public List<String> indexAttributes(int slot) {
    return switch (slot) {
      case 1 -> List.of("payer", "paidAt");
      default -> super.indexAttributes(slot);
    };
  }

  @Override
  protected Map<String, AttributeValue> toItem(
      KeySpace in, String partition, String sort, Expense expense, boolean writeNulls) {
    Map<String, AttributeValue> item = HashMap.newHashMap(29);
    putKey(item, partition, sort);
    putIterationKey(item, in, new ItemKey(partition, sort));
    putIndexKey(item, 1, indexKey(in, 1, expense));
    putComponents1(item, expense, writeNulls);
    putComponents2(item, expense, writeNulls);
    return item;
  }

  private static void putComponents1(
      Map<String, AttributeValue> item, Expense expense, boolean writeNulls) {
    item.put("project", Encode.text(expense.project(), "Expense.project"));
    item.put("filedAt", EpochTime.SECONDS.encode(expense.filedAt(), "Expense.filedAt"));
    item.put("payer", Encode.text(expense.payer(), "Expense.payer"));
    item.put("paidAt", EpochTime.MILLIS.encode(expense.paidAt(), "Expense.paidAt"));
    put(
        item,
        "approvedAt",
        expense.approvedAt() == null
            ? null
            : EpochTime.SECONDS.encode(expense.approvedAt(), "Expense.approvedAt"),
        writeNulls);
    put(
        item,
        "bookedAt",
        Encode.required(expense.bookedAt(), "Expense.bookedAt").isEmpty()
            ? null
            : EpochTime.MILLIS.encode(expense.bookedAt().get(), "Expense.bookedAt"),
        writeNulls);
    item.put("dueAt", EpochTime.SECONDS.encode(expense.dueAt(), "Expense.dueAt"));
    item.put("receipt", JsonNodes.encode(expense.receipt(), "Expense.receipt"));
    put(
        item,
        "scan",
        expense.scan() == null ? null : JsonNodes.encode(expense.scan(), "Expense.scan"),
        writeNulls);
    item.put("pages", encodeListOfJsonNode(expense.pages(), "Expense.pages"));
    item.put("pagesByName", encodeMapOfJsonNode(expense.pagesByName(), "Expense.pagesByName"));
    item.put("split", JSON_SPLIT.encode(expense.split(), "Expense.split"));
    put(
        item,
        "splitsByTeam",
        expense.splitsByTeam() == null
            ? null
            : JSON_SPLITS_BY_TEAM.encode(expense.splitsByTeam(), "Expense.splitsByTeam"),
        writeNulls);
    put(
        item,
        "remindedAt",
        Encode.required(expense.remindedAt(), "Expense.remindedAt").isEmpty()
            ? null
            : JSON_REMINDED_AT.encode(expense.remindedAt().get(), "Expense.remindedAt"),
        writeNulls);
    item.put("attempts", JSON_ATTEMPTS.encode(expense.attempts(), "Expense.attempts"));
    item.put("amount", CONVERTER_MONEY.encode(expense.amount(), "Expense.amount"));
  }

  private static void putComponents2(
      Map<String, AttributeValue> item, Expense expense, boolean writeNulls) {
    put(
        item,
        "tip",
        expense.tip() == null ? null : CONVERTER_MONEY.encode(expense.tip(), "Expense.tip"),
        writeNulls);
    put(
        item,
        "tax",
        Encode.required(expense.tax(), "Expense.tax").isEmpty()
            ? null
            : CONVERTER_MONEY.encode(expense.tax().get(), "Expense.tax"),
        writeNulls);
    item.put("fees", encodeListOfMoney(expense.fees(), "Expense.fees"));
    item.put("feesByTeam", encodeMapOfListOfMoney(expense.feesByTeam(), "Expense.feesByTeam"));
    item.put("trip", writeTrip(Encode.required(expense.trip(), "Expense.trip"), "Expense.trip"));
  }

  @Override
  public Expense fromItem(Map<String, AttributeValue> item) {
    return new Expense(
        Decode.text(item, "project", "Expense.project"),
        EpochTime.SECONDS.decode(item.get("filedAt"), "Expense.filedAt"),
        Decode.text(item, "payer", "Expense.payer"),
        EpochTime.MILLIS.decode(item.get("paidAt"), "Expense.paidAt"),
        Decode.orNull(item.get("approvedAt"), "Expense.approvedAt", EpochTime.SECONDS::decode),
        Optional.ofNullable(
            Decode.orNull(item.get("bookedAt"), "Expense.bookedAt", EpochTime.MILLIS::decode)),
        Decode.orElse(
            item.get("dueAt"), "Expense.dueAt", EpochTime.SECONDS::decode, DEFAULT_DUE_AT),
        JsonNodes.decode(item.get("receipt"), "Expense.receipt"),
        Decode.orNull(item.get("scan"), "Expense.scan", JsonNodes::decode),
        decodeListOfJsonNode(item.get("pages"), "Expense.pages"),
        decodeMapOfJsonNode(item.get("pagesByName"), "Expense.pagesByName"),
        JSON_SPLIT.decode(item.get("split"), "Expense.split"),
        Decode.orNull(
            item.get("splitsByTeam"), "Expense.splitsByTeam", JSON_SPLITS_BY_TEAM::decode),
        Optional.ofNullable(
            Decode.orNull(item.get("remindedAt"), "Expense.remindedAt", JSON_REMINDED_AT::decode)),
        JSON_ATTEMPTS.decode(item.get("attempts"), "Expense.attempts"),
        CONVERTER_MONEY.decode(item.get("amount"), "Expense.amount"),
        Decode.orNull(item.get("tip"), "Expense.tip", CONVERTER_MONEY::decode),
        Optional.ofNullable(Decode.orNull(item.get("tax"), "Expense.tax", CONVERTER_MONEY::decode)),
        decodeListOfMoney(item.get("fees"), "Expense.fees"),
        decodeMapOfListOfMoney(item.get("feesByTeam"), "Expense.feesByTeam"),
        readTrip(Decode.required(item.get("trip"), "Expense.trip"), "Expense.trip"));
  }

  static AttributeValue writeTrip(Expense.Trip value, String path) {
    Map<String, AttributeValue> fields = HashMap.newHashMap(4);
    fields.put("startedAt", EpochTime.SECONDS.encode(value.startedAt(), path + ".startedAt"));
    put(
        fields,
        "fare",
        value.fare() == null ? null : CONVERTER_MONEY.encode(value.fare(), path + ".fare"),
        false);
    fields.put("splits", JSON_SPLITS.encode(value.splits(), path + ".splits"));
    put(
        fields,
        "route",
        Encode.required(value.route(), path + ".route").isEmpty()
            ? null
            : JsonNodes.encode(value.route().get(), path + ".route"),
        false);
    return AttributeValue.createM(fields);
  }

  static Expense.Trip readTrip(AttributeValue value, String path) {
    Map<String, AttributeValue> fields = Decode.fields(value, path);
    return new Expense.Trip(
        EpochTime.SECONDS.decode(fields.get("startedAt"), path + ".startedAt"),
        Decode.orNull(fields.get("fare"), path + ".fare", CONVERTER_MONEY::decode),
        JSON_SPLITS.decode(fields.get("splits"), path + ".splits"),
        Optional.ofNullable(
            Decode.orNull(fields.get("route"), path + ".route", JsonNodes::decode)));
  }

  static AttributeValue encodeListOfJsonNode(List<JsonNode> values, String path) {
    List<AttributeValue> elements = new ArrayList<>(Encode.required(values, path).size());
    for (JsonNode value : values) {
      elements.add(JsonNodes.encode(Encode.element(value, path), path));
    }
    return AttributeValue.createL(elements);
  }

  static List<JsonNode> decodeListOfJsonNode(@Nullable AttributeValue value, String path) {
    if (Decode.isAbsent(value)) {
      return List.of();
    }
    List<AttributeValue> elements = Decode.elements(value, path);
    List<JsonNode> values = new ArrayList<>(elements.size());
    for (AttributeValue element : elements) {
      values.add(JsonNodes.decode(element, path));
    }
    return Collections.unmodifiableList(values);
  }

  static AttributeValue encodeMapOfJsonNode(Map<String, JsonNode> values, String path) {
    Map<String, AttributeValue> entries = HashMap.newHashMap(Encode.required(values, path).size());
    for (Map.Entry<String, JsonNode> entry : values.entrySet()) {
      entries.put(
          Encode.entryName(entry.getKey(), path),
          JsonNodes.encode(Encode.element(entry.getValue(), path), path));
    }
    return AttributeValue.createM(entries);
  }

  static Map<String, JsonNode> decodeMapOfJsonNode(@Nullable AttributeValue value, String path) {
    if (Decode.isAbsent(value)) {
      return Map.of();
    }
    Map<String, AttributeValue> entries = Decode.fields(value, path);
    Map<String, JsonNode> values = LinkedHashMap.newLinkedHashMap(entries.size());
    for (Map.Entry<String, AttributeValue> entry : entries.entrySet()) {
      values.put(entry.getKey(), JsonNodes.decode(entry.getValue(), path));
    }
    return Collections.unmodifiableMap(values);
  }

  static AttributeValue encodeListOfMoney(List<Money> values, String path) {
    List<AttributeValue> elements = new ArrayList<>(Encode.required(values, path).size());
    for (Money value : values) {
      elements.add(CONVERTER_MONEY.encode(Encode.element(value, path), path));
    }
    return AttributeValue.createL(elements);
  }

  static List<Money> decodeListOfMoney(@Nullable AttributeValue value, String path) {
    if (Decode.isAbsent(value)) {
      return List.of();
    }
    List<AttributeValue> elements = Decode.elements(value, path);
    List<Money> values = new ArrayList<>(elements.size());
    for (AttributeValue element : elements) {
      values.add(CONVERTER_MONEY.decode(element, path));
    }
    return Collections.unmodifiableList(values);
  }

  static AttributeValue encodeMapOfListOfMoney(Map<String, List<Money>> values, String path) {
    Map<String, AttributeValue> entries = HashMap.newHashMap(Encode.required(values, path).size());
    for (Map.Entry<String, List<Money>> entry : values.entrySet()) {
      entries.put(
          Encode.entryName(entry.getKey(), path),
          encodeListOfMoney(Encode.element(entry.getValue(), path), path));
    }
    return AttributeValue.createM(entries);
  }

  static Map<String, List<Money>> decodeMapOfListOfMoney(
      @Nullable AttributeValue value, String path) {
    if (Decode.isAbsent(value)) {
      return Map.of();
    }
    Map<String, AttributeValue> entries = Decode.fields(value, path);
    Map<String, List<Money>> values = LinkedHashMap.newLinkedHashMap(entries.size());
    for (Map.Entry<String, AttributeValue> entry : entries.entrySet()) {
      values.put(entry.getKey(), decodeListOfMoney(entry.getValue(), path));
    }
    return Collections.unmodifiableMap(values);
  }
}
