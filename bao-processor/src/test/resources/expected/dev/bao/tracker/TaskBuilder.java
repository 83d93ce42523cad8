package dev.bao.tracker;

import dev.bao.annotations.Generated;
import dev.bao.model.MissingComponents;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Builds a [Task] value by value. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class TaskBuilder {

  private @Nullable String taskId;
  private @Nullable String slug;
  private @Nullable String projectId;
  private @Nullable String title;
  private @Nullable Status status;
  private @Nullable Instant dueAt;
  private @Nullable String assignee;
  private List<String> labels = List.of();

  /// Starts without values.
  public TaskBuilder() {}

  /// Starts with the values of a record.
  public static TaskBuilder from(Task task) {
    return new TaskBuilder()
        .taskId(task.taskId())
        .slug(task.slug())
        .projectId(task.projectId())
        .title(task.title())
        .status(task.status())
        .dueAt(task.dueAt())
        .assignee(task.assignee())
        .labels(task.labels());
  }

  /// Sets `taskId`; `create` gives it a new ULID where it is not set.
  public TaskBuilder taskId(String taskId) {
    this.taskId = taskId;
    return this;
  }

  /// Sets `slug`.
  public TaskBuilder slug(@Nullable String slug) {
    this.slug = slug;
    return this;
  }

  /// Sets `projectId`.
  public TaskBuilder projectId(String projectId) {
    this.projectId = projectId;
    return this;
  }

  /// Sets `title`.
  public TaskBuilder title(String title) {
    this.title = title;
    return this;
  }

  /// Sets `status`.
  public TaskBuilder status(Status status) {
    this.status = status;
    return this;
  }

  /// Sets `dueAt`.
  public TaskBuilder dueAt(Instant dueAt) {
    this.dueAt = dueAt;
    return this;
  }

  /// Sets `assignee`.
  public TaskBuilder assignee(@Nullable String assignee) {
    this.assignee = assignee;
    return this;
  }

  /// Sets `labels`.
  public TaskBuilder labels(List<String> labels) {
    this.labels = labels;
    return this;
  }

  boolean hasTaskId() {
    return taskId != null;
  }

  /// Builds the record.
  ///
  /// @throws dev.bao.error.MappingException `BAO-7006` where values are missing; it names all of
  ///   them
  public Task build() {
    if (taskId == null || projectId == null || title == null || status == null || dueAt == null) {
      throw MissingComponents.error(
          "Task",
          "taskId",
          taskId,
          "projectId",
          projectId,
          "title",
          title,
          "status",
          status,
          "dueAt",
          dueAt);
    }
    return new Task(taskId, slug, projectId, title, status, dueAt, assignee, labels);
  }
}
