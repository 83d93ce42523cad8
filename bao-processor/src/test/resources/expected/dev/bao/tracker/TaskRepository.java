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
import dev.bao.operation.Query;
import dev.bao.operation.UpdateWrite;
import dev.bao.operation.UpsertWrite;
import dev.bao.operation.Write;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads and writes [Task] items of the current tenant. Thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class TaskRepository extends Repository<Task> {

  /// Makes the repository of a table.
  public TaskRepository(Bao bao) {
    super(bao, ModelIdentity.of("dev.bao.tracker.Task", TaskKeys.PREFIX));
  }

  @Override
  protected ModelSchema<Task> schema(KeyFormat format) {
    return TaskSchema.of(format);
  }

  /// Builds a record with a new `taskId`, unless one is set, and writes it; it must not be there
  /// yet.
  ///
  /// @throws dev.bao.operation.ItemExistsException where there is an item with its key
  /// @throws dev.bao.operation.UniqueViolationException where another item has a unique value
  public Task create(Consumer<TaskBuilder> values) {
    return create(build(values));
  }

  /// Builds a record with a new `taskId`, unless one is set, and writes nothing: for what is to be
  /// written together with others.
  public Task build(Consumer<TaskBuilder> values) {
    TaskBuilder builder = new TaskBuilder();
    values.accept(builder);
    if (!builder.hasTaskId()) {
      builder.taskId(newUlid());
    }
    return builder.build();
  }

  /// Reads a record.
  public Optional<Task> find(String taskId) {
    return find(taskId, Consistency.EVENTUAL);
  }

  /// Reads a record with the consistency that is asked for.
  public Optional<Task> find(String taskId, Consistency consistency) {
    KeySpace in = in();
    return find(in, TaskKeys.item(in, taskId), consistency);
  }

  /// Reads what a projection names of a record.
  public <P> Optional<P> find(String taskId, Projection<Task, P> projection) {
    return find(taskId, projection, Consistency.EVENTUAL);
  }

  /// Reads what a projection names of a record with the consistency that is asked for.
  public <P> Optional<P> find(
      String taskId, Projection<Task, P> projection, Consistency consistency) {
    KeySpace in = in();
    return find(in, TaskKeys.item(in, taskId), projection, consistency);
  }

  /// Reads a record that must be there.
  ///
  /// @throws dev.bao.operation.ItemMissingException where it is not
  public Task get(String taskId) {
    return get(taskId, Consistency.EVENTUAL);
  }

  /// Reads a record that must be there, with the consistency that is asked for.
  ///
  /// @throws dev.bao.operation.ItemMissingException where it is not
  public Task get(String taskId, Consistency consistency) {
    KeySpace in = in();
    return get(in, TaskKeys.item(in, taskId), consistency);
  }

  /// Whether there is a record.
  public boolean exists(String taskId) {
    return exists(taskId, Consistency.EVENTUAL);
  }

  /// Whether there is a record, with the consistency that is asked for.
  public boolean exists(String taskId, Consistency consistency) {
    KeySpace in = in();
    return exists(in, TaskKeys.item(in, taskId), consistency);
  }

  /// Describes a patch of a record that must be there; it is done by `execute()`.
  @CheckReturnValue
  public UpdateWrite<Task> update(String taskId, Consumer<TaskUpdate> patch) {
    KeySpace in = in();
    return update(in, TaskKeys.item(in, taskId), TaskUpdate.of(in, taskId, patch), null);
  }

  /// Describes a patch of a record; it is done by `execute()`. Where it touches unique values it
  /// saves the read that a patch by id needs, and the record must still have them.
  @CheckReturnValue
  public UpdateWrite<Task> update(Task task, Consumer<TaskUpdate> patch) {
    KeySpace in = in();
    return update(
        in, TaskKeys.item(in, task.taskId()), TaskUpdate.of(in, task.taskId(), patch), task);
  }

  /// Describes a patch of a record, which makes it where it is not there; it is done by
  /// `execute()`.
  ///
  /// @throws dev.bao.error.MappingException `BAO-7051` where the patch has no value for what every
  ///   record needs
  @CheckReturnValue
  public UpsertWrite<Task> upsert(String taskId, Consumer<TaskUpdate> patch) {
    KeySpace in = in();
    return upsert(
        in,
        TaskKeys.item(in, taskId),
        TaskUpdate.of(in, taskId, patch),
        Map.of("taskId", Encode.text(taskId, "Task.taskId")));
  }

  /// Describes the deletion of a record, if it is there; it is done by `execute()`.
  @CheckReturnValue
  public Write<Task> delete(String taskId) {
    KeySpace in = in();
    return delete(in, TaskKeys.item(in, taskId));
  }

  /// Reads the record with a unique `slug`.
  public Optional<Task> findBySlug(String slug) {
    return findBySlug(slug, Consistency.EVENTUAL);
  }

  /// Reads the record with a unique `slug`, with the consistency that is asked for.
  public Optional<Task> findBySlug(String slug, Consistency consistency) {
    KeySpace in = in();
    return findByUnique(in, 0, TaskKeys.uniqueSlug(in, slug), consistency);
  }

  /// Writes what differs between two records of one key, and nothing where nothing does. The item
  /// must be there.
  ///
  /// @param before the record as it was read
  /// @return the record as it is afterwards
  /// @throws dev.bao.operation.KeysDifferentException where the records have different keys
  /// @throws dev.bao.operation.ItemMissingException where there is no item
  public Task save(Task before, Task after) {
    KeySpace in = in();
    return save(in, TaskUpdate.between(in, before, after), before, after);
  }

  /// Reads many records, up to 100 with one request.
  public Found<String, Task> findAll(Collection<String> ids) {
    return findAll(ids, Consistency.EVENTUAL);
  }

  /// Reads many records, up to 100 with one request, with the consistency that is asked for.
  public Found<String, Task> findAll(Collection<String> ids, Consistency consistency) {
    KeySpace in = in();
    return findAll(in, ids, id -> TaskKeys.item(in, id), consistency);
  }

  /// Describes the deletion of many records, where they are there; it is done by `execute()`.
  @CheckReturnValue
  public BatchWrite<String> deleteAll(Collection<String> ids) {
    KeySpace in = in();
    return deleteAll(in, ids, id -> TaskKeys.item(in, id));
  }

  /// Describes a check of a record that is not written, for a transaction.
  @CheckReturnValue
  public Check<Task> check(String taskId, Condition<Task> condition) {
    KeySpace in = in();
    return check(in, TaskKeys.item(in, taskId), condition);
  }

  /// Describes the read of a record, to be done together with others.
  @CheckReturnValue
  public Lookup<Task> lookup(String taskId) {
    KeySpace in = in();
    return lookup(in, TaskKeys.item(in, taskId));
  }

  /// The records of a `projectId`, in order of `dueAt`.
  public ByProject byProject(String projectId) {
    KeySpace in = in();
    return new ByProject(queryIndex(in, 1, TaskKeys.byProjectPartition(in, projectId)));
  }

  /// The records of a `status`, in order of `taskId`.
  public ByStatus byStatus(Status status) {
    KeySpace in = in();
    return new ByStatus(queryIndex(in, 2, TaskKeys.byStatusPartition(in, status)));
  }

  /// A query by `byProject`, with conditions on `dueAt`. Immutable.
  public static final class ByProject extends Query<Task> {

    private ByProject(Query<Task> all) {
      super(all);
    }

    /// Those whose `dueAt` is this one.
    public Query<Task> dueAtIs(Instant dueAt) {
      return sort("=", in().instant("Task.dueAt", dueAt));
    }

    /// Those whose `dueAt` is before this one.
    public Query<Task> dueAtBefore(Instant dueAt) {
      return sort("<", in().instant("Task.dueAt", dueAt));
    }

    /// Those whose `dueAt` is this one or before.
    public Query<Task> dueAtNotAfter(Instant dueAt) {
      return sort("<=", in().instant("Task.dueAt", dueAt));
    }

    /// Those whose `dueAt` is after this one.
    public Query<Task> dueAtAfter(Instant dueAt) {
      return sort(">", in().instant("Task.dueAt", dueAt));
    }

    /// Those whose `dueAt` is this one or after.
    public Query<Task> dueAtNotBefore(Instant dueAt) {
      return sort(">=", in().instant("Task.dueAt", dueAt));
    }

    /// Those whose `dueAt` is within these two, both included.
    public Query<Task> dueAtBetween(Instant low, Instant high) {
      return sortBetween(in().instant("Task.dueAt", low), in().instant("Task.dueAt", high));
    }
  }

  /// A query by `byStatus`, with conditions on `taskId`. Immutable.
  public static final class ByStatus extends Query<Task> {

    private ByStatus(Query<Task> all) {
      super(all);
    }

    /// Those whose `taskId` is this one.
    public Query<Task> taskIdIs(String taskId) {
      return sort("=", in().text("Task.taskId", taskId));
    }

    /// Those whose `taskId` is before this one.
    public Query<Task> taskIdBefore(String taskId) {
      return sort("<", in().text("Task.taskId", taskId));
    }

    /// Those whose `taskId` is this one or before.
    public Query<Task> taskIdNotAfter(String taskId) {
      return sort("<=", in().text("Task.taskId", taskId));
    }

    /// Those whose `taskId` is after this one.
    public Query<Task> taskIdAfter(String taskId) {
      return sort(">", in().text("Task.taskId", taskId));
    }

    /// Those whose `taskId` is this one or after.
    public Query<Task> taskIdNotBefore(String taskId) {
      return sort(">=", in().text("Task.taskId", taskId));
    }

    /// Those whose `taskId` is within these two, both included.
    public Query<Task> taskIdBetween(String low, String high) {
      return sortBetween(in().text("Task.taskId", low), in().text("Task.taskId", high));
    }

    /// Those whose `taskId` starts with this text.
    public Query<Task> taskIdBeginsWith(String start) {
      return sortBeginsWith(in().text("Task.taskId", start));
    }
  }
}
