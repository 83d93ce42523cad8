package dev.bao.expression;

/// `NOT (..)`.
record Not<T>(Condition<T> negated) implements Condition<T> {

  @Override
  public String toString() {
    return ExpressionWriter.readable(this);
  }
}
