package dev.bao.interleaved;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/// Values that records of all tenants have alike: of one group, or shared by all groups.
final class Place {

  /// The time of the test, which stands. Far ahead of the clock by which DynamoDB Local deletes
  /// what has expired.
  static final Instant NOW = Instant.parse("2066-11-21T12:00:00Z");

  static final Instant PAST = NOW.minusSeconds(1000);
  static final Instant FUTURE = NOW.plusSeconds(1_000_000);

  /// Where records of all groups are.
  static final String SHARED = "all";

  private static final int IDS = 4;

  private Place() {}

  static List<String> ids(String prefix, int group) {
    return IntStream.range(0, IDS).mapToObj(n -> prefix + group + "-" + n).toList();
  }

  static String any(int group, Draw draw) {
    return draw.in(50) ? SHARED : "g" + group;
  }

  static boolean isOwn(String place) {
    return !place.equals(SHARED);
  }

  static Instant time(Draw draw) {
    return NOW.minusSeconds(draw.below(5) * 60L);
  }
}
