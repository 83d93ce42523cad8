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
import dev.bao.model.ModelCollection;
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

/// Reads and writes [Charter] items of the current tenant. Thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class CharterRepository extends Repository<Charter> {

  /// Makes the repository of a table.
  public CharterRepository(Bao bao) {
    super(
        bao,
        new ModelIdentity(
            "dev.bao.it.Charter",
            CharterKeys.PREFIX,
            new ModelCollection("ProjectItems", CharterKeys.COLLECTION)));
  }

  @Override
  protected ModelSchema<Charter> schema(KeyFormat format) {
    return CharterSchema.of(format);
  }

  /// Builds a record and writes it; it must not be there yet.
  ///
  /// @throws dev.bao.operation.ItemExistsException where there is an item with its key
  /// @throws dev.bao.operation.UniqueViolationException where another item has a unique value
  public Charter create(Consumer<CharterBuilder> values) {
    return create(build(values));
  }

  /// Builds a record, and writes nothing: for what is to be written together with others.
  public Charter build(Consumer<CharterBuilder> values) {
    CharterBuilder builder = new CharterBuilder();
    values.accept(builder);
    return builder.build();
  }

  /// Reads a record.
  public Optional<Charter> find(String projectId) {
    return find(projectId, Consistency.EVENTUAL);
  }

  /// Reads a record with the consistency that is asked for.
  public Optional<Charter> find(String projectId, Consistency consistency) {
    KeySpace in = in();
    return find(in, CharterKeys.item(in, projectId), consistency);
  }

  /// Reads what a projection names of a record.
  public <P> Optional<P> find(String projectId, Projection<Charter, P> projection) {
    return find(projectId, projection, Consistency.EVENTUAL);
  }

  /// Reads what a projection names of a record with the consistency that is asked for.
  public <P> Optional<P> find(
      String projectId, Projection<Charter, P> projection, Consistency consistency) {
    KeySpace in = in();
    return find(in, CharterKeys.item(in, projectId), projection, consistency);
  }

  /// Reads a record that must be there.
  ///
  /// @throws dev.bao.operation.ItemMissingException where it is not
  public Charter get(String projectId) {
    return get(projectId, Consistency.EVENTUAL);
  }

  /// Reads a record that must be there, with the consistency that is asked for.
  ///
  /// @throws dev.bao.operation.ItemMissingException where it is not
  public Charter get(String projectId, Consistency consistency) {
    KeySpace in = in();
    return get(in, CharterKeys.item(in, projectId), consistency);
  }

  /// Whether there is a record.
  public boolean exists(String projectId) {
    return exists(projectId, Consistency.EVENTUAL);
  }

  /// Whether there is a record, with the consistency that is asked for.
  public boolean exists(String projectId, Consistency consistency) {
    KeySpace in = in();
    return exists(in, CharterKeys.item(in, projectId), consistency);
  }

  /// Describes a patch of a record that must be there; it is done by `execute()`.
  @CheckReturnValue
  public UpdateWrite<Charter> update(String projectId, Consumer<CharterUpdate> patch) {
    KeySpace in = in();
    return update(in, CharterKeys.item(in, projectId), CharterUpdate.of(in, patch), null);
  }

  /// Describes a patch of a record; it is done by `execute()`. Where it touches unique values it
  /// saves the read that a patch by id needs, and the record must still have them.
  @CheckReturnValue
  public UpdateWrite<Charter> update(Charter charter, Consumer<CharterUpdate> patch) {
    KeySpace in = in();
    return update(
        in, CharterKeys.item(in, charter.projectId()), CharterUpdate.of(in, patch), charter);
  }

  /// Describes a patch of a record, which makes it where it is not there; it is done by
  /// `execute()`.
  ///
  /// @throws dev.bao.error.MappingException `BAO-7051` where the patch has no value for what every
  ///   record needs
  @CheckReturnValue
  public UpsertWrite<Charter> upsert(String projectId, Consumer<CharterUpdate> patch) {
    KeySpace in = in();
    return upsert(
        in,
        CharterKeys.item(in, projectId),
        CharterUpdate.of(in, patch),
        Map.of("projectId", Encode.text(projectId, "Charter.projectId")));
  }

  /// Describes the deletion of a record, if it is there; it is done by `execute()`.
  @CheckReturnValue
  public Write<Charter> delete(String projectId) {
    KeySpace in = in();
    return delete(in, CharterKeys.item(in, projectId));
  }

  /// Reads the record with a unique `code`.
  public Optional<Charter> findByCode(String code) {
    return findByCode(code, Consistency.EVENTUAL);
  }

  /// Reads the record with a unique `code`, with the consistency that is asked for.
  public Optional<Charter> findByCode(String code, Consistency consistency) {
    KeySpace in = in();
    return findByUnique(in, 0, CharterKeys.uniqueCode(in, code), consistency);
  }

  /// Writes what differs between two records of one key, and nothing where nothing does. The item
  /// must be there.
  ///
  /// @param before the record as it was read
  /// @return the record as it is afterwards
  /// @throws dev.bao.operation.KeysDifferentException where the records have different keys
  /// @throws dev.bao.operation.ItemMissingException where there is no item
  public Charter save(Charter before, Charter after) {
    KeySpace in = in();
    return save(in, CharterUpdate.between(in, before, after), before, after);
  }

  /// Reads many records, up to 100 with one request.
  public Found<String, Charter> findAll(Collection<String> ids) {
    return findAll(ids, Consistency.EVENTUAL);
  }

  /// Reads many records, up to 100 with one request, with the consistency that is asked for.
  public Found<String, Charter> findAll(Collection<String> ids, Consistency consistency) {
    KeySpace in = in();
    return findAll(in, ids, id -> CharterKeys.item(in, id), consistency);
  }

  /// Describes the deletion of many records, where they are there; it is done by `execute()`.
  @CheckReturnValue
  public BatchWrite<String> deleteAll(Collection<String> ids) {
    KeySpace in = in();
    return deleteAll(in, ids, id -> CharterKeys.item(in, id));
  }

  /// Describes a check of a record that is not written, for a transaction.
  @CheckReturnValue
  public Check<Charter> check(String projectId, Condition<Charter> condition) {
    KeySpace in = in();
    return check(in, CharterKeys.item(in, projectId), condition);
  }

  /// Describes the read of a record, to be done together with others.
  @CheckReturnValue
  public Lookup<Charter> lookup(String projectId) {
    KeySpace in = in();
    return lookup(in, CharterKeys.item(in, projectId));
  }
}
