package dev.bao.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What one logical write gives to its record: its time and a new version, the same over all
/// attempts. Immutable.
///
/// @param now the time of the write
/// @param ulid the new version of a model whose versions are ULIDs, else empty
/// @param isCreate whether the record is new
public record Stamp(Instant now, String ulid, boolean isCreate) {

  /// The version that a record has which was never written.
  public static final long NO_VERSION = 0;

  /// The same for a record that is new.
  public Stamp creating() {
    return new Stamp(now, ulid, true);
  }

  /// The version behind a counted one.
  public long version(long known) {
    return isCreate ? NO_VERSION + 1 : Math.incrementExact(known);
  }

  /// When the record was created: now, unless it has a time already, which is not the epoch.
  public Instant createdAt(@Nullable Instant known) {
    return isCreate || known == null || known.equals(Instant.EPOCH) ? now : known;
  }

  /// A time of expiry as it is stored: in whole seconds, and no earlier.
  public static Instant expiry(Instant time) {
    boolean isWhole = time.getNano() == 0 || time.getEpochSecond() == Instant.MAX.getEpochSecond();
    return isWhole ? time : Instant.ofEpochSecond(time.getEpochSecond() + 1);
  }
}
