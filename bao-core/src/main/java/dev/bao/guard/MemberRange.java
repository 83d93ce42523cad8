package dev.bao.guard;

import dev.bao.key.KeySpace;
import dev.bao.model.Model;

/// The sort keys of one member of an item collection: its prefix and `#` before its own text, or
/// the prefix alone. They tell it from the other members of the partition; the prefixes of two of
/// them may start alike, as `t` and `t2` do, but not with the `#`, which is in none. Immutable.
final class MemberRange {

  private final boolean isAlone;
  private final String start;
  private final String end;

  MemberRange(KeySpace in, Model member) {
    this.isAlone = !member.hasSortKey();
    this.start = isAlone ? member.prefix() : in.memberStart(member.prefix());
    this.end = in.memberEnd(member.prefix());
  }

  /// Whether there is one sort key and no more in a partition.
  boolean isAlone() {
    return isAlone;
  }

  /// The only sort key, or what all of them start with.
  String start() {
    return start;
  }

  /// Whether a condition on the sort key can be held by nothing but them.
  boolean hasAll(SortRange range) {
    return switch (range.comparator()) {
      case "=" -> isWithin(range.low());
      case "begins_with" -> !isAlone && isWithin(range.low());
      case "BETWEEN" ->
          isAlone
              ? range.low().equals(start) && range.high().equals(start)
              : isWithinOrEnd(range.low()) && isWithinOrEnd(range.high());
      default -> false;
    };
  }

  /// The end itself is nobody's sort key: a range may end there, and one that is behind all of the
  /// member's keys also starts there.
  private boolean isWithinOrEnd(String bound) {
    return isWithin(bound) || bound.equals(end);
  }

  /// Everything between two texts that start so starts so.
  private boolean isWithin(String bound) {
    return isAlone ? bound.equals(start) : bound.startsWith(start);
  }
}
