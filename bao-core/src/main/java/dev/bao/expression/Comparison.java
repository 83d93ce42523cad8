package dev.bao.expression;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// `#n0 = :v0`, or another comparator.
record Comparison<T>(Operand left, String comparator, AttributeValue right)
    implements Condition<T> {

  @Override
  public String toString() {
    return ExpressionWriter.readable(this);
  }
}
