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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// How a [Settings] becomes an item and back.
@Generated("dev.bao.processor.BaoProcessor")
public final class SettingsSchema extends ModelSchema<Settings> {

  static final Model MODEL =
      Model.builder("Settings", SettingsKeys.PREFIX)
          .index(new ModelIndex("byTheme", 1, true))
          .iterated(1)
          .build();

  private static final List<String> ATTRIBUTES =
      List.of(
          "id",
          "greeting",
          "retries",
          "failures",
          "limit",
          "price",
          "ratio",
          "enabled",
          "theme",
          "since",
          "day",
          "token",
          "nick",
          "motto",
          "size",
          "status");

  static final String DEFAULT_GREETING = "plain \"quoted\"\nand ; ( more";
  static final int DEFAULT_RETRIES = 3;
  static final int DEFAULT_FAILURES = 0;
  static final long DEFAULT_LIMIT = 50L;
  static final BigDecimal DEFAULT_PRICE = new BigDecimal("12.50");
  static final double DEFAULT_RATIO = 0.5;
  static final boolean DEFAULT_ENABLED = true;
  static final Status DEFAULT_THEME = Status.OPEN;
  static final Instant DEFAULT_SINCE = Instant.parse("2026-11-21T10:15:30Z");
  static final LocalDate DEFAULT_DAY = LocalDate.parse("2026-11-21");
  static final UUID DEFAULT_TOKEN = UUID.fromString("01234567-89ab-cdef-0123-456789abcdef");

  /// Makes the schema for a table's key format.
  public SettingsSchema(KeyFormat format) {
    super(format, MODEL, Settings.class, ATTRIBUTES);
  }

  /// The same for the repository, which so does without this class until it is used.
  static ModelSchema<Settings> of(KeyFormat format) {
    return new SettingsSchema(format);
  }

  @Override
  public List<String> neededAttributes() {
    return List.of("id");
  }

  @Override
  public ItemKey key(KeySpace in, Settings settings) {
    return SettingsKeys.item(in, settings.settingsId());
  }

  @Override
  public @Nullable ItemKey indexKey(KeySpace in, int slot, Settings settings) {
    return switch (slot) {
      case 1 -> SettingsKeys.byTheme(in, settings.theme(), settings.limit());
      default -> super.indexKey(in, slot, settings);
    };
  }

  @Override
  public @Nullable ItemKey indexKeyOf(KeySpace in, int slot, Map<String, AttributeValue> item) {
    return switch (slot) {
      case 1 ->
          SettingsKeys.byTheme(
              in,
              Decode.orElse(
                  item.get("theme"),
                  "Settings.theme",
                  (value, path) -> Decode.constant(value, path, Status.class),
                  DEFAULT_THEME),
              Decode.orElse(item.get("limit"), "Settings.limit", Decode::longValue, DEFAULT_LIMIT));
      default -> super.indexKeyOf(in, slot, item);
    };
  }

  @Override
  public List<String> indexAttributes(int slot) {
    return switch (slot) {
      case 1 -> List.of("theme", "limit");
      default -> super.indexAttributes(slot);
    };
  }

  @Override
  protected Map<String, AttributeValue> toItem(
      KeySpace in, String partition, String sort, Settings settings, boolean writeNulls) {
    Map<String, AttributeValue> item = HashMap.newHashMap(24);
    putKey(item, partition, sort);
    putIterationKey(item, in, settings.settingsId());
    putIndexKey(item, 1, indexKey(in, 1, settings));
    putKeyText(item, "id", "_iter_sk");
    item.put("greeting", Encode.text(settings.greeting(), "Settings.greeting"));
    item.put("retries", Encode.number(settings.retries(), "Settings.retries"));
    item.put(
        "failures",
        Encode.number(
            Encode.required(settings.failures(), "Settings.failures"), "Settings.failures"));
    item.put("limit", Encode.number(settings.limit(), "Settings.limit"));
    item.put("price", Encode.decimal(settings.price(), "Settings.price"));
    item.put("ratio", Encode.real(settings.ratio(), "Settings.ratio"));
    item.put("enabled", Encode.bool(settings.enabled(), "Settings.enabled"));
    item.put("theme", Encode.constant(settings.theme(), "Settings.theme"));
    item.put("since", Encode.instant(settings.since(), "Settings.since"));
    item.put("day", Encode.date(settings.day(), "Settings.day"));
    item.put("token", Encode.uuid(settings.token(), "Settings.token"));
    put(
        item,
        "nick",
        settings.nickname() == null ? null : Encode.text(settings.nickname(), "Settings.nickname"),
        writeNulls);
    put(
        item,
        "motto",
        Encode.required(settings.motto(), "Settings.motto").isEmpty()
            ? null
            : Encode.text(settings.motto().get(), "Settings.motto"),
        writeNulls);
    put(
        item,
        "size",
        Encode.required(settings.size(), "Settings.size").isEmpty()
            ? null
            : Encode.number(settings.size().get(), "Settings.size"),
        writeNulls);
    put(
        item,
        "status",
        Encode.required(settings.status(), "Settings.status").isEmpty()
            ? null
            : Encode.constant(settings.status().get(), "Settings.status"),
        writeNulls);
    return item;
  }

  @Override
  public Settings fromItem(Map<String, AttributeValue> item) {
    return new Settings(
        Decode.text(item, "id", "Settings.settingsId"),
        Decode.orElse(item.get("greeting"), "Settings.greeting", Decode::text, DEFAULT_GREETING),
        Decode.orElse(item.get("retries"), "Settings.retries", Decode::intValue, DEFAULT_RETRIES),
        Decode.orElse(
            item.get("failures"), "Settings.failures", Decode::intValue, DEFAULT_FAILURES),
        Decode.orElse(item.get("limit"), "Settings.limit", Decode::longValue, DEFAULT_LIMIT),
        Decode.orElse(item.get("price"), "Settings.price", Decode::decimal, DEFAULT_PRICE),
        Decode.orElse(item.get("ratio"), "Settings.ratio", Decode::doubleValue, DEFAULT_RATIO),
        Decode.orElse(item.get("enabled"), "Settings.enabled", Decode::bool, DEFAULT_ENABLED),
        Decode.orElse(
            item.get("theme"),
            "Settings.theme",
            (value, path) -> Decode.constant(value, path, Status.class),
            DEFAULT_THEME),
        Decode.orElse(item.get("since"), "Settings.since", Decode::instant, DEFAULT_SINCE),
        Decode.orElse(item.get("day"), "Settings.day", Decode::date, DEFAULT_DAY),
        Decode.orElse(item.get("token"), "Settings.token", Decode::uuid, DEFAULT_TOKEN),
        Decode.orNull(item.get("nick"), "Settings.nickname", Decode::text),
        Optional.ofNullable(Decode.orNull(item.get("motto"), "Settings.motto", Decode::text)),
        Optional.ofNullable(Decode.orNull(item.get("size"), "Settings.size", Decode::intValue)),
        Optional.ofNullable(
            Decode.orNull(
                item.get("status"),
                "Settings.status",
                (value, path) -> Decode.constant(value, path, Status.class))));
  }
}
