package dev.bao.operation;

import dev.bao.key.ItemKey;
import dev.bao.key.TableLayout;
import dev.bao.model.Encode;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The keys of items that came back through the guard, which has seen that they are texts.
final class Keys {

  private Keys() {}

  static ItemKey of(Map<String, AttributeValue> item) {
    return new ItemKey(text(item, TableLayout.PARTITION_KEY), text(item, TableLayout.SORT_KEY));
  }

  private static String text(Map<String, AttributeValue> item, String attribute) {
    return item.getOrDefault(attribute, Encode.NULL).s();
  }
}
