package dev.bao;

import com.github.f4b6a3.ulid.Ulid;
import com.github.f4b6a3.ulid.UlidCreator;
import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import java.util.function.Supplier;

/// ULIDs that an application makes, each checked to be one.
record Ulids(Supplier<String> maker) implements Supplier<String> {

  /// Random ones, which sort by the millisecond in which they were made.
  static Supplier<String> random() {
    return () -> UlidCreator.getUlid().toString();
  }

  @Override
  public String get() {
    String ulid = maker.get();
    if (!Ulid.isValid(ulid)) {
      throw new ConfigurationException(
          ErrorCode.SETTING_INVALID, "ulids(..) gave what is no ULID. Nothing was sent.");
    }
    return ulid;
  }
}
