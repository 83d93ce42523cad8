package dev.bao.model;

import dev.bao.key.TimeText;
import java.time.DateTimeException;
import java.time.Instant;

/// Times of expiry as whole epoch seconds, as DynamoDB wants them.
final class Expiry {

  private Expiry() {}

  /// Rounds up: an item does not expire before its time.
  ///
  /// @throws dev.bao.error.MappingException `BAO-7004` outside of the years 0000 to 9999
  static long seconds(Instant value, String path) {
    TimeText.check(path, value);
    return value.getEpochSecond() + (value.getNano() == 0 ? 0 : 1);
  }

  /// @throws dev.bao.error.MappingException `BAO-7002` where it is no time
  static Instant instant(long seconds, String path) {
    try {
      return Instant.ofEpochSecond(seconds);
    } catch (DateTimeException e) {
      throw Unreadable.as("a time in epoch seconds", path);
    }
  }
}
