package dev.bao.it;

/// How far an issue is.
public enum Stage {
  OPEN,
  BLOCKED,
  DONE
}
