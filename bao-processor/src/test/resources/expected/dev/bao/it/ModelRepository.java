package dev.bao.it;

import dev.bao.Bao;
import dev.bao.Repository;
import dev.bao.annotations.CheckReturnValue;
import dev.bao.annotations.Generated;
import dev.bao.expression.Condition;
import dev.bao.expression.Projection;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.model.Encode;
import dev.bao.model.ModelIdentity;
import dev.bao.operation.BatchWrite;
import dev.bao.operation.Check;
import dev.bao.operation.Consistency;
import dev.bao.operation.Found;
import dev.bao.operation.Lookup;
import dev.bao.operation.Query;
import dev.bao.operation.UpdateWrite;
import dev.bao.operation.UpsertWrite;
import dev.bao.operation.Write;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads and writes [Model] items of the current tenant. Thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class ModelRepository extends Repository<Model> {

  /// Makes the repository of a table.
  public ModelRepository(Bao bao) {
    super(bao, ModelIdentity.of("dev.bao.it.Model", ModelKeys.PREFIX));
  }

  @Override
  protected dev.bao.model.ModelSchema<Model> schema(KeyFormat format) {
    return ModelSchema.of(format);
  }

  /// Builds a record and writes it; it must not be there yet.
  ///
  /// @throws dev.bao.operation.ItemExistsException where there is an item with its key
  public Model create(Consumer<ModelBuilder> values) {
    return create(build(values));
  }

  /// Builds a record, and writes nothing: for what is to be written together with others.
  public Model build(Consumer<ModelBuilder> values) {
    ModelBuilder builder = new ModelBuilder();
    values.accept(builder);
    return builder.build();
  }

  /// Reads a record.
  public Optional<Model> find(int number) {
    return find(number, Consistency.EVENTUAL);
  }

  /// Reads a record with the consistency that is asked for.
  public Optional<Model> find(int number, Consistency consistency) {
    KeySpace in = in();
    return find(in, ModelKeys.item(in, number), consistency);
  }

  /// Reads what a projection names of a record.
  public <P> Optional<P> find(int number, Projection<Model, P> projection) {
    return find(number, projection, Consistency.EVENTUAL);
  }

  /// Reads what a projection names of a record with the consistency that is asked for.
  public <P> Optional<P> find(
      int number, Projection<Model, P> projection, Consistency consistency) {
    KeySpace in = in();
    return find(in, ModelKeys.item(in, number), projection, consistency);
  }

  /// Reads a record that must be there.
  ///
  /// @throws dev.bao.operation.ItemMissingException where it is not
  public Model get(int number) {
    return get(number, Consistency.EVENTUAL);
  }

  /// Reads a record that must be there, with the consistency that is asked for.
  ///
  /// @throws dev.bao.operation.ItemMissingException where it is not
  public Model get(int number, Consistency consistency) {
    KeySpace in = in();
    return get(in, ModelKeys.item(in, number), consistency);
  }

  /// Whether there is a record.
  public boolean exists(int number) {
    return exists(number, Consistency.EVENTUAL);
  }

  /// Whether there is a record, with the consistency that is asked for.
  public boolean exists(int number, Consistency consistency) {
    KeySpace in = in();
    return exists(in, ModelKeys.item(in, number), consistency);
  }

  /// Describes a patch of a record that must be there; it is done by `execute()`.
  @CheckReturnValue
  public UpdateWrite<Model> update(int number, Consumer<ModelUpdate> patch) {
    KeySpace in = in();
    return update(in, ModelKeys.item(in, number), ModelUpdate.of(in, number, patch), null);
  }

  /// Describes a patch of a record; it is done by `execute()`.
  @CheckReturnValue
  public UpdateWrite<Model> update(Model model, Consumer<ModelUpdate> patch) {
    KeySpace in = in();
    return update(
        in, ModelKeys.item(in, model.number()), ModelUpdate.of(in, model.number(), patch), model);
  }

  /// Describes a patch of a record, which makes it where it is not there; it is done by
  /// `execute()`.
  ///
  /// @throws dev.bao.error.MappingException `BAO-7051` where the patch has no value for what every
  ///   record needs
  @CheckReturnValue
  public UpsertWrite<Model> upsert(int number, Consumer<ModelUpdate> patch) {
    KeySpace in = in();
    return upsert(
        in,
        ModelKeys.item(in, number),
        ModelUpdate.of(in, number, patch),
        Map.of("number", Encode.number(number, "Model.number")));
  }

  /// Describes the deletion of a record, if it is there; it is done by `execute()`.
  @CheckReturnValue
  public Write<Model> delete(int number) {
    KeySpace in = in();
    return delete(in, ModelKeys.item(in, number));
  }

  /// Writes what differs between two records of one key, and nothing where nothing does. The item
  /// must be there.
  ///
  /// @param before the record as it was read
  /// @return the record as it is afterwards
  /// @throws dev.bao.operation.KeysDifferentException where the records have different keys
  /// @throws dev.bao.operation.ItemMissingException where there is no item
  public Model save(Model before, Model after) {
    KeySpace in = in();
    return save(in, ModelUpdate.between(in, before, after), before, after);
  }

  /// Reads many records, up to 100 with one request.
  public Found<Integer, Model> findAll(Collection<Integer> ids) {
    return findAll(ids, Consistency.EVENTUAL);
  }

  /// Reads many records, up to 100 with one request, with the consistency that is asked for.
  public Found<Integer, Model> findAll(Collection<Integer> ids, Consistency consistency) {
    KeySpace in = in();
    return findAll(in, ids, id -> ModelKeys.item(in, id), consistency);
  }

  /// Describes the deletion of many records, where they are there; it is done by `execute()`.
  @CheckReturnValue
  public BatchWrite<Integer> deleteAll(Collection<Integer> ids) {
    KeySpace in = in();
    return deleteAll(in, ids, id -> ModelKeys.item(in, id));
  }

  /// Describes a check of a record that is not written, for a transaction.
  @CheckReturnValue
  public Check<Model> check(int number, Condition<Model> condition) {
    KeySpace in = in();
    return check(in, ModelKeys.item(in, number), condition);
  }

  /// Describes the read of a record, to be done together with others.
  @CheckReturnValue
  public Lookup<Model> lookup(int number) {
    KeySpace in = in();
    return lookup(in, ModelKeys.item(in, number));
  }

  /// The records of a `name`, in order of `number`.
  public ByName byName(String name) {
    KeySpace in = in();
    return new ByName(queryIndex(in, 1, ModelKeys.byNamePartition(in, name)));
  }

  /// A query by `byName`, with conditions on `number`. Immutable.
  public static final class ByName extends Query<Model> {

    private ByName(Query<Model> all) {
      super(all);
    }

    /// Those whose `number` is this one.
    public Query<Model> numberIs(int number) {
      return sort("=", in().integer(number));
    }

    /// Those whose `number` is before this one.
    public Query<Model> numberBefore(int number) {
      return sort("<", in().integer(number));
    }

    /// Those whose `number` is this one or before.
    public Query<Model> numberNotAfter(int number) {
      return sort("<=", in().integer(number));
    }

    /// Those whose `number` is after this one.
    public Query<Model> numberAfter(int number) {
      return sort(">", in().integer(number));
    }

    /// Those whose `number` is this one or after.
    public Query<Model> numberNotBefore(int number) {
      return sort(">=", in().integer(number));
    }

    /// Those whose `number` is within these two, both included.
    public Query<Model> numberBetween(int low, int high) {
      return sortBetween(in().integer(low), in().integer(high));
    }
  }
}
