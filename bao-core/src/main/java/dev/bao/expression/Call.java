package dev.bao.expression;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// `begins_with(#n0, :v0)` or another function of a value, with or without a second argument.
record Call<T>(String function, DocumentPath at, @Nullable AttributeValue argument)
    implements Condition<T> {

  /// A function of an attribute.
  Call(String function, String attribute, @Nullable AttributeValue argument) {
    this(function, DocumentPath.of(attribute), argument);
  }

  @Override
  public String toString() {
    return ExpressionWriter.readable(this);
  }
}
