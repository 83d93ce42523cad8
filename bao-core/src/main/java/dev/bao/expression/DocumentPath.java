package dev.bao.expression;

import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The place of a value within an item: an attribute, or an entry or element within it, at whatever
/// depth. Immutable.
///
/// @param attribute the attribute of the item
/// @param steps from the attribute inwards, none for the attribute as a whole
public record DocumentPath(String attribute, List<Step> steps) {

  /// How deep DynamoDB nests (Developer Guide, "Quotas", nested attribute depth).
  static final int MAX_LEVELS = 32;

  /// One step inwards.
  public sealed interface Step {}

  /// To an attribute of a nested record.
  public record Name(String name) implements Step {}

  /// To an entry of a map. Its key is a value, which no error names.
  public record Entry(String key) implements Step {}

  /// To an element of a list.
  public record Element(int index) implements Step {}

  /// Copies the list.
  public DocumentPath {
    steps = List.copyOf(steps);
  }

  /// An attribute of an item.
  public static DocumentPath of(String attribute) {
    return new DocumentPath(attribute, List.of());
  }

  /// An attribute of the nested record at this place.
  ///
  /// @throws ConfigurationException `BAO-8005` where the place is too deep
  public DocumentPath attribute(String name) {
    return then(new Name(name));
  }

  /// An entry of the map at this place.
  ///
  /// @throws ConfigurationException `BAO-8005` where the key is empty or the place too deep
  public DocumentPath entry(String key) {
    if (key.isEmpty()) {
      throw invalid("an entry with an empty key", "DynamoDB has none: use a key of its own");
    }
    return then(new Entry(key));
  }

  /// An element of the list at this place.
  ///
  /// @param index from 0
  /// @throws ConfigurationException `BAO-8005` where the index is below 0 or the place too deep
  public DocumentPath element(int index) {
    if (index < 0) {
      throw invalid("the element " + index, "Elements are counted from 0");
    }
    return then(new Element(index));
  }

  private DocumentPath then(Step step) {
    if (steps.size() == MAX_LEVELS - 1) {
      throw invalid(
          "a place more than " + MAX_LEVELS + " levels deep", "DynamoDB nests no deeper than that");
    }
    List<Step> longer = new ArrayList<>(steps);
    longer.add(step);
    return new DocumentPath(attribute, longer);
  }

  boolean isTopLevel() {
    return steps.isEmpty();
  }

  /// Whether it is an attribute as a whole.
  boolean isWhole(String name) {
    return isTopLevel() && attribute.equals(name);
  }

  /// Whether it ends at a position of a list, where another value may stand when others change the
  /// list.
  boolean isPosition() {
    return !isTopLevel() && steps.getLast() instanceof Element;
  }

  /// The place around this one, which is not a whole attribute.
  DocumentPath around() {
    return new DocumentPath(attribute, steps.subList(0, steps.size() - 1));
  }

  /// Whether this place is the other one, or within it.
  boolean isWithin(DocumentPath other) {
    return attribute.equals(other.attribute)
        && steps.size() >= other.steps.size()
        && steps.subList(0, other.steps.size()).equals(other.steps);
  }

  /// The value at this place, null where there is none.
  @Nullable AttributeValue find(Map<String, AttributeValue> item) {
    AttributeValue value = item.get(attribute);
    for (Step step : steps) {
      value = value == null ? null : next(value, step);
    }
    return value;
  }

  private static @Nullable AttributeValue next(AttributeValue value, Step step) {
    return switch (step) {
      case Name(String name) -> value.hasM() ? value.m().get(name) : null;
      case Entry(String key) -> value.hasM() ? value.m().get(key) : null;
      case Element(int index) ->
          value.hasL() && index < value.l().size() ? value.l().get(index) : null;
    };
  }

  private ConfigurationException invalid(String found, String mend) {
    return new ConfigurationException(
        ErrorCode.ARGUMENT_INVALID, this + ": asked for " + found + ". " + mend + ".");
  }

  /// As in `address.city`, `labels[0]` and `scores[?]`.
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(attribute);
    for (Step step : steps) {
      switch (step) {
        case Name(String name) -> out.append('.').append(name);
        case Entry ignored -> out.append("[?]");
        case Element(int index) -> out.append('[').append(index).append(']');
      }
    }
    return out.toString();
  }
}
