package dev.bao.operation;

import dev.bao.expression.Projection;
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;
import dev.bao.key.TableLayout;
import dev.bao.model.ModelSchema;
import dev.bao.model.ModelUnique;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The reads of a model's items by their keys, for any tenant: repositories name the tenant. Made
/// by repositories; immutable.
///
/// @param <T> the record of the model
public final class ModelReads<T> {

  private static final Set<String> KEYS_AND_TTL =
      Set.of(TableLayout.PARTITION_KEY, TableLayout.SORT_KEY, TableLayout.TTL);

  private final ModelAccess<T> model;
  private final ModelSchema<T> schema;

  /// For repositories.
  public ModelReads(ModelAccess<T> model) {
    this.model = model;
    this.schema = model.schema();
  }

  /// Reads an item.
  public Optional<T> find(KeySpace in, ItemKey key, Consistency consistency) {
    return Optional.ofNullable(readOne(model.operation(in, "find"), key, consistency));
  }

  /// Reads some of an item's attributes. DynamoDB charges the item's whole size all the same; a
  /// request scope reads it whole, so that it is known.
  public <P> Optional<P> find(
      KeySpace in, ItemKey key, Projection<T, P> projection, Consistency consistency) {
    ProjectedAccess<T, P> part = model.projected(projection);
    Operation operation = model.operation(in, "find");
    KeyedRead read = new KeyedRead(model, operation);
    Map<String, AttributeValue> item = model.live(read.part(key, consistency, part.attributes(0)));
    return Optional.ofNullable(item).map(seen -> part.read(operation, in, 0, seen));
  }

  /// Reads an item that must be there.
  ///
  /// @throws ItemMissingException where it is not
  public T get(KeySpace in, ItemKey key, Consistency consistency) {
    Operation operation = model.operation(in, "get");
    T record = readOne(operation, key, consistency);
    if (record == null) {
      throw new ItemMissingException(
          operation.subject()
              + " found no item with the key for the current tenant. Use find where that may be.");
    }
    return record;
  }

  private @Nullable T readOne(Operation operation, ItemKey key, Consistency consistency) {
    return record(new KeyedRead(model, operation).one(key, consistency));
  }

  private @Nullable T record(@Nullable Map<String, AttributeValue> item) {
    return item == null ? null : model.readLive(item).orElse(null);
  }

  /// Reads the item that a relation of a record of another model leads to.
  public <F> Optional<T> findRelated(KeySpace in, F record, Relation<F, T> relation) {
    ItemKey key = relation.key(in, record);
    return key == null ? Optional.empty() : find(in, key, Consistency.EVENTUAL);
  }

  /// Whether there is an item. DynamoDB charges the item's whole size all the same.
  public boolean exists(KeySpace in, ItemKey key, Consistency consistency) {
    KeyedRead read = new KeyedRead(model, model.operation(in, "exists"));
    return model.live(read.part(key, consistency, KEYS_AND_TTL)) != null;
  }

  /// Reads the item that has a unique value: the value's sentinel, then the item.
  ///
  /// @return empty also where the item no longer has the value
  public Optional<T> findBySentinel(
      KeySpace in, ModelUnique unique, ItemKey sentinel, Consistency consistency) {
    Operation operation = model.operation(in, "find");
    Map<String, AttributeValue> holder =
        model.live(new KeyedRead(model, operation).one(sentinel, consistency));
    AttributeValue id = holder == null ? null : holder.get(TableLayout.RELATED_ID);
    if (id == null || id.s() == null) {
      return Optional.empty();
    }
    return find(in, schema.keyOfId(in, id.s()), consistency)
        .filter(record -> sentinel.equals(schema.sentinel(in, unique.number(), record)));
  }

  /// Reads the items with these ids, many with one request.
  ///
  /// @param ids in any order, with or without repetitions
  /// @param keys makes the key of an id
  /// @throws dev.bao.error.ThrottledException where some are still unread at the deadline
  public <K> Found<K, T> findAll(
      KeySpace in, Collection<K> ids, Function<K, ItemKey> keys, Consistency consistency) {
    Wanted<K, T> wanted = new Wanted<>(ids, model::given, keys);
    new KeyedRead(model, model.operation(in, "findAll"))
        .each(wanted.keys(), consistency, item -> wanted.answer(record(item)));
    return wanted.result();
  }
}
