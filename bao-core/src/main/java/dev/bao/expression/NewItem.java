package dev.bao.expression;

import dev.bao.error.ErrorCode;
import dev.bao.error.MappingException;
import dev.bao.expression.Assignment.Append;
import dev.bao.expression.Assignment.Difference;
import dev.bao.expression.Assignment.Prepend;
import dev.bao.expression.Assignment.Put;
import dev.bao.expression.Assignment.Removal;
import dev.bao.expression.Assignment.Sum;
import dev.bao.expression.Assignment.Union;
import dev.bao.expression.DocumentPath.Entry;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The attributes that a patch makes where there is no item. Not thread-safe.
final class NewItem {

  private final String model;
  private final Map<String, AttributeValue> attributes = new HashMap<>();
  private final Map<String, Map<String, AttributeValue>> maps = new LinkedHashMap<>();

  NewItem(String model) {
    this.model = model;
  }

  void set(String attribute, AttributeValue value) {
    attributes.put(attribute, value);
  }

  void add(Assignment assignment) {
    DocumentPath at = assignment.at();
    String attribute = at.attribute();
    if (at.isTopLevel()) {
      AttributeValue value = value(assignment);
      if (value != null) {
        attributes.put(attribute, value);
      }
    } else if (at.steps().size() == 1 && at.steps().getFirst() instanceof Entry(String key)) {
      addEntry(attribute, key, assignment);
    } else {
      throw new MappingException(
          ErrorCode.UPSERT_REFUSED,
          "The upsert of a "
              + model
              + " changes a part of "
              + attribute
              + ", which an item that is not there does not have. Nothing was sent. Set "
              + attribute
              + " as a whole, or use update or create.");
    }
  }

  private void addEntry(String attribute, String key, Assignment assignment) {
    Map<String, AttributeValue> map = maps.computeIfAbsent(attribute, ignored -> new HashMap<>());
    if (assignment instanceof Put(_, AttributeValue value)) {
      map.put(key, value);
    }
  }

  private static @Nullable AttributeValue value(Assignment assignment) {
    return switch (assignment) {
      case Put(_, AttributeValue value) -> value;
      case Sum(_, AttributeValue delta, _) -> delta;
      case Union(_, AttributeValue elements) -> elements;
      case Append(_, AttributeValue elements) -> elements;
      case Prepend(_, AttributeValue elements) -> elements;
      case Removal _ -> null;
      case Difference _ -> null;
    };
  }

  /// The attributes, those that the model needs among them.
  ///
  /// @param needed the names of the attributes that the model needs
  Map<String, AttributeValue> attributes(List<String> needed) {
    maps.forEach((attribute, map) -> attributes.put(attribute, AttributeValue.createM(map)));
    List<String> missing =
        needed.stream().filter(attribute -> !attributes.containsKey(attribute)).toList();
    if (!missing.isEmpty()) {
      throw new MappingException(
          ErrorCode.UPSERT_REFUSED,
          "The upsert of a "
              + model
              + " would make an item without "
              + String.join(", ", missing)
              + ", which could not be read. Nothing was sent. Give each a value in the patch, mark"
              + " it @Nullable, or give it a @Default.");
    }
    return attributes;
  }
}
