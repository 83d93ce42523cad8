package dev.bao;

import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;
import dev.bao.key.TableLayout;
import java.util.function.Supplier;
import software.amazon.awssdk.enhanced.dynamodb.Key;

/// Makes the keys of items that a class of the application's own describes, for the tenant of the
/// scope in which each is asked for. Made by [Bao#keys]; immutable.
///
/// ```java
/// TenantKeys invoices = bao.keys("inv");
/// invoice.setPartitionKey(invoices.item(id).partition());    // acme#inv#42
/// table.getItem(TenantKeys.of(invoices.item(id)));
/// ```
///
/// The names of the attributes that hold them are in [TableLayout].
public final class TenantKeys {

  private final Supplier<KeySpace> scope;
  private final String prefix;

  TenantKeys(Supplier<KeySpace> scope, String prefix) {
    this.scope = scope;
    this.prefix = prefix;
  }

  /// The key of an item that is alone in its partition: its sort key is the prefix.
  ///
  /// @throws dev.bao.error.TenantException where there is no tenant
  /// @throws dev.bao.error.MappingException where the id is empty, not well-formed or too long
  public ItemKey item(String id) {
    KeySpace in = scope.get();
    return new ItemKey(in.partition(prefix, in.text(prefix + ".id", id)), prefix);
  }

  /// The key of an item in a partition with others, in the order of their sort keys.
  ///
  /// @throws dev.bao.error.TenantException where there is no tenant
  /// @throws dev.bao.error.MappingException where a value is empty, not well-formed or too long
  public ItemKey item(String partition, String sort) {
    KeySpace in = scope.get();
    return new ItemKey(
        in.partition(prefix, in.text(prefix + ".partition", partition)),
        in.sort(prefix, in.text(prefix + ".sort", sort)));
  }

  /// The key of an item in an index. Both halves are written or removed in one request.
  ///
  /// @param slot 1 to 5, for `gsi1` to `gsi5`
  /// @throws ConfigurationException `BAO-8005` where there is no such index
  /// @throws dev.bao.error.TenantException where there is no tenant
  /// @throws dev.bao.error.MappingException where a value is empty, not well-formed or too long
  public ItemKey index(int slot, String partition, String sort) {
    if (slot < 1 || slot > TableLayout.INDEXES) {
      throw new ConfigurationException(
          ErrorCode.ARGUMENT_INVALID,
          "There is no index gsi" + slot + ". Use 1 to " + TableLayout.INDEXES + ".");
    }
    KeySpace in = scope.get();
    return new ItemKey(
        in.indexPartition(prefix, slot, in.text(prefix + ".partition", partition)),
        in.sort(prefix, in.text(prefix + ".sort", sort)));
  }

  /// A key as the AWS enhanced client takes it; also for keys that a model's key builders made.
  public static Key of(ItemKey key) {
    return Key.builder().partitionValue(key.partition()).sortValue(key.sort()).build();
  }
}
