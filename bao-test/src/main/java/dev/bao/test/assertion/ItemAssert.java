package dev.bao.test.assertion;

import dev.bao.key.ItemKey;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Assertions on an item as it lies in the table: all its attributes, whatever the model knows.
public final class ItemAssert extends AbstractAssert<ItemAssert, Map<String, AttributeValue>> {

  private final ItemKey key;

  ItemAssert(Map<String, AttributeValue> item, ItemKey key) {
    super(item, ItemAssert.class);
    this.key = key;
  }

  /// There is one with the key.
  public ItemAssert exists() {
    if (actual.isEmpty()) {
      failWithMessage("There is no item with the key %s.", key);
    }
    return this;
  }

  /// There is none with the key.
  public ItemAssert doesNotExist() {
    if (!actual.isEmpty()) {
      failWithMessage("There is an item with the key %s: %s.", key, actual.keySet());
    }
    return this;
  }

  /// It has an attribute with this value.
  ///
  /// @param value a text, a number, which is compared by its value, a boolean, or an
  ///   `AttributeValue`
  /// @throws IllegalArgumentException where the value is none of these
  public ItemAssert hasAttribute(String name, Object value) {
    exists();
    AttributeValue expected = attribute(value);
    AttributeValue found = actual.get(name);
    if (!isSame(expected, found)) {
      failWithActualExpectedAndMessage(
          found,
          expected,
          "The attribute '%s' of the item %s is %s, and not %s.",
          name,
          key,
          Objects.requireNonNullElse(found, "missing"),
          expected);
    }
    return this;
  }

  /// It lacks an attribute.
  public ItemAssert doesNotHaveAttribute(String name) {
    exists();
    if (actual.containsKey(name)) {
      failWithMessage(
          "The item %s has the attribute '%s', with the value %s.", key, name, actual.get(name));
    }
    return this;
  }

  private static AttributeValue attribute(Object value) {
    return switch (value) {
      case AttributeValue attribute -> attribute;
      case String text -> AttributeValue.fromS(text);
      case Number number -> AttributeValue.fromN(number.toString());
      case Boolean flag -> AttributeValue.fromBool(flag);
      default ->
          throw new IllegalArgumentException(
              value.getClass().getName()
                  + " is no text, number or boolean: pass the AttributeValue.");
    };
  }

  private static boolean isSame(AttributeValue expected, @Nullable AttributeValue found) {
    if (found == null || found.n() == null || expected.n() == null) {
      return expected.equals(found);
    }
    return new BigDecimal(expected.n()).compareTo(new BigDecimal(found.n())) == 0;
  }
}
