package dev.bao.guard;

import dev.bao.error.ErrorCode;

/// Which halves of the index keys a write sets and removes. An index key of which one half is left
/// over from before is an entry at a wrong place, so both go together. Not thread-safe.
final class IndexHalves {

  /// Bits by slot.
  private int setPartitions;

  private int setSorts;
  private int removedPartitions;
  private int removedSorts;

  void set(KeyAttributes index, String name) {
    if (name.equals(index.partition())) {
      setPartitions |= bit(index);
    } else {
      setSorts |= bit(index);
    }
  }

  void remove(KeyAttributes index, String name) {
    if (name.equals(index.partition())) {
      removedPartitions |= bit(index);
    } else {
      removedSorts |= bit(index);
    }
  }

  /// Whether both halves are set.
  boolean sets(KeyAttributes index) {
    return (setPartitions & setSorts & bit(index)) != 0;
  }

  /// Whether both halves are set, or both removed.
  boolean writes(KeyAttributes index) {
    return sets(index) || (removedPartitions & removedSorts & bit(index)) != 0;
  }

  /// Checks a put: each index key is whole or absent.
  void checkPut(Call call) {
    if (setPartitions != setSorts) {
      throw KeyCheck.refused(call, "an index key has only one of its two halves");
    }
  }

  /// Checks an update: a half may be set alone only where the model says that it cannot get stale.
  void checkUpdate(Call call, ModelKeys keys) {
    int setAlone = setPartitions ^ setSorts;
    boolean mixed = ((setPartitions | setSorts) & removedPartitions) != 0;
    if (removedPartitions != removedSorts || mixed || !mayBeSetAlone(setAlone, keys)) {
      throw call.refused(
          ErrorCode.EXPRESSION_REFUSED,
          "updateExpression writes one half of an index key without the other",
          "Set both halves, or remove both, in the same update.");
    }
  }

  private static boolean mayBeSetAlone(int slots, ModelKeys keys) {
    if ((slots & bit(KeyAttributes.ITERATION)) != 0) {
      return false;
    }
    for (KeyAttributes index : KeyAttributes.indexes()) {
      if ((slots & bit(index)) != 0 && !keys.hasIndependentHalves(index)) {
        return false;
      }
    }
    return true;
  }

  private static int bit(KeyAttributes index) {
    return 1 << index.slot();
  }
}
