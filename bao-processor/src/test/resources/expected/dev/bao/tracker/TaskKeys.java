package dev.bao.tracker;

import dev.bao.annotations.Generated;
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;
import java.time.Instant;

/// The keys of [Task] items, made within the keys of one tenant.
@Generated("dev.bao.processor.BaoProcessor")
public final class TaskKeys {

  /// The model's part of every key.
  public static final String PREFIX = "t";

  private TaskKeys() {}

  /// The key of an item in the table.
  public static ItemKey item(KeySpace in, String taskId) {
    return new ItemKey(in.partition(PREFIX, in.text("Task.taskId", taskId)), PREFIX);
  }

  /// The keys of an item in `byProject`, which is gsi1.
  public static ItemKey byProject(KeySpace in, String projectId, Instant dueAt) {
    return new ItemKey(byProjectPartition(in, projectId), byProjectSort(in, dueAt));
  }

  /// The partition key of `byProject`.
  public static String byProjectPartition(KeySpace in, String projectId) {
    return in.indexPartition(PREFIX, 1, in.text("Task.projectId", projectId));
  }

  /// The sort key of `byProject`.
  public static String byProjectSort(KeySpace in, Instant dueAt) {
    return in.sort(PREFIX, in.instant("Task.dueAt", dueAt));
  }

  /// The keys of an item in `byStatus`, which is gsi2.
  public static ItemKey byStatus(KeySpace in, Status status, String taskId) {
    return new ItemKey(byStatusPartition(in, status), byStatusSort(in, taskId));
  }

  /// The partition key of `byStatus`.
  public static String byStatusPartition(KeySpace in, Status status) {
    return in.indexPartition(PREFIX, 2, in.constant("Task.status", status));
  }

  /// The sort key of `byStatus`.
  public static String byStatusSort(KeySpace in, String taskId) {
    return in.sort(PREFIX, in.text("Task.taskId", taskId));
  }

  /// The key of the sentinel that holds a unique `slug`.
  public static ItemKey uniqueSlug(KeySpace in, String slug) {
    return in.sentinel(PREFIX, 1, "slug", in.text("Task.slug", slug));
  }
}
