package dev.bao.test;

import dev.bao.key.ItemKey;
import dev.bao.key.TableLayout;
import dev.bao.tenant.TenantId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/// Deletes what the tenants of a test wrote: with one read for each 100 keys and one write for each
/// 25 items. An item of which a key is not of the same tenant stays, for the sweep to find.
///
/// @param client one that no guard, fault or recorder stands before
/// @param tenant the test's own
record CleanUp(DynamoDbClient client, String table, TenantId tenant) {

  private static final int MAX_READS = 100;
  private static final int MAX_WRITES = 25;

  /// DynamoDB leaves parts of a batch where it is busy; after so many times it is broken.
  private static final int MAX_ROUNDS = 20;

  private static final String PARTITION = TableLayout.PARTITION_KEY;
  private static final String SORT = TableLayout.SORT_KEY;

  /// @throws IllegalStateException where DynamoDB does not get on with it
  void delete(Collection<ItemKey> written) {
    List<WriteRequest> deletions =
        found(written.stream().filter(this::isOfTest).map(CleanUp::attributes).toList()).stream()
            .filter(CleanUp::isOfOneTenant)
            .map(CleanUp::deletion)
            .toList();
    int rounds = 0;
    for (List<WriteRequest> part : parts(deletions, MAX_WRITES)) {
      List<WriteRequest> left = part;
      while (!left.isEmpty()) {
        requireProgress(rounds++ - deletions.size());
        Map<String, List<WriteRequest>> batch = Map.of(table, left);
        left =
            client
                .batchWriteItem(request -> request.requestItems(batch))
                .unprocessedItems()
                .getOrDefault(table, List.of());
      }
    }
  }

  private List<Map<String, AttributeValue>> found(List<Map<String, AttributeValue>> keys) {
    List<Map<String, AttributeValue>> items = new ArrayList<>();
    int rounds = 0;
    for (List<Map<String, AttributeValue>> part : parts(keys, MAX_READS)) {
      Map<String, KeysAndAttributes> left =
          Map.of(table, KeysAndAttributes.builder().keys(part).consistentRead(true).build());
      while (!left.isEmpty()) {
        requireProgress(rounds++ - keys.size());
        Map<String, KeysAndAttributes> batch = left;
        var answer = client.batchGetItem(request -> request.requestItems(batch));
        items.addAll(answer.responses().getOrDefault(table, List.of()));
        left = answer.unprocessedKeys();
      }
    }
    return items;
  }

  private void requireProgress(int more) {
    if (more > MAX_ROUNDS) {
      throw new IllegalStateException(
          "The items of "
              + tenant
              + " in '"
              + table
              + "' are not deleted: batches stay unprocessed.");
    }
  }

  private boolean isOfTest(ItemKey key) {
    int end = key.partition().indexOf('#');
    return end > 0
        && TenantId.isValid(key.partition().substring(0, end))
        && OneTest.own(new TenantId(key.partition().substring(0, end))).equals(tenant.value());
  }

  /// Whether all partition keys of an item, those of indexes included, start with one tenant.
  private static boolean isOfOneTenant(Map<String, AttributeValue> item) {
    String owner = start(item.get(PARTITION));
    return item.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith("_") && entry.getKey().endsWith(PARTITION))
        .allMatch(entry -> owner.equals(start(entry.getValue())));
  }

  private static String start(@Nullable AttributeValue key) {
    String text = key == null || key.s() == null ? "" : key.s();
    return text.substring(0, text.indexOf('#') + 1);
  }

  private static Map<String, AttributeValue> attributes(ItemKey key) {
    return Map.of(
        PARTITION, AttributeValue.fromS(key.partition()), SORT, AttributeValue.fromS(key.sort()));
  }

  private static WriteRequest deletion(Map<String, AttributeValue> item) {
    Map<String, AttributeValue> key = new HashMap<>(item);
    key.keySet().retainAll(Set.of(PARTITION, SORT));
    return WriteRequest.builder().deleteRequest(delete -> delete.key(key)).build();
  }

  private static <E> List<List<E>> parts(List<E> all, int size) {
    List<List<E>> parts = new ArrayList<>();
    for (int start = 0; start < all.size(); start += size) {
      parts.add(all.subList(start, Math.min(start + size, all.size())));
    }
    return parts;
  }
}
