package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.Attribute;
import dev.bao.expression.OrderedAttribute;
import dev.bao.expression.TextAttribute;
import dev.bao.model.Encode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// The attributes of [Effort] items, for conditions and filters.
@Generated("dev.bao.processor.BaoProcessor")
public final class EffortAttributes {

  /// `year`
  public static final OrderedAttribute<Effort, Integer> YEAR =
      new OrderedAttribute<>("year", "Effort.year", Encode::number);

  /// `project`
  public static final TextAttribute<Effort> PROJECT =
      new TextAttribute<>("project", "Effort.project");

  /// `stage`
  public static final Attribute<Effort, Stage> STAGE =
      new Attribute<>("stage", "Effort.stage", Encode::constant);

  /// `sprint`
  public static final Attribute<Effort, UUID> SPRINT =
      new Attribute<>("sprint", "Effort.sprint", Encode::uuid);

  /// `number`
  public static final OrderedAttribute<Effort, Long> NUMBER =
      new OrderedAttribute<>("number", "Effort.number", Encode::number);

  /// `hours`
  public static final OrderedAttribute<Effort, BigDecimal> HOURS =
      new OrderedAttribute<>("hours", "Effort.hours", Encode::decimal);

  /// `at`
  public static final OrderedAttribute<Effort, Instant> AT =
      new OrderedAttribute<>("at", "Effort.at", Encode::instant);

  /// `day`
  public static final OrderedAttribute<Effort, LocalDate> DAY =
      new OrderedAttribute<>("day", "Effort.day", Encode::date);

  /// `note`
  public static final TextAttribute<Effort> NOTE = new TextAttribute<>("note", "Effort.note");

  /// `code`
  public static final TextAttribute<Effort> CODE = new TextAttribute<>("code", "Effort.code");

  /// `text`
  public static final TextAttribute<Effort> TEXT = new TextAttribute<>("text", "Effort.text");

  private EffortAttributes() {}
}
