package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// The keys of [Sample] items, made within the keys of one tenant.
@Generated("dev.bao.processor.BaoProcessor")
public final class SampleKeys {

  /// The model's part of every key.
  public static final String PREFIX = "sample";

  private SampleKeys() {}

  /// The key of an item in the table.
  public static ItemKey item(KeySpace in, UUID sampleId, int version) {
    return new ItemKey(partition(in, sampleId), sort(in, version));
  }

  /// The partition key of an item in the table.
  public static String partition(KeySpace in, UUID sampleId) {
    return in.partition(PREFIX, in.uuid("Sample.sampleId", sampleId));
  }

  /// The sort key of an item in the table.
  public static String sort(KeySpace in, int version) {
    return in.sort(PREFIX, in.integer(version));
  }

  /// The keys of an item in `byDay`, which is gsi1.
  public static ItemKey byDay(KeySpace in, LocalDate day, BigDecimal price) {
    return new ItemKey(byDayPartition(in, day), byDaySort(in, price));
  }

  /// The partition key of `byDay`.
  public static String byDayPartition(KeySpace in, LocalDate day) {
    return in.indexPartition(PREFIX, 1, in.date("Sample.day", day));
  }

  /// The sort key of `byDay`.
  public static String byDaySort(KeySpace in, BigDecimal price) {
    return in.sort(PREFIX, in.decimal("Sample.price", price));
  }

  /// The keys of an item in `byLevel`, which is gsi2.
  public static ItemKey byLevel(KeySpace in, Sample.Level level, UUID token) {
    return new ItemKey(byLevelPartition(in, level), byLevelSort(in, token));
  }

  /// The partition key of `byLevel`.
  public static String byLevelPartition(KeySpace in, Sample.Level level) {
    return in.indexPartition(PREFIX, 2, in.constant("Sample.level", level));
  }

  /// The sort key of `byLevel`.
  public static String byLevelSort(KeySpace in, UUID token) {
    return in.sort(PREFIX, in.uuid("Sample.token", token));
  }

  /// The keys of an item in `byTotal`, which is gsi3.
  public static ItemKey byTotal(KeySpace in, long total, int boxedCount) {
    return new ItemKey(byTotalPartition(in, total), byTotalSort(in, boxedCount));
  }

  /// The partition key of `byTotal`.
  public static String byTotalPartition(KeySpace in, long total) {
    return in.indexPartition(PREFIX, 3, in.integer(total));
  }

  /// The sort key of `byTotal`.
  public static String byTotalSort(KeySpace in, int boxedCount) {
    return in.sort(PREFIX, in.integer(boxedCount));
  }

  /// The keys of an item in `byPrice`, which is gsi4.
  public static ItemKey byPrice(KeySpace in, BigDecimal price, LocalDate day) {
    return new ItemKey(byPricePartition(in, price), byPriceSort(in, day));
  }

  /// The partition key of `byPrice`.
  public static String byPricePartition(KeySpace in, BigDecimal price) {
    return in.indexPartition(PREFIX, 4, in.decimal("Sample.price", price));
  }

  /// The sort key of `byPrice`.
  public static String byPriceSort(KeySpace in, LocalDate day) {
    return in.sort(PREFIX, in.date("Sample.day", day));
  }

  /// The keys of an item in `byVersion`, which is gsi5.
  public static ItemKey byVersion(KeySpace in, int version, Instant createdAt) {
    return new ItemKey(byVersionPartition(in, version), byVersionSort(in, createdAt));
  }

  /// The partition key of `byVersion`.
  public static String byVersionPartition(KeySpace in, int version) {
    return in.indexPartition(PREFIX, 5, in.integer(version));
  }

  /// The sort key of `byVersion`.
  public static String byVersionSort(KeySpace in, Instant createdAt) {
    return in.sort(PREFIX, in.instant("Sample.createdAt", createdAt));
  }

  /// The key of the sentinel that holds a unique `token`.
  public static ItemKey uniqueToken(KeySpace in, UUID token) {
    return in.sentinel(PREFIX, 1, "token", in.uuid("Sample.token", token));
  }

  /// The key of the sentinel that holds a unique `boxedTotal`.
  public static ItemKey uniqueBoxedTotal(KeySpace in, long boxedTotal) {
    return in.sentinel(PREFIX, 3, "boxedTotal", in.integer(boxedTotal));
  }
}
