package dev.bao.tracker;

import dev.bao.annotations.Generated;
import dev.bao.expression.Update;
import dev.bao.key.KeySpace;
import dev.bao.model.Difference;
import dev.bao.model.Encode;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/// A patch of a [Task]: what is not named stays. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class TaskUpdate extends Update<Task> {

  private final String taskId;

  private TaskUpdate(KeySpace in, String taskId) {
    super(in, TaskSchema.MODEL);
    this.taskId = taskId;
  }

  /// What a patch sets.
  static Update<Task> of(KeySpace in, String taskId, Consumer<TaskUpdate> patch) {
    TaskUpdate update = new TaskUpdate(in, taskId);
    patch.accept(update);
    return update;
  }

  /// What makes one record of another.
  static Update<Task> between(KeySpace in, Task before, Task after) {
    TaskUpdate update = new TaskUpdate(in, before.taskId());
    if (Difference.between(before.slug(), after.slug())) {
      if (after.slug() == null) {
        update.clearSlug();
      } else {
        update.slug(after.slug());
      }
    }
    if (Difference.between(before.projectId(), after.projectId())) {
      update.projectId(after.projectId());
    }
    if (Difference.between(before.title(), after.title())) {
      update.title(after.title());
    }
    if (Difference.between(before.status(), after.status())) {
      update.status(after.status());
    }
    if (Difference.between(before.dueAt(), after.dueAt())) {
      update.dueAt(after.dueAt());
    }
    if (Difference.between(before.assignee(), after.assignee())) {
      if (after.assignee() == null) {
        update.clearAssignee();
      } else {
        update.assignee(after.assignee());
      }
    }
    if (Difference.between(before.labels(), after.labels())) {
      update.labels(after.labels());
    }
    return update;
  }

  /// Sets `slug`, which is unique.
  public TaskUpdate slug(String slug) {
    set("slug", Encode.text(slug, "Task.slug"));
    setSentinel(1, TaskKeys.uniqueSlug(in(), slug));
    return this;
  }

  /// Clears `slug`, and frees its value.
  public TaskUpdate clearSlug() {
    set("slug", null);
    setSentinel(1, null);
    return this;
  }

  /// Sets `projectId`, and with it the partition key of `byProject`.
  public TaskUpdate projectId(String projectId) {
    set("projectId", Encode.text(projectId, "Task.projectId"));
    setIndexPartition(1, TaskKeys.byProjectPartition(in(), projectId));
    return this;
  }

  /// Sets `title`.
  public TaskUpdate title(String title) {
    set("title", Encode.text(title, "Task.title"));
    return this;
  }

  /// Sets `status`, and with it the keys of `byStatus`.
  public TaskUpdate status(Status status) {
    set("status", Encode.constant(status, "Task.status"));
    setIndexKey(2, TaskKeys.byStatus(in(), status, taskId));
    return this;
  }

  /// Sets `dueAt`, and with it the sort key of `byProject`.
  public TaskUpdate dueAt(Instant dueAt) {
    set("dueAt", Encode.instant(dueAt, "Task.dueAt"));
    setIndexSort(1, TaskKeys.byProjectSort(in(), dueAt));
    return this;
  }

  /// Sets `assignee`.
  public TaskUpdate assignee(String assignee) {
    set("assignee", Encode.text(assignee, "Task.assignee"));
    return this;
  }

  /// Clears `assignee`.
  public TaskUpdate clearAssignee() {
    set("assignee", null);
    return this;
  }

  /// Sets `labels`.
  public TaskUpdate labels(List<String> labels) {
    set("labels", TaskSchema.encodeListOfString(labels, "Task.labels"));
    return this;
  }

  /// Adds elements behind those of `labels`; an absent one counts as empty.
  public TaskUpdate appendLabels(List<String> elements) {
    append("labels", TaskSchema.encodeListOfString(elements, "Task.labels"));
    return this;
  }

  /// Adds elements behind those of `labels`; an absent one counts as empty.
  public TaskUpdate appendLabels(String... elements) {
    return appendLabels(Arrays.asList(elements));
  }

  /// Adds elements before those of `labels`; an absent one counts as empty.
  public TaskUpdate prependLabels(List<String> elements) {
    prepend("labels", TaskSchema.encodeListOfString(elements, "Task.labels"));
    return this;
  }

  /// Adds elements before those of `labels`; an absent one counts as empty.
  public TaskUpdate prependLabels(String... elements) {
    return prependLabels(Arrays.asList(elements));
  }

  /// Sets an element of `labels`, which must be there; counted from 0.
  public TaskUpdate setLabels(int index, String element) {
    setElement("labels", index, Encode.text(element, "Task.labels"));
    return this;
  }

  /// Removes an element of `labels`, which must be there; counted from 0.
  public TaskUpdate removeLabels(int index) {
    setElement("labels", index, null);
    return this;
  }
}
