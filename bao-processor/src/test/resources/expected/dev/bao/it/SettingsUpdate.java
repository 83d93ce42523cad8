package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.Update;
import dev.bao.key.KeySpace;
import dev.bao.model.Encode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/// A patch of a [Settings]: what is not named stays. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class SettingsUpdate extends Update<Settings> {

  SettingsUpdate(KeySpace in) {
    super(in, SettingsSchema.MODEL);
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
