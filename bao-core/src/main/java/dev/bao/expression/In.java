package dev.bao.expression;

import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// `#n0 IN (:v0, :v1)`.
record In<T>(DocumentPath at, List<AttributeValue> values) implements Condition<T> {

  /// How many values DynamoDB takes (Developer Guide, "Comparison operator and function
  /// reference").
  static final int MAX_VALUES = 100;

  In {
    values = List.copyOf(values);
    if (values.isEmpty() || values.size() > MAX_VALUES) {
      throw new ConfigurationException(
          ErrorCode.ARGUMENT_INVALID,
          at
              + ".in(..) takes 1 to "
              + MAX_VALUES
              + " values and was given "
              + values.size()
              + ". Leave the condition out where there are none; split it with or(..) past that.");
    }
  }

  @Override
  public String toString() {
    return ExpressionWriter.readable(this);
  }
}
