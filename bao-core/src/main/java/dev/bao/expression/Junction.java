package dev.bao.expression;

import java.util.List;

/// `(..) AND (..)`, or the same with `OR`.
record Junction<T>(String word, List<Condition<T>> parts) implements Condition<T> {

  @Override
  public String toString() {
    return ExpressionWriter.readable(this);
  }
}
