package dev.bao.operation;

import static dev.bao.operation.CancelCode.THROTTLED;

import dev.bao.error.IsolationException;
import dev.bao.error.TransactionException;
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;
import dev.bao.model.Encode;
import dev.bao.model.Model;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Get;
import software.amazon.awssdk.services.dynamodb.model.ItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/// Reads items of several models as they are at one moment.
public final class TransactGet {

  private final TransactionScope scope;
  private final Set<ItemKey> keys = new LinkedHashSet<>();
  private final Set<Model> models = new LinkedHashSet<>();

  /// For `Bao`.
  ///
  /// @param in the keys of the tenant
  public TransactGet(TableAccess access, KeySpace in) {
    this.scope = new TransactionScope(access, in);
  }

  /// Reads what was looked up; an item that is asked for twice is read once.
  ///
  /// @throws IsolationException `BAO-2040` where a lookup was made for another tenant
  /// @throws TransactionException `BAO-5012` where there are more than 100 items, `BAO-5014` where
  ///   a lookup is of another `Bao`, `BAO-5002` where writes of the items were met until the
  ///   deadline
  public TransactGetResult read(Collection<? extends Lookup<?>> lookups) {
    lookups.forEach(this::add);
    TransactionScope.checkSize("transactGet", keys.size(), 0);
    if (keys.isEmpty()) {
      return new TransactGetResult(Map.of());
    }
    Operation operation = scope.operation(models, "transactGet");
    TransactGetItemsResponse answer = send(operation);
    answer.consumedCapacity().forEach(operation::reportRead);
    return result(answer.responses());
  }

  private void add(Lookup<?> lookup) {
    Model model = lookup.model().schema().model();
    scope.admit(model.name() + ".lookup", lookup.model(), lookup.in());
    models.add(model);
    keys.add(lookup.key());
  }

  private TransactGetItemsRequest request(String table) {
    List<TransactGetItem> gets =
        keys.stream()
            .map(key -> Get.builder().tableName(table).key(Encode.key(key)).build())
            .map(get -> TransactGetItem.builder().get(get).build())
            .toList();
    return TransactGetItemsRequest.builder()
        .transactItems(gets)
        .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL)
        .build();
  }

  /// Repeats it while writes of the items are in its way.
  private TransactGetItemsResponse send(Operation operation) {
    TransactGetItemsRequest request = request(operation.table());
    Attempts attempts = operation.readAttempts();
    while (true) {
      try {
        return operation.send(client -> client.transactGetItems(request), attempts);
      } catch (TransactionCanceledException e) {
        if (!CancelCode.arePassing(e)) {
          throw Cancellation.cancelled(operation, "DynamoDB refused it", e);
        }
        if (!attempts.pause()) {
          boolean isThrottled = CancelCode.of(e.cancellationReasons()).contains(THROTTLED);
          throw isThrottled ? operation.throttled(attempts, e) : operation.conflict(attempts, e);
        }
      }
    }
  }

  private TransactGetResult result(List<ItemResponse> responses) {
    Map<ItemKey, Map<String, AttributeValue>> items = HashMap.newHashMap(keys.size());
    Iterator<ItemResponse> inOrder = responses.iterator();
    for (ItemKey key : keys) {
      ItemResponse response = inOrder.next();
      items.put(key, response.hasItem() ? response.item() : Map.of());
    }
    return new TransactGetResult(items);
  }
}
