package dev.bao.operation;

import dev.bao.expression.ExpressionWriter;
import dev.bao.key.ItemKey;
import dev.bao.read.ReadRequest;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/// Reads items by their keys for the finds of a repository: within a request scope together with
/// those of other threads, else by a request of its own.
final class KeyedRead implements ReadRequest {

  private final ModelAccess<?> model;
  private final Operation operation;

  KeyedRead(ModelAccess<?> model, Operation operation) {
    this.model = model;
    this.operation = operation;
  }

  /// Reads one item.
  ///
  /// @return null where there is none
  /// @throws dev.bao.error.ConfigurationException `BAO-8030` where a scope is required and none is
  ///   open
  @Nullable Map<String, AttributeValue> one(ItemKey key, Consistency consistency) {
    operation.requireScope();
    return operation.scope() == null
        ? fromTable(key, consistency)
        : all(List.of(key), consistency).get(key);
  }

  /// Reads some of an item's attributes; within a request scope the item is read whole, so that it
  /// is known to other reads.
  @Nullable Map<String, AttributeValue> part(
      ItemKey key, Consistency consistency, Set<String> attributes) {
    if (operation.scope() != null) {
      return one(key, consistency);
    }
    operation.requireScope();
    ExpressionWriter writer = new ExpressionWriter();
    return send(
        request(key, consistency)
            .projectionExpression(writer.projection(attributes))
            .expressionAttributeNames(writer.names())
            .build());
  }

  /// Reads an item as it lies in the table now, whatever the scope: for writes.
  @Nullable Map<String, AttributeValue> fromTable(ItemKey key, Consistency consistency) {
    return send(request(key, consistency).build());
  }

  private GetItemRequest.Builder request(ItemKey key, Consistency consistency) {
    return GetItemRequest.builder()
        .tableName(model.access().table())
        .key(model.schema().model().keyAttributes(key))
        .consistentRead(consistency == Consistency.STRONG)
        .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL);
  }

  private @Nullable Map<String, AttributeValue> send(GetItemRequest request) {
    GetItemResponse answer = operation.send(client -> client.getItem(request));
    operation.reportRead(answer.consumedCapacity());
    return answer.hasItem() ? answer.item() : null;
  }

  /// Reads the items that are there.
  Map<ItemKey, Map<String, AttributeValue>> all(Collection<ItemKey> keys, Consistency consistency) {
    RequestScope scope = operation.scope();
    boolean isStrong = consistency == Consistency.STRONG;
    if (scope == null) {
      return send(keys, isStrong);
    }
    // A key that is not the tenant's must fail its own find, not those that it would join.
    keys.forEach(key -> operation.client().prepared(request(key, consistency).build()));
    return scope
        .reads(model.access(), operation.in(), model.schema().model())
        .read(keys, isStrong, this);
  }

  /// Reads items, and gives each away in the order of the keys, null where there is none.
  ///
  /// @param keys each once
  void each(
      Collection<ItemKey> keys,
      Consistency consistency,
      Consumer<@Nullable Map<String, AttributeValue>> each) {
    if (operation.scope() == null && keys.size() != 1) {
      new BatchRead(operation, consistency).read(keys, each);
    } else {
      Map<ItemKey, Map<String, AttributeValue>> items = all(keys, consistency);
      keys.forEach(key -> each.accept(items.get(key)));
    }
  }

  @Override
  public Map<ItemKey, Map<String, AttributeValue>> send(
      Collection<ItemKey> keys, boolean isStrong) {
    Consistency consistency = isStrong ? Consistency.STRONG : Consistency.EVENTUAL;
    if (keys.size() != 1) {
      return new BatchRead(operation, consistency).read(keys);
    }
    ItemKey key = keys.iterator().next();
    Map<String, AttributeValue> item = fromTable(key, consistency);
    return item == null ? Map.of() : Map.of(key, item);
  }

  @Override
  public String subject() {
    return operation.subject();
  }
}
