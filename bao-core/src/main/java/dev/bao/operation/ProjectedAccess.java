package dev.bao.operation;

import dev.bao.expression.Projection;
import dev.bao.key.KeySpace;
import dev.bao.key.TableLayout;
import dev.bao.model.ModelIndex;
import dev.bao.model.ModelSchema;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The items of one model, read in part: what a projection names, and what the answer is checked
/// by, which are the keys and the attributes that the keys in an index are made of. Immutable.
///
/// @param <T> the record of the model
/// @param <P> the record that holds the part
final class ProjectedAccess<T, P> extends QuerySource<P> {

  private static final List<String> ALWAYS =
      List.of(TableLayout.PARTITION_KEY, TableLayout.SORT_KEY, TableLayout.MODEL);

  private final ModelAccess<T> model;
  private final ModelSchema<T> schema;
  private final Projection<T, P> projection;

  ProjectedAccess(ModelAccess<T> model, Projection<T, P> projection) {
    this.model = model;
    this.schema = model.schema();
    this.projection = projection;
  }

  @Override
  String name() {
    return model.name();
  }

  @Override
  String cursorLabel() {
    return model.cursorLabel();
  }

  @Override
  Liveness liveness() {
    return model.liveness();
  }

  @Override
  Operation operation(KeySpace in, String name) {
    return model.operation(in, name);
  }

  @Override
  List<ModelIndex> indexes() {
    return model.indexes();
  }

  @Override
  @Nullable SortCondition own(KeySpace in, int slot, @Nullable SortCondition condition) {
    return model.own(in, slot, condition);
  }

  @Override
  boolean countsByKeys() {
    return model.countsByKeys();
  }

  @Override
  Set<String> attributes(int slot) {
    Set<String> attributes = new LinkedHashSet<>(projection.attributes());
    attributes.addAll(ALWAYS);
    if (schema.model().expires()) {
      attributes.add(TableLayout.TTL);
    }
    if (slot > 0) {
      attributes.add(TableLayout.indexPartitionKey(slot));
      attributes.add(TableLayout.indexSortKey(slot));
      attributes.addAll(schema.indexAttributes(slot));
    }
    return attributes;
  }

  @Override
  P read(Operation operation, KeySpace in, int slot, Map<String, AttributeValue> item) {
    schema.checkModel(item);
    if (slot > 0) {
      ModelAccess.checkIndexKey(operation, slot, item, schema.indexKeyOf(in, slot, item));
    }
    return projection.fromItem(item);
  }
}
