package dev.bao.it;

import java.util.List;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverter;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Stores an amount as `EUR 1250`.
final class MoneyConverter implements AttributeConverter<Money> {

  MoneyConverter() {}

  @Override
  public AttributeValue transformFrom(Money money) {
    if (money.cents() < 0) {
      throw new IllegalArgumentException("secret amount " + money);
    }
    return AttributeValue.fromS(money.currency() + " " + money.cents());
  }

  @Override
  public Money transformTo(AttributeValue value) {
    List<String> parts = List.of(value.s().split(" ", 2));
    return new Money(Long.parseLong(parts.getLast()), parts.getFirst());
  }

  @Override
  public EnhancedType<Money> type() {
    return EnhancedType.of(Money.class);
  }

  @Override
  public AttributeValueType attributeValueType() {
    return AttributeValueType.S;
  }
}
