package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// The keys of [Effort] items, made within the keys of one tenant.
@Generated("dev.bao.processor.BaoProcessor")
public final class EffortKeys {

  /// The model's part of every key.
  public static final String PREFIX = "effort";

  private EffortKeys() {}

  /// The key of an item in the table.
  public static ItemKey item(
      KeySpace in,
      String project,
      int year,
      Stage stage,
      UUID sprint,
      long number,
      BigDecimal hours,
      Instant at,
      LocalDate day,
      String note) {
    return new ItemKey(
        partition(in, project, year, stage, sprint), sort(in, number, hours, at, day, note));
  }

  /// The partition key of an item in the table.
  public static String partition(KeySpace in, String project, int year, Stage stage, UUID sprint) {
    return in.partition(
        PREFIX,
        in.join(
            in.text("Effort.project", project),
            in.integer(year),
            in.constant("Effort.stage", stage),
            in.uuid("Effort.sprint", sprint)));
  }

  /// The sort key of an item in the table.
  public static String sort(
      KeySpace in, long number, BigDecimal hours, Instant at, LocalDate day, String note) {
    return in.sort(
        PREFIX,
        in.join(
            in.integer(number),
            in.decimal("Effort.hours", hours),
            in.instant("Effort.at", at),
            in.date("Effort.day", day),
            in.text("Effort.note", note)));
  }

  /// The key of the sentinel that holds a unique `code`.
  public static ItemKey uniqueCode(KeySpace in, String code) {
    return in.sentinel(PREFIX, 1, "code", in.text("Effort.code", code));
  }
}
