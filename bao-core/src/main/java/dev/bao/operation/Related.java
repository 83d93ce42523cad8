package dev.bao.operation;

import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;
import dev.bao.model.Model;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What the relations of some records lead to, all of it read before. Immutable.
///
/// ```java
/// Page<Task> page = tasks.byProject("apollo").limit(50).page();
/// Related<Task> related = tasks.loadRelated(page, TaskRelations.ASSIGNEE);
/// page.items().forEach(task -> show(task, related.of(task, TaskRelations.ASSIGNEE)));
/// ```
///
/// @param <T> the record whose relations were read
public final class Related<T> {

  private final KeySpace in;
  private final Set<Relation<T, ?>> relations;
  private final Set<ItemKey> asked;
  private final Map<ItemKey, Object> found;

  private Related(
      KeySpace in, Set<Relation<T, ?>> relations, Set<ItemKey> asked, Map<ItemKey, Object> found) {
    this.in = in;
    this.relations = Set.copyOf(relations);
    this.asked = asked;
    this.found = found;
  }

  /// Reads what the relations of records lead to: each item once, up to 100 of all models with one
  /// request.
  ///
  /// @param models the other model of each relation
  /// @throws dev.bao.error.ThrottledException where some are still unread at the deadline
  public static <T> Related<T> load(
      TableAccess access,
      KeySpace in,
      Collection<? extends T> records,
      Map<Relation<T, ?>, ModelAccess<?>> models) {
    Map<ItemKey, ModelAccess<?>> wanted = new LinkedHashMap<>();
    models.forEach((relation, model) -> {
      for (T record : records) {
        ItemKey key = relation.key(in, record);
        if (key != null) {
          wanted.put(key, model);
        }
      }
    });
    return new Related<>(in, models.keySet(), wanted.keySet(), read(access, in, wanted));
  }

  private static Map<ItemKey, Object> read(
      TableAccess access, KeySpace in, Map<ItemKey, ModelAccess<?>> wanted) {
    Map<ItemKey, Object> found = HashMap.newHashMap(wanted.size());
    if (!wanted.isEmpty()) {
      Map<ItemKey, Map<String, AttributeValue>> items =
          RequestScope.find() == null ? together(access, in, wanted) : inScope(in, wanted);
      wanted.forEach((key, model) -> {
        Map<String, AttributeValue> item = items.get(key);
        if (item != null) {
          found.put(key, model.schema().read(item));
        }
      });
    }
    return found;
  }

  private static Map<ItemKey, Map<String, AttributeValue>> together(
      TableAccess access, KeySpace in, Map<ItemKey, ModelAccess<?>> wanted) {
    List<Model> models =
        wanted.values().stream().map(model -> model.schema().model()).distinct().toList();
    Operation operation = new Operation(access, models, in, "loadRelated");
    return new BatchRead(operation, Consistency.EVENTUAL).read(wanted.keySet());
  }

  /// A request scope shares reads by model: what it knows already is not read again.
  private static Map<ItemKey, Map<String, AttributeValue>> inScope(
      KeySpace in, Map<ItemKey, ModelAccess<?>> wanted) {
    Map<Model, Map<ItemKey, ModelAccess<?>>> byModel = new LinkedHashMap<>();
    wanted.forEach((key, model) ->
        byModel
            .computeIfAbsent(model.schema().model(), _ -> new LinkedHashMap<>())
            .put(key, model));
    Map<ItemKey, Map<String, AttributeValue>> items = HashMap.newHashMap(wanted.size());
    for (Map<ItemKey, ModelAccess<?>> ofModel : byModel.values()) {
      ModelAccess<?> model = ofModel.values().iterator().next();
      KeyedRead read = new KeyedRead(model, model.operation(in, "loadRelated"));
      items.putAll(read.all(ofModel.keySet(), Consistency.EVENTUAL));
    }
    return items;
  }

  /// The record that a relation of a record leads to; empty where the component has no value, or
  /// where it leads to none.
  ///
  /// @throws ConfigurationException `BAO-8005` where the relation, or the record's, was not read
  @SuppressWarnings("unchecked")
  public <R> Optional<R> of(T record, Relation<T, R> relation) {
    ItemKey key = relation.key(in, record);
    if (!relations.contains(relation) || (key != null && !asked.contains(key))) {
      throw new ConfigurationException(
          ErrorCode.ARGUMENT_INVALID,
          "The relation "
              + relation
              + " was not read for this record. Pass both to loadRelated, and ask for no other.");
    }
    // The key is one of the model that the relation leads to.
    return key == null ? Optional.empty() : Optional.ofNullable((R) found.get(key));
  }
}
