package dev.bao.expression;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// `#n0 BETWEEN :v0 AND :v1`.
record Between<T>(Operand operand, AttributeValue low, AttributeValue high)
    implements Condition<T> {}
