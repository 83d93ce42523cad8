package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.model.MissingComponents;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Builds a [Sample] value by value. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class SampleBuilder {

  private @Nullable UUID sampleId;
  private @Nullable Integer version;
  private @Nullable String text;
  private @Nullable Integer count;
  private @Nullable Integer boxedCount;
  private @Nullable Long total;
  private @Nullable Long boxedTotal;
  private @Nullable BigDecimal price;
  private @Nullable Double ratio;
  private @Nullable Double boxedRatio;
  private @Nullable Boolean flag;
  private @Nullable Boolean boxedFlag;
  private Sample. @Nullable Level level;
  private @Nullable Instant createdAt;
  private @Nullable LocalDate day;
  private @Nullable UUID token;
  private byte @Nullable [] content;
  private List<String> names = List.of();
  private List<Integer> counts = List.of();
  private List<List<Long>> grid = List.of();
  private List<byte[]> chunks = List.of();
  private List<Map<String, List<Sample.Level>>> levels = List.of();
  private Set<String> tags = Set.of();
  private Set<Integer> smallNumbers = Set.of();
  private Set<Long> numbers = Set.of();
  private Set<BigDecimal> prices = Set.of();
  private Set<Double> ratios = Set.of();
  private Map<String, String> labels = Map.of();
  private Map<String, List<LocalDate>> daysByName = Map.of();
  private @Nullable String otherText;
  private @Nullable Integer otherCount;
  private @Nullable Long otherTotal;
  private @Nullable BigDecimal otherPrice;
  private @Nullable Double otherRatio;
  private @Nullable Boolean otherFlag;
  private Sample. @Nullable Level otherLevel;
  private byte @Nullable [] otherContent;
  private @Nullable List<String> otherNames;
  private @Nullable Set<String> otherTags;
  private @Nullable Set<Long> otherNumbers;
  private @Nullable Map<String, Status> otherLabels;
  private List<Status> states = List.of();
  private List<Status> formerStates = List.of();
  private List<Sample.Status> ownStates = List.of();

  /// Starts without values.
  public SampleBuilder() {}

  /// Starts with the values of a record.
  public static SampleBuilder from(Sample sample) {
    return new SampleBuilder()
        .sampleId(sample.sampleId())
        .version(sample.version())
        .text(sample.text())
        .count(sample.count())
        .boxedCount(sample.boxedCount())
        .total(sample.total())
        .boxedTotal(sample.boxedTotal())
        .price(sample.price())
        .ratio(sample.ratio())
        .boxedRatio(sample.boxedRatio())
        .flag(sample.flag())
        .boxedFlag(sample.boxedFlag())
        .level(sample.level())
        .createdAt(sample.createdAt())
        .day(sample.day())
        .token(sample.token())
        .content(sample.content())
        .names(sample.names())
        .counts(sample.counts())
        .grid(sample.grid())
        .chunks(sample.chunks())
        .levels(sample.levels())
        .tags(sample.tags())
        .smallNumbers(sample.smallNumbers())
        .numbers(sample.numbers())
        .prices(sample.prices())
        .ratios(sample.ratios())
        .labels(sample.labels())
        .daysByName(sample.daysByName())
        .otherText(sample.otherText())
        .otherCount(sample.otherCount())
        .otherTotal(sample.otherTotal())
        .otherPrice(sample.otherPrice())
        .otherRatio(sample.otherRatio())
        .otherFlag(sample.otherFlag())
        .otherLevel(sample.otherLevel())
        .otherContent(sample.otherContent())
        .otherNames(sample.otherNames())
        .otherTags(sample.otherTags())
        .otherNumbers(sample.otherNumbers())
        .otherLabels(sample.otherLabels())
        .states(sample.states())
        .formerStates(sample.formerStates())
        .ownStates(sample.ownStates());
  }

  /// Sets `sampleId`.
  public SampleBuilder sampleId(UUID sampleId) {
    this.sampleId = sampleId;
    return this;
  }

  /// Sets `version`.
  public SampleBuilder version(int version) {
    this.version = version;
    return this;
  }

  /// Sets `text`.
  public SampleBuilder text(String text) {
    this.text = text;
    return this;
  }

  /// Sets `count`.
  public SampleBuilder count(int count) {
    this.count = count;
    return this;
  }

  /// Sets `boxedCount`.
  public SampleBuilder boxedCount(Integer boxedCount) {
    this.boxedCount = boxedCount;
    return this;
  }

  /// Sets `total`.
  public SampleBuilder total(long total) {
    this.total = total;
    return this;
  }

  /// Sets `boxedTotal`.
  public SampleBuilder boxedTotal(Long boxedTotal) {
    this.boxedTotal = boxedTotal;
    return this;
  }

  /// Sets `price`.
  public SampleBuilder price(BigDecimal price) {
    this.price = price;
    return this;
  }

  /// Sets `ratio`.
  public SampleBuilder ratio(double ratio) {
    this.ratio = ratio;
    return this;
  }

  /// Sets `boxedRatio`.
  public SampleBuilder boxedRatio(Double boxedRatio) {
    this.boxedRatio = boxedRatio;
    return this;
  }

  /// Sets `flag`.
  public SampleBuilder flag(boolean flag) {
    this.flag = flag;
    return this;
  }

  /// Sets `boxedFlag`.
  public SampleBuilder boxedFlag(Boolean boxedFlag) {
    this.boxedFlag = boxedFlag;
    return this;
  }

  /// Sets `level`.
  public SampleBuilder level(Sample.Level level) {
    this.level = level;
    return this;
  }

  /// Sets `createdAt`.
  public SampleBuilder createdAt(Instant createdAt) {
    this.createdAt = createdAt;
    return this;
  }

  /// Sets `day`.
  public SampleBuilder day(LocalDate day) {
    this.day = day;
    return this;
  }

  /// Sets `token`.
  public SampleBuilder token(UUID token) {
    this.token = token;
    return this;
  }

  /// Sets `content`.
  public SampleBuilder content(byte[] content) {
    this.content = content;
    return this;
  }

  /// Sets `names`.
  public SampleBuilder names(List<String> names) {
    this.names = names;
    return this;
  }

  /// Sets `counts`.
  public SampleBuilder counts(List<Integer> counts) {
    this.counts = counts;
    return this;
  }

  /// Sets `grid`.
  public SampleBuilder grid(List<List<Long>> grid) {
    this.grid = grid;
    return this;
  }

  /// Sets `chunks`.
  public SampleBuilder chunks(List<byte[]> chunks) {
    this.chunks = chunks;
    return this;
  }

  /// Sets `levels`.
  public SampleBuilder levels(List<Map<String, List<Sample.Level>>> levels) {
    this.levels = levels;
    return this;
  }

  /// Sets `tags`.
  public SampleBuilder tags(Set<String> tags) {
    this.tags = tags;
    return this;
  }

  /// Sets `smallNumbers`.
  public SampleBuilder smallNumbers(Set<Integer> smallNumbers) {
    this.smallNumbers = smallNumbers;
    return this;
  }

  /// Sets `numbers`.
  public SampleBuilder numbers(Set<Long> numbers) {
    this.numbers = numbers;
    return this;
  }

  /// Sets `prices`.
  public SampleBuilder prices(Set<BigDecimal> prices) {
    this.prices = prices;
    return this;
  }

  /// Sets `ratios`.
  public SampleBuilder ratios(Set<Double> ratios) {
    this.ratios = ratios;
    return this;
  }

  /// Sets `labels`.
  public SampleBuilder labels(Map<String, String> labels) {
    this.labels = labels;
    return this;
  }

  /// Sets `daysByName`.
  public SampleBuilder daysByName(Map<String, List<LocalDate>> daysByName) {
    this.daysByName = daysByName;
    return this;
  }

  /// Sets `otherText`.
  public SampleBuilder otherText(@Nullable String otherText) {
    this.otherText = otherText;
    return this;
  }

  /// Sets `otherCount`.
  public SampleBuilder otherCount(@Nullable Integer otherCount) {
    this.otherCount = otherCount;
    return this;
  }

  /// Sets `otherTotal`.
  public SampleBuilder otherTotal(@Nullable Long otherTotal) {
    this.otherTotal = otherTotal;
    return this;
  }

  /// Sets `otherPrice`.
  public SampleBuilder otherPrice(@Nullable BigDecimal otherPrice) {
    this.otherPrice = otherPrice;
    return this;
  }

  /// Sets `otherRatio`.
  public SampleBuilder otherRatio(@Nullable Double otherRatio) {
    this.otherRatio = otherRatio;
    return this;
  }

  /// Sets `otherFlag`.
  public SampleBuilder otherFlag(@Nullable Boolean otherFlag) {
    this.otherFlag = otherFlag;
    return this;
  }

  /// Sets `otherLevel`.
  public SampleBuilder otherLevel(Sample. @Nullable Level otherLevel) {
    this.otherLevel = otherLevel;
    return this;
  }

  /// Sets `otherContent`.
  public SampleBuilder otherContent(byte @Nullable [] otherContent) {
    this.otherContent = otherContent;
    return this;
  }

  /// Sets `otherNames`.
  public SampleBuilder otherNames(@Nullable List<String> otherNames) {
    this.otherNames = otherNames;
    return this;
  }

  /// Sets `otherTags`.
  public SampleBuilder otherTags(@Nullable Set<String> otherTags) {
    this.otherTags = otherTags;
    return this;
  }

  /// Sets `otherNumbers`.
  public SampleBuilder otherNumbers(@Nullable Set<Long> otherNumbers) {
    this.otherNumbers = otherNumbers;
    return this;
  }

  /// Sets `otherLabels`.
  public SampleBuilder otherLabels(@Nullable Map<String, Status> otherLabels) {
    this.otherLabels = otherLabels;
    return this;
  }

  /// Sets `states`.
  public SampleBuilder states(List<Status> states) {
    this.states = states;
    return this;
  }

  /// Sets `formerStates`.
  public SampleBuilder formerStates(List<Status> formerStates) {
    this.formerStates = formerStates;
    return this;
  }

  /// Sets `ownStates`.
  public SampleBuilder ownStates(List<Sample.Status> ownStates) {
    this.ownStates = ownStates;
    return this;
  }

  /// Builds the record.
  ///
  /// @throws dev.bao.error.MappingException `BAO-7006` where values are missing; it names all of
  ///   them
  public Sample build() {
    if (sampleId == null
        || version == null
        || text == null
        || count == null
        || boxedCount == null
        || total == null
        || boxedTotal == null
        || price == null
        || ratio == null
        || boxedRatio == null
        || flag == null
        || boxedFlag == null
        || level == null
        || createdAt == null
        || day == null
        || token == null
        || content == null) {
      throw MissingComponents.error(
          "Sample",
          "sampleId",
          sampleId,
          "version",
          version,
          "text",
          text,
          "count",
          count,
          "boxedCount",
          boxedCount,
          "total",
          total,
          "boxedTotal",
          boxedTotal,
          "price",
          price,
          "ratio",
          ratio,
          "boxedRatio",
          boxedRatio,
          "flag",
          flag,
          "boxedFlag",
          boxedFlag,
          "level",
          level,
          "createdAt",
          createdAt,
          "day",
          day,
          "token",
          token,
          "content",
          content);
    }
    return new Sample(
        sampleId,
        version,
        text,
        count,
        boxedCount,
        total,
        boxedTotal,
        price,
        ratio,
        boxedRatio,
        flag,
        boxedFlag,
        level,
        createdAt,
        day,
        token,
        content,
        names,
        counts,
        grid,
        chunks,
        levels,
        tags,
        smallNumbers,
        numbers,
        prices,
        ratios,
        labels,
        daysByName,
        otherText,
        otherCount,
        otherTotal,
        otherPrice,
        otherRatio,
        otherFlag,
        otherLevel,
        otherContent,
        otherNames,
        otherTags,
        otherNumbers,
        otherLabels,
        states,
        formerStates,
        ownStates);
  }
}
