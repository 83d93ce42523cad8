package dev.bao.model;

import dev.bao.error.ErrorCode;
import dev.bao.error.MappingException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The errors of attributes that do not fit their component. None holds the attribute's value.
final class Unreadable {

  private Unreadable() {}

  static MappingException missing(String path) {
    return new MappingException(
        ErrorCode.ATTRIBUTE_MISSING,
        "The item has no attribute for "
            + path
            + ". Mark the component @Nullable or give it a @Default, so that items written before it"
            + " was added can be read.");
  }

  static MappingException otherType(String expected, @Nullable AttributeValue value, String path) {
    return new MappingException(
        ErrorCode.ATTRIBUTE_UNREADABLE,
        "The attribute for "
            + path
            + " should have the DynamoDB type "
            + expected
            + " and has "
            + (value == null ? "none" : value.type())
            + ". Change the component's type, or write the item again.");
  }

  static MappingException as(String expected, String path) {
    return new MappingException(
        ErrorCode.ATTRIBUTE_UNREADABLE,
        "The attribute for "
            + path
            + " does not read as "
            + expected
            + ". Change the component's type, or write the item again.");
  }
}
