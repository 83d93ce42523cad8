package dev.bao;

import dev.bao.key.KeySpace;
import dev.bao.model.ModelSchema;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.enhanced.dynamodb.EnhancedType;
import software.amazon.awssdk.enhanced.dynamodb.TableMetadata;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A generated schema for the tenant of a `Bao`, where that one has no need of a scope.
///
/// @param keySpace asked for each record that is written
record ScopedSchema<T>(ModelSchema<T> schema, Supplier<KeySpace> keySpace)
    implements TableSchema<T> {

  @Override
  public T mapToItem(Map<String, AttributeValue> item) {
    return schema.mapToItem(item);
  }

  @Override
  public Map<String, AttributeValue> itemToMap(T record, boolean ignoreNulls) {
    return schema.itemToMap(keySpace.get(), record, ignoreNulls);
  }

  @Override
  public Map<String, AttributeValue> itemToMap(T record, Collection<String> names) {
    Map<String, AttributeValue> item = itemToMap(record, true);
    item.keySet().retainAll(names);
    return item;
  }

  @Override
  public @Nullable AttributeValue attributeValue(T record, String name) {
    return itemToMap(record, true).get(name);
  }

  @Override
  public TableMetadata tableMetadata() {
    return schema.tableMetadata();
  }

  @Override
  public EnhancedType<T> itemType() {
    return schema.itemType();
  }

  @Override
  public List<String> attributeNames() {
    return schema.attributeNames();
  }

  @Override
  public boolean isAbstract() {
    return schema.isAbstract();
  }
}
