package dev.bao.expression;

import java.util.Arrays;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Whole attributes that are set, each once, with their values, in the order in which they were
/// added. Most patches are nothing else. They are few: they lie in arrays, and are looked through.
/// Not thread-safe.
final class AttributeSets {

  /// Room for what most patches set.
  private static final int ROOM = 4;

  private String[] attributes;
  private AttributeValue[] values;
  private int size;

  AttributeSets() {
    this.attributes = new String[ROOM];
    this.values = new AttributeValue[ROOM];
  }

  private AttributeSets(AttributeSets other) {
    this.attributes = other.attributes.clone();
    this.values = other.values.clone();
    this.size = other.size;
  }

  AttributeSets copy() {
    return new AttributeSets(this);
  }

  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }

  boolean has(String attribute) {
    return find(attribute) >= 0;
  }

  /// The value that an attribute is set to, null where it is not set.
  @Nullable AttributeValue value(String attribute) {
    int number = find(attribute);
    return number < 0 ? null : values[number];
  }

  private int find(String attribute) {
    for (int i = 0; i < size; i++) {
      if (attributes[i].equals(attribute)) {
        return i;
      }
    }
    return -1;
  }

  /// Adds an attribute that is not set yet.
  void add(String attribute, AttributeValue value) {
    if (size == attributes.length) {
      attributes = Arrays.copyOf(attributes, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
    }
    attributes[size] = attribute;
    values[size] = value;
    size++;
  }

  /// Sets an attribute, whether it was set before or not.
  void put(String attribute, AttributeValue value) {
    int number = find(attribute);
    if (number < 0) {
      add(attribute, value);
    } else {
      values[number] = value;
    }
  }

  /// Leaves an attribute alone, whether it was set before or not.
  void remove(String attribute) {
    int number = find(attribute);
    if (number >= 0) {
      size--;
      System.arraycopy(attributes, number + 1, attributes, number, size - number);
      System.arraycopy(values, number + 1, values, number, size - number);
    }
  }

  void forEach(BiConsumer<String, AttributeValue> action) {
    for (int i = 0; i < size; i++) {
      action.accept(attributes[i], values[i]);
    }
  }

  /// Gives each attribute and each value the placeholder of its number.
  ///
  /// @param names what the names stand for, none yet
  /// @param meanings what the values stand for, none yet
  void addNumbered(Placeholders<String> names, Placeholders<AttributeValue> meanings) {
    names.addNumbered(attributes, size);
    meanings.addNumbered(values, size);
  }
}
