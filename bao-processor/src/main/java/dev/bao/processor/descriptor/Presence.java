package dev.bao.processor.descriptor;

/// Whether a component always has a value.
public enum Presence {
  /// It has.
  REQUIRED,
  /// It may be null: it is marked @Nullable.
  NULLABLE,
  /// It is an `Optional`.
  OPTIONAL
}
