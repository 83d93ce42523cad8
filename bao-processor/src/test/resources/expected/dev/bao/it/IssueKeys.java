package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;
import java.time.Instant;

/// The keys of [Issue] items, made within the keys of one tenant.
@Generated("dev.bao.processor.BaoProcessor")
public final class IssueKeys {

  /// The model's part of every key.
  public static final String PREFIX = "issue";

  private IssueKeys() {}

  /// The key of an item in the table.
  public static ItemKey item(KeySpace in, String issueId) {
    return new ItemKey(in.partition(PREFIX, in.text("Issue.issueId", issueId)), PREFIX);
  }

  /// The keys of an item in `byProject`, which is gsi1.
  public static ItemKey byProject(KeySpace in, String project, Stage status, Instant dueAt) {
    return new ItemKey(byProjectPartition(in, project), byProjectSort(in, status, dueAt));
  }

  /// The partition key of `byProject`.
  public static String byProjectPartition(KeySpace in, String project) {
    return in.indexPartition(PREFIX, 1, in.text("Issue.project", project));
  }

  /// The sort key of `byProject`.
  public static String byProjectSort(KeySpace in, Stage status, Instant dueAt) {
    return in.sort(
        PREFIX, in.join(in.constant("Issue.status", status), in.instant("Issue.dueAt", dueAt)));
  }

  /// The keys of an item in `openByAssignee`, which is gsi2.
  public static ItemKey openByAssignee(KeySpace in, String assignee, Instant dueAt) {
    return new ItemKey(openByAssigneePartition(in, assignee), openByAssigneeSort(in, dueAt));
  }

  /// The partition key of `openByAssignee`.
  public static String openByAssigneePartition(KeySpace in, String assignee) {
    return in.indexPartition(PREFIX, 2, in.text("Issue.assignee", assignee));
  }

  /// The sort key of `openByAssignee`.
  public static String openByAssigneeSort(KeySpace in, Instant dueAt) {
    return in.sort(PREFIX, in.instant("Issue.dueAt", dueAt));
  }

  /// Whether an item with this `status` may be in `openByAssignee`.
  public static boolean openByAssigneeHasStatus(Stage status) {
    return status == Stage.OPEN || status == Stage.BLOCKED;
  }

  /// The keys of an item in `originals`, which is gsi3.
  public static ItemKey originals(KeySpace in, String project, String issueId) {
    return new ItemKey(originalsPartition(in), originalsSort(in, project, issueId));
  }

  /// The partition key of `originals`.
  public static String originalsPartition(KeySpace in) {
    return in.indexModelPartition(PREFIX, 3);
  }

  /// The sort key of `originals`.
  public static String originalsSort(KeySpace in, String project, String issueId) {
    return in.sort(
        PREFIX, in.join(in.text("Issue.project", project), in.text("Issue.issueId", issueId)));
  }

  /// Whether an item with this `archived` may be in `originals`.
  public static boolean originalsHasArchived(boolean archived) {
    return !archived;
  }

  /// The keys of an item in `byTitle`, which is gsi4.
  public static ItemKey byTitle(KeySpace in, String title) {
    return new ItemKey(byTitlePartition(in), byTitleSort(in, title));
  }

  /// The partition key of `byTitle`.
  public static String byTitlePartition(KeySpace in) {
    return in.indexModelPartition(PREFIX, 4);
  }

  /// The sort key of `byTitle`.
  public static String byTitleSort(KeySpace in, String title) {
    return in.sort(PREFIX, in.text("Issue.title", title));
  }

  /// The keys of an item in `labelled`, which is gsi5.
  public static ItemKey labelled(KeySpace in, String project) {
    return new ItemKey(labelledPartition(in, project), PREFIX);
  }

  /// The partition key of `labelled`.
  public static String labelledPartition(KeySpace in, String project) {
    return in.indexPartition(PREFIX, 5, in.text("Issue.project", project));
  }

  /// Whether an item with this `severity` may be in `labelled`.
  public static boolean labelledHasSeverity(int severity) {
    return severity == 1 || severity == 2;
  }
}
