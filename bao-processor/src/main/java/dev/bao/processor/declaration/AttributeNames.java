package dev.bao.processor.declaration;

import dev.bao.processor.problem.Place;
import dev.bao.processor.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The names of the attributes of one record. Not thread-safe.
final class AttributeNames {

  /// Bytes of UTF-8 that the name of an attribute may have.
  private static final int MAX_BYTES = 255;

  private final boolean isItem;
  private final Map<String, String> pathsByName = new HashMap<>();

  private AttributeNames(boolean isItem) {
    this.isItem = isItem;
  }

  /// Those of an item, some of whose attributes are the table's own.
  static AttributeNames ofItem() {
    return new AttributeNames(true);
  }

  /// Those of a map within an item.
  static AttributeNames ofNested() {
    return new AttributeNames(false);
  }

  /// Notes the name of a component's attribute.
  void add(Reading reading, String name, String path, Place place) {
    String reserved = reserved(name);
    if (reserved != null) {
      reading.problem(Problem.ATTRIBUTE_NAME_RESERVED, place, path, name, reserved);
      return;
    }
    String other = pathsByName.putIfAbsent(name, path);
    if (other != null) {
      reading.problem(Problem.ATTRIBUTE_NAME_TWICE, place, path, name, other);
    }
  }

  /// Why a name cannot be used, null where it can.
  private @Nullable String reserved(String name) {
    if (name.isEmpty()) {
      return "which is no name";
    }
    if (name.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      return "which has more than 255 bytes in UTF-8";
    }
    if (isItem && name.startsWith("_")) {
      return "and names that start with `_` are the table's own";
    }
    return isItem && name.equals("ttl") ? "which is the table's time to live" : null;
  }
}
