package dev.bao.expression;

import dev.bao.model.Decode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The nested records, maps and elements that a patch changes something of, and what it takes for
/// granted of each. Not thread-safe.
final class PatchedPlaces {

  private static final AttributeValue MAP = AttributeValue.createS(AttributeType.M.name());
  private static final AttributeValue NULL = AttributeValue.createS(AttributeType.NULL.name());

  /// What is taken for granted of a place.
  enum Need {
    /// It is a nested record.
    RECORD,
    /// It is an element of a list.
    ELEMENT,
    /// It is a map; where the item has none, a new one will do.
    MAP,
    /// It is a map that the item does not have.
    NEW_MAP
  }

  private final Map<DocumentPath, Need> needs = new LinkedHashMap<>();

  void need(DocumentPath at, Need need) {
    needs.putIfAbsent(at, need);
  }

  /// Whether a place is taken for one of a map that the item does not have.
  boolean isNewMap(DocumentPath at) {
    return needs.get(at) == Need.NEW_MAP;
  }

  /// That all places are as they are taken for, null where there are none.
  <T> @Nullable Condition<T> condition() {
    Condition<T> all = null;
    for (Map.Entry<DocumentPath, Need> entry : needs.entrySet()) {
      all = ItemCondition.both(all, condition(entry.getKey(), entry.getValue()));
    }
    return all;
  }

  private static <T> Condition<T> condition(DocumentPath at, Need need) {
    return switch (need) {
      case RECORD, MAP -> new Call<>("attribute_type", at, MAP);
      case ELEMENT -> new Call<>("attribute_exists", at, null);
      case NEW_MAP -> {
        Condition<T> isAbsent = new Call<>("attribute_not_exists", at, null);
        yield isAbsent.or(new Call<>("attribute_type", at, NULL));
      }
    };
  }

  /// Takes note of which maps an item has.
  ///
  /// @return whether that is not what was taken for granted
  boolean adaptTo(Map<String, AttributeValue> item) {
    boolean changed = false;
    for (Map.Entry<DocumentPath, Need> entry : needs.entrySet()) {
      Need need = entry.getValue();
      if (need == Need.MAP || need == Need.NEW_MAP) {
        boolean isAbsent = Decode.isAbsent(entry.getKey().find(item));
        Need now = isAbsent ? Need.NEW_MAP : Need.MAP;
        entry.setValue(now);
        changed |= now != need;
      }
    }
    return changed;
  }

  /// A place that an item does not have as it is needed, null for none.
  @Nullable DocumentPath missingFrom(Map<String, AttributeValue> item) {
    for (Map.Entry<DocumentPath, Need> entry : needs.entrySet()) {
      AttributeValue found = entry.getKey().find(item);
      boolean isThere =
          switch (entry.getValue()) {
            case RECORD, MAP -> found != null && found.hasM();
            case ELEMENT -> found != null;
            case NEW_MAP -> Decode.isAbsent(found);
          };
      if (!isThere) {
        return entry.getKey();
      }
    }
    return null;
  }
}
