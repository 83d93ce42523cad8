package dev.bao.expression;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What a patch does at one place of an item.
sealed interface Assignment {

  /// Writes the value, whatever is there.
  record Put(AttributeValue value) implements Assignment {}

  /// Removes what is there, if anything.
  record Removal() implements Assignment {}

  /// Adds to a number.
  record Sum(AttributeValue delta) implements Assignment {}

  /// Adds elements to a set.
  record Union(AttributeValue elements) implements Assignment {}

  /// Removes elements from a set.
  record Difference(AttributeValue elements) implements Assignment {}

  /// Adds elements behind those of a list.
  record Append(AttributeValue elements) implements Assignment {}

  /// Adds elements before those of a list.
  record Prepend(AttributeValue elements) implements Assignment {}
}
