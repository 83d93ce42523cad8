package dev.bao.guard;

import dev.bao.error.ErrorCode;
import dev.bao.error.IsolationException;
import dev.bao.key.TableLayout;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Checks the table key that a request names.
final class KeyCheck {

  private static final String NEXT =
      "Make keys with the model's generated keys over bao.keySpace(), or with bao.keys(prefix) for a"
          + " class of your own, in the scope of the tenant.";

  private KeyCheck() {}

  /// Checks a key that stands alone, as in GetItem: it has two attributes and no more.
  static OwnedKey check(Call call, Map<String, AttributeValue> key) {
    if (key.size() != 2) {
      throw refused(
          call, "the key has " + key.size() + " attributes, expected exactly `_pk` and `_sk`");
    }
    return ofItem(call, key);
  }

  /// Checks the key of an item that is written, and that it may be.
  static OwnedKey checkWritten(Call call, Map<String, AttributeValue> key) {
    return WriteRules.check(call, check(call, key));
  }

  /// Checks the key attributes of a whole item.
  static OwnedKey ofItem(Call call, Map<String, AttributeValue> item) {
    String partition = StringValue.of(item, TableLayout.PARTITION_KEY);
    String sort = StringValue.of(item, TableLayout.SORT_KEY);
    if (partition == null || sort == null) {
      throw refused(call, "`_pk` or `_sk` is absent or no string");
    }
    ModelKeys keys = call.owner().ofKey(partition, sort);
    if (keys == null) {
      throw foreign(call, TableLayout.PARTITION_KEY);
    }
    return new OwnedKey(partition, sort, keys);
  }

  /// The error of an attribute that holds a key of somebody else.
  static IsolationException foreign(Call call, String attribute) {
    return refused(
        call,
        "`" + attribute + "` holds a key that is not of this tenant and " + call.owner().kind());
  }

  static IsolationException refused(Call call, String found) {
    return call.refused(ErrorCode.FOREIGN_KEY, found, NEXT);
  }
}
