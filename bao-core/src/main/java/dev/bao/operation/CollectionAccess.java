package dev.bao.operation;

import dev.bao.error.ErrorCode;
import dev.bao.error.IsolationException;
import dev.bao.key.KeySpace;
import dev.bao.key.TableLayout;
import dev.bao.model.Model;
import dev.bao.model.ModelCollection;
import dev.bao.model.ModelIndex;
import dev.bao.model.ModelSchema;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The queries of an item collection, for any tenant: repositories name the tenant. Each item is
/// told by its key. Made by repositories; immutable.
///
/// @param <T> the sealed type of the members
public final class CollectionAccess<T> extends QuerySource<T> {

  private final TableAccess access;
  private final ModelCollection collection;
  private final List<ModelAccess<? extends T>> members;
  private final List<Model> models;
  private final List<ModelSchema<? extends T>> schemas;
  private final boolean includesExpired;

  /// For repositories.
  ///
  /// @param schemas those of the members, one or more
  public CollectionAccess(TableAccess access, List<ModelSchema<? extends T>> schemas) {
    this(access, schemas, false);
  }

  private CollectionAccess(
      TableAccess access, List<ModelSchema<? extends T>> schemas, boolean includesExpired) {
    this.access = access;
    this.schemas = schemas;
    this.includesExpired = includesExpired;
    this.models = schemas.stream().<Model>map(ModelSchema::model).toList();
    this.collection = Objects.requireNonNull(models.getFirst().collection());
    this.members = schemas.stream().<ModelAccess<? extends T>>map(this::member).toList();
  }

  private <M extends T> ModelAccess<M> member(ModelSchema<M> schema) {
    return new ModelAccess<>(access, schema);
  }

  /// The same, whose reads also see items that have expired and are not deleted yet.
  public CollectionAccess<T> includingExpired() {
    return new CollectionAccess<>(access, schemas, true);
  }

  /// Queries a partition of the table.
  ///
  /// @param partition the value of `_pk`
  public TableQuery<T> query(KeySpace in, String partition) {
    return new TableQuery<>(new Query<>(this, in, QuerySpec.of(0, List.of(partition))));
  }

  /// The name of the sealed interface, for errors.
  @Override
  public String name() {
    return collection.name();
  }

  /// A `#` is in no prefix of a model, so that no cursor of a model's query has it.
  @Override
  String cursorLabel() {
    return collection.prefix() + "#";
  }

  @Override
  Liveness liveness() {
    boolean expires = models.stream().anyMatch(Model::expires);
    return Liveness.of(expires && !includesExpired, access.clock()::instant);
  }

  @Override
  Operation operation(KeySpace in, String name) {
    return new Operation(access, collection.name(), in, name, access.guard().bind(in, models));
  }

  @Override
  List<ModelIndex> indexes() {
    return models.getFirst().indexes().stream().filter(ModelIndex::isShared).toList();
  }

  @Override
  @Nullable SortCondition own(KeySpace in, int slot, @Nullable SortCondition condition) {
    return condition;
  }

  /// A count that DynamoDB does has no keys, and cannot tell an item that no member knows.
  @Override
  boolean countsByKeys() {
    return true;
  }

  @Override
  T read(Operation operation, KeySpace in, int slot, Map<String, AttributeValue> item) {
    String sort = Objects.requireNonNull(item.get(TableLayout.SORT_KEY)).s();
    for (ModelAccess<? extends T> member : members) {
      if (member.schema().model().ownsSort(in, sort)) {
        return member.read(operation, in, slot, item);
      }
    }
    throw new IsolationException(
        ErrorCode.FOREIGN_ITEM,
        operation.subject()
            + " found an item whose sort key is of none of the collection's members. Code other than"
            + " this program has written it.");
  }
}
