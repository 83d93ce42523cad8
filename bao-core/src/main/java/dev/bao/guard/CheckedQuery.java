package dev.bao.guard;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/// A query that was checked, with what its answer is checked by.
///
/// @param request as it is sent
/// @param attributes the key of the table or index that is queried
/// @param partition the partition that is queried
/// @param keys the keys of the model that the partition belongs to, or of the members of an item
///   collection
record CheckedQuery(
    QueryRequest request, KeyAttributes attributes, String partition, List<ModelKeys> keys) {

  CheckedQuery with(QueryRequest changed) {
    return new CheckedQuery(changed, attributes, partition, keys);
  }

  /// Whether an item, or the key of one, is in the queried partition and belongs to the model.
  boolean holds(Map<String, AttributeValue> item) {
    String tablePartition = StringValue.of(item, KeyAttributes.TABLE.partition());
    String tableSort = StringValue.of(item, KeyAttributes.TABLE.sort());
    return tablePartition != null
        && tableSort != null
        && isOfModel(tablePartition, tableSort)
        && partition.equals(StringValue.of(item, attributes.partition()))
        && StringValue.of(item, attributes.sort()) != null;
  }

  private boolean isOfModel(String tablePartition, String tableSort) {
    for (ModelKeys model : keys) {
      if (model.ownsItem(tablePartition, tableSort)) {
        return true;
      }
    }
    return false;
  }

  /// Whether a start key has the attributes of the table's key and of the index's, and no more.
  boolean isStartKey(Map<String, AttributeValue> key) {
    return key.size() == (attributes.isTable() ? 2 : 4) && holds(key);
  }
}
