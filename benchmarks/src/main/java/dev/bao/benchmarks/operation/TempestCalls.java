package dev.bao.benchmarks.operation;

import app.cash.tempest2.BeginsWith;
import app.cash.tempest2.InlineView;
import app.cash.tempest2.ItemSet;
import app.cash.tempest2.LogicalDb;
import app.cash.tempest2.LogicalTable;
import app.cash.tempest2.SecondaryIndex;
import app.cash.tempest2.TableName;
import dev.bao.benchmarks.shape.Estimate;
import dev.bao.benchmarks.shape.EstimateBean;
import dev.bao.benchmarks.shape.Samples;
import dev.bao.benchmarks.shape.Task;
import dev.bao.benchmarks.shape.TempestItem;
import dev.bao.benchmarks.shape.TempestTask;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Tempest 2, which is a layer over the enhanced client. It has no update: it puts the whole item.
@NullUnmarked
final class TempestCalls implements Calls {

  private final Db db;
  private final TempestTask task;
  private final List<String> ids;

  TempestCalls(DynamoDbClient client, List<String> ids) {
    DynamoDbEnhancedClient enhanced =
        DynamoDbEnhancedClient.builder().dynamoDbClient(client).extensions(List.of()).build();
    this.db = LogicalDb.create(Db.class, enhanced);
    this.task = task(Samples.task(0));
    this.ids = ids;
  }

  /// The database as Tempest wants it described.
  public interface Db extends LogicalDb {

    @TableName(Case.TABLE)
    Tracker tracker();
  }

  /// The table, with a view for each kind of item.
  public interface Tracker extends LogicalTable<TempestItem> {

    InlineView<TempestTask.Key, TempestTask> tasks();

    SecondaryIndex<TempestTask.ByProject, TempestTask> byProject();
  }

  private static TempestTask task(Task task) {
    EstimateBean estimate = new EstimateBean();
    estimate.setHours(task.estimate().hours());
    estimate.setMadeBy(task.estimate().madeBy());
    return new TempestTask(
        Samples.prefix() + "t#" + task.taskId(),
        "",
        "t",
        Samples.prefix() + "t#iter",
        task.taskId(),
        Samples.prefix() + "t#gsi1#" + task.projectId(),
        task.dueAt().toString(),
        task.taskId(),
        task.projectId(),
        task.title(),
        task.description(),
        task.status(),
        task.priority(),
        task.dueAt(),
        task.createdAt(),
        task.assignee(),
        task.labels(),
        task.watchers(),
        estimate);
  }

  @Override
  public Task task(Object record) {
    TempestTask found = (TempestTask) record;
    return new Task(
        found.taskId,
        found.projectId,
        found.title,
        found.description,
        found.status,
        found.priority,
        found.dueAt,
        found.createdAt,
        found.assignee,
        found.labels,
        found.watchers,
        new Estimate(found.estimate.getHours(), found.estimate.getMadeBy()));
  }

  private static TempestTask.Key key(String id) {
    return new TempestTask.Key(Samples.prefix() + "t#" + id, "");
  }

  @Override
  public Object getItem() {
    return db.tracker().tasks().load(key(Samples.FIRST_TASK));
  }

  @Override
  public Object putItem() {
    db.tracker().tasks().save(task);
    return task;
  }

  @Override
  public Object updateItem() {
    return putItem();
  }

  @Override
  public Object query() {
    TempestTask.ByProject project =
        new TempestTask.ByProject(Samples.prefix() + "t#gsi1#apollo", "", null, null);
    return db.tracker().byProject().query(new BeginsWith<>(project)).getContents();
  }

  @Override
  public Object batchGet() {
    List<TempestTask.Key> keys = new ArrayList<>(ids.size());
    ids.forEach(id -> keys.add(key(id)));
    ItemSet found = db.batchLoad(keys);
    return new ArrayList<>(found.getItems(TempestTask.class));
  }

  @Override
  public Object transactWrite() {
    throw new UnsupportedOperationException("Not measured: Tempest has no uniques");
  }
}
