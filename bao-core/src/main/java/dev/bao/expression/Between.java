package dev.bao.expression;

import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import dev.bao.key.SortText;
import java.math.BigDecimal;
import java.util.Arrays;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// `#n0 BETWEEN :v0 AND :v1`.
record Between<T>(Operand operand, AttributeValue low, AttributeValue high)
    implements Condition<T> {

  /// Checks the order of the bounds: DynamoDB refuses the wrong one, with both values in its
  /// message.
  Between {
    if (compare(low, high) > 0) {
      throw new ConfigurationException(
          ErrorCode.ARGUMENT_INVALID,
          operand.at()
              + (operand.isSize() ? ".size()" : "")
              + ".between(..) has a lower bound that is above the upper one. Swap them.");
    }
  }

  /// The order of DynamoDB, of two values of one type.
  private static int compare(AttributeValue low, AttributeValue high) {
    return switch (low.type()) {
      case S -> SortText.compare(low.s(), high.s());
      case N -> new BigDecimal(low.n()).compareTo(new BigDecimal(high.n()));
      case B -> Arrays.compareUnsigned(low.b().asByteArrayUnsafe(), high.b().asByteArrayUnsafe());
      default -> 0;
    };
  }

  @Override
  public String toString() {
    return ExpressionWriter.readable(this);
  }
}
