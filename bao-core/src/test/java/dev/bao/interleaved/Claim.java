package dev.bao.interleaved;

import java.util.Objects;

/// What the test asserts.
final class Claim {

  private Claim() {}

  static void same(String what, Object expected, Object actual) {
    if (!Objects.equals(expected, actual)) {
      throw new AssertionError(what + ": expected " + expected + " and found " + actual);
    }
  }

  static void holds(String what, boolean isSo) {
    if (!isSo) {
      throw new AssertionError(what);
    }
  }
}
