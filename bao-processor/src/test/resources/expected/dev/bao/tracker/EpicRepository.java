package dev.bao.tracker;

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
import dev.bao.model.ModelSchema;
import dev.bao.operation.BatchWrite;
import dev.bao.operation.Check;
import dev.bao.operation.Consistency;
import dev.bao.operation.Found;
import dev.bao.operation.Lookup;
import dev.bao.operation.UpdateWrite;
import dev.bao.operation.UpsertWrite;
import dev.bao.operation.Write;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads and writes [Epic] items of the current tenant. Thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class EpicRepository extends Repository<Epic> {

  /// Makes the repository of a table.
  public EpicRepository(Bao bao) {
    super(bao, ModelIdentity.of("dev.bao.tracker.Epic", EpicKeys.PREFIX));
  }

  @Override
  protected ModelSchema<Epic> schema(KeyFormat format) {
    return EpicSchema.of(format);
  }

  /// Builds a record and writes it; it must not be there yet.
  ///
  /// @throws dev.bao.operation.ItemExistsException where there is an item with its key
  public Epic create(Consumer<EpicBuilder> values) {
    return create(build(values));
  }

  /// Builds a record, and writes nothing: for what is to be written together with others.
  public Epic build(Consumer<EpicBuilder> values) {
    EpicBuilder builder = new EpicBuilder();
    values.accept(builder);
    return builder.build();
  }

  /// Reads a record.
  public Optional<Epic> find(long number) {
    return find(number, Consistency.EVENTUAL);
  }

  /// Reads a record with the consistency that is asked for.
  public Optional<Epic> find(long number, Consistency consistency) {
    KeySpace in = in();
    return find(in, EpicKeys.item(in, number), consistency);
  }

  /// Reads what a projection names of a record.
  public <P> Optional<P> find(long number, Projection<Epic, P> projection) {
    return find(number, projection, Consistency.EVENTUAL);
  }

  /// Reads what a projection names of a record with the consistency that is asked for.
  public <P> Optional<P> find(
      long number, Projection<Epic, P> projection, Consistency consistency) {
    KeySpace in = in();
    return find(in, EpicKeys.item(in, number), projection, consistency);
  }

  /// Reads a record that must be there.
  ///
  /// @throws dev.bao.operation.ItemMissingException where it is not
  public Epic get(long number) {
    return get(number, Consistency.EVENTUAL);
  }

  /// Reads a record that must be there, with the consistency that is asked for.
  ///
  /// @throws dev.bao.operation.ItemMissingException where it is not
  public Epic get(long number, Consistency consistency) {
    KeySpace in = in();
    return get(in, EpicKeys.item(in, number), consistency);
  }

  /// Whether there is a record.
  public boolean exists(long number) {
    return exists(number, Consistency.EVENTUAL);
  }

  /// Whether there is a record, with the consistency that is asked for.
  public boolean exists(long number, Consistency consistency) {
    KeySpace in = in();
    return exists(in, EpicKeys.item(in, number), consistency);
  }

  /// Describes a patch of a record that must be there; it is done by `execute()`.
  @CheckReturnValue
  public UpdateWrite<Epic> update(long number, Consumer<EpicUpdate> patch) {
    KeySpace in = in();
    return update(in, EpicKeys.item(in, number), EpicUpdate.of(in, patch), null);
  }

  /// Describes a patch of a record; it is done by `execute()`.
  @CheckReturnValue
  public UpdateWrite<Epic> update(Epic epic, Consumer<EpicUpdate> patch) {
    KeySpace in = in();
    return update(in, EpicKeys.item(in, epic.number()), EpicUpdate.of(in, patch), epic);
  }

  /// Describes a patch of a record, which makes it where it is not there; it is done by
  /// `execute()`.
  ///
  /// @throws dev.bao.error.MappingException `BAO-7051` where the patch has no value for what every
  ///   record needs
  @CheckReturnValue
  public UpsertWrite<Epic> upsert(long number, Consumer<EpicUpdate> patch) {
    KeySpace in = in();
    return upsert(
        in,
        EpicKeys.item(in, number),
        EpicUpdate.of(in, patch),
        Map.of("number", Encode.number(number, "Epic.number")));
  }

  /// Describes the deletion of a record, if it is there; it is done by `execute()`.
  @CheckReturnValue
  public Write<Epic> delete(long number) {
    KeySpace in = in();
    return delete(in, EpicKeys.item(in, number));
  }

  /// Writes what differs between two records of one key, and nothing where nothing does. The item
  /// must be there.
  ///
  /// @param before the record as it was read
  /// @return the record as it is afterwards
  /// @throws dev.bao.operation.KeysDifferentException where the records have different keys
  /// @throws dev.bao.operation.ItemMissingException where there is no item
  public Epic save(Epic before, Epic after) {
    KeySpace in = in();
    return save(in, EpicUpdate.between(in, before, after), before, after);
  }

  /// Reads many records, up to 100 with one request.
  public Found<Long, Epic> findAll(Collection<Long> ids) {
    return findAll(ids, Consistency.EVENTUAL);
  }

  /// Reads many records, up to 100 with one request, with the consistency that is asked for.
  public Found<Long, Epic> findAll(Collection<Long> ids, Consistency consistency) {
    KeySpace in = in();
    return findAll(in, ids, id -> EpicKeys.item(in, id), consistency);
  }

  /// Describes the deletion of many records, where they are there; it is done by `execute()`.
  @CheckReturnValue
  public BatchWrite<Long> deleteAll(Collection<Long> ids) {
    KeySpace in = in();
    return deleteAll(in, ids, id -> EpicKeys.item(in, id));
  }

  /// Describes a check of a record that is not written, for a transaction.
  @CheckReturnValue
  public Check<Epic> check(long number, Condition<Epic> condition) {
    KeySpace in = in();
    return check(in, EpicKeys.item(in, number), condition);
  }

  /// Describes the read of a record, to be done together with others.
  @CheckReturnValue
  public Lookup<Epic> lookup(long number) {
    KeySpace in = in();
    return lookup(in, EpicKeys.item(in, number));
  }
}
