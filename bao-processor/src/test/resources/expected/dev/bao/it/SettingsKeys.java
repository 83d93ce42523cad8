package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;

/// The keys of [Settings] items, made within the keys of one tenant.
@Generated("dev.bao.processor.BaoProcessor")
public final class SettingsKeys {

  /// The model's part of every key.
  public static final String PREFIX = "settings";

  private SettingsKeys() {}

  /// The key of an item in the table.
  public static ItemKey item(KeySpace in, String settingsId) {
    return new ItemKey(in.partition(PREFIX, in.text("Settings.settingsId", settingsId)), PREFIX);
  }

  /// The keys of an item in `byTheme`, which is gsi1.
  public static ItemKey byTheme(KeySpace in, Status theme, long limit) {
    return new ItemKey(byThemePartition(in, theme), byThemeSort(in, limit));
  }

  /// The partition key of `byTheme`.
  public static String byThemePartition(KeySpace in, Status theme) {
    return in.indexPartition(PREFIX, 1, in.constant("Settings.theme", theme));
  }

  /// The sort key of `byTheme`.
  public static String byThemeSort(KeySpace in, long limit) {
    return in.sort(PREFIX, in.integer(limit));
  }
}
