package dev.bao.guard;

import dev.bao.key.TableLayout;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The attributes that are the table's own, and what a write may give them. Their names start with
/// `_`; no attribute of a model does.
final class ReservedAttribute {

  private ReservedAttribute() {}

  static boolean is(String name) {
    return name.startsWith("_");
  }

  /// Checks what a write gives to a reserved attribute that is not part of the table's key.
  ///
  /// @return the key that the attribute is a half of, null where it is of none
  static @Nullable KeyAttributes check(
      Call call, ModelKeys keys, String name, @Nullable AttributeValue value) {
    String text = StringValue.of(value);
    if (text == null) {
      throw KeyCheck.refused(call, "`" + name + "` is no string");
    }
    if (name.equals(TableLayout.WRITE_ID)) {
      return null;
    }
    if (name.equals(TableLayout.MODEL)) {
      checkModel(call, keys, text);
      return null;
    }
    KeyAttributes index = KeyAttributes.ofAttribute(name);
    if (index == null) {
      throw KeyCheck.refused(call, "`" + name + "` is an attribute that no item has");
    }
    checkIndexKey(call, keys, index, name, text);
    return index;
  }

  private static void checkModel(Call call, ModelKeys keys, String text) {
    if (!text.equals(keys.prefix())) {
      throw KeyCheck.refused(call, "`_model` is not the prefix of the item's model");
    }
  }

  private static void checkIndexKey(
      Call call, ModelKeys keys, KeyAttributes index, String name, String text) {
    if (!keys.uses(index)) {
      throw KeyCheck.refused(call, "`" + name + "` is of an index that the model does not use");
    }
    if (name.equals(index.partition()) && !keys.ownsPartition(index, text)) {
      throw KeyCheck.foreign(call, name);
    }
  }
}
