package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.Update;
import dev.bao.key.KeySpace;
import dev.bao.model.Difference;
import dev.bao.model.Encode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/// A patch of a [Sample]: what is not named stays. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class SampleUpdate extends Update<Sample> {

  private final int version;

  private SampleUpdate(KeySpace in, int version) {
    super(in, SampleSchema.MODEL);
    this.version = version;
  }

  /// What a patch sets.
  static Update<Sample> of(KeySpace in, int version, Consumer<SampleUpdate> patch) {
    SampleUpdate update = new SampleUpdate(in, version);
    patch.accept(update);
    return update;
  }

  /// What makes one record of another.
  static Update<Sample> between(KeySpace in, Sample before, Sample after) {
    SampleUpdate update = new SampleUpdate(in, before.version());
    if (Difference.between(before.text(), after.text())) {
      update.text(after.text());
    }
    if (before.count() != after.count()) {
      update.count(after.count());
    }
    if (Difference.between(before.boxedCount(), after.boxedCount())) {
      update.boxedCount(Encode.required(after.boxedCount(), "Sample.boxedCount"));
    }
    if (before.total() != after.total()) {
      update.total(after.total());
    }
    if (Difference.between(before.boxedTotal(), after.boxedTotal())) {
      update.boxedTotal(Encode.required(after.boxedTotal(), "Sample.boxedTotal"));
    }
    if (Difference.between(before.price(), after.price())) {
      update.price(after.price());
    }
    if (Difference.between(before.ratio(), after.ratio())) {
      update.ratio(after.ratio());
    }
    if (Difference.between(before.boxedRatio(), after.boxedRatio())) {
      update.boxedRatio(Encode.required(after.boxedRatio(), "Sample.boxedRatio"));
    }
    if (before.flag() != after.flag()) {
      update.flag(after.flag());
    }
    if (Difference.between(before.boxedFlag(), after.boxedFlag())) {
      update.boxedFlag(Encode.required(after.boxedFlag(), "Sample.boxedFlag"));
    }
    if (Difference.between(before.level(), after.level())) {
      update.level(after.level());
    }
    if (Difference.between(before.createdAt(), after.createdAt())) {
      update.createdAt(after.createdAt());
    }
    if (Difference.between(before.day(), after.day())) {
      update.day(after.day());
    }
    if (Difference.between(before.token(), after.token())) {
      update.token(after.token());
    }
    if (Difference.between(before.content(), after.content())) {
      update.content(after.content());
    }
    if (Difference.between(before.names(), after.names())) {
      update.names(after.names());
    }
    if (Difference.between(before.counts(), after.counts())) {
      update.counts(after.counts());
    }
    if (Difference.between(before.grid(), after.grid())) {
      update.grid(after.grid());
    }
    if (Difference.between(before.chunks(), after.chunks())) {
      update.chunks(after.chunks());
    }
    if (Difference.between(before.levels(), after.levels())) {
      update.levels(after.levels());
    }
    if (Difference.between(before.tags(), after.tags())) {
      update.tags(after.tags());
    }
    if (Difference.between(before.smallNumbers(), after.smallNumbers())) {
      update.smallNumbers(after.smallNumbers());
    }
    if (Difference.between(before.numbers(), after.numbers())) {
      update.numbers(after.numbers());
    }
    if (Difference.between(before.prices(), after.prices())) {
      update.prices(after.prices());
    }
    if (Difference.between(before.ratios(), after.ratios())) {
      update.ratios(after.ratios());
    }
    if (Difference.between(before.labels(), after.labels())) {
      update.labels(after.labels());
    }
    if (Difference.between(before.daysByName(), after.daysByName())) {
      update.daysByName(after.daysByName());
    }
    if (Difference.between(before.otherText(), after.otherText())) {
      if (after.otherText() == null) {
        update.clearOtherText();
      } else {
        update.otherText(after.otherText());
      }
    }
    if (Difference.between(before.otherCount(), after.otherCount())) {
      if (after.otherCount() == null) {
        update.clearOtherCount();
      } else {
        update.otherCount(after.otherCount());
      }
    }
    if (Difference.between(before.otherTotal(), after.otherTotal())) {
      if (after.otherTotal() == null) {
        update.clearOtherTotal();
      } else {
        update.otherTotal(after.otherTotal());
      }
    }
    if (Difference.between(before.otherPrice(), after.otherPrice())) {
      if (after.otherPrice() == null) {
        update.clearOtherPrice();
      } else {
        update.otherPrice(after.otherPrice());
      }
    }
    if (Difference.between(before.otherRatio(), after.otherRatio())) {
      if (after.otherRatio() == null) {
        update.clearOtherRatio();
      } else {
        update.otherRatio(after.otherRatio());
      }
    }
    if (Difference.between(before.otherFlag(), after.otherFlag())) {
      if (after.otherFlag() == null) {
        update.clearOtherFlag();
      } else {
        update.otherFlag(after.otherFlag());
      }
    }
    if (Difference.between(before.otherLevel(), after.otherLevel())) {
      if (after.otherLevel() == null) {
        update.clearOtherLevel();
      } else {
        update.otherLevel(after.otherLevel());
      }
    }
    if (Difference.between(before.otherContent(), after.otherContent())) {
      if (after.otherContent() == null) {
        update.clearOtherContent();
      } else {
        update.otherContent(after.otherContent());
      }
    }
    if (Difference.between(before.otherNames(), after.otherNames())) {
      if (after.otherNames() == null) {
        update.clearOtherNames();
      } else {
        update.otherNames(after.otherNames());
      }
    }
    if (Difference.between(before.otherTags(), after.otherTags())) {
      if (after.otherTags() == null) {
        update.clearOtherTags();
      } else {
        update.otherTags(after.otherTags());
      }
    }
    if (Difference.between(before.otherNumbers(), after.otherNumbers())) {
      if (after.otherNumbers() == null) {
        update.clearOtherNumbers();
      } else {
        update.otherNumbers(after.otherNumbers());
      }
    }
    if (Difference.between(before.otherLabels(), after.otherLabels())) {
      if (after.otherLabels() == null) {
        update.clearOtherLabels();
      } else {
        update.otherLabels(after.otherLabels());
      }
    }
    if (Difference.between(before.states(), after.states())) {
      update.states(after.states());
    }
    if (Difference.between(before.formerStates(), after.formerStates())) {
      update.formerStates(after.formerStates());
    }
    if (Difference.between(before.ownStates(), after.ownStates())) {
      update.ownStates(after.ownStates());
    }
    return update;
  }

  /// Sets `text`.
  public SampleUpdate text(String text) {
    set("text", Encode.text(text, "Sample.text"));
    return this;
  }

  /// Sets `count`.
  public SampleUpdate count(int count) {
    set("count", Encode.number(count, "Sample.count"));
    return this;
  }

  /// Adds to `count`; an absent one counts as zero.
  public SampleUpdate addCount(int delta) {
    add("count", Encode.number(delta, "Sample.count"));
    return this;
  }

  /// Sets `boxedCount`, and with it the sort key of `byTotal`.
  public SampleUpdate boxedCount(int boxedCount) {
    set("boxedCount", Encode.number(boxedCount, "Sample.boxedCount"));
    setIndexSort(3, SampleKeys.byTotalSort(in(), boxedCount));
    return this;
  }

  /// Sets `total`, and with it the partition key of `byTotal`.
  public SampleUpdate total(long total) {
    set("total", Encode.number(total, "Sample.total"));
    setIndexPartition(3, SampleKeys.byTotalPartition(in(), total));
    return this;
  }

  /// Sets `boxedTotal`, which is unique.
  public SampleUpdate boxedTotal(long boxedTotal) {
    set("boxedTotal", Encode.number(boxedTotal, "Sample.boxedTotal"));
    setSentinel(3, SampleKeys.uniqueBoxedTotal(in(), boxedTotal));
    return this;
  }

  /// Sets `price`, and with it the sort key of `byDay` and the partition key of `byPrice`.
  public SampleUpdate price(BigDecimal price) {
    set("price", Encode.decimal(price, "Sample.price"));
    setIndexSort(1, SampleKeys.byDaySort(in(), price));
    setIndexPartition(4, SampleKeys.byPricePartition(in(), price));
    return this;
  }

  /// Sets `ratio`.
  public SampleUpdate ratio(double ratio) {
    set("ratio", Encode.real(ratio, "Sample.ratio"));
    return this;
  }

  /// Sets `boxedRatio`.
  public SampleUpdate boxedRatio(double boxedRatio) {
    set("boxedRatio", Encode.real(boxedRatio, "Sample.boxedRatio"));
    return this;
  }

  /// Sets `flag`.
  public SampleUpdate flag(boolean flag) {
    set("flag", Encode.bool(flag, "Sample.flag"));
    return this;
  }

  /// Sets `boxedFlag`.
  public SampleUpdate boxedFlag(boolean boxedFlag) {
    set("boxedFlag", Encode.bool(boxedFlag, "Sample.boxedFlag"));
    return this;
  }

  /// Sets `level`, and with it the partition key of `byLevel`.
  public SampleUpdate level(Sample.Level level) {
    set("level", Encode.constant(level, "Sample.level"));
    setIndexPartition(2, SampleKeys.byLevelPartition(in(), level));
    return this;
  }

  /// Sets `createdAt`, and with it the keys of `byVersion`.
  public SampleUpdate createdAt(Instant createdAt) {
    set("createdAt", Encode.instant(createdAt, "Sample.createdAt"));
    setIndexKey(5, SampleKeys.byVersion(in(), version, createdAt));
    return this;
  }

  /// Sets `day`, and with it the partition key of `byDay` and the sort key of `byPrice`.
  public SampleUpdate day(LocalDate day) {
    set("day", Encode.date(day, "Sample.day"));
    setIndexPartition(1, SampleKeys.byDayPartition(in(), day));
    setIndexSort(4, SampleKeys.byPriceSort(in(), day));
    return this;
  }

  /// Sets `token`, which is unique, and with it the sort key of `byLevel`.
  public SampleUpdate token(UUID token) {
    set("token", Encode.uuid(token, "Sample.token"));
    setIndexSort(2, SampleKeys.byLevelSort(in(), token));
    setSentinel(1, SampleKeys.uniqueToken(in(), token));
    return this;
  }

  /// Sets `content`.
  public SampleUpdate content(byte[] content) {
    set("content", Encode.bytes(content, "Sample.content"));
    return this;
  }

  /// Sets `names`.
  public SampleUpdate names(List<String> names) {
    set("names", SampleSchema.encodeListOfString(names, "Sample.names"));
    return this;
  }

  /// Adds elements behind those of `names`; an absent one counts as empty.
  public SampleUpdate appendNames(List<String> elements) {
    append("names", SampleSchema.encodeListOfString(elements, "Sample.names"));
    return this;
  }

  /// Adds elements behind those of `names`; an absent one counts as empty.
  public SampleUpdate appendNames(String... elements) {
    return appendNames(Arrays.asList(elements));
  }

  /// Adds elements before those of `names`; an absent one counts as empty.
  public SampleUpdate prependNames(List<String> elements) {
    prepend("names", SampleSchema.encodeListOfString(elements, "Sample.names"));
    return this;
  }

  /// Adds elements before those of `names`; an absent one counts as empty.
  public SampleUpdate prependNames(String... elements) {
    return prependNames(Arrays.asList(elements));
  }

  /// Sets an element of `names`, which must be there; counted from 0.
  public SampleUpdate setNames(int index, String element) {
    setElement("names", index, Encode.text(element, "Sample.names"));
    return this;
  }

  /// Removes an element of `names`, which must be there; counted from 0.
  public SampleUpdate removeNames(int index) {
    setElement("names", index, null);
    return this;
  }

  /// Sets `counts`.
  public SampleUpdate counts(List<Integer> counts) {
    set("counts", SampleSchema.encodeListOfInteger(counts, "Sample.counts"));
    return this;
  }

  /// Adds elements behind those of `counts`; an absent one counts as empty.
  public SampleUpdate appendCounts(List<Integer> elements) {
    append("counts", SampleSchema.encodeListOfInteger(elements, "Sample.counts"));
    return this;
  }

  /// Adds elements behind those of `counts`; an absent one counts as empty.
  public SampleUpdate appendCounts(Integer... elements) {
    return appendCounts(Arrays.asList(elements));
  }

  /// Adds elements before those of `counts`; an absent one counts as empty.
  public SampleUpdate prependCounts(List<Integer> elements) {
    prepend("counts", SampleSchema.encodeListOfInteger(elements, "Sample.counts"));
    return this;
  }

  /// Adds elements before those of `counts`; an absent one counts as empty.
  public SampleUpdate prependCounts(Integer... elements) {
    return prependCounts(Arrays.asList(elements));
  }

  /// Sets an element of `counts`, which must be there; counted from 0.
  public SampleUpdate setCounts(int index, int element) {
    setElement("counts", index, Encode.number(element, "Sample.counts"));
    return this;
  }

  /// Removes an element of `counts`, which must be there; counted from 0.
  public SampleUpdate removeCounts(int index) {
    setElement("counts", index, null);
    return this;
  }

  /// Sets `grid`.
  public SampleUpdate grid(List<List<Long>> grid) {
    set("grid", SampleSchema.encodeListOfListOfLong(grid, "Sample.grid"));
    return this;
  }

  /// Adds elements behind those of `grid`; an absent one counts as empty.
  public SampleUpdate appendGrid(List<List<Long>> elements) {
    append("grid", SampleSchema.encodeListOfListOfLong(elements, "Sample.grid"));
    return this;
  }

  /// Adds elements before those of `grid`; an absent one counts as empty.
  public SampleUpdate prependGrid(List<List<Long>> elements) {
    prepend("grid", SampleSchema.encodeListOfListOfLong(elements, "Sample.grid"));
    return this;
  }

  /// Sets an element of `grid`, which must be there; counted from 0.
  public SampleUpdate setGrid(int index, List<Long> element) {
    setElement("grid", index, SampleSchema.encodeListOfLong(element, "Sample.grid"));
    return this;
  }

  /// Removes an element of `grid`, which must be there; counted from 0.
  public SampleUpdate removeGrid(int index) {
    setElement("grid", index, null);
    return this;
  }

  /// Sets `chunks`.
  public SampleUpdate chunks(List<byte[]> chunks) {
    set("chunks", SampleSchema.encodeListOfBytes(chunks, "Sample.chunks"));
    return this;
  }

  /// Adds elements behind those of `chunks`; an absent one counts as empty.
  public SampleUpdate appendChunks(List<byte[]> elements) {
    append("chunks", SampleSchema.encodeListOfBytes(elements, "Sample.chunks"));
    return this;
  }

  /// Adds elements behind those of `chunks`; an absent one counts as empty.
  public SampleUpdate appendChunks(byte[]... elements) {
    return appendChunks(Arrays.asList(elements));
  }

  /// Adds elements before those of `chunks`; an absent one counts as empty.
  public SampleUpdate prependChunks(List<byte[]> elements) {
    prepend("chunks", SampleSchema.encodeListOfBytes(elements, "Sample.chunks"));
    return this;
  }

  /// Adds elements before those of `chunks`; an absent one counts as empty.
  public SampleUpdate prependChunks(byte[]... elements) {
    return prependChunks(Arrays.asList(elements));
  }

  /// Sets an element of `chunks`, which must be there; counted from 0.
  public SampleUpdate setChunks(int index, byte[] element) {
    setElement("chunks", index, Encode.bytes(element, "Sample.chunks"));
    return this;
  }

  /// Removes an element of `chunks`, which must be there; counted from 0.
  public SampleUpdate removeChunks(int index) {
    setElement("chunks", index, null);
    return this;
  }

  /// Sets `levels`.
  public SampleUpdate levels(List<Map<String, List<Sample.Level>>> levels) {
    set("levels", SampleSchema.encodeListOfMapOfListOfLevel(levels, "Sample.levels"));
    return this;
  }

  /// Adds elements behind those of `levels`; an absent one counts as empty.
  public SampleUpdate appendLevels(List<Map<String, List<Sample.Level>>> elements) {
    append("levels", SampleSchema.encodeListOfMapOfListOfLevel(elements, "Sample.levels"));
    return this;
  }

  /// Adds elements before those of `levels`; an absent one counts as empty.
  public SampleUpdate prependLevels(List<Map<String, List<Sample.Level>>> elements) {
    prepend("levels", SampleSchema.encodeListOfMapOfListOfLevel(elements, "Sample.levels"));
    return this;
  }

  /// Sets an element of `levels`, which must be there; counted from 0.
  public SampleUpdate setLevels(int index, Map<String, List<Sample.Level>> element) {
    setElement("levels", index, SampleSchema.encodeMapOfListOfLevel(element, "Sample.levels"));
    return this;
  }

  /// Removes an element of `levels`, which must be there; counted from 0.
  public SampleUpdate removeLevels(int index) {
    setElement("levels", index, null);
    return this;
  }

  /// Sets `tags`.
  public SampleUpdate tags(Set<String> tags) {
    set("tags", Encode.texts(tags, "Sample.tags"));
    return this;
  }

  /// Adds elements to `tags`; an absent one counts as empty.
  public SampleUpdate addTags(Set<String> elements) {
    addElements("tags", Encode.texts(elements, "Sample.tags"));
    return this;
  }

  /// Adds elements to `tags`; an absent one counts as empty.
  public SampleUpdate addTags(String... elements) {
    return addTags(new LinkedHashSet<>(Arrays.asList(elements)));
  }

  /// Removes elements from `tags`, as far as it has them.
  public SampleUpdate removeTags(Set<String> elements) {
    removeElements("tags", Encode.texts(elements, "Sample.tags"));
    return this;
  }

  /// Removes elements from `tags`, as far as it has them.
  public SampleUpdate removeTags(String... elements) {
    return removeTags(new LinkedHashSet<>(Arrays.asList(elements)));
  }

  /// Sets `smallNumbers`.
  public SampleUpdate smallNumbers(Set<Integer> smallNumbers) {
    set("smallNumbers", Encode.numbers(smallNumbers, "Sample.smallNumbers", Encode::number));
    return this;
  }

  /// Adds elements to `smallNumbers`; an absent one counts as empty.
  public SampleUpdate addSmallNumbers(Set<Integer> elements) {
    addElements("smallNumbers", Encode.numbers(elements, "Sample.smallNumbers", Encode::number));
    return this;
  }

  /// Adds elements to `smallNumbers`; an absent one counts as empty.
  public SampleUpdate addSmallNumbers(Integer... elements) {
    return addSmallNumbers(new LinkedHashSet<>(Arrays.asList(elements)));
  }

  /// Removes elements from `smallNumbers`, as far as it has them.
  public SampleUpdate removeSmallNumbers(Set<Integer> elements) {
    removeElements("smallNumbers", Encode.numbers(elements, "Sample.smallNumbers", Encode::number));
    return this;
  }

  /// Removes elements from `smallNumbers`, as far as it has them.
  public SampleUpdate removeSmallNumbers(Integer... elements) {
    return removeSmallNumbers(new LinkedHashSet<>(Arrays.asList(elements)));
  }

  /// Sets `numbers`.
  public SampleUpdate numbers(Set<Long> numbers) {
    set("numbers", Encode.numbers(numbers, "Sample.numbers", Encode::number));
    return this;
  }

  /// Adds elements to `numbers`; an absent one counts as empty.
  public SampleUpdate addNumbers(Set<Long> elements) {
    addElements("numbers", Encode.numbers(elements, "Sample.numbers", Encode::number));
    return this;
  }

  /// Adds elements to `numbers`; an absent one counts as empty.
  public SampleUpdate addNumbers(Long... elements) {
    return addNumbers(new LinkedHashSet<>(Arrays.asList(elements)));
  }

  /// Removes elements from `numbers`, as far as it has them.
  public SampleUpdate removeNumbers(Set<Long> elements) {
    removeElements("numbers", Encode.numbers(elements, "Sample.numbers", Encode::number));
    return this;
  }

  /// Removes elements from `numbers`, as far as it has them.
  public SampleUpdate removeNumbers(Long... elements) {
    return removeNumbers(new LinkedHashSet<>(Arrays.asList(elements)));
  }

  /// Sets `prices`.
  public SampleUpdate prices(Set<BigDecimal> prices) {
    set("prices", Encode.numbers(prices, "Sample.prices", Encode::decimal));
    return this;
  }

  /// Adds elements to `prices`; an absent one counts as empty.
  public SampleUpdate addPrices(Set<BigDecimal> elements) {
    addElements("prices", Encode.numbers(elements, "Sample.prices", Encode::decimal));
    return this;
  }

  /// Adds elements to `prices`; an absent one counts as empty.
  public SampleUpdate addPrices(BigDecimal... elements) {
    return addPrices(new LinkedHashSet<>(Arrays.asList(elements)));
  }

  /// Removes elements from `prices`, as far as it has them.
  public SampleUpdate removePrices(Set<BigDecimal> elements) {
    removeElements("prices", Encode.numbers(elements, "Sample.prices", Encode::decimal));
    return this;
  }

  /// Removes elements from `prices`, as far as it has them.
  public SampleUpdate removePrices(BigDecimal... elements) {
    return removePrices(new LinkedHashSet<>(Arrays.asList(elements)));
  }

  /// Sets `ratios`.
  public SampleUpdate ratios(Set<Double> ratios) {
    set("ratios", Encode.numbers(ratios, "Sample.ratios", Encode::real));
    return this;
  }

  /// Adds elements to `ratios`; an absent one counts as empty.
  public SampleUpdate addRatios(Set<Double> elements) {
    addElements("ratios", Encode.numbers(elements, "Sample.ratios", Encode::real));
    return this;
  }

  /// Adds elements to `ratios`; an absent one counts as empty.
  public SampleUpdate addRatios(Double... elements) {
    return addRatios(new LinkedHashSet<>(Arrays.asList(elements)));
  }

  /// Removes elements from `ratios`, as far as it has them.
  public SampleUpdate removeRatios(Set<Double> elements) {
    removeElements("ratios", Encode.numbers(elements, "Sample.ratios", Encode::real));
    return this;
  }

  /// Removes elements from `ratios`, as far as it has them.
  public SampleUpdate removeRatios(Double... elements) {
    return removeRatios(new LinkedHashSet<>(Arrays.asList(elements)));
  }

  /// Sets `labels`.
  public SampleUpdate labels(Map<String, String> labels) {
    set("labels", SampleSchema.encodeMapOfString(labels, "Sample.labels"));
    return this;
  }

  /// Puts an entry into `labels`; an absent one counts as empty.
  public SampleUpdate putLabels(String key, String entry) {
    setEntry("labels", key, Encode.text(entry, "Sample.labels"));
    return this;
  }

  /// Removes the entry of a key from `labels`, if it is there.
  public SampleUpdate removeLabels(String key) {
    setEntry("labels", key, null);
    return this;
  }

  /// Sets `daysByName`.
  public SampleUpdate daysByName(Map<String, List<LocalDate>> daysByName) {
    set("daysByName", SampleSchema.encodeMapOfListOfLocalDate(daysByName, "Sample.daysByName"));
    return this;
  }

  /// Puts an entry into `daysByName`; an absent one counts as empty.
  public SampleUpdate putDaysByName(String key, List<LocalDate> entry) {
    setEntry("daysByName", key, SampleSchema.encodeListOfLocalDate(entry, "Sample.daysByName"));
    return this;
  }

  /// Removes the entry of a key from `daysByName`, if it is there.
  public SampleUpdate removeDaysByName(String key) {
    setEntry("daysByName", key, null);
    return this;
  }

  /// Sets `otherText`.
  public SampleUpdate otherText(String otherText) {
    set("otherText", Encode.text(otherText, "Sample.otherText"));
    return this;
  }

  /// Clears `otherText`.
  public SampleUpdate clearOtherText() {
    set("otherText", null);
    return this;
  }

  /// Sets `otherCount`.
  public SampleUpdate otherCount(int otherCount) {
    set("otherCount", Encode.number(otherCount, "Sample.otherCount"));
    return this;
  }

  /// Clears `otherCount`.
  public SampleUpdate clearOtherCount() {
    set("otherCount", null);
    return this;
  }

  /// Adds to `otherCount`; an absent one counts as zero.
  public SampleUpdate addOtherCount(int delta) {
    add("otherCount", Encode.number(delta, "Sample.otherCount"));
    return this;
  }

  /// Sets `otherTotal`.
  public SampleUpdate otherTotal(long otherTotal) {
    set("otherTotal", Encode.number(otherTotal, "Sample.otherTotal"));
    return this;
  }

  /// Clears `otherTotal`.
  public SampleUpdate clearOtherTotal() {
    set("otherTotal", null);
    return this;
  }

  /// Adds to `otherTotal`; an absent one counts as zero.
  public SampleUpdate addOtherTotal(long delta) {
    add("otherTotal", Encode.number(delta, "Sample.otherTotal"));
    return this;
  }

  /// Sets `otherPrice`.
  public SampleUpdate otherPrice(BigDecimal otherPrice) {
    set("otherPrice", Encode.decimal(otherPrice, "Sample.otherPrice"));
    return this;
  }

  /// Clears `otherPrice`.
  public SampleUpdate clearOtherPrice() {
    set("otherPrice", null);
    return this;
  }

  /// Adds to `otherPrice`; an absent one counts as zero.
  public SampleUpdate addOtherPrice(BigDecimal delta) {
    add("otherPrice", Encode.decimal(delta, "Sample.otherPrice"));
    return this;
  }

  /// Sets `otherRatio`.
  public SampleUpdate otherRatio(double otherRatio) {
    set("otherRatio", Encode.real(otherRatio, "Sample.otherRatio"));
    return this;
  }

  /// Clears `otherRatio`.
  public SampleUpdate clearOtherRatio() {
    set("otherRatio", null);
    return this;
  }

  /// Sets `otherFlag`.
  public SampleUpdate otherFlag(boolean otherFlag) {
    set("otherFlag", Encode.bool(otherFlag, "Sample.otherFlag"));
    return this;
  }

  /// Clears `otherFlag`.
  public SampleUpdate clearOtherFlag() {
    set("otherFlag", null);
    return this;
  }

  /// Sets `otherLevel`.
  public SampleUpdate otherLevel(Sample.Level otherLevel) {
    set("otherLevel", Encode.constant(otherLevel, "Sample.otherLevel"));
    return this;
  }

  /// Clears `otherLevel`.
  public SampleUpdate clearOtherLevel() {
    set("otherLevel", null);
    return this;
  }

  /// Sets `otherContent`.
  public SampleUpdate otherContent(byte[] otherContent) {
    set("otherContent", Encode.bytes(otherContent, "Sample.otherContent"));
    return this;
  }

  /// Clears `otherContent`.
  public SampleUpdate clearOtherContent() {
    set("otherContent", null);
    return this;
  }

  /// Sets `otherNames`.
  public SampleUpdate otherNames(List<String> otherNames) {
    set("otherNames", SampleSchema.encodeListOfString(otherNames, "Sample.otherNames"));
    return this;
  }

  /// Clears `otherNames`.
  public SampleUpdate clearOtherNames() {
    set("otherNames", null);
    return this;
  }

  /// Adds elements behind those of `otherNames`; an absent one counts as empty.
  public SampleUpdate appendOtherNames(List<String> elements) {
    append("otherNames", SampleSchema.encodeListOfString(elements, "Sample.otherNames"));
    return this;
  }

  /// Adds elements behind those of `otherNames`; an absent one counts as empty.
  public SampleUpdate appendOtherNames(String... elements) {
    return appendOtherNames(Arrays.asList(elements));
  }

  /// Adds elements before those of `otherNames`; an absent one counts as empty.
  public SampleUpdate prependOtherNames(List<String> elements) {
    prepend("otherNames", SampleSchema.encodeListOfString(elements, "Sample.otherNames"));
    return this;
  }

  /// Adds elements before those of `otherNames`; an absent one counts as empty.
  public SampleUpdate prependOtherNames(String... elements) {
    return prependOtherNames(Arrays.asList(elements));
  }

  /// Sets an element of `otherNames`, which must be there; counted from 0.
  public SampleUpdate setOtherNames(int index, String element) {
    setElement("otherNames", index, Encode.text(element, "Sample.otherNames"));
    return this;
  }

  /// Removes an element of `otherNames`, which must be there; counted from 0.
  public SampleUpdate removeOtherNames(int index) {
    setElement("otherNames", index, null);
    return this;
  }

  /// Sets `otherTags`.
  public SampleUpdate otherTags(Set<String> otherTags) {
    set("otherTags", Encode.texts(otherTags, "Sample.otherTags"));
    return this;
  }

  /// Clears `otherTags`.
  public SampleUpdate clearOtherTags() {
    set("otherTags", null);
    return this;
  }

  /// Adds elements to `otherTags`; an absent one counts as empty.
  public SampleUpdate addOtherTags(Set<String> elements) {
    addElements("otherTags", Encode.texts(elements, "Sample.otherTags"));
    return this;
  }

  /// Adds elements to `otherTags`; an absent one counts as empty.
  public SampleUpdate addOtherTags(String... elements) {
    return addOtherTags(new LinkedHashSet<>(Arrays.asList(elements)));
  }

  /// Removes elements from `otherTags`, as far as it has them.
  public SampleUpdate removeOtherTags(Set<String> elements) {
    removeElements("otherTags", Encode.texts(elements, "Sample.otherTags"));
    return this;
  }

  /// Removes elements from `otherTags`, as far as it has them.
  public SampleUpdate removeOtherTags(String... elements) {
    return removeOtherTags(new LinkedHashSet<>(Arrays.asList(elements)));
  }

  /// Sets `otherNumbers`.
  public SampleUpdate otherNumbers(Set<Long> otherNumbers) {
    set("otherNumbers", Encode.numbers(otherNumbers, "Sample.otherNumbers", Encode::number));
    return this;
  }

  /// Clears `otherNumbers`.
  public SampleUpdate clearOtherNumbers() {
    set("otherNumbers", null);
    return this;
  }

  /// Adds elements to `otherNumbers`; an absent one counts as empty.
  public SampleUpdate addOtherNumbers(Set<Long> elements) {
    addElements("otherNumbers", Encode.numbers(elements, "Sample.otherNumbers", Encode::number));
    return this;
  }

  /// Adds elements to `otherNumbers`; an absent one counts as empty.
  public SampleUpdate addOtherNumbers(Long... elements) {
    return addOtherNumbers(new LinkedHashSet<>(Arrays.asList(elements)));
  }

  /// Removes elements from `otherNumbers`, as far as it has them.
  public SampleUpdate removeOtherNumbers(Set<Long> elements) {
    removeElements("otherNumbers", Encode.numbers(elements, "Sample.otherNumbers", Encode::number));
    return this;
  }

  /// Removes elements from `otherNumbers`, as far as it has them.
  public SampleUpdate removeOtherNumbers(Long... elements) {
    return removeOtherNumbers(new LinkedHashSet<>(Arrays.asList(elements)));
  }

  /// Sets `otherLabels`.
  public SampleUpdate otherLabels(Map<String, Status> otherLabels) {
    set("otherLabels", SampleSchema.encodeMapOfStatus(otherLabels, "Sample.otherLabels"));
    return this;
  }

  /// Clears `otherLabels`.
  public SampleUpdate clearOtherLabels() {
    set("otherLabels", null);
    return this;
  }

  /// Puts an entry into `otherLabels`; an absent one counts as empty.
  public SampleUpdate putOtherLabels(String key, Status entry) {
    setEntry("otherLabels", key, Encode.constant(entry, "Sample.otherLabels"));
    return this;
  }

  /// Removes the entry of a key from `otherLabels`, if it is there.
  public SampleUpdate removeOtherLabels(String key) {
    setEntry("otherLabels", key, null);
    return this;
  }

  /// Sets `states`.
  public SampleUpdate states(List<Status> states) {
    set("states", SampleSchema.encodeListOfStatus(states, "Sample.states"));
    return this;
  }

  /// Adds elements behind those of `states`; an absent one counts as empty.
  public SampleUpdate appendStates(List<Status> elements) {
    append("states", SampleSchema.encodeListOfStatus(elements, "Sample.states"));
    return this;
  }

  /// Adds elements behind those of `states`; an absent one counts as empty.
  public SampleUpdate appendStates(Status... elements) {
    return appendStates(Arrays.asList(elements));
  }

  /// Adds elements before those of `states`; an absent one counts as empty.
  public SampleUpdate prependStates(List<Status> elements) {
    prepend("states", SampleSchema.encodeListOfStatus(elements, "Sample.states"));
    return this;
  }

  /// Adds elements before those of `states`; an absent one counts as empty.
  public SampleUpdate prependStates(Status... elements) {
    return prependStates(Arrays.asList(elements));
  }

  /// Sets an element of `states`, which must be there; counted from 0.
  public SampleUpdate setStates(int index, Status element) {
    setElement("states", index, Encode.constant(element, "Sample.states"));
    return this;
  }

  /// Removes an element of `states`, which must be there; counted from 0.
  public SampleUpdate removeStates(int index) {
    setElement("states", index, null);
    return this;
  }

  /// Sets `formerStates`.
  public SampleUpdate formerStates(List<Status> formerStates) {
    set("formerStates", SampleSchema.encodeListOfStatus(formerStates, "Sample.formerStates"));
    return this;
  }

  /// Adds elements behind those of `formerStates`; an absent one counts as empty.
  public SampleUpdate appendFormerStates(List<Status> elements) {
    append("formerStates", SampleSchema.encodeListOfStatus(elements, "Sample.formerStates"));
    return this;
  }

  /// Adds elements behind those of `formerStates`; an absent one counts as empty.
  public SampleUpdate appendFormerStates(Status... elements) {
    return appendFormerStates(Arrays.asList(elements));
  }

  /// Adds elements before those of `formerStates`; an absent one counts as empty.
  public SampleUpdate prependFormerStates(List<Status> elements) {
    prepend("formerStates", SampleSchema.encodeListOfStatus(elements, "Sample.formerStates"));
    return this;
  }

  /// Adds elements before those of `formerStates`; an absent one counts as empty.
  public SampleUpdate prependFormerStates(Status... elements) {
    return prependFormerStates(Arrays.asList(elements));
  }

  /// Sets an element of `formerStates`, which must be there; counted from 0.
  public SampleUpdate setFormerStates(int index, Status element) {
    setElement("formerStates", index, Encode.constant(element, "Sample.formerStates"));
    return this;
  }

  /// Removes an element of `formerStates`, which must be there; counted from 0.
  public SampleUpdate removeFormerStates(int index) {
    setElement("formerStates", index, null);
    return this;
  }

  /// Sets `ownStates`.
  public SampleUpdate ownStates(List<Sample.Status> ownStates) {
    set("ownStates", SampleSchema.encodeListOfStatus2(ownStates, "Sample.ownStates"));
    return this;
  }

  /// Adds elements behind those of `ownStates`; an absent one counts as empty.
  public SampleUpdate appendOwnStates(List<Sample.Status> elements) {
    append("ownStates", SampleSchema.encodeListOfStatus2(elements, "Sample.ownStates"));
    return this;
  }

  /// Adds elements behind those of `ownStates`; an absent one counts as empty.
  public SampleUpdate appendOwnStates(Sample.Status... elements) {
    return appendOwnStates(Arrays.asList(elements));
  }

  /// Adds elements before those of `ownStates`; an absent one counts as empty.
  public SampleUpdate prependOwnStates(List<Sample.Status> elements) {
    prepend("ownStates", SampleSchema.encodeListOfStatus2(elements, "Sample.ownStates"));
    return this;
  }

  /// Adds elements before those of `ownStates`; an absent one counts as empty.
  public SampleUpdate prependOwnStates(Sample.Status... elements) {
    return prependOwnStates(Arrays.asList(elements));
  }

  /// Sets an element of `ownStates`, which must be there; counted from 0.
  public SampleUpdate setOwnStates(int index, Sample.Status element) {
    setElement("ownStates", index, Encode.constant(element, "Sample.ownStates"));
    return this;
  }

  /// Removes an element of `ownStates`, which must be there; counted from 0.
  public SampleUpdate removeOwnStates(int index) {
    setElement("ownStates", index, null);
    return this;
  }
}
