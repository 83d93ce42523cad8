package dev.bao.expression;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Some of a model's attributes, read into another record. Generated classes extend it, one for
/// each record with `@Projection`. Immutable.
///
/// DynamoDB charges a read by the size of the whole item all the same: what a projection saves is
/// the way of the rest, and the time to read it.
///
/// @param <T> the record of the model
/// @param <P> the record that holds the attributes
public abstract class Projection<T, P> {

  private final List<String> attributes;

  /// For generated code.
  ///
  /// @param attributes the names of the attributes
  protected Projection(List<String> attributes) {
    this.attributes = List.copyOf(attributes);
  }

  /// The names of the attributes.
  public final List<String> attributes() {
    return attributes;
  }

  /// Reads an item that has at least these attributes, where they have a value.
  ///
  /// @throws dev.bao.error.MappingException where the item does not fit the record
  public abstract P fromItem(Map<String, AttributeValue> item);
}
