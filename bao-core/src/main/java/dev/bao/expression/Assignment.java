package dev.bao.expression;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What a patch does at one place of an item.
sealed interface Assignment {

  /// The place.
  DocumentPath at();

  /// Writes the value, whatever is there.
  record Put(DocumentPath at, AttributeValue value) implements Assignment {}

  /// Removes what is there, if anything.
  record Removal(DocumentPath at) implements Assignment {}

  /// Adds to a number.
  ///
  /// @param isExact whether it must be done once, whatever happens to the answer
  record Sum(DocumentPath at, AttributeValue delta, boolean isExact) implements Assignment {}

  /// Adds elements to a set.
  record Union(DocumentPath at, AttributeValue elements) implements Assignment {}

  /// Removes elements from a set.
  record Difference(DocumentPath at, AttributeValue elements) implements Assignment {}

  /// Adds elements behind those of a list.
  record Append(DocumentPath at, AttributeValue elements) implements Assignment {}

  /// Adds elements before those of a list.
  record Prepend(DocumentPath at, AttributeValue elements) implements Assignment {}
}
