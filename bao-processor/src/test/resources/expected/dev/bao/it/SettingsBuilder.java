package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.model.MissingComponents;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Builds a [Settings] value by value. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class SettingsBuilder {

  private @Nullable String settingsId;
  private String greeting = SettingsSchema.DEFAULT_GREETING;
  private int retries = SettingsSchema.DEFAULT_RETRIES;
  private Integer failures = SettingsSchema.DEFAULT_FAILURES;
  private long limit = SettingsSchema.DEFAULT_LIMIT;
  private BigDecimal price = SettingsSchema.DEFAULT_PRICE;
  private double ratio = SettingsSchema.DEFAULT_RATIO;
  private boolean enabled = SettingsSchema.DEFAULT_ENABLED;
  private Status theme = SettingsSchema.DEFAULT_THEME;
  private Instant since = SettingsSchema.DEFAULT_SINCE;
  private LocalDate day = SettingsSchema.DEFAULT_DAY;
  private UUID token = SettingsSchema.DEFAULT_TOKEN;
  private @Nullable String nickname;
  private Optional<String> motto = Optional.empty();
  private Optional<Integer> size = Optional.empty();
  private Optional<Status> status = Optional.empty();

  /// Starts with the defaults.
  public SettingsBuilder() {}

  /// Starts with the values of a record.
  public static SettingsBuilder from(Settings settings) {
    return new SettingsBuilder()
        .settingsId(settings.settingsId())
        .greeting(settings.greeting())
        .retries(settings.retries())
        .failures(settings.failures())
        .limit(settings.limit())
        .price(settings.price())
        .ratio(settings.ratio())
        .enabled(settings.enabled())
        .theme(settings.theme())
        .since(settings.since())
        .day(settings.day())
        .token(settings.token())
        .nickname(settings.nickname())
        .motto(settings.motto())
        .size(settings.size())
        .status(settings.status());
  }

  /// Sets `settingsId`.
  public SettingsBuilder settingsId(String settingsId) {
    this.settingsId = settingsId;
    return this;
  }

  /// Sets `greeting`.
  public SettingsBuilder greeting(String greeting) {
    this.greeting = greeting;
    return this;
  }

  /// Sets `retries`.
  public SettingsBuilder retries(int retries) {
    this.retries = retries;
    return this;
  }

  /// Sets `failures`.
  public SettingsBuilder failures(Integer failures) {
    this.failures = failures;
    return this;
  }

  /// Sets `limit`.
  public SettingsBuilder limit(long limit) {
    this.limit = limit;
    return this;
  }

  /// Sets `price`.
  public SettingsBuilder price(BigDecimal price) {
    this.price = price;
    return this;
  }

  /// Sets `ratio`.
  public SettingsBuilder ratio(double ratio) {
    this.ratio = ratio;
    return this;
  }

  /// Sets `enabled`.
  public SettingsBuilder enabled(boolean enabled) {
    this.enabled = enabled;
    return this;
  }

  /// Sets `theme`.
  public SettingsBuilder theme(Status theme) {
    this.theme = theme;
    return this;
  }

  /// Sets `since`.
  public SettingsBuilder since(Instant since) {
    this.since = since;
    return this;
  }

  /// Sets `day`.
  public SettingsBuilder day(LocalDate day) {
    this.day = day;
    return this;
  }

  /// Sets `token`.
  public SettingsBuilder token(UUID token) {
    this.token = token;
    return this;
  }

  /// Sets `nickname`.
  public SettingsBuilder nickname(@Nullable String nickname) {
    this.nickname = nickname;
    return this;
  }

  /// Sets `motto`.
  public SettingsBuilder motto(Optional<String> motto) {
    this.motto = motto;
    return this;
  }

  /// Sets `motto` to a value.
  public SettingsBuilder motto(String motto) {
    this.motto = Optional.of(motto);
    return this;
  }

  /// Sets `size`.
  public SettingsBuilder size(Optional<Integer> size) {
    this.size = size;
    return this;
  }

  /// Sets `size` to a value.
  public SettingsBuilder size(int size) {
    this.size = Optional.of(size);
    return this;
  }

  /// Sets `status`.
  public SettingsBuilder status(Optional<Status> status) {
    this.status = status;
    return this;
  }

  /// Sets `status` to a value.
  public SettingsBuilder status(Status status) {
    this.status = Optional.of(status);
    return this;
  }

  /// Builds the record.
  ///
  /// @throws dev.bao.error.MappingException `BAO-7006` where values are missing; it names all of
  ///   them
  public Settings build() {
    if (settingsId == null) {
      throw MissingComponents.error("Settings", "settingsId", settingsId);
    }
    return new Settings(
        settingsId,
        greeting,
        retries,
        failures,
        limit,
        price,
        ratio,
        enabled,
        theme,
        since,
        day,
        token,
        nickname,
        motto,
        size,
        status);
  }
}
