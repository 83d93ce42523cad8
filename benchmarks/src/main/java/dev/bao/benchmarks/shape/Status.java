package dev.bao.benchmarks.shape;

/// How far a task is.
public enum Status {
  OPEN,
  IN_PROGRESS,
  DONE
}
