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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// How a [Sample] becomes an item and back.
@Generated("dev.bao.processor.BaoProcessor")
public final class SampleSchema extends ModelSchema<Sample> {

  static final Model MODEL =
      Model.builder("Sample", SampleKeys.PREFIX)
          .sortKey()
          .index(new ModelIndex("byDay", 1, true))
          .index(new ModelIndex("byLevel", 2, true))
          .index(new ModelIndex("byTotal", 3, true))
          .index(new ModelIndex("byPrice", 4, true))
          .index(new ModelIndex("byVersion", 5, true))
          .unique(new ModelUnique(1, "token", "token"))
          .unique(new ModelUnique(3, "boxedTotal", "boxedTotal"))
          .iterated(0)
          .build();

  private static final List<String> ATTRIBUTES =
      List.of(
          "sampleId",
          "version",
          "text",
          "count",
          "boxedCount",
          "total",
          "boxedTotal",
          "price",
          "ratio",
          "boxedRatio",
          "flag",
          "boxedFlag",
          "level",
          "createdAt",
          "day",
          "token",
          "content",
          "names",
          "counts",
          "grid",
          "chunks",
          "levels",
          "tags",
          "smallNumbers",
          "numbers",
          "prices",
          "ratios",
          "labels",
          "daysByName",
          "otherText",
          "otherCount",
          "otherTotal",
          "otherPrice",
          "otherRatio",
          "otherFlag",
          "otherLevel",
          "otherContent",
          "otherNames",
          "otherTags",
          "otherNumbers",
          "otherLabels",
          "states",
          "formerStates",
          "ownStates");

  /// Makes the schema for a table's key format.
  public SampleSchema(KeyFormat format) {
    super(format, MODEL, Sample.class, ATTRIBUTES);
  }

  /// The same for the repository, which so does without this class until it is used.
  static ModelSchema<Sample> of(KeyFormat format) {
    return new SampleSchema(format);
  }

  @Override
  public List<String> neededAttributes() {
    return List.of(
        "sampleId",
        "version",
        "text",
        "count",
        "boxedCount",
        "total",
        "boxedTotal",
        "price",
        "ratio",
        "boxedRatio",
        "flag",
        "boxedFlag",
        "level",
        "createdAt",
        "day",
        "token",
        "content");
  }

  @Override
  public ItemKey key(KeySpace in, Sample sample) {
    return SampleKeys.item(in, sample.sampleId(), sample.version());
  }

  @Override
  public @Nullable ItemKey indexKey(KeySpace in, int slot, Sample sample) {
    return switch (slot) {
      case 1 -> SampleKeys.byDay(in, sample.day(), sample.price());
      case 2 -> SampleKeys.byLevel(in, sample.level(), sample.token());
      case 3 ->
          SampleKeys.byTotal(
              in, sample.total(), Encode.required(sample.boxedCount(), "Sample.boxedCount"));
      case 4 -> SampleKeys.byPrice(in, sample.price(), sample.day());
      case 5 -> SampleKeys.byVersion(in, sample.version(), sample.createdAt());
      default -> super.indexKey(in, slot, sample);
    };
  }

  @Override
  public @Nullable ItemKey indexKeyOf(KeySpace in, int slot, Map<String, AttributeValue> item) {
    return switch (slot) {
      case 1 ->
          SampleKeys.byDay(
              in,
              Decode.date(item.get("day"), "Sample.day"),
              Decode.decimal(item.get("price"), "Sample.price"));
      case 2 ->
          SampleKeys.byLevel(
              in,
              Decode.constant(item.get("level"), "Sample.level", Sample.Level.class),
              Decode.uuid(item.get("token"), "Sample.token"));
      case 3 ->
          SampleKeys.byTotal(
              in,
              Decode.longValue(item.get("total"), "Sample.total"),
              Decode.intValue(item.get("boxedCount"), "Sample.boxedCount"));
      case 4 ->
          SampleKeys.byPrice(
              in,
              Decode.decimal(item.get("price"), "Sample.price"),
              Decode.date(item.get("day"), "Sample.day"));
      case 5 ->
          SampleKeys.byVersion(
              in,
              Decode.intValue(item.get("version"), "Sample.version"),
              Decode.instant(item.get("createdAt"), "Sample.createdAt"));
      default -> super.indexKeyOf(in, slot, item);
    };
  }

  @Override
  public List<String> indexAttributes(int slot) {
    return switch (slot) {
      case 1 -> List.of("day", "price");
      case 2 -> List.of("level", "token");
      case 3 -> List.of("total", "boxedCount");
      case 4 -> List.of("price", "day");
      case 5 -> List.of("version", "createdAt");
      default -> super.indexAttributes(slot);
    };
  }

  @Override
  public @Nullable ItemKey sentinel(KeySpace in, int constraint, Sample sample) {
    return switch (constraint) {
      case 1 -> SampleKeys.uniqueToken(in, sample.token());
      case 3 ->
          SampleKeys.uniqueBoxedTotal(
              in, Encode.required(sample.boxedTotal(), "Sample.boxedTotal"));
      default -> super.sentinel(in, constraint, sample);
    };
  }

  @Override
  protected Map<String, AttributeValue> toItem(
      KeySpace in, String partition, String sort, Sample sample, boolean writeNulls) {
    Map<String, AttributeValue> item = HashMap.newHashMap(58);
    putKey(item, partition, sort);
    putIndexKey(item, 1, indexKey(in, 1, sample));
    putIndexKey(item, 2, indexKey(in, 2, sample));
    putIndexKey(item, 3, indexKey(in, 3, sample));
    putIndexKey(item, 4, indexKey(in, 4, sample));
    putIndexKey(item, 5, indexKey(in, 5, sample));
    putComponents1(item, sample, writeNulls);
    putComponents2(item, sample, writeNulls);
    putComponents3(item, sample, writeNulls);
    return item;
  }

  private static void putComponents1(
      Map<String, AttributeValue> item, Sample sample, boolean writeNulls) {
    item.put("sampleId", Encode.uuid(sample.sampleId(), "Sample.sampleId"));
    item.put("version", Encode.number(sample.version(), "Sample.version"));
    item.put("text", Encode.text(sample.text(), "Sample.text"));
    item.put("count", Encode.number(sample.count(), "Sample.count"));
    item.put(
        "boxedCount",
        Encode.number(
            Encode.required(sample.boxedCount(), "Sample.boxedCount"), "Sample.boxedCount"));
    item.put("total", Encode.number(sample.total(), "Sample.total"));
    item.put(
        "boxedTotal",
        Encode.number(
            Encode.required(sample.boxedTotal(), "Sample.boxedTotal"), "Sample.boxedTotal"));
    item.put("price", Encode.decimal(sample.price(), "Sample.price"));
    item.put("ratio", Encode.real(sample.ratio(), "Sample.ratio"));
    item.put(
        "boxedRatio",
        Encode.real(
            Encode.required(sample.boxedRatio(), "Sample.boxedRatio"), "Sample.boxedRatio"));
    item.put("flag", Encode.bool(sample.flag(), "Sample.flag"));
    item.put(
        "boxedFlag",
        Encode.bool(Encode.required(sample.boxedFlag(), "Sample.boxedFlag"), "Sample.boxedFlag"));
    item.put("level", Encode.constant(sample.level(), "Sample.level"));
    putKeyText(item, "createdAt", "_gsi5_sk");
    putKeyText(item, "day", "_gsi4_sk");
    putKeyText(item, "token", "_gsi2_sk");
  }

  private static void putComponents2(
      Map<String, AttributeValue> item, Sample sample, boolean writeNulls) {
    item.put("content", Encode.bytes(sample.content(), "Sample.content"));
    item.put("names", encodeListOfString(sample.names(), "Sample.names"));
    item.put("counts", encodeListOfInteger(sample.counts(), "Sample.counts"));
    item.put("grid", encodeListOfListOfLong(sample.grid(), "Sample.grid"));
    item.put("chunks", encodeListOfBytes(sample.chunks(), "Sample.chunks"));
    item.put("levels", encodeListOfMapOfListOfLevel(sample.levels(), "Sample.levels"));
    put(item, "tags", Encode.texts(sample.tags(), "Sample.tags"), false);
    put(
        item,
        "smallNumbers",
        Encode.numbers(sample.smallNumbers(), "Sample.smallNumbers", Encode::number),
        false);
    put(item, "numbers", Encode.numbers(sample.numbers(), "Sample.numbers", Encode::number), false);
    put(item, "prices", Encode.numbers(sample.prices(), "Sample.prices", Encode::decimal), false);
    put(item, "ratios", Encode.numbers(sample.ratios(), "Sample.ratios", Encode::real), false);
    item.put("labels", encodeMapOfString(sample.labels(), "Sample.labels"));
    item.put("daysByName", encodeMapOfListOfLocalDate(sample.daysByName(), "Sample.daysByName"));
    put(
        item,
        "otherText",
        sample.otherText() == null ? null : Encode.text(sample.otherText(), "Sample.otherText"),
        writeNulls);
    put(
        item,
        "otherCount",
        sample.otherCount() == null
            ? null
            : Encode.number(sample.otherCount(), "Sample.otherCount"),
        writeNulls);
    put(
        item,
        "otherTotal",
        sample.otherTotal() == null
            ? null
            : Encode.number(sample.otherTotal(), "Sample.otherTotal"),
        writeNulls);
  }

  private static void putComponents3(
      Map<String, AttributeValue> item, Sample sample, boolean writeNulls) {
    put(
        item,
        "otherPrice",
        sample.otherPrice() == null
            ? null
            : Encode.decimal(sample.otherPrice(), "Sample.otherPrice"),
        writeNulls);
    put(
        item,
        "otherRatio",
        sample.otherRatio() == null ? null : Encode.real(sample.otherRatio(), "Sample.otherRatio"),
        writeNulls);
    put(
        item,
        "otherFlag",
        sample.otherFlag() == null ? null : Encode.bool(sample.otherFlag(), "Sample.otherFlag"),
        writeNulls);
    put(
        item,
        "otherLevel",
        sample.otherLevel() == null
            ? null
            : Encode.constant(sample.otherLevel(), "Sample.otherLevel"),
        writeNulls);
    put(
        item,
        "otherContent",
        sample.otherContent() == null
            ? null
            : Encode.bytes(sample.otherContent(), "Sample.otherContent"),
        writeNulls);
    put(
        item,
        "otherNames",
        sample.otherNames() == null
            ? null
            : encodeListOfString(sample.otherNames(), "Sample.otherNames"),
        writeNulls);
    put(
        item,
        "otherTags",
        sample.otherTags() == null ? null : Encode.texts(sample.otherTags(), "Sample.otherTags"),
        writeNulls);
    put(
        item,
        "otherNumbers",
        sample.otherNumbers() == null
            ? null
            : Encode.numbers(sample.otherNumbers(), "Sample.otherNumbers", Encode::number),
        writeNulls);
    put(
        item,
        "otherLabels",
        sample.otherLabels() == null
            ? null
            : encodeMapOfStatus(sample.otherLabels(), "Sample.otherLabels"),
        writeNulls);
    item.put("states", encodeListOfStatus(sample.states(), "Sample.states"));
    item.put("formerStates", encodeListOfStatus(sample.formerStates(), "Sample.formerStates"));
    item.put("ownStates", encodeListOfStatus2(sample.ownStates(), "Sample.ownStates"));
  }

  @Override
  public Sample fromItem(Map<String, AttributeValue> item) {
    return new Sample(
        Decode.uuid(item.get("sampleId"), "Sample.sampleId"),
        Decode.intValue(item.get("version"), "Sample.version"),
        Decode.text(item, "text", "Sample.text"),
        Decode.intValue(item.get("count"), "Sample.count"),
        Decode.intValue(item.get("boxedCount"), "Sample.boxedCount"),
        Decode.longValue(item.get("total"), "Sample.total"),
        Decode.longValue(item.get("boxedTotal"), "Sample.boxedTotal"),
        Decode.decimal(item.get("price"), "Sample.price"),
        Decode.doubleValue(item.get("ratio"), "Sample.ratio"),
        Decode.doubleValue(item.get("boxedRatio"), "Sample.boxedRatio"),
        Decode.bool(item.get("flag"), "Sample.flag"),
        Decode.bool(item.get("boxedFlag"), "Sample.boxedFlag"),
        Decode.constant(item.get("level"), "Sample.level", Sample.Level.class),
        Decode.instant(item.get("createdAt"), "Sample.createdAt"),
        Decode.date(item.get("day"), "Sample.day"),
        Decode.uuid(item.get("token"), "Sample.token"),
        Decode.bytes(item.get("content"), "Sample.content"),
        decodeListOfString(item.get("names"), "Sample.names"),
        decodeListOfInteger(item.get("counts"), "Sample.counts"),
        decodeListOfListOfLong(item.get("grid"), "Sample.grid"),
        decodeListOfBytes(item.get("chunks"), "Sample.chunks"),
        decodeListOfMapOfListOfLevel(item.get("levels"), "Sample.levels"),
        Decode.texts(item.get("tags"), "Sample.tags"),
        Decode.numbers(item.get("smallNumbers"), "Sample.smallNumbers", Decode::intValue),
        Decode.numbers(item.get("numbers"), "Sample.numbers", Decode::longValue),
        Decode.numbers(item.get("prices"), "Sample.prices", Decode::decimal),
        Decode.numbers(item.get("ratios"), "Sample.ratios", Decode::doubleValue),
        decodeMapOfString(item.get("labels"), "Sample.labels"),
        decodeMapOfListOfLocalDate(item.get("daysByName"), "Sample.daysByName"),
        Decode.orNull(item.get("otherText"), "Sample.otherText", Decode::text),
        Decode.orNull(item.get("otherCount"), "Sample.otherCount", Decode::intValue),
        Decode.orNull(item.get("otherTotal"), "Sample.otherTotal", Decode::longValue),
        Decode.orNull(item.get("otherPrice"), "Sample.otherPrice", Decode::decimal),
        Decode.orNull(item.get("otherRatio"), "Sample.otherRatio", Decode::doubleValue),
        Decode.orNull(item.get("otherFlag"), "Sample.otherFlag", Decode::bool),
        Decode.orNull(
            item.get("otherLevel"),
            "Sample.otherLevel",
            (value, path) -> Decode.constant(value, path, Sample.Level.class)),
        Decode.orNull(item.get("otherContent"), "Sample.otherContent", Decode::bytes),
        Decode.orNull(
            item.get("otherNames"), "Sample.otherNames", SampleSchema::decodeListOfString),
        Decode.orNull(item.get("otherTags"), "Sample.otherTags", Decode::texts),
        Decode.orNull(
            item.get("otherNumbers"),
            "Sample.otherNumbers",
            (value, path) -> Decode.numbers(value, path, Decode::longValue)),
        Decode.orNull(
            item.get("otherLabels"), "Sample.otherLabels", SampleSchema::decodeMapOfStatus),
        decodeListOfStatus(item.get("states"), "Sample.states"),
        decodeListOfStatus(item.get("formerStates"), "Sample.formerStates"),
        decodeListOfStatus2(item.get("ownStates"), "Sample.ownStates"));
  }

  static AttributeValue encodeListOfString(List<String> values, String path) {
    List<AttributeValue> elements = new ArrayList<>(Encode.required(values, path).size());
    for (String value : values) {
      elements.add(Encode.text(Encode.element(value, path), path));
    }
    return AttributeValue.createL(elements);
  }

  static List<String> decodeListOfString(@Nullable AttributeValue value, String path) {
    if (Decode.isAbsent(value)) {
      return List.of();
    }
    List<AttributeValue> elements = Decode.elements(value, path);
    List<String> values = new ArrayList<>(elements.size());
    for (AttributeValue element : elements) {
      values.add(Decode.text(element, path));
    }
    return Collections.unmodifiableList(values);
  }

  static AttributeValue encodeListOfInteger(List<Integer> values, String path) {
    List<AttributeValue> elements = new ArrayList<>(Encode.required(values, path).size());
    for (Integer value : values) {
      elements.add(Encode.number(Encode.element(value, path), path));
    }
    return AttributeValue.createL(elements);
  }

  static List<Integer> decodeListOfInteger(@Nullable AttributeValue value, String path) {
    if (Decode.isAbsent(value)) {
      return List.of();
    }
    List<AttributeValue> elements = Decode.elements(value, path);
    List<Integer> values = new ArrayList<>(elements.size());
    for (AttributeValue element : elements) {
      values.add(Decode.intValue(element, path));
    }
    return Collections.unmodifiableList(values);
  }

  static AttributeValue encodeListOfLong(List<Long> values, String path) {
    List<AttributeValue> elements = new ArrayList<>(Encode.required(values, path).size());
    for (Long value : values) {
      elements.add(Encode.number(Encode.element(value, path), path));
    }
    return AttributeValue.createL(elements);
  }

  static List<Long> decodeListOfLong(@Nullable AttributeValue value, String path) {
    if (Decode.isAbsent(value)) {
      return List.of();
    }
    List<AttributeValue> elements = Decode.elements(value, path);
    List<Long> values = new ArrayList<>(elements.size());
    for (AttributeValue element : elements) {
      values.add(Decode.longValue(element, path));
    }
    return Collections.unmodifiableList(values);
  }

  static AttributeValue encodeListOfListOfLong(List<List<Long>> values, String path) {
    List<AttributeValue> elements = new ArrayList<>(Encode.required(values, path).size());
    for (List<Long> value : values) {
      elements.add(encodeListOfLong(Encode.element(value, path), path));
    }
    return AttributeValue.createL(elements);
  }

  static List<List<Long>> decodeListOfListOfLong(@Nullable AttributeValue value, String path) {
    if (Decode.isAbsent(value)) {
      return List.of();
    }
    List<AttributeValue> elements = Decode.elements(value, path);
    List<List<Long>> values = new ArrayList<>(elements.size());
    for (AttributeValue element : elements) {
      values.add(decodeListOfLong(element, path));
    }
    return Collections.unmodifiableList(values);
  }

  static AttributeValue encodeListOfBytes(List<byte[]> values, String path) {
    List<AttributeValue> elements = new ArrayList<>(Encode.required(values, path).size());
    for (byte[] value : values) {
      elements.add(Encode.bytes(Encode.element(value, path), path));
    }
    return AttributeValue.createL(elements);
  }

  static List<byte[]> decodeListOfBytes(@Nullable AttributeValue value, String path) {
    if (Decode.isAbsent(value)) {
      return List.of();
    }
    List<AttributeValue> elements = Decode.elements(value, path);
    List<byte[]> values = new ArrayList<>(elements.size());
    for (AttributeValue element : elements) {
      values.add(Decode.bytes(element, path));
    }
    return Collections.unmodifiableList(values);
  }

  static AttributeValue encodeListOfLevel(List<Sample.Level> values, String path) {
    List<AttributeValue> elements = new ArrayList<>(Encode.required(values, path).size());
    for (Sample.Level value : values) {
      elements.add(Encode.constant(Encode.element(value, path), path));
    }
    return AttributeValue.createL(elements);
  }

  static List<Sample.Level> decodeListOfLevel(@Nullable AttributeValue value, String path) {
    if (Decode.isAbsent(value)) {
      return List.of();
    }
    List<AttributeValue> elements = Decode.elements(value, path);
    List<Sample.Level> values = new ArrayList<>(elements.size());
    for (AttributeValue element : elements) {
      values.add(Decode.constant(element, path, Sample.Level.class));
    }
    return Collections.unmodifiableList(values);
  }

  static AttributeValue encodeMapOfListOfLevel(
      Map<String, List<Sample.Level>> values, String path) {
    Map<String, AttributeValue> entries = HashMap.newHashMap(Encode.required(values, path).size());
    for (Map.Entry<String, List<Sample.Level>> entry : values.entrySet()) {
      entries.put(
          Encode.entryName(entry.getKey(), path),
          encodeListOfLevel(Encode.element(entry.getValue(), path), path));
    }
    return AttributeValue.createM(entries);
  }

  static Map<String, List<Sample.Level>> decodeMapOfListOfLevel(
      @Nullable AttributeValue value, String path) {
    if (Decode.isAbsent(value)) {
      return Map.of();
    }
    Map<String, AttributeValue> entries = Decode.fields(value, path);
    Map<String, List<Sample.Level>> values = LinkedHashMap.newLinkedHashMap(entries.size());
    for (Map.Entry<String, AttributeValue> entry : entries.entrySet()) {
      values.put(entry.getKey(), decodeListOfLevel(entry.getValue(), path));
    }
    return Collections.unmodifiableMap(values);
  }

  static AttributeValue encodeListOfMapOfListOfLevel(
      List<Map<String, List<Sample.Level>>> values, String path) {
    List<AttributeValue> elements = new ArrayList<>(Encode.required(values, path).size());
    for (Map<String, List<Sample.Level>> value : values) {
      elements.add(encodeMapOfListOfLevel(Encode.element(value, path), path));
    }
    return AttributeValue.createL(elements);
  }

  static List<Map<String, List<Sample.Level>>> decodeListOfMapOfListOfLevel(
      @Nullable AttributeValue value, String path) {
    if (Decode.isAbsent(value)) {
      return List.of();
    }
    List<AttributeValue> elements = Decode.elements(value, path);
    List<Map<String, List<Sample.Level>>> values = new ArrayList<>(elements.size());
    for (AttributeValue element : elements) {
      values.add(decodeMapOfListOfLevel(element, path));
    }
    return Collections.unmodifiableList(values);
  }

  static AttributeValue encodeMapOfString(Map<String, String> values, String path) {
    Map<String, AttributeValue> entries = HashMap.newHashMap(Encode.required(values, path).size());
    for (Map.Entry<String, String> entry : values.entrySet()) {
      entries.put(
          Encode.entryName(entry.getKey(), path),
          Encode.text(Encode.element(entry.getValue(), path), path));
    }
    return AttributeValue.createM(entries);
  }

  static Map<String, String> decodeMapOfString(@Nullable AttributeValue value, String path) {
    if (Decode.isAbsent(value)) {
      return Map.of();
    }
    Map<String, AttributeValue> entries = Decode.fields(value, path);
    Map<String, String> values = LinkedHashMap.newLinkedHashMap(entries.size());
    for (Map.Entry<String, AttributeValue> entry : entries.entrySet()) {
      values.put(entry.getKey(), Decode.text(entry.getValue(), path));
    }
    return Collections.unmodifiableMap(values);
  }

  static AttributeValue encodeListOfLocalDate(List<LocalDate> values, String path) {
    List<AttributeValue> elements = new ArrayList<>(Encode.required(values, path).size());
    for (LocalDate value : values) {
      elements.add(Encode.date(Encode.element(value, path), path));
    }
    return AttributeValue.createL(elements);
  }

  static List<LocalDate> decodeListOfLocalDate(@Nullable AttributeValue value, String path) {
    if (Decode.isAbsent(value)) {
      return List.of();
    }
    List<AttributeValue> elements = Decode.elements(value, path);
    List<LocalDate> values = new ArrayList<>(elements.size());
    for (AttributeValue element : elements) {
      values.add(Decode.date(element, path));
    }
    return Collections.unmodifiableList(values);
  }

  static AttributeValue encodeMapOfListOfLocalDate(
      Map<String, List<LocalDate>> values, String path) {
    Map<String, AttributeValue> entries = HashMap.newHashMap(Encode.required(values, path).size());
    for (Map.Entry<String, List<LocalDate>> entry : values.entrySet()) {
      entries.put(
          Encode.entryName(entry.getKey(), path),
          encodeListOfLocalDate(Encode.element(entry.getValue(), path), path));
    }
    return AttributeValue.createM(entries);
  }

  static Map<String, List<LocalDate>> decodeMapOfListOfLocalDate(
      @Nullable AttributeValue value, String path) {
    if (Decode.isAbsent(value)) {
      return Map.of();
    }
    Map<String, AttributeValue> entries = Decode.fields(value, path);
    Map<String, List<LocalDate>> values = LinkedHashMap.newLinkedHashMap(entries.size());
    for (Map.Entry<String, AttributeValue> entry : entries.entrySet()) {
      values.put(entry.getKey(), decodeListOfLocalDate(entry.getValue(), path));
    }
    return Collections.unmodifiableMap(values);
  }

  static AttributeValue encodeMapOfStatus(Map<String, Status> values, String path) {
    Map<String, AttributeValue> entries = HashMap.newHashMap(Encode.required(values, path).size());
    for (Map.Entry<String, Status> entry : values.entrySet()) {
      entries.put(
          Encode.entryName(entry.getKey(), path),
          Encode.constant(Encode.element(entry.getValue(), path), path));
    }
    return AttributeValue.createM(entries);
  }

  static Map<String, Status> decodeMapOfStatus(@Nullable AttributeValue value, String path) {
    if (Decode.isAbsent(value)) {
      return Map.of();
    }
    Map<String, AttributeValue> entries = Decode.fields(value, path);
    Map<String, Status> values = LinkedHashMap.newLinkedHashMap(entries.size());
    for (Map.Entry<String, AttributeValue> entry : entries.entrySet()) {
      values.put(entry.getKey(), Decode.constant(entry.getValue(), path, Status.class));
    }
    return Collections.unmodifiableMap(values);
  }

  static AttributeValue encodeListOfStatus(List<Status> values, String path) {
    List<AttributeValue> elements = new ArrayList<>(Encode.required(values, path).size());
    for (Status value : values) {
      elements.add(Encode.constant(Encode.element(value, path), path));
    }
    return AttributeValue.createL(elements);
  }

  static List<Status> decodeListOfStatus(@Nullable AttributeValue value, String path) {
    if (Decode.isAbsent(value)) {
      return List.of();
    }
    List<AttributeValue> elements = Decode.elements(value, path);
    List<Status> values = new ArrayList<>(elements.size());
    for (AttributeValue element : elements) {
      values.add(Decode.constant(element, path, Status.class));
    }
    return Collections.unmodifiableList(values);
  }

  static AttributeValue encodeListOfStatus2(List<Sample.Status> values, String path) {
    List<AttributeValue> elements = new ArrayList<>(Encode.required(values, path).size());
    for (Sample.Status value : values) {
      elements.add(Encode.constant(Encode.element(value, path), path));
    }
    return AttributeValue.createL(elements);
  }

  static List<Sample.Status> decodeListOfStatus2(@Nullable AttributeValue value, String path) {
    if (Decode.isAbsent(value)) {
      return List.of();
    }
    List<AttributeValue> elements = Decode.elements(value, path);
    List<Sample.Status> values = new ArrayList<>(elements.size());
    for (AttributeValue element : elements) {
      values.add(Decode.constant(element, path, Sample.Status.class));
    }
    return Collections.unmodifiableList(values);
  }
}
