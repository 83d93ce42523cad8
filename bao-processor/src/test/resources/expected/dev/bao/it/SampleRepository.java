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
import dev.bao.operation.TableQuery;
import dev.bao.operation.UpdateWrite;
import dev.bao.operation.UpsertWrite;
import dev.bao.operation.Write;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// Reads and writes [Sample] items of the current tenant. Thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class SampleRepository extends Repository<Sample> {

  /// Makes the repository of a table.
  public SampleRepository(Bao bao) {
    super(bao, ModelIdentity.of("dev.bao.it.Sample", SampleKeys.PREFIX));
  }

  @Override
  protected ModelSchema<Sample> schema(KeyFormat format) {
    return SampleSchema.of(format);
  }

  /// Builds a record and writes it; it must not be there yet.
  ///
  /// @throws dev.bao.operation.ItemExistsException where there is an item with its key
  /// @throws dev.bao.operation.UniqueViolationException where another item has a unique value
  public Sample create(Consumer<SampleBuilder> values) {
    return create(build(values));
  }

  /// Builds a record, and writes nothing: for what is to be written together with others.
  public Sample build(Consumer<SampleBuilder> values) {
    SampleBuilder builder = new SampleBuilder();
    values.accept(builder);
    return builder.build();
  }

  /// Reads a record.
  public Optional<Sample> find(UUID sampleId, int version) {
    return find(sampleId, version, Consistency.EVENTUAL);
  }

  /// Reads a record with the consistency that is asked for.
  public Optional<Sample> find(UUID sampleId, int version, Consistency consistency) {
    KeySpace in = in();
    return find(in, SampleKeys.item(in, sampleId, version), consistency);
  }

  /// Reads what a projection names of a record.
  public <P> Optional<P> find(UUID sampleId, int version, Projection<Sample, P> projection) {
    return find(sampleId, version, projection, Consistency.EVENTUAL);
  }

  /// Reads what a projection names of a record with the consistency that is asked for.
  public <P> Optional<P> find(
      UUID sampleId, int version, Projection<Sample, P> projection, Consistency consistency) {
    KeySpace in = in();
    return find(in, SampleKeys.item(in, sampleId, version), projection, consistency);
  }

  /// Reads a record that must be there.
  ///
  /// @throws dev.bao.operation.ItemMissingException where it is not
  public Sample get(UUID sampleId, int version) {
    return get(sampleId, version, Consistency.EVENTUAL);
  }

  /// Reads a record that must be there, with the consistency that is asked for.
  ///
  /// @throws dev.bao.operation.ItemMissingException where it is not
  public Sample get(UUID sampleId, int version, Consistency consistency) {
    KeySpace in = in();
    return get(in, SampleKeys.item(in, sampleId, version), consistency);
  }

  /// Whether there is a record.
  public boolean exists(UUID sampleId, int version) {
    return exists(sampleId, version, Consistency.EVENTUAL);
  }

  /// Whether there is a record, with the consistency that is asked for.
  public boolean exists(UUID sampleId, int version, Consistency consistency) {
    KeySpace in = in();
    return exists(in, SampleKeys.item(in, sampleId, version), consistency);
  }

  /// Describes a patch of a record that must be there; it is done by `execute()`.
  @CheckReturnValue
  public UpdateWrite<Sample> update(UUID sampleId, int version, Consumer<SampleUpdate> patch) {
    KeySpace in = in();
    return update(
        in, SampleKeys.item(in, sampleId, version), SampleUpdate.of(in, version, patch), null);
  }

  /// Describes a patch of a record; it is done by `execute()`. Where it touches unique values it
  /// saves the read that a patch by id needs, and the record must still have them.
  @CheckReturnValue
  public UpdateWrite<Sample> update(Sample sample, Consumer<SampleUpdate> patch) {
    KeySpace in = in();
    return update(
        in,
        SampleKeys.item(in, sample.sampleId(), sample.version()),
        SampleUpdate.of(in, sample.version(), patch),
        sample);
  }

  /// Describes a patch of a record, which makes it where it is not there; it is done by
  /// `execute()`.
  ///
  /// @throws dev.bao.error.MappingException `BAO-7051` where the patch has no value for what every
  ///   record needs
  @CheckReturnValue
  public UpsertWrite<Sample> upsert(UUID sampleId, int version, Consumer<SampleUpdate> patch) {
    KeySpace in = in();
    return upsert(
        in,
        SampleKeys.item(in, sampleId, version),
        SampleUpdate.of(in, version, patch),
        Map.of(
            "sampleId",
            Encode.uuid(sampleId, "Sample.sampleId"),
            "version",
            Encode.number(version, "Sample.version")));
  }

  /// Describes the deletion of a record, if it is there; it is done by `execute()`.
  @CheckReturnValue
  public Write<Sample> delete(UUID sampleId, int version) {
    KeySpace in = in();
    return delete(in, SampleKeys.item(in, sampleId, version));
  }

  /// Reads the record with a unique `token`.
  public Optional<Sample> findByToken(UUID token) {
    return findByToken(token, Consistency.EVENTUAL);
  }

  /// Reads the record with a unique `token`, with the consistency that is asked for.
  public Optional<Sample> findByToken(UUID token, Consistency consistency) {
    KeySpace in = in();
    return findByUnique(in, 0, SampleKeys.uniqueToken(in, token), consistency);
  }

  /// Reads the record with a unique `boxedTotal`.
  public Optional<Sample> findByBoxedTotal(long boxedTotal) {
    return findByBoxedTotal(boxedTotal, Consistency.EVENTUAL);
  }

  /// Reads the record with a unique `boxedTotal`, with the consistency that is asked for.
  public Optional<Sample> findByBoxedTotal(long boxedTotal, Consistency consistency) {
    KeySpace in = in();
    return findByUnique(in, 1, SampleKeys.uniqueBoxedTotal(in, boxedTotal), consistency);
  }

  /// Writes what differs between two records of one key, and nothing where nothing does. The item
  /// must be there.
  ///
  /// @param before the record as it was read
  /// @return the record as it is afterwards
  /// @throws dev.bao.operation.KeysDifferentException where the records have different keys
  /// @throws dev.bao.operation.ItemMissingException where there is no item
  public Sample save(Sample before, Sample after) {
    KeySpace in = in();
    return save(in, SampleUpdate.between(in, before, after), before, after);
  }

  /// Reads many records, up to 100 with one request.
  public Found<Id, Sample> findAll(Collection<Id> ids) {
    return findAll(ids, Consistency.EVENTUAL);
  }

  /// Reads many records, up to 100 with one request, with the consistency that is asked for.
  public Found<Id, Sample> findAll(Collection<Id> ids, Consistency consistency) {
    KeySpace in = in();
    return findAll(in, ids, id -> SampleKeys.item(in, id.sampleId(), id.version()), consistency);
  }

  /// Describes the deletion of many records, where they are there; it is done by `execute()`.
  @CheckReturnValue
  public BatchWrite<Id> deleteAll(Collection<Id> ids) {
    KeySpace in = in();
    return deleteAll(in, ids, id -> SampleKeys.item(in, id.sampleId(), id.version()));
  }

  /// Describes a check of a record that is not written, for a transaction.
  @CheckReturnValue
  public Check<Sample> check(UUID sampleId, int version, Condition<Sample> condition) {
    KeySpace in = in();
    return check(in, SampleKeys.item(in, sampleId, version), condition);
  }

  /// Describes the read of a record, to be done together with others.
  @CheckReturnValue
  public Lookup<Sample> lookup(UUID sampleId, int version) {
    KeySpace in = in();
    return lookup(in, SampleKeys.item(in, sampleId, version));
  }

  /// The records of a `sampleId`, in order of `version`.
  public BySampleId bySampleId(UUID sampleId) {
    KeySpace in = in();
    return new BySampleId(query(in, SampleKeys.partition(in, sampleId)));
  }

  /// The records of a `day`, in order of `price`.
  public ByDay byDay(LocalDate day) {
    KeySpace in = in();
    return new ByDay(queryIndex(in, 1, SampleKeys.byDayPartition(in, day)));
  }

  /// The records of a `level`, in order of `token`.
  public ByLevel byLevel(Sample.Level level) {
    KeySpace in = in();
    return new ByLevel(queryIndex(in, 2, SampleKeys.byLevelPartition(in, level)));
  }

  /// The records of a `total`, in order of `boxedCount`.
  public ByTotal byTotal(long total) {
    KeySpace in = in();
    return new ByTotal(queryIndex(in, 3, SampleKeys.byTotalPartition(in, total)));
  }

  /// The records of a `price`, in order of `day`.
  public ByPrice byPrice(BigDecimal price) {
    KeySpace in = in();
    return new ByPrice(queryIndex(in, 4, SampleKeys.byPricePartition(in, price)));
  }

  /// The records of a `version`, in order of `createdAt`.
  public ByVersion byVersion(int version) {
    KeySpace in = in();
    return new ByVersion(queryIndex(in, 5, SampleKeys.byVersionPartition(in, version)));
  }

  /// A query by `bySampleId`, with conditions on `version`. Immutable.
  public static final class BySampleId extends TableQuery<Sample> {

    private BySampleId(Query<Sample> all) {
      super(all);
    }

    /// Those whose `version` is this one.
    public TableQuery<Sample> versionIs(int version) {
      return sort("=", in().integer(version));
    }

    /// Those whose `version` is before this one.
    public TableQuery<Sample> versionBefore(int version) {
      return sort("<", in().integer(version));
    }

    /// Those whose `version` is this one or before.
    public TableQuery<Sample> versionNotAfter(int version) {
      return sort("<=", in().integer(version));
    }

    /// Those whose `version` is after this one.
    public TableQuery<Sample> versionAfter(int version) {
      return sort(">", in().integer(version));
    }

    /// Those whose `version` is this one or after.
    public TableQuery<Sample> versionNotBefore(int version) {
      return sort(">=", in().integer(version));
    }

    /// Those whose `version` is within these two, both included.
    public TableQuery<Sample> versionBetween(int low, int high) {
      return sortBetween(in().integer(low), in().integer(high));
    }
  }

  /// A query by `byDay`, with conditions on `price`. Immutable.
  public static final class ByDay extends Query<Sample> {

    private ByDay(Query<Sample> all) {
      super(all);
    }

    /// Those whose `price` is this one.
    public Query<Sample> priceIs(BigDecimal price) {
      return sort("=", in().decimal("Sample.price", price));
    }

    /// Those whose `price` is before this one.
    public Query<Sample> priceBefore(BigDecimal price) {
      return sort("<", in().decimal("Sample.price", price));
    }

    /// Those whose `price` is this one or before.
    public Query<Sample> priceNotAfter(BigDecimal price) {
      return sort("<=", in().decimal("Sample.price", price));
    }

    /// Those whose `price` is after this one.
    public Query<Sample> priceAfter(BigDecimal price) {
      return sort(">", in().decimal("Sample.price", price));
    }

    /// Those whose `price` is this one or after.
    public Query<Sample> priceNotBefore(BigDecimal price) {
      return sort(">=", in().decimal("Sample.price", price));
    }

    /// Those whose `price` is within these two, both included.
    public Query<Sample> priceBetween(BigDecimal low, BigDecimal high) {
      return sortBetween(in().decimal("Sample.price", low), in().decimal("Sample.price", high));
    }
  }

  /// A query by `byLevel`, with conditions on `token`. Immutable.
  public static final class ByLevel extends Query<Sample> {

    private ByLevel(Query<Sample> all) {
      super(all);
    }

    /// Those whose `token` is this one.
    public Query<Sample> tokenIs(UUID token) {
      return sort("=", in().uuid("Sample.token", token));
    }
  }

  /// A query by `byTotal`, with conditions on `boxedCount`. Immutable.
  public static final class ByTotal extends Query<Sample> {

    private ByTotal(Query<Sample> all) {
      super(all);
    }

    /// Those whose `boxedCount` is this one.
    public Query<Sample> boxedCountIs(int boxedCount) {
      return sort("=", in().integer(boxedCount));
    }

    /// Those whose `boxedCount` is before this one.
    public Query<Sample> boxedCountBefore(int boxedCount) {
      return sort("<", in().integer(boxedCount));
    }

    /// Those whose `boxedCount` is this one or before.
    public Query<Sample> boxedCountNotAfter(int boxedCount) {
      return sort("<=", in().integer(boxedCount));
    }

    /// Those whose `boxedCount` is after this one.
    public Query<Sample> boxedCountAfter(int boxedCount) {
      return sort(">", in().integer(boxedCount));
    }

    /// Those whose `boxedCount` is this one or after.
    public Query<Sample> boxedCountNotBefore(int boxedCount) {
      return sort(">=", in().integer(boxedCount));
    }

    /// Those whose `boxedCount` is within these two, both included.
    public Query<Sample> boxedCountBetween(int low, int high) {
      return sortBetween(in().integer(low), in().integer(high));
    }
  }

  /// A query by `byPrice`, with conditions on `day`. Immutable.
  public static final class ByPrice extends Query<Sample> {

    private ByPrice(Query<Sample> all) {
      super(all);
    }

    /// Those whose `day` is this one.
    public Query<Sample> dayIs(LocalDate day) {
      return sort("=", in().date("Sample.day", day));
    }

    /// Those whose `day` is before this one.
    public Query<Sample> dayBefore(LocalDate day) {
      return sort("<", in().date("Sample.day", day));
    }

    /// Those whose `day` is this one or before.
    public Query<Sample> dayNotAfter(LocalDate day) {
      return sort("<=", in().date("Sample.day", day));
    }

    /// Those whose `day` is after this one.
    public Query<Sample> dayAfter(LocalDate day) {
      return sort(">", in().date("Sample.day", day));
    }

    /// Those whose `day` is this one or after.
    public Query<Sample> dayNotBefore(LocalDate day) {
      return sort(">=", in().date("Sample.day", day));
    }

    /// Those whose `day` is within these two, both included.
    public Query<Sample> dayBetween(LocalDate low, LocalDate high) {
      return sortBetween(in().date("Sample.day", low), in().date("Sample.day", high));
    }
  }

  /// A query by `byVersion`, with conditions on `createdAt`. Immutable.
  public static final class ByVersion extends Query<Sample> {

    private ByVersion(Query<Sample> all) {
      super(all);
    }

    /// Those whose `createdAt` is this one.
    public Query<Sample> createdAtIs(Instant createdAt) {
      return sort("=", in().instant("Sample.createdAt", createdAt));
    }

    /// Those whose `createdAt` is before this one.
    public Query<Sample> createdAtBefore(Instant createdAt) {
      return sort("<", in().instant("Sample.createdAt", createdAt));
    }

    /// Those whose `createdAt` is this one or before.
    public Query<Sample> createdAtNotAfter(Instant createdAt) {
      return sort("<=", in().instant("Sample.createdAt", createdAt));
    }

    /// Those whose `createdAt` is after this one.
    public Query<Sample> createdAtAfter(Instant createdAt) {
      return sort(">", in().instant("Sample.createdAt", createdAt));
    }

    /// Those whose `createdAt` is this one or after.
    public Query<Sample> createdAtNotBefore(Instant createdAt) {
      return sort(">=", in().instant("Sample.createdAt", createdAt));
    }

    /// Those whose `createdAt` is within these two, both included.
    public Query<Sample> createdAtBetween(Instant low, Instant high) {
      return sortBetween(
          in().instant("Sample.createdAt", low), in().instant("Sample.createdAt", high));
    }
  }

  /// The id of a [Sample]: the components of its key.
  public record Id(UUID sampleId, int version) {}
}
