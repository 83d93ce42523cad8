package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.Update;
import dev.bao.key.KeySpace;
import dev.bao.model.Difference;
import dev.bao.model.Encode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;

/// A patch of a [Settings]: what is not named stays. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class SettingsUpdate extends Update<Settings> {

  private SettingsUpdate(KeySpace in) {
    super(in, SettingsSchema.MODEL);
  }

  /// What a patch sets.
  static Update<Settings> of(KeySpace in, Consumer<SettingsUpdate> patch) {
    SettingsUpdate update = new SettingsUpdate(in);
    patch.accept(update);
    return update;
  }

  /// What makes one record of another.
  static Update<Settings> between(KeySpace in, Settings before, Settings after) {
    SettingsUpdate update = new SettingsUpdate(in);
    if (Difference.between(before.greeting(), after.greeting())) {
      update.greeting(after.greeting());
    }
    if (before.retries() != after.retries()) {
      update.retries(after.retries());
    }
    if (Difference.between(before.failures(), after.failures())) {
      update.failures(Encode.required(after.failures(), "Settings.failures"));
    }
    if (before.limit() != after.limit()) {
      update.limit(after.limit());
    }
    if (Difference.between(before.price(), after.price())) {
      update.price(after.price());
    }
    if (Difference.between(before.ratio(), after.ratio())) {
      update.ratio(after.ratio());
    }
    if (before.enabled() != after.enabled()) {
      update.enabled(after.enabled());
    }
    if (Difference.between(before.theme(), after.theme())) {
      update.theme(after.theme());
    }
    if (Difference.between(before.since(), after.since())) {
      update.since(after.since());
    }
    if (Difference.between(before.day(), after.day())) {
      update.day(after.day());
    }
    if (Difference.between(before.token(), after.token())) {
      update.token(after.token());
    }
    if (Difference.between(before.nickname(), after.nickname())) {
      if (after.nickname() == null) {
        update.clearNickname();
      } else {
        update.nickname(after.nickname());
      }
    }
    if (Difference.between(before.motto(), after.motto())) {
      if (after.motto().isEmpty()) {
        update.clearMotto();
      } else {
        update.motto(after.motto().get());
      }
    }
    if (Difference.between(before.size(), after.size())) {
      if (after.size().isEmpty()) {
        update.clearSize();
      } else {
        update.size(after.size().get());
      }
    }
    if (Difference.between(before.status(), after.status())) {
      if (after.status().isEmpty()) {
        update.clearStatus();
      } else {
        update.status(after.status().get());
      }
    }
    return update;
  }

  /// Sets `greeting`.
  public SettingsUpdate greeting(String greeting) {
    set("greeting", Encode.text(greeting, "Settings.greeting"));
    return this;
  }

  /// Sets `retries`.
  public SettingsUpdate retries(int retries) {
    set("retries", Encode.number(retries, "Settings.retries"));
    return this;
  }

  /// Sets `failures`.
  public SettingsUpdate failures(int failures) {
    set("failures", Encode.number(failures, "Settings.failures"));
    return this;
  }

  /// Adds to `failures`; an absent one counts as zero.
  public SettingsUpdate addFailures(int delta) {
    add("failures", Encode.number(delta, "Settings.failures"));
    return this;
  }

  /// Sets `limit`, and with it the sort key of `byTheme`.
  public SettingsUpdate limit(long limit) {
    set("limit", Encode.number(limit, "Settings.limit"));
    setIndexSort(1, SettingsKeys.byThemeSort(in(), limit));
    return this;
  }

  /// Sets `price`.
  public SettingsUpdate price(BigDecimal price) {
    set("price", Encode.decimal(price, "Settings.price"));
    return this;
  }

  /// Sets `ratio`.
  public SettingsUpdate ratio(double ratio) {
    set("ratio", Encode.real(ratio, "Settings.ratio"));
    return this;
  }

  /// Sets `enabled`.
  public SettingsUpdate enabled(boolean enabled) {
    set("enabled", Encode.bool(enabled, "Settings.enabled"));
    return this;
  }

  /// Sets `theme`, and with it the partition key of `byTheme`.
  public SettingsUpdate theme(Status theme) {
    set("theme", Encode.constant(theme, "Settings.theme"));
    setIndexPartition(1, SettingsKeys.byThemePartition(in(), theme));
    return this;
  }

  /// Sets `since`.
  public SettingsUpdate since(Instant since) {
    set("since", Encode.instant(since, "Settings.since"));
    return this;
  }

  /// Sets `day`.
  public SettingsUpdate day(LocalDate day) {
    set("day", Encode.date(day, "Settings.day"));
    return this;
  }

  /// Sets `token`.
  public SettingsUpdate token(UUID token) {
    set("token", Encode.uuid(token, "Settings.token"));
    return this;
  }

  /// Sets `nickname`.
  public SettingsUpdate nickname(String nickname) {
    set("nick", Encode.text(nickname, "Settings.nickname"));
    return this;
  }

  /// Clears `nickname`.
  public SettingsUpdate clearNickname() {
    set("nick", null);
    return this;
  }

  /// Sets `motto`.
  public SettingsUpdate motto(String motto) {
    set("motto", Encode.text(motto, "Settings.motto"));
    return this;
  }

  /// Clears `motto`.
  public SettingsUpdate clearMotto() {
    set("motto", null);
    return this;
  }

  /// Sets `size`.
  public SettingsUpdate size(int size) {
    set("size", Encode.number(size, "Settings.size"));
    return this;
  }

  /// Clears `size`.
  public SettingsUpdate clearSize() {
    set("size", null);
    return this;
  }

  /// Adds to `size`; an absent one counts as zero.
  public SettingsUpdate addSize(int delta) {
    add("size", Encode.number(delta, "Settings.size"));
    return this;
  }

  /// Sets `status`.
  public SettingsUpdate status(Status status) {
    set("status", Encode.constant(status, "Settings.status"));
    return this;
  }

  /// Clears `status`.
  public SettingsUpdate clearStatus() {
    set("status", null);
    return this;
  }
}
