package dev.bao.example.quickstart;

/// How far a task is.
public enum Status {
  /// To be done.
  OPEN,
  /// Waiting for something.
  BLOCKED,
  /// Done.
  DONE
}
