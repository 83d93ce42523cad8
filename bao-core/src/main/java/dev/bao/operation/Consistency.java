package dev.bao.operation;

/// Which writes a read of the table sees.
public enum Consistency {
  /// Perhaps not the latest ones: half a read capacity unit for 4 KB.
  EVENTUAL,
  /// All that were answered before the read: one read capacity unit for 4 KB.
  STRONG
}
