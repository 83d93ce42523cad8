package dev.bao.tracker;

import dev.bao.annotations.Generated;
import dev.bao.expression.Projection;
import dev.bao.model.Decode;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Reads a [TaskSummary] in place of a [Task]. Immutable.
@Generated("dev.bao.processor.BaoProcessor")
public final class TaskSummaryProjection extends Projection<Task, TaskSummary> {

  /// The projection: there is one.
  public static final TaskSummaryProjection PROJECTION = new TaskSummaryProjection();

  private TaskSummaryProjection() {
    super(List.of("taskId", "title", "status"));
  }

  @Override
  public TaskSummary fromItem(Map<String, AttributeValue> item) {
    return new TaskSummary(
        Decode.text(item, "taskId", "Task.taskId"),
        Decode.text(item, "title", "Task.title"),
        Decode.constant(item.get("status"), "Task.status", Status.class));
  }
}
