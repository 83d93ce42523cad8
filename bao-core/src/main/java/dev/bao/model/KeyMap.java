package dev.bao.model;

import dev.bao.key.TableLayout;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A key of the table, as its two attributes. One is made for each key that is asked for, and most
/// are copied once, by a builder of the AWS SDK: two fields cost less than a hash table. Immutable.
final class KeyMap extends AbstractMap<String, AttributeValue> {

  private final AttributeValue partition;
  private final AttributeValue sort;

  KeyMap(AttributeValue partition, AttributeValue sort) {
    this.partition = partition;
    this.sort = sort;
  }

  @Override
  public int size() {
    return 2;
  }

  @Override
  public @Nullable AttributeValue get(Object attribute) {
    if (TableLayout.PARTITION_KEY.equals(attribute)) {
      return partition;
    }
    return TableLayout.SORT_KEY.equals(attribute) ? sort : null;
  }

  @Override
  public boolean containsKey(Object attribute) {
    return get(attribute) != null;
  }

  /// Without an object for each entry: the builders of the AWS SDK copy a map so.
  @Override
  public void forEach(BiConsumer<? super String, ? super AttributeValue> action) {
    action.accept(TableLayout.PARTITION_KEY, partition);
    action.accept(TableLayout.SORT_KEY, sort);
  }

  @Override
  public Set<Map.Entry<String, AttributeValue>> entrySet() {
    return Set.of(
        Map.entry(TableLayout.PARTITION_KEY, partition), Map.entry(TableLayout.SORT_KEY, sort));
  }
}
