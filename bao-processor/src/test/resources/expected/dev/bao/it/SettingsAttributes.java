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

/// The attributes of [Settings] items, for conditions and filters.
@Generated("dev.bao.processor.BaoProcessor")
public final class SettingsAttributes {

  /// `settingsId`, stored as `id`
  public static final TextAttribute<Settings> SETTINGS_ID =
      new TextAttribute<>("id", "Settings.settingsId");

  /// `greeting`
  public static final TextAttribute<Settings> GREETING =
      new TextAttribute<>("greeting", "Settings.greeting");

  /// `retries`
  public static final OrderedAttribute<Settings, Integer> RETRIES =
      new OrderedAttribute<>("retries", "Settings.retries", Encode::number);

  /// `failures`
  public static final OrderedAttribute<Settings, Integer> FAILURES =
      new OrderedAttribute<>("failures", "Settings.failures", Encode::number);

  /// `limit`
  public static final OrderedAttribute<Settings, Long> LIMIT =
      new OrderedAttribute<>("limit", "Settings.limit", Encode::number);

  /// `price`
  public static final OrderedAttribute<Settings, BigDecimal> PRICE =
      new OrderedAttribute<>("price", "Settings.price", Encode::decimal);

  /// `ratio`
  public static final OrderedAttribute<Settings, Double> RATIO =
      new OrderedAttribute<>("ratio", "Settings.ratio", Encode::real);

  /// `enabled`
  public static final Attribute<Settings, Boolean> ENABLED =
      new Attribute<>("enabled", "Settings.enabled", Encode::bool);

  /// `theme`
  public static final Attribute<Settings, Status> THEME =
      new Attribute<>("theme", "Settings.theme", Encode::constant);

  /// `since`
  public static final OrderedAttribute<Settings, Instant> SINCE =
      new OrderedAttribute<>("since", "Settings.since", Encode::instant);

  /// `day`
  public static final OrderedAttribute<Settings, LocalDate> DAY =
      new OrderedAttribute<>("day", "Settings.day", Encode::date);

  /// `token`
  public static final Attribute<Settings, UUID> TOKEN =
      new Attribute<>("token", "Settings.token", Encode::uuid);

  /// `nickname`, stored as `nick`
  public static final TextAttribute<Settings> NICKNAME =
      new TextAttribute<>("nick", "Settings.nickname");

  /// `motto`
  public static final TextAttribute<Settings> MOTTO =
      new TextAttribute<>("motto", "Settings.motto");

  /// `size`
  public static final OrderedAttribute<Settings, Integer> SIZE =
      new OrderedAttribute<>("size", "Settings.size", Encode::number);

  /// `status`
  public static final Attribute<Settings, Status> STATUS =
      new Attribute<>("status", "Settings.status", Encode::constant);

  private SettingsAttributes() {}
}
