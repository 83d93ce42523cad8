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

/// Reads and writes [Effort] items of the current tenant. Thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class EffortRepository extends Repository<Effort> {

  /// Makes the repository of a table.
  public EffortRepository(Bao bao) {
    super(bao, ModelIdentity.of("dev.bao.it.Effort", EffortKeys.PREFIX));
  }

  @Override
  protected ModelSchema<Effort> schema(KeyFormat format) {
    return EffortSchema.of(format);
  }

  /// Builds a record and writes it; it must not be there yet.
  ///
  /// @throws dev.bao.operation.ItemExistsException where there is an item with its key
  /// @throws dev.bao.operation.UniqueViolationException where another item has a unique value
  public Effort create(Consumer<EffortBuilder> values) {
    return create(build(values));
  }

  /// Builds a record, and writes nothing: for what is to be written together with others.
  public Effort build(Consumer<EffortBuilder> values) {
    EffortBuilder builder = new EffortBuilder();
    values.accept(builder);
    return builder.build();
  }

  /// Reads a record.
  public Optional<Effort> find(
      String project,
      int year,
      Stage stage,
      UUID sprint,
      long number,
      BigDecimal hours,
      Instant at,
      LocalDate day,
      String note) {
    return find(project, year, stage, sprint, number, hours, at, day, note, Consistency.EVENTUAL);
  }

  /// Reads a record with the consistency that is asked for.
  public Optional<Effort> find(
      String project,
      int year,
      Stage stage,
      UUID sprint,
      long number,
      BigDecimal hours,
      Instant at,
      LocalDate day,
      String note,
      Consistency consistency) {
    KeySpace in = in();
    return find(
        in,
        EffortKeys.item(in, project, year, stage, sprint, number, hours, at, day, note),
        consistency);
  }

  /// Reads what a projection names of a record.
  public <P> Optional<P> find(
      String project,
      int year,
      Stage stage,
      UUID sprint,
      long number,
      BigDecimal hours,
      Instant at,
      LocalDate day,
      String note,
      Projection<Effort, P> projection) {
    return find(
        project,
        year,
        stage,
        sprint,
        number,
        hours,
        at,
        day,
        note,
        projection,
        Consistency.EVENTUAL);
  }

  /// Reads what a projection names of a record with the consistency that is asked for.
  public <P> Optional<P> find(
      String project,
      int year,
      Stage stage,
      UUID sprint,
      long number,
      BigDecimal hours,
      Instant at,
      LocalDate day,
      String note,
      Projection<Effort, P> projection,
      Consistency consistency) {
    KeySpace in = in();
    return find(
        in,
        EffortKeys.item(in, project, year, stage, sprint, number, hours, at, day, note),
        projection,
        consistency);
  }

  /// Reads a record that must be there.
  ///
  /// @throws dev.bao.operation.ItemMissingException where it is not
  public Effort get(
      String project,
      int year,
      Stage stage,
      UUID sprint,
      long number,
      BigDecimal hours,
      Instant at,
      LocalDate day,
      String note) {
    return get(project, year, stage, sprint, number, hours, at, day, note, Consistency.EVENTUAL);
  }

  /// Reads a record that must be there, with the consistency that is asked for.
  ///
  /// @throws dev.bao.operation.ItemMissingException where it is not
  public Effort get(
      String project,
      int year,
      Stage stage,
      UUID sprint,
      long number,
      BigDecimal hours,
      Instant at,
      LocalDate day,
      String note,
      Consistency consistency) {
    KeySpace in = in();
    return get(
        in,
        EffortKeys.item(in, project, year, stage, sprint, number, hours, at, day, note),
        consistency);
  }

  /// Whether there is a record.
  public boolean exists(
      String project,
      int year,
      Stage stage,
      UUID sprint,
      long number,
      BigDecimal hours,
      Instant at,
      LocalDate day,
      String note) {
    return exists(project, year, stage, sprint, number, hours, at, day, note, Consistency.EVENTUAL);
  }

  /// Whether there is a record, with the consistency that is asked for.
  public boolean exists(
      String project,
      int year,
      Stage stage,
      UUID sprint,
      long number,
      BigDecimal hours,
      Instant at,
      LocalDate day,
      String note,
      Consistency consistency) {
    KeySpace in = in();
    return exists(
        in,
        EffortKeys.item(in, project, year, stage, sprint, number, hours, at, day, note),
        consistency);
  }

  /// Describes a patch of a record that must be there; it is done by `execute()`.
  @CheckReturnValue
  public UpdateWrite<Effort> update(
      String project,
      int year,
      Stage stage,
      UUID sprint,
      long number,
      BigDecimal hours,
      Instant at,
      LocalDate day,
      String note,
      Consumer<EffortUpdate> patch) {
    KeySpace in = in();
    return update(
        in,
        EffortKeys.item(in, project, year, stage, sprint, number, hours, at, day, note),
        EffortUpdate.of(in, patch),
        null);
  }

  /// Describes a patch of a record; it is done by `execute()`. Where it touches unique values it
  /// saves the read that a patch by id needs, and the record must still have them.
  @CheckReturnValue
  public UpdateWrite<Effort> update(Effort effort, Consumer<EffortUpdate> patch) {
    KeySpace in = in();
    return update(
        in,
        EffortKeys.item(
            in,
            effort.project(),
            effort.year(),
            effort.stage(),
            effort.sprint(),
            effort.number(),
            effort.hours(),
            effort.at(),
            effort.day(),
            effort.note()),
        EffortUpdate.of(in, patch),
        effort);
  }

  /// Describes a patch of a record, which makes it where it is not there; it is done by
  /// `execute()`.
  ///
  /// @throws dev.bao.error.MappingException `BAO-7051` where the patch has no value for what every
  ///   record needs
  @CheckReturnValue
  public UpsertWrite<Effort> upsert(
      String project,
      int year,
      Stage stage,
      UUID sprint,
      long number,
      BigDecimal hours,
      Instant at,
      LocalDate day,
      String note,
      Consumer<EffortUpdate> patch) {
    KeySpace in = in();
    return upsert(
        in,
        EffortKeys.item(in, project, year, stage, sprint, number, hours, at, day, note),
        EffortUpdate.of(in, patch),
        Map.of(
            "project",
            Encode.text(project, "Effort.project"),
            "year",
            Encode.number(year, "Effort.year"),
            "stage",
            Encode.constant(stage, "Effort.stage"),
            "sprint",
            Encode.uuid(sprint, "Effort.sprint"),
            "number",
            Encode.number(number, "Effort.number"),
            "hours",
            Encode.decimal(hours, "Effort.hours"),
            "at",
            Encode.instant(at, "Effort.at"),
            "day",
            Encode.date(day, "Effort.day"),
            "note",
            Encode.text(note, "Effort.note")));
  }

  /// Describes the deletion of a record, if it is there; it is done by `execute()`.
  @CheckReturnValue
  public Write<Effort> delete(
      String project,
      int year,
      Stage stage,
      UUID sprint,
      long number,
      BigDecimal hours,
      Instant at,
      LocalDate day,
      String note) {
    KeySpace in = in();
    return delete(
        in, EffortKeys.item(in, project, year, stage, sprint, number, hours, at, day, note));
  }

  /// Reads the record with a unique `code`.
  public Optional<Effort> findByCode(String code) {
    return findByCode(code, Consistency.EVENTUAL);
  }

  /// Reads the record with a unique `code`, with the consistency that is asked for.
  public Optional<Effort> findByCode(String code, Consistency consistency) {
    KeySpace in = in();
    return findByUnique(in, 0, EffortKeys.uniqueCode(in, code), consistency);
  }

  /// Writes what differs between two records of one key, and nothing where nothing does. The item
  /// must be there.
  ///
  /// @param before the record as it was read
  /// @return the record as it is afterwards
  /// @throws dev.bao.operation.KeysDifferentException where the records have different keys
  /// @throws dev.bao.operation.ItemMissingException where there is no item
  public Effort save(Effort before, Effort after) {
    KeySpace in = in();
    return save(in, EffortUpdate.between(in, before, after), before, after);
  }

  /// Reads many records, up to 100 with one request.
  public Found<Id, Effort> findAll(Collection<Id> ids) {
    return findAll(ids, Consistency.EVENTUAL);
  }

  /// Reads many records, up to 100 with one request, with the consistency that is asked for.
  public Found<Id, Effort> findAll(Collection<Id> ids, Consistency consistency) {
    KeySpace in = in();
    return findAll(
        in,
        ids,
        id ->
            EffortKeys.item(
                in,
                id.project(),
                id.year(),
                id.stage(),
                id.sprint(),
                id.number(),
                id.hours(),
                id.at(),
                id.day(),
                id.note()),
        consistency);
  }

  /// Describes the deletion of many records, where they are there; it is done by `execute()`.
  @CheckReturnValue
  public BatchWrite<Id> deleteAll(Collection<Id> ids) {
    KeySpace in = in();
    return deleteAll(
        in,
        ids,
        id ->
            EffortKeys.item(
                in,
                id.project(),
                id.year(),
                id.stage(),
                id.sprint(),
                id.number(),
                id.hours(),
                id.at(),
                id.day(),
                id.note()));
  }

  /// Describes a check of a record that is not written, for a transaction.
  @CheckReturnValue
  public Check<Effort> check(
      String project,
      int year,
      Stage stage,
      UUID sprint,
      long number,
      BigDecimal hours,
      Instant at,
      LocalDate day,
      String note,
      Condition<Effort> condition) {
    KeySpace in = in();
    return check(
        in,
        EffortKeys.item(in, project, year, stage, sprint, number, hours, at, day, note),
        condition);
  }

  /// Describes the read of a record, to be done together with others.
  @CheckReturnValue
  public Lookup<Effort> lookup(
      String project,
      int year,
      Stage stage,
      UUID sprint,
      long number,
      BigDecimal hours,
      Instant at,
      LocalDate day,
      String note) {
    KeySpace in = in();
    return lookup(
        in, EffortKeys.item(in, project, year, stage, sprint, number, hours, at, day, note));
  }

  /// The records of these values of `project` and `year` and `stage` and `sprint`, in order of
  /// `number` and `hours` and `at` and `day` and `note`.
  public ByProjectAndYearAndStageAndSprint byProjectAndYearAndStageAndSprint(
      String project, int year, Stage stage, UUID sprint) {
    KeySpace in = in();
    return new ByProjectAndYearAndStageAndSprint(
        query(in, EffortKeys.partition(in, project, year, stage, sprint)));
  }

  /// A query by `byProjectAndYearAndStageAndSprint`, with conditions on `number`. Immutable.
  public static final class ByProjectAndYearAndStageAndSprint extends TableQuery<Effort> {

    private ByProjectAndYearAndStageAndSprint(Query<Effort> all) {
      super(all);
    }

    /// Those whose `number` is this one. Conditions on `hours` may follow.
    public ByProjectAndYearAndStageAndSprintNumber numberIs(long number) {
      return new ByProjectAndYearAndStageAndSprintNumber(sortPart("=", in().integer(number)));
    }

    /// Those whose `number` is before this one.
    public TableQuery<Effort> numberBefore(long number) {
      return sortPart("<", in().integer(number));
    }

    /// Those whose `number` is this one or before.
    public TableQuery<Effort> numberNotAfter(long number) {
      return sortPart("<=", in().integer(number));
    }

    /// Those whose `number` is after this one.
    public TableQuery<Effort> numberAfter(long number) {
      return sortPart(">", in().integer(number));
    }

    /// Those whose `number` is this one or after.
    public TableQuery<Effort> numberNotBefore(long number) {
      return sortPart(">=", in().integer(number));
    }

    /// Those whose `number` is within these two, both included.
    public TableQuery<Effort> numberBetween(long low, long high) {
      return sortPartBetween(in().integer(low), in().integer(high));
    }
  }

  /// A query by `byProjectAndYearAndStageAndSprint`, with conditions on `hours`. Immutable.
  public static final class ByProjectAndYearAndStageAndSprintNumber extends TableQuery<Effort> {

    private ByProjectAndYearAndStageAndSprintNumber(Query<Effort> all) {
      super(all);
    }

    /// Those whose `hours` is this one. Conditions on `at` may follow.
    public ByProjectAndYearAndStageAndSprintNumberHours hoursIs(BigDecimal hours) {
      return new ByProjectAndYearAndStageAndSprintNumberHours(
          sortPart("=", in().decimal("Effort.hours", hours)));
    }

    /// Those whose `hours` is before this one.
    public TableQuery<Effort> hoursBefore(BigDecimal hours) {
      return sortPart("<", in().decimal("Effort.hours", hours));
    }

    /// Those whose `hours` is this one or before.
    public TableQuery<Effort> hoursNotAfter(BigDecimal hours) {
      return sortPart("<=", in().decimal("Effort.hours", hours));
    }

    /// Those whose `hours` is after this one.
    public TableQuery<Effort> hoursAfter(BigDecimal hours) {
      return sortPart(">", in().decimal("Effort.hours", hours));
    }

    /// Those whose `hours` is this one or after.
    public TableQuery<Effort> hoursNotBefore(BigDecimal hours) {
      return sortPart(">=", in().decimal("Effort.hours", hours));
    }

    /// Those whose `hours` is within these two, both included.
    public TableQuery<Effort> hoursBetween(BigDecimal low, BigDecimal high) {
      return sortPartBetween(in().decimal("Effort.hours", low), in().decimal("Effort.hours", high));
    }
  }

  /// A query by `byProjectAndYearAndStageAndSprint`, with conditions on `at`. Immutable.
  public static final class ByProjectAndYearAndStageAndSprintNumberHours
      extends TableQuery<Effort> {

    private ByProjectAndYearAndStageAndSprintNumberHours(Query<Effort> all) {
      super(all);
    }

    /// Those whose `at` is this one. Conditions on `day` may follow.
    public ByProjectAndYearAndStageAndSprintNumberHoursAt atIs(Instant at) {
      return new ByProjectAndYearAndStageAndSprintNumberHoursAt(
          sortPart("=", in().instant("Effort.at", at)));
    }

    /// Those whose `at` is before this one.
    public TableQuery<Effort> atBefore(Instant at) {
      return sortPart("<", in().instant("Effort.at", at));
    }

    /// Those whose `at` is this one or before.
    public TableQuery<Effort> atNotAfter(Instant at) {
      return sortPart("<=", in().instant("Effort.at", at));
    }

    /// Those whose `at` is after this one.
    public TableQuery<Effort> atAfter(Instant at) {
      return sortPart(">", in().instant("Effort.at", at));
    }

    /// Those whose `at` is this one or after.
    public TableQuery<Effort> atNotBefore(Instant at) {
      return sortPart(">=", in().instant("Effort.at", at));
    }

    /// Those whose `at` is within these two, both included.
    public TableQuery<Effort> atBetween(Instant low, Instant high) {
      return sortPartBetween(in().instant("Effort.at", low), in().instant("Effort.at", high));
    }
  }

  /// A query by `byProjectAndYearAndStageAndSprint`, with conditions on `day`. Immutable.
  public static final class ByProjectAndYearAndStageAndSprintNumberHoursAt
      extends TableQuery<Effort> {

    private ByProjectAndYearAndStageAndSprintNumberHoursAt(Query<Effort> all) {
      super(all);
    }

    /// Those whose `day` is this one. Conditions on `note` may follow.
    public ByProjectAndYearAndStageAndSprintNumberHoursAtDay dayIs(LocalDate day) {
      return new ByProjectAndYearAndStageAndSprintNumberHoursAtDay(
          sortPart("=", in().date("Effort.day", day)));
    }

    /// Those whose `day` is before this one.
    public TableQuery<Effort> dayBefore(LocalDate day) {
      return sortPart("<", in().date("Effort.day", day));
    }

    /// Those whose `day` is this one or before.
    public TableQuery<Effort> dayNotAfter(LocalDate day) {
      return sortPart("<=", in().date("Effort.day", day));
    }

    /// Those whose `day` is after this one.
    public TableQuery<Effort> dayAfter(LocalDate day) {
      return sortPart(">", in().date("Effort.day", day));
    }

    /// Those whose `day` is this one or after.
    public TableQuery<Effort> dayNotBefore(LocalDate day) {
      return sortPart(">=", in().date("Effort.day", day));
    }

    /// Those whose `day` is within these two, both included.
    public TableQuery<Effort> dayBetween(LocalDate low, LocalDate high) {
      return sortPartBetween(in().date("Effort.day", low), in().date("Effort.day", high));
    }
  }

  /// A query by `byProjectAndYearAndStageAndSprint`, with conditions on `note`. Immutable.
  public static final class ByProjectAndYearAndStageAndSprintNumberHoursAtDay
      extends TableQuery<Effort> {

    private ByProjectAndYearAndStageAndSprintNumberHoursAtDay(Query<Effort> all) {
      super(all);
    }

    /// Those whose `note` is this one.
    public TableQuery<Effort> noteIs(String note) {
      return sort("=", in().text("Effort.note", note));
    }

    /// Those whose `note` is before this one.
    public TableQuery<Effort> noteBefore(String note) {
      return sort("<", in().text("Effort.note", note));
    }

    /// Those whose `note` is this one or before.
    public TableQuery<Effort> noteNotAfter(String note) {
      return sort("<=", in().text("Effort.note", note));
    }

    /// Those whose `note` is after this one.
    public TableQuery<Effort> noteAfter(String note) {
      return sort(">", in().text("Effort.note", note));
    }

    /// Those whose `note` is this one or after.
    public TableQuery<Effort> noteNotBefore(String note) {
      return sort(">=", in().text("Effort.note", note));
    }

    /// Those whose `note` is within these two, both included.
    public TableQuery<Effort> noteBetween(String low, String high) {
      return sortBetween(in().text("Effort.note", low), in().text("Effort.note", high));
    }

    /// Those whose `note` starts with this text.
    public TableQuery<Effort> noteBeginsWith(String start) {
      return sortBeginsWith(in().text("Effort.note", start));
    }
  }

  /// The id of a [Effort]: the components of its key.
  public record Id(
      String project,
      int year,
      Stage stage,
      UUID sprint,
      long number,
      BigDecimal hours,
      Instant at,
      LocalDate day,
      String note) {
  }
}
