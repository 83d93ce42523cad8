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
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads and writes [Issue] items of the current tenant. Thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class IssueRepository extends Repository<Issue> {

  /// Makes the repository of a table.
  public IssueRepository(Bao bao) {
    super(bao, ModelIdentity.of("dev.bao.it.Issue", IssueKeys.PREFIX));
  }

  @Override
  protected ModelSchema<Issue> schema(KeyFormat format) {
    return IssueSchema.of(format);
  }

  /// Builds a record with a new `issueId`, unless one is set, and writes it; it must not be there
  /// yet.
  ///
  /// @throws dev.bao.operation.ItemExistsException where there is an item with its key
  public Issue create(Consumer<IssueBuilder> values) {
    return create(build(values));
  }

  /// Builds a record with a new `issueId`, unless one is set, and writes nothing: for what is to be
  /// written together with others.
  public Issue build(Consumer<IssueBuilder> values) {
    IssueBuilder builder = new IssueBuilder();
    values.accept(builder);
    if (!builder.hasIssueId()) {
      builder.issueId(newUlid());
    }
    return builder.build();
  }

  /// Reads a record.
  public Optional<Issue> find(String issueId) {
    return find(issueId, Consistency.EVENTUAL);
  }

  /// Reads a record with the consistency that is asked for.
  public Optional<Issue> find(String issueId, Consistency consistency) {
    KeySpace in = in();
    return find(in, IssueKeys.item(in, issueId), consistency);
  }

  /// Reads what a projection names of a record.
  public <P> Optional<P> find(String issueId, Projection<Issue, P> projection) {
    return find(issueId, projection, Consistency.EVENTUAL);
  }

  /// Reads what a projection names of a record with the consistency that is asked for.
  public <P> Optional<P> find(
      String issueId, Projection<Issue, P> projection, Consistency consistency) {
    KeySpace in = in();
    return find(in, IssueKeys.item(in, issueId), projection, consistency);
  }

  /// Reads a record that must be there.
  ///
  /// @throws dev.bao.operation.ItemMissingException where it is not
  public Issue get(String issueId) {
    return get(issueId, Consistency.EVENTUAL);
  }

  /// Reads a record that must be there, with the consistency that is asked for.
  ///
  /// @throws dev.bao.operation.ItemMissingException where it is not
  public Issue get(String issueId, Consistency consistency) {
    KeySpace in = in();
    return get(in, IssueKeys.item(in, issueId), consistency);
  }

  /// Whether there is a record.
  public boolean exists(String issueId) {
    return exists(issueId, Consistency.EVENTUAL);
  }

  /// Whether there is a record, with the consistency that is asked for.
  public boolean exists(String issueId, Consistency consistency) {
    KeySpace in = in();
    return exists(in, IssueKeys.item(in, issueId), consistency);
  }

  /// Describes a patch of a record that must be there; it is done by `execute()`.
  @CheckReturnValue
  public UpdateWrite<Issue> update(String issueId, Consumer<IssueUpdate> patch) {
    KeySpace in = in();
    return update(in, IssueKeys.item(in, issueId), IssueUpdate.of(in, issueId, patch), null);
  }

  /// Describes a patch of a record; it is done by `execute()`. Where it touches keys of several
  /// components it saves the read that a patch by id needs, and the record must still have them.
  @CheckReturnValue
  public UpdateWrite<Issue> update(Issue issue, Consumer<IssueUpdate> patch) {
    KeySpace in = in();
    return update(
        in, IssueKeys.item(in, issue.issueId()), IssueUpdate.of(in, issue.issueId(), patch), issue);
  }

  /// Describes a patch of a record, which makes it where it is not there; it is done by
  /// `execute()`.
  ///
  /// @throws dev.bao.error.MappingException `BAO-7051` where the patch has no value for what every
  ///   record needs
  @CheckReturnValue
  public UpsertWrite<Issue> upsert(String issueId, Consumer<IssueUpdate> patch) {
    KeySpace in = in();
    return upsert(
        in,
        IssueKeys.item(in, issueId),
        IssueUpdate.of(in, issueId, patch),
        Map.of("issueId", Encode.text(issueId, "Issue.issueId")));
  }

  /// Describes the deletion of a record, if it is there; it is done by `execute()`.
  @CheckReturnValue
  public Write<Issue> delete(String issueId) {
    KeySpace in = in();
    return delete(in, IssueKeys.item(in, issueId));
  }

  /// Writes what differs between two records of one key, and nothing where nothing does. The item
  /// must be there.
  ///
  /// @param before the record as it was read
  /// @return the record as it is afterwards
  /// @throws dev.bao.operation.KeysDifferentException where the records have different keys
  /// @throws dev.bao.operation.ItemMissingException where there is no item
  public Issue save(Issue before, Issue after) {
    KeySpace in = in();
    return save(in, IssueUpdate.between(in, before, after), before, after);
  }

  /// Reads many records, up to 100 with one request.
  public Found<String, Issue> findAll(Collection<String> ids) {
    return findAll(ids, Consistency.EVENTUAL);
  }

  /// Reads many records, up to 100 with one request, with the consistency that is asked for.
  public Found<String, Issue> findAll(Collection<String> ids, Consistency consistency) {
    KeySpace in = in();
    return findAll(in, ids, id -> IssueKeys.item(in, id), consistency);
  }

  /// Describes the deletion of many records, where they are there; it is done by `execute()`.
  @CheckReturnValue
  public BatchWrite<String> deleteAll(Collection<String> ids) {
    KeySpace in = in();
    return deleteAll(in, ids, id -> IssueKeys.item(in, id));
  }

  /// Describes a check of a record that is not written, for a transaction.
  @CheckReturnValue
  public Check<Issue> check(String issueId, Condition<Issue> condition) {
    KeySpace in = in();
    return check(in, IssueKeys.item(in, issueId), condition);
  }

  /// Describes the read of a record, to be done together with others.
  @CheckReturnValue
  public Lookup<Issue> lookup(String issueId) {
    KeySpace in = in();
    return lookup(in, IssueKeys.item(in, issueId));
  }

  /// The records of a `project`, in order of `status` and `dueAt`.
  public ByProject byProject(String project) {
    KeySpace in = in();
    return new ByProject(queryIndex(in, 1, IssueKeys.byProjectPartition(in, project)));
  }

  /// The records of an `assignee`, in order of `dueAt`.
  public OpenByAssignee openByAssignee(String assignee) {
    KeySpace in = in();
    return new OpenByAssignee(queryIndex(in, 2, IssueKeys.openByAssigneePartition(in, assignee)));
  }

  /// All records in `originals`, in order of `project` and `issueId`.
  public Originals originals() {
    KeySpace in = in();
    return new Originals(queryIndex(in, 3, IssueKeys.originalsPartition(in)));
  }

  /// All records in `byTitle`, in order of `title`.
  public ByTitle byTitle() {
    KeySpace in = in();
    return new ByTitle(queryIndex(in, 4, IssueKeys.byTitlePartition(in)));
  }

  /// The records of a `project`.
  public Query<Issue> labelled(String project) {
    KeySpace in = in();
    return queryIndex(in, 5, IssueKeys.labelledPartition(in, project));
  }

  /// A query by `byProject`, with conditions on `status`. Immutable.
  public static final class ByProject extends Query<Issue> {

    private ByProject(Query<Issue> all) {
      super(all);
    }

    /// Those whose `status` is this one. Conditions on `dueAt` may follow.
    public ByProjectStatus statusIs(Stage status) {
      return new ByProjectStatus(sortPart("=", in().constant("Issue.status", status)));
    }
  }

  /// A query by `byProject`, with conditions on `dueAt`. Immutable.
  public static final class ByProjectStatus extends Query<Issue> {

    private ByProjectStatus(Query<Issue> all) {
      super(all);
    }

    /// Those whose `dueAt` is this one.
    public Query<Issue> dueAtIs(Instant dueAt) {
      return sort("=", in().instant("Issue.dueAt", dueAt));
    }

    /// Those whose `dueAt` is before this one.
    public Query<Issue> dueAtBefore(Instant dueAt) {
      return sort("<", in().instant("Issue.dueAt", dueAt));
    }

    /// Those whose `dueAt` is this one or before.
    public Query<Issue> dueAtNotAfter(Instant dueAt) {
      return sort("<=", in().instant("Issue.dueAt", dueAt));
    }

    /// Those whose `dueAt` is after this one.
    public Query<Issue> dueAtAfter(Instant dueAt) {
      return sort(">", in().instant("Issue.dueAt", dueAt));
    }

    /// Those whose `dueAt` is this one or after.
    public Query<Issue> dueAtNotBefore(Instant dueAt) {
      return sort(">=", in().instant("Issue.dueAt", dueAt));
    }

    /// Those whose `dueAt` is within these two, both included.
    public Query<Issue> dueAtBetween(Instant low, Instant high) {
      return sortBetween(in().instant("Issue.dueAt", low), in().instant("Issue.dueAt", high));
    }
  }

  /// A query by `openByAssignee`, with conditions on `dueAt`. Immutable.
  public static final class OpenByAssignee extends Query<Issue> {

    private OpenByAssignee(Query<Issue> all) {
      super(all);
    }

    /// Those whose `dueAt` is this one.
    public Query<Issue> dueAtIs(Instant dueAt) {
      return sort("=", in().instant("Issue.dueAt", dueAt));
    }

    /// Those whose `dueAt` is before this one.
    public Query<Issue> dueAtBefore(Instant dueAt) {
      return sort("<", in().instant("Issue.dueAt", dueAt));
    }

    /// Those whose `dueAt` is this one or before.
    public Query<Issue> dueAtNotAfter(Instant dueAt) {
      return sort("<=", in().instant("Issue.dueAt", dueAt));
    }

    /// Those whose `dueAt` is after this one.
    public Query<Issue> dueAtAfter(Instant dueAt) {
      return sort(">", in().instant("Issue.dueAt", dueAt));
    }

    /// Those whose `dueAt` is this one or after.
    public Query<Issue> dueAtNotBefore(Instant dueAt) {
      return sort(">=", in().instant("Issue.dueAt", dueAt));
    }

    /// Those whose `dueAt` is within these two, both included.
    public Query<Issue> dueAtBetween(Instant low, Instant high) {
      return sortBetween(in().instant("Issue.dueAt", low), in().instant("Issue.dueAt", high));
    }
  }

  /// A query by `originals`, with conditions on `project`. Immutable.
  public static final class Originals extends Query<Issue> {

    private Originals(Query<Issue> all) {
      super(all);
    }

    /// Those whose `project` is this one. Conditions on `issueId` may follow.
    public OriginalsProject projectIs(String project) {
      return new OriginalsProject(sortPart("=", in().text("Issue.project", project)));
    }

    /// Those whose `project` is before this one.
    public Query<Issue> projectBefore(String project) {
      return sortPart("<", in().text("Issue.project", project));
    }

    /// Those whose `project` is this one or before.
    public Query<Issue> projectNotAfter(String project) {
      return sortPart("<=", in().text("Issue.project", project));
    }

    /// Those whose `project` is after this one.
    public Query<Issue> projectAfter(String project) {
      return sortPart(">", in().text("Issue.project", project));
    }

    /// Those whose `project` is this one or after.
    public Query<Issue> projectNotBefore(String project) {
      return sortPart(">=", in().text("Issue.project", project));
    }

    /// Those whose `project` is within these two, both included.
    public Query<Issue> projectBetween(String low, String high) {
      return sortPartBetween(in().text("Issue.project", low), in().text("Issue.project", high));
    }

    /// Those whose `project` starts with this text.
    public Query<Issue> projectBeginsWith(String start) {
      return sortPartBeginsWith(in().text("Issue.project", start));
    }
  }

  /// A query by `originals`, with conditions on `issueId`. Immutable.
  public static final class OriginalsProject extends Query<Issue> {

    private OriginalsProject(Query<Issue> all) {
      super(all);
    }

    /// Those whose `issueId` is this one.
    public Query<Issue> issueIdIs(String issueId) {
      return sort("=", in().text("Issue.issueId", issueId));
    }

    /// Those whose `issueId` is before this one.
    public Query<Issue> issueIdBefore(String issueId) {
      return sort("<", in().text("Issue.issueId", issueId));
    }

    /// Those whose `issueId` is this one or before.
    public Query<Issue> issueIdNotAfter(String issueId) {
      return sort("<=", in().text("Issue.issueId", issueId));
    }

    /// Those whose `issueId` is after this one.
    public Query<Issue> issueIdAfter(String issueId) {
      return sort(">", in().text("Issue.issueId", issueId));
    }

    /// Those whose `issueId` is this one or after.
    public Query<Issue> issueIdNotBefore(String issueId) {
      return sort(">=", in().text("Issue.issueId", issueId));
    }

    /// Those whose `issueId` is within these two, both included.
    public Query<Issue> issueIdBetween(String low, String high) {
      return sortBetween(in().text("Issue.issueId", low), in().text("Issue.issueId", high));
    }

    /// Those whose `issueId` starts with this text.
    public Query<Issue> issueIdBeginsWith(String start) {
      return sortBeginsWith(in().text("Issue.issueId", start));
    }
  }

  /// A query by `byTitle`, with conditions on `title`. Immutable.
  public static final class ByTitle extends Query<Issue> {

    private ByTitle(Query<Issue> all) {
      super(all);
    }

    /// Those whose `title` is this one.
    public Query<Issue> titleIs(String title) {
      return sort("=", in().text("Issue.title", title));
    }

    /// Those whose `title` is before this one.
    public Query<Issue> titleBefore(String title) {
      return sort("<", in().text("Issue.title", title));
    }

    /// Those whose `title` is this one or before.
    public Query<Issue> titleNotAfter(String title) {
      return sort("<=", in().text("Issue.title", title));
    }

    /// Those whose `title` is after this one.
    public Query<Issue> titleAfter(String title) {
      return sort(">", in().text("Issue.title", title));
    }

    /// Those whose `title` is this one or after.
    public Query<Issue> titleNotBefore(String title) {
      return sort(">=", in().text("Issue.title", title));
    }

    /// Those whose `title` is within these two, both included.
    public Query<Issue> titleBetween(String low, String high) {
      return sortBetween(in().text("Issue.title", low), in().text("Issue.title", high));
    }

    /// Those whose `title` starts with this text.
    public Query<Issue> titleBeginsWith(String start) {
      return sortBeginsWith(in().text("Issue.title", start));
    }
  }
}
