package dev.bao.example.lambda;

/// Whether a task is to be done or is done.
public enum Status {
  /// To be done.
  OPEN,
  /// Done.
  DONE
}
