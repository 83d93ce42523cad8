package dev.bao.it;

/// How far something is.
public enum Status {
  OPEN,
  DONE
}
