package dev.bao.tracker;

/// How far a task is.
public enum Status {
  OPEN,
  BLOCKED,
  DONE
}
