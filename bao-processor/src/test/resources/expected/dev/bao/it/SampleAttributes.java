package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.Attribute;
import dev.bao.expression.BinaryAttribute;
import dev.bao.expression.CollectionAttribute;
import dev.bao.expression.ListAttribute;
import dev.bao.expression.MapAttribute;
import dev.bao.expression.OrderedAttribute;
import dev.bao.expression.TextAttribute;
import dev.bao.model.Encode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// The attributes of [Sample] items, for conditions and filters.
@Generated("dev.bao.processor.BaoProcessor")
public final class SampleAttributes {

  /// `sampleId`
  public static final Attribute<Sample, UUID> SAMPLE_ID =
      new Attribute<>("sampleId", "Sample.sampleId", Encode::uuid);

  /// `version`
  public static final OrderedAttribute<Sample, Integer> VERSION =
      new OrderedAttribute<>("version", "Sample.version", Encode::number);

  /// `text`
  public static final TextAttribute<Sample> TEXT = new TextAttribute<>("text", "Sample.text");

  /// `count`
  public static final OrderedAttribute<Sample, Integer> COUNT =
      new OrderedAttribute<>("count", "Sample.count", Encode::number);

  /// `boxedCount`
  public static final OrderedAttribute<Sample, Integer> BOXED_COUNT =
      new OrderedAttribute<>("boxedCount", "Sample.boxedCount", Encode::number);

  /// `total`
  public static final OrderedAttribute<Sample, Long> TOTAL =
      new OrderedAttribute<>("total", "Sample.total", Encode::number);

  /// `boxedTotal`
  public static final OrderedAttribute<Sample, Long> BOXED_TOTAL =
      new OrderedAttribute<>("boxedTotal", "Sample.boxedTotal", Encode::number);

  /// `price`
  public static final OrderedAttribute<Sample, BigDecimal> PRICE =
      new OrderedAttribute<>("price", "Sample.price", Encode::decimal);

  /// `ratio`
  public static final OrderedAttribute<Sample, Double> RATIO =
      new OrderedAttribute<>("ratio", "Sample.ratio", Encode::real);

  /// `boxedRatio`
  public static final OrderedAttribute<Sample, Double> BOXED_RATIO =
      new OrderedAttribute<>("boxedRatio", "Sample.boxedRatio", Encode::real);

  /// `flag`
  public static final Attribute<Sample, Boolean> FLAG =
      new Attribute<>("flag", "Sample.flag", Encode::bool);

  /// `boxedFlag`
  public static final Attribute<Sample, Boolean> BOXED_FLAG =
      new Attribute<>("boxedFlag", "Sample.boxedFlag", Encode::bool);

  /// `level`
  public static final Attribute<Sample, Sample.Level> LEVEL =
      new Attribute<>("level", "Sample.level", Encode::constant);

  /// `createdAt`
  public static final OrderedAttribute<Sample, Instant> CREATED_AT =
      new OrderedAttribute<>("createdAt", "Sample.createdAt", Encode::instant);

  /// `day`
  public static final OrderedAttribute<Sample, LocalDate> DAY =
      new OrderedAttribute<>("day", "Sample.day", Encode::date);

  /// `token`
  public static final Attribute<Sample, UUID> TOKEN =
      new Attribute<>("token", "Sample.token", Encode::uuid);

  /// `content`
  public static final BinaryAttribute<Sample> CONTENT =
      new BinaryAttribute<>("content", "Sample.content");

  /// `names`
  public static final ListAttribute<Sample, String, TextAttribute<Sample>> NAMES =
      new ListAttribute<>(
          "names",
          "Sample.names",
          SampleSchema::encodeListOfString,
          Encode::text,
          TextAttribute::new);

  /// `counts`
  public static final ListAttribute<Sample, Integer, OrderedAttribute<Sample, Integer>> COUNTS =
      new ListAttribute<>(
          "counts",
          "Sample.counts",
          SampleSchema::encodeListOfInteger,
          Encode::number,
          (at, name) -> new OrderedAttribute<>(at, name, Encode::number));

  /// `grid`
  public static final ListAttribute<Sample, List<Long>, ListAttribute<Sample, Long, OrderedAttribute<Sample, Long>>> GRID =
      new ListAttribute<>(
          "grid",
          "Sample.grid",
          SampleSchema::encodeListOfListOfLong,
          SampleSchema::encodeListOfLong,
          (at, name) ->
              new ListAttribute<>(
                  at,
                  name,
                  SampleSchema::encodeListOfLong,
                  Encode::number,
                  (at2, name2) -> new OrderedAttribute<>(at2, name2, Encode::number)));

  /// `chunks`
  public static final ListAttribute<Sample, byte[], BinaryAttribute<Sample>> CHUNKS =
      new ListAttribute<>(
          "chunks",
          "Sample.chunks",
          SampleSchema::encodeListOfBytes,
          Encode::bytes,
          BinaryAttribute::new);

  /// `levels`
  public static final ListAttribute<Sample, Map<String, List<Sample.Level>>, MapAttribute<Sample, List<Sample.Level>, ListAttribute<Sample, Sample.Level, Attribute<Sample, Sample.Level>>>> LEVELS =
      new ListAttribute<>(
          "levels",
          "Sample.levels",
          SampleSchema::encodeListOfMapOfListOfLevel,
          SampleSchema::encodeMapOfListOfLevel,
          (at, name) ->
              new MapAttribute<>(
                  at,
                  name,
                  SampleSchema::encodeMapOfListOfLevel,
                  (at2, name2) ->
                      new ListAttribute<>(
                          at2,
                          name2,
                          SampleSchema::encodeListOfLevel,
                          Encode::constant,
                          (at3, name3) -> new Attribute<>(at3, name3, Encode::constant))));

  /// `tags`
  public static final CollectionAttribute<Sample, Set<String>, String> TAGS =
      new CollectionAttribute<>(
          "tags",
          "Sample.tags",
          (value, path) -> Encode.notEmpty(Encode.texts(value, path), path),
          Encode::text);

  /// `smallNumbers`
  public static final CollectionAttribute<Sample, Set<Integer>, Integer> SMALL_NUMBERS =
      new CollectionAttribute<>(
          "smallNumbers",
          "Sample.smallNumbers",
          (value, path) -> Encode.notEmpty(Encode.numbers(value, path, Encode::number), path),
          Encode::number);

  /// `numbers`
  public static final CollectionAttribute<Sample, Set<Long>, Long> NUMBERS =
      new CollectionAttribute<>(
          "numbers",
          "Sample.numbers",
          (value, path) -> Encode.notEmpty(Encode.numbers(value, path, Encode::number), path),
          Encode::number);

  /// `prices`
  public static final CollectionAttribute<Sample, Set<BigDecimal>, BigDecimal> PRICES =
      new CollectionAttribute<>(
          "prices",
          "Sample.prices",
          (value, path) -> Encode.notEmpty(Encode.numbers(value, path, Encode::decimal), path),
          Encode::decimal);

  /// `ratios`
  public static final CollectionAttribute<Sample, Set<Double>, Double> RATIOS =
      new CollectionAttribute<>(
          "ratios",
          "Sample.ratios",
          (value, path) -> Encode.notEmpty(Encode.numbers(value, path, Encode::real), path),
          Encode::real);

  /// `labels`
  public static final MapAttribute<Sample, String, TextAttribute<Sample>> LABELS =
      new MapAttribute<>(
          "labels", "Sample.labels", SampleSchema::encodeMapOfString, TextAttribute::new);

  /// `daysByName`
  public static final MapAttribute<Sample, List<LocalDate>, ListAttribute<Sample, LocalDate, OrderedAttribute<Sample, LocalDate>>> DAYS_BY_NAME =
      new MapAttribute<>(
          "daysByName",
          "Sample.daysByName",
          SampleSchema::encodeMapOfListOfLocalDate,
          (at, name) ->
              new ListAttribute<>(
                  at,
                  name,
                  SampleSchema::encodeListOfLocalDate,
                  Encode::date,
                  (at2, name2) -> new OrderedAttribute<>(at2, name2, Encode::date)));

  /// `otherText`
  public static final TextAttribute<Sample> OTHER_TEXT =
      new TextAttribute<>("otherText", "Sample.otherText");

  /// `otherCount`
  public static final OrderedAttribute<Sample, Integer> OTHER_COUNT =
      new OrderedAttribute<>("otherCount", "Sample.otherCount", Encode::number);

  /// `otherTotal`
  public static final OrderedAttribute<Sample, Long> OTHER_TOTAL =
      new OrderedAttribute<>("otherTotal", "Sample.otherTotal", Encode::number);

  /// `otherPrice`
  public static final OrderedAttribute<Sample, BigDecimal> OTHER_PRICE =
      new OrderedAttribute<>("otherPrice", "Sample.otherPrice", Encode::decimal);

  /// `otherRatio`
  public static final OrderedAttribute<Sample, Double> OTHER_RATIO =
      new OrderedAttribute<>("otherRatio", "Sample.otherRatio", Encode::real);

  /// `otherFlag`
  public static final Attribute<Sample, Boolean> OTHER_FLAG =
      new Attribute<>("otherFlag", "Sample.otherFlag", Encode::bool);

  /// `otherLevel`
  public static final Attribute<Sample, Sample.Level> OTHER_LEVEL =
      new Attribute<>("otherLevel", "Sample.otherLevel", Encode::constant);

  /// `otherContent`
  public static final BinaryAttribute<Sample> OTHER_CONTENT =
      new BinaryAttribute<>("otherContent", "Sample.otherContent");

  /// `otherNames`
  public static final ListAttribute<Sample, String, TextAttribute<Sample>> OTHER_NAMES =
      new ListAttribute<>(
          "otherNames",
          "Sample.otherNames",
          SampleSchema::encodeListOfString,
          Encode::text,
          TextAttribute::new);

  /// `otherTags`
  public static final CollectionAttribute<Sample, Set<String>, String> OTHER_TAGS =
      new CollectionAttribute<>(
          "otherTags",
          "Sample.otherTags",
          (value, path) -> Encode.notEmpty(Encode.texts(value, path), path),
          Encode::text);

  /// `otherNumbers`
  public static final CollectionAttribute<Sample, Set<Long>, Long> OTHER_NUMBERS =
      new CollectionAttribute<>(
          "otherNumbers",
          "Sample.otherNumbers",
          (value, path) -> Encode.notEmpty(Encode.numbers(value, path, Encode::number), path),
          Encode::number);

  /// `otherLabels`
  public static final MapAttribute<Sample, Status, Attribute<Sample, Status>> OTHER_LABELS =
      new MapAttribute<>(
          "otherLabels",
          "Sample.otherLabels",
          SampleSchema::encodeMapOfStatus,
          (at, name) -> new Attribute<>(at, name, Encode::constant));

  /// `states`
  public static final ListAttribute<Sample, Status, Attribute<Sample, Status>> STATES =
      new ListAttribute<>(
          "states",
          "Sample.states",
          SampleSchema::encodeListOfStatus,
          Encode::constant,
          (at, name) -> new Attribute<>(at, name, Encode::constant));

  /// `formerStates`
  public static final ListAttribute<Sample, Status, Attribute<Sample, Status>> FORMER_STATES =
      new ListAttribute<>(
          "formerStates",
          "Sample.formerStates",
          SampleSchema::encodeListOfStatus,
          Encode::constant,
          (at, name) -> new Attribute<>(at, name, Encode::constant));

  /// `ownStates`
  public static final ListAttribute<Sample, Sample.Status, Attribute<Sample, Sample.Status>> OWN_STATES =
      new ListAttribute<>(
          "ownStates",
          "Sample.ownStates",
          SampleSchema::encodeListOfStatus2,
          Encode::constant,
          (at, name) -> new Attribute<>(at, name, Encode::constant));

  private SampleAttributes() {}
}
