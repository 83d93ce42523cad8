package dev.bao.model;

import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/// What one logical write gives to its record: its time and a new version, the same over all
/// attempts. The clock is asked with the first question for the time: most models have no use for
/// it. Not thread-safe; made for one write.
public final class Stamp {

  /// The version that a record has which was never written.
  public static final long NO_VERSION = 0;

  private final InstantSource clock;
  private final String ulid;
  private final boolean isCreate;
  private @Nullable Instant now;

  /// What a write gives that starts now.
  ///
  /// @param clock tells the time of the write, once
  /// @param ulid the new version of a model whose versions are ULIDs, else empty
  public Stamp(InstantSource clock, String ulid) {
    this(clock, ulid, false);
  }

  private Stamp(InstantSource clock, String ulid, boolean isCreate) {
    this.clock = clock;
    this.ulid = ulid;
    this.isCreate = isCreate;
  }

  /// The same for a record that is new: with the same time.
  public Stamp creating() {
    return new Stamp(this::now, ulid, true);
  }

  /// The time of the write.
  public Instant now() {
    if (now == null) {
      now = clock.instant();
    }
    return now;
  }

  /// The new version of a model whose versions are ULIDs, else empty.
  public String ulid() {
    return ulid;
  }

  /// Whether the record is new.
  public boolean isCreate() {
    return isCreate;
  }

  /// The version behind a counted one.
  public long version(long known) {
    return isCreate ? NO_VERSION + 1 : Math.incrementExact(known);
  }

  /// When the record was created: now, unless it has a time already, which is not the epoch.
  public Instant createdAt(@Nullable Instant known) {
    return isCreate || known == null || known.equals(Instant.EPOCH) ? now() : known;
  }

  /// A time of expiry as it is stored: in whole seconds, and no earlier.
  public static Instant expiry(Instant time) {
    boolean isWhole = time.getNano() == 0 || time.getEpochSecond() == Instant.MAX.getEpochSecond();
    return isWhole ? time : Instant.ofEpochSecond(time.getEpochSecond() + 1);
  }
}
