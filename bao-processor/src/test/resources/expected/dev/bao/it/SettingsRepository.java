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
import dev.bao.model.ModelSchema;
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

/// Reads and writes [Settings] items of the current tenant. Thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class SettingsRepository extends Repository<Settings> {

  /// Makes the repository of a table.
  public SettingsRepository(Bao bao) {
    super(bao, ModelIdentity.of("dev.bao.it.Settings", SettingsKeys.PREFIX));
  }

  @Override
  protected ModelSchema<Settings> schema(KeyFormat format) {
    return SettingsSchema.of(format);
  }

  /// Builds a record and writes it; it must not be there yet.
  ///
  /// @throws dev.bao.operation.ItemExistsException where there is an item with its key
  public Settings create(Consumer<SettingsBuilder> values) {
    return create(build(values));
  }

  /// Builds a record, and writes nothing: for what is to be written together with others.
  public Settings build(Consumer<SettingsBuilder> values) {
    SettingsBuilder builder = new SettingsBuilder();
    values.accept(builder);
    return builder.build();
  }

  /// Reads a record.
  public Optional<Settings> find(String settingsId) {
    return find(settingsId, Consistency.EVENTUAL);
  }

  /// Reads a record with the consistency that is asked for.
  public Optional<Settings> find(String settingsId, Consistency consistency) {
    KeySpace in = in();
    return find(in, SettingsKeys.item(in, settingsId), consistency);
  }

  /// Reads what a projection names of a record.
  public <P> Optional<P> find(String settingsId, Projection<Settings, P> projection) {
    return find(settingsId, projection, Consistency.EVENTUAL);
  }

  /// Reads what a projection names of a record with the consistency that is asked for.
  public <P> Optional<P> find(
      String settingsId, Projection<Settings, P> projection, Consistency consistency) {
    KeySpace in = in();
    return find(in, SettingsKeys.item(in, settingsId), projection, consistency);
  }

  /// Reads a record that must be there.
  ///
  /// @throws dev.bao.operation.ItemMissingException where it is not
  public Settings get(String settingsId) {
    return get(settingsId, Consistency.EVENTUAL);
  }

  /// Reads a record that must be there, with the consistency that is asked for.
  ///
  /// @throws dev.bao.operation.ItemMissingException where it is not
  public Settings get(String settingsId, Consistency consistency) {
    KeySpace in = in();
    return get(in, SettingsKeys.item(in, settingsId), consistency);
  }

  /// Whether there is a record.
  public boolean exists(String settingsId) {
    return exists(settingsId, Consistency.EVENTUAL);
  }

  /// Whether there is a record, with the consistency that is asked for.
  public boolean exists(String settingsId, Consistency consistency) {
    KeySpace in = in();
    return exists(in, SettingsKeys.item(in, settingsId), consistency);
  }

  /// Describes a patch of a record that must be there; it is done by `execute()`.
  @CheckReturnValue
  public UpdateWrite<Settings> update(String settingsId, Consumer<SettingsUpdate> patch) {
    KeySpace in = in();
    return update(in, SettingsKeys.item(in, settingsId), SettingsUpdate.of(in, patch), null);
  }

  /// Describes a patch of a record; it is done by `execute()`.
  @CheckReturnValue
  public UpdateWrite<Settings> update(Settings settings, Consumer<SettingsUpdate> patch) {
    KeySpace in = in();
    return update(
        in, SettingsKeys.item(in, settings.settingsId()), SettingsUpdate.of(in, patch), settings);
  }

  /// Describes a patch of a record, which makes it where it is not there; it is done by
  /// `execute()`.
  ///
  /// @throws dev.bao.error.MappingException `BAO-7051` where the patch has no value for what every
  ///   record needs
  @CheckReturnValue
  public UpsertWrite<Settings> upsert(String settingsId, Consumer<SettingsUpdate> patch) {
    KeySpace in = in();
    return upsert(
        in,
        SettingsKeys.item(in, settingsId),
        SettingsUpdate.of(in, patch),
        Map.of("id", Encode.text(settingsId, "Settings.settingsId")));
  }

  /// Describes the deletion of a record, if it is there; it is done by `execute()`.
  @CheckReturnValue
  public Write<Settings> delete(String settingsId) {
    KeySpace in = in();
    return delete(in, SettingsKeys.item(in, settingsId));
  }

  /// Writes what differs between two records of one key, and nothing where nothing does. The item
  /// must be there.
  ///
  /// @param before the record as it was read
  /// @return the record as it is afterwards
  /// @throws dev.bao.operation.KeysDifferentException where the records have different keys
  /// @throws dev.bao.operation.ItemMissingException where there is no item
  public Settings save(Settings before, Settings after) {
    KeySpace in = in();
    return save(in, SettingsUpdate.between(in, before, after), before, after);
  }

  /// Reads many records, up to 100 with one request.
  public Found<String, Settings> findAll(Collection<String> ids) {
    return findAll(ids, Consistency.EVENTUAL);
  }

  /// Reads many records, up to 100 with one request, with the consistency that is asked for.
  public Found<String, Settings> findAll(Collection<String> ids, Consistency consistency) {
    KeySpace in = in();
    return findAll(in, ids, id -> SettingsKeys.item(in, id), consistency);
  }

  /// Describes the deletion of many records, where they are there; it is done by `execute()`.
  @CheckReturnValue
  public BatchWrite<String> deleteAll(Collection<String> ids) {
    KeySpace in = in();
    return deleteAll(in, ids, id -> SettingsKeys.item(in, id));
  }

  /// Describes a check of a record that is not written, for a transaction.
  @CheckReturnValue
  public Check<Settings> check(String settingsId, Condition<Settings> condition) {
    KeySpace in = in();
    return check(in, SettingsKeys.item(in, settingsId), condition);
  }

  /// Describes the read of a record, to be done together with others.
  @CheckReturnValue
  public Lookup<Settings> lookup(String settingsId) {
    KeySpace in = in();
    return lookup(in, SettingsKeys.item(in, settingsId));
  }

  /// The records of a `theme`, in order of `limit`.
  public ByTheme byTheme(Status theme) {
    KeySpace in = in();
    return new ByTheme(queryIndex(in, 1, SettingsKeys.byThemePartition(in, theme)));
  }

  /// A query by `byTheme`, with conditions on `limit`. Immutable.
  public static final class ByTheme extends Query<Settings> {

    private ByTheme(Query<Settings> all) {
      super(all);
    }

    /// Those whose `limit` is this one.
    public Query<Settings> limitIs(long limit) {
      return sort("=", in().integer(limit));
    }

    /// Those whose `limit` is before this one.
    public Query<Settings> limitBefore(long limit) {
      return sort("<", in().integer(limit));
    }

    /// Those whose `limit` is this one or before.
    public Query<Settings> limitNotAfter(long limit) {
      return sort("<=", in().integer(limit));
    }

    /// Those whose `limit` is after this one.
    public Query<Settings> limitAfter(long limit) {
      return sort(">", in().integer(limit));
    }

    /// Those whose `limit` is this one or after.
    public Query<Settings> limitNotBefore(long limit) {
      return sort(">=", in().integer(limit));
    }

    /// Those whose `limit` is within these two, both included.
    public Query<Settings> limitBetween(long low, long high) {
      return sortBetween(in().integer(low), in().integer(high));
    }
  }
}
