package dev.bao.tracker;

import dev.bao.annotations.Generated;
import dev.bao.expression.Attribute;
import dev.bao.expression.ListAttribute;
import dev.bao.expression.OrderedAttribute;
import dev.bao.expression.TextAttribute;
import dev.bao.model.Encode;
import java.time.Instant;

/// The attributes of [Task] items, for conditions and filters.
@Generated("dev.bao.processor.BaoProcessor")
public final class TaskAttributes {

  /// `taskId`
  public static final TextAttribute<Task> TASK_ID = new TextAttribute<>("taskId", "Task.taskId");

  /// `slug`
  public static final TextAttribute<Task> SLUG = new TextAttribute<>("slug", "Task.slug");

  /// `projectId`
  public static final TextAttribute<Task> PROJECT_ID =
      new TextAttribute<>("projectId", "Task.projectId");

  /// `title`
  public static final TextAttribute<Task> TITLE = new TextAttribute<>("title", "Task.title");

  /// `status`
  public static final Attribute<Task, Status> STATUS =
      new Attribute<>("status", "Task.status", Encode::constant);

  /// `dueAt`
  public static final OrderedAttribute<Task, Instant> DUE_AT =
      new OrderedAttribute<>("dueAt", "Task.dueAt", Encode::instant);

  /// `assignee`
  public static final TextAttribute<Task> ASSIGNEE =
      new TextAttribute<>("assignee", "Task.assignee");

  /// `labels`
  public static final ListAttribute<Task, String, TextAttribute<Task>> LABELS =
      new ListAttribute<>(
          "labels",
          "Task.labels",
          TaskSchema::encodeListOfString,
          Encode::text,
          TextAttribute::new);

  private TaskAttributes() {}
}
