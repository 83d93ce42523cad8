package dev.bao.guard;

import dev.bao.key.TableLayout;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Checks an item that a request puts. Only names at top level count: those within a map are data.
final class ItemCheck {

  private ItemCheck() {}

  static void check(Call call, Map<String, AttributeValue> item) {
    OwnedKey key = WriteRules.check(call, KeyCheck.ofItem(call, item));
    if (key.isSentinel()) {
      checkSentinel(call, key, item);
    } else {
      checkReserved(call, key.keys(), item);
      WriteRules.checkPut(call, key, item);
    }
  }

  private static void checkReserved(Call call, ModelKeys keys, Map<String, AttributeValue> item) {
    IndexHalves halves = new IndexHalves();
    item.forEach((name, value) -> {
      if (ReservedAttribute.is(name) && !KeyAttributes.TABLE.has(name)) {
        @Nullable KeyAttributes index = ReservedAttribute.check(call, keys, name, value);
        if (index != null) {
          halves.set(index, name);
        }
      }
    });
    halves.checkPut(call);
  }

  /// A sentinel is in no index and is not one of the model's items.
  private static void checkSentinel(Call call, OwnedKey key, Map<String, AttributeValue> item) {
    for (String name : item.keySet()) {
      if (ReservedAttribute.is(name)
          && !KeyAttributes.TABLE.has(name)
          && !name.equals(TableLayout.WRITE_ID)) {
        throw KeyCheck.refused(call, "a unique sentinel has the attribute `" + name + "`");
      }
    }
    if (!key.partition().equals(StringValue.of(item, TableLayout.UNIQUE_VALUE))) {
      throw KeyCheck.refused(call, "`uniqueValue` of a unique sentinel is not its `_pk`");
    }
  }
}
