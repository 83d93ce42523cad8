package dev.bao.test.assertion;

import dev.bao.Bao;
import dev.bao.key.ItemKey;
import dev.bao.key.TableLayout;
import dev.bao.operation.Lookup;
import java.util.Map;
import org.assertj.core.api.AbstractAssert;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Assertions on the items of a table, as the tenant of the scope may read them.
public final class BaoAssert extends AbstractAssert<BaoAssert, Bao> {

  BaoAssert(Bao bao) {
    super(bao, BaoAssert.class);
  }

  /// The item of a record, as in `item(tasks.lookup(id))`.
  public ItemAssert item(Lookup<?> lookup) {
    return item(lookup.key());
  }

  /// The item with a key, as in `item(TaskKeys.item(bao.keySpace(), id))`. It is read at once, with
  /// a consistent GetItem, which a recorder sees.
  ///
  /// @throws dev.bao.error.TenantException where there is no tenant
  /// @throws dev.bao.error.IsolationException where the key is another tenant's
  public ItemAssert item(ItemKey key) {
    isNotNull();
    Map<String, AttributeValue> attributes =
        Map.of(
            TableLayout.PARTITION_KEY, AttributeValue.fromS(key.partition()),
            TableLayout.SORT_KEY, AttributeValue.fromS(key.sort()));
    return new ItemAssert(
        actual
            .client()
            .getItem(
                get -> get.tableName(actual.table().name()).key(attributes).consistentRead(true))
            .item(),
        key);
  }
}
