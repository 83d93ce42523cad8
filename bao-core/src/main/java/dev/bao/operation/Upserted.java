package dev.bao.operation;

/// What an upsert has done.
public enum Upserted {
  /// There was no item: one was made.
  CREATED,
  /// The item that was there was patched.
  UPDATED
}
