package dev.bao.lambda.batch;

import dev.bao.error.ErrorCode;
import dev.bao.error.IsolationException;
import dev.bao.key.ItemKey;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.key.TableLayout;
import dev.bao.tenant.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The keys in a change of an item.
final class StreamKeys {

  private StreamKeys() {}

  /// The key of the item, empty where the change has none that is Bao's.
  static Optional<ItemKey> find(ItemChange change) {
    return keyIn(change.keys());
  }

  /// Whether what a record was grouped by is the key of the table's own item, which is no tenant's.
  static boolean isOfTheTable(Optional<?> group) {
    return group.isPresent()
        && group.get() instanceof ItemKey key
        && key.partition().equals(TableLayout.TABLE_ITEM);
  }

  private static Optional<ItemKey> keyIn(Map<String, AttributeValue> item) {
    String partition = text(item, TableLayout.PARTITION_KEY);
    String sort = text(item, TableLayout.SORT_KEY);
    return partition == null || sort == null
        ? Optional.empty()
        : Optional.of(new ItemKey(partition, sort));
  }

  private static @Nullable String text(Map<String, AttributeValue> item, String name) {
    AttributeValue value = item.get(name);
    return value == null ? null : value.s();
  }

  /// The tenant of a change.
  ///
  /// @throws IsolationException `BAO-2001` where the key is no tenant's, `BAO-2002` where other
  ///   keys are another one's
  static TenantId tenant(ItemChange change) {
    ItemKey key =
        find(change)
            .orElseThrow(
                () -> noTenant("A change of the stream has no key with `_pk` and `_sk`, both S."));
    int end = key.partition().indexOf('#');
    if (end < 1 || !TenantId.isValid(key.partition().substring(0, end))) {
      throw noTenant("The partition key of a change of the stream does not start with a tenant.");
    }
    TenantId tenant = TenantId.of(key.partition().substring(0, end));
    checkImage(key, tenant, change.before());
    checkImage(key, tenant, change.after());
    return tenant;
  }

  private static void checkImage(
      ItemKey key, TenantId tenant, @Nullable Map<String, AttributeValue> image) {
    if (image == null || image.isEmpty()) {
      return;
    }
    KeySpace own = new KeySpace(KeyFormat.STANDARD, tenant);
    boolean isForeign =
        indexKeys().stream()
            .map(image::get)
            .anyMatch(value -> value != null && (value.s() == null || !own.owns(value.s())));
    if (isForeign || !keyIn(image).equals(Optional.of(key))) {
      throw new IsolationException(
          ErrorCode.FOREIGN_ITEM,
          "A change of the stream has an item whose keys are not all those of the tenant of the"
              + " change. Code other than Bao has written it: find it by its key, and put the"
              + " record again or delete it.");
    }
  }

  private static List<String> indexKeys() {
    List<String> names = new ArrayList<>();
    for (int slot = 1; slot <= TableLayout.INDEXES; slot++) {
      names.add(TableLayout.indexPartitionKey(slot));
    }
    names.add(TableLayout.ITERATION_PARTITION_KEY);
    return names;
  }

  private static IsolationException noTenant(String what) {
    return new IsolationException(
        ErrorCode.FOREIGN_KEY,
        what + " It was not handled. Only tables that Bao alone writes have streams for it.");
  }
}
