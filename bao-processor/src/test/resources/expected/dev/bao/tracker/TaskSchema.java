package dev.bao.tracker;

import dev.bao.annotations.Generated;
import dev.bao.key.ItemKey;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.model.Decode;
import dev.bao.model.Encode;
import dev.bao.model.Model;
import dev.bao.model.ModelIndex;
import dev.bao.model.ModelSchema;
import dev.bao.model.ModelUnique;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// How a [Task] becomes an item and back.
@Generated("dev.bao.processor.BaoProcessor")
public final class TaskSchema extends ModelSchema<Task> {

  static final Model MODEL =
      Model.builder("Task", TaskKeys.PREFIX)
          .index(new ModelIndex("byProject", 1, true))
          .index(new ModelIndex("byStatus", 2, true))
          .unique(new ModelUnique(1, "slug", "slug"))
          .iterated(1)
          .build();

  private static final List<String> ATTRIBUTES =
      List.of("taskId", "slug", "projectId", "title", "status", "dueAt", "assignee", "labels");

  /// Makes the schema for a table's key format.
  public TaskSchema(KeyFormat format) {
    super(format, MODEL, Task.class, ATTRIBUTES);
  }

  /// The same for the repository, which so does without this class until it is used.
  static ModelSchema<Task> of(KeyFormat format) {
    return new TaskSchema(format);
  }

  @Override
  public List<String> neededAttributes() {
    return List.of("taskId", "projectId", "title", "status", "dueAt");
  }

  @Override
  public ItemKey key(KeySpace in, Task task) {
    return TaskKeys.item(in, task.taskId());
  }

  @Override
  public @Nullable ItemKey indexKey(KeySpace in, int slot, Task task) {
    return switch (slot) {
      case 1 -> TaskKeys.byProject(in, task.projectId(), task.dueAt());
      case 2 -> TaskKeys.byStatus(in, task.status(), task.taskId());
      default -> super.indexKey(in, slot, task);
    };
  }

  @Override
  public @Nullable ItemKey indexKeyOf(KeySpace in, int slot, Map<String, AttributeValue> item) {
    return switch (slot) {
      case 1 ->
          TaskKeys.byProject(
              in,
              Decode.text(item, "projectId", "Task.projectId"),
              Decode.instant(item.get("dueAt"), "Task.dueAt"));
      case 2 ->
          TaskKeys.byStatus(
              in,
              Decode.constant(item.get("status"), "Task.status", Status.class),
              Decode.text(item, "taskId", "Task.taskId"));
      default -> super.indexKeyOf(in, slot, item);
    };
  }

  @Override
  public List<String> indexAttributes(int slot) {
    return switch (slot) {
      case 1 -> List.of("projectId", "dueAt");
      case 2 -> List.of("status", "taskId");
      default -> super.indexAttributes(slot);
    };
  }

  @Override
  public @Nullable ItemKey sentinel(KeySpace in, int constraint, Task task) {
    return switch (constraint) {
      case 1 -> task.slug() == null ? null : TaskKeys.uniqueSlug(in, task.slug());
      default -> super.sentinel(in, constraint, task);
    };
  }

  @Override
  protected Map<String, AttributeValue> toItem(
      KeySpace in, String partition, String sort, Task task, boolean writeNulls) {
    Map<String, AttributeValue> item = HashMap.newHashMap(18);
    putKey(item, partition, sort);
    putIterationKey(item, in, task.taskId());
    putIndexKey(item, 1, indexKey(in, 1, task));
    putIndexKey(item, 2, indexKey(in, 2, task));
    putKeyText(item, "taskId", "_iter_sk");
    put(
        item,
        "slug",
        task.slug() == null ? null : Encode.text(task.slug(), "Task.slug"),
        writeNulls);
    item.put("projectId", Encode.text(task.projectId(), "Task.projectId"));
    item.put("title", Encode.text(task.title(), "Task.title"));
    item.put("status", Encode.constant(task.status(), "Task.status"));
    putKeyText(item, "dueAt", "_gsi1_sk");
    put(
        item,
        "assignee",
        task.assignee() == null ? null : Encode.text(task.assignee(), "Task.assignee"),
        writeNulls);
    item.put("labels", encodeListOfString(task.labels(), "Task.labels"));
    return item;
  }

  @Override
  public Task fromItem(Map<String, AttributeValue> item) {
    return new Task(
        Decode.text(item, "taskId", "Task.taskId"),
        Decode.orNull(item.get("slug"), "Task.slug", Decode::text),
        Decode.text(item, "projectId", "Task.projectId"),
        Decode.text(item, "title", "Task.title"),
        Decode.constant(item.get("status"), "Task.status", Status.class),
        Decode.instant(item.get("dueAt"), "Task.dueAt"),
        Decode.orNull(item.get("assignee"), "Task.assignee", Decode::text),
        decodeListOfString(item.get("labels"), "Task.labels"));
  }

  static AttributeValue encodeListOfString(List<String> values, String path) {
    List<AttributeValue> elements = new ArrayList<>(Encode.required(values, path).size());
    for (String value : values) {
      elements.add(Encode.text(Encode.element(value, path), path));
    }
    return AttributeValue.createL(elements);
  }

  static List<String> decodeListOfString(@Nullable AttributeValue value, String path) {
    if (Decode.isAbsent(value)) {
      return List.of();
    }
    List<AttributeValue> elements = Decode.elements(value, path);
    List<String> values = new ArrayList<>(elements.size());
    for (AttributeValue element : elements) {
      values.add(Decode.text(element, path));
    }
    return Collections.unmodifiableList(values);
  }
}
