package dev.bao.interleaved;

import dev.bao.Bao;
import dev.bao.expression.Condition;
import dev.bao.operation.Consistency;
import dev.bao.tracker.Status;
import dev.bao.tracker.Task;
import dev.bao.tracker.TaskAttributes;
import dev.bao.tracker.TaskRepository;
import dev.bao.tracker.TaskSchema;
import dev.bao.tracker.TaskUpdate;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads and writes of [Task].
final class TaskSubject extends Subject<String, Task> {

  private final TaskRepository all;

  TaskSubject(Bao bao) {
    this(new TaskRepository(bao));
  }

  private TaskSubject(TaskRepository all) {
    super(
        "Task",
        new Access<>(
            all,
            TaskSchema::new,
            all::find,
            all::get,
            all::exists,
            all::findAll,
            (id, to) -> all.update(id, patch(to)),
            (before, to) -> all.update(before, patch(to)),
            (id, to) -> all.upsert(id, patch(to)),
            all::save,
            all::delete,
            all::deleteAll,
            all::lookup,
            all::check));
    this.all = all;
  }

  private static Consumer<TaskUpdate> patch(Task to) {
    return patch -> {
      patch.projectId(to.projectId()).title(to.title()).status(to.status()).dueAt(to.dueAt());
      patch.labels(to.labels());
      if (to.slug() == null) {
        patch.clearSlug();
      } else {
        patch.slug(to.slug());
      }
      if (to.assignee() == null) {
        patch.clearAssignee();
      } else {
        patch.assignee(to.assignee());
      }
    };
  }

  @Override
  List<String> ids(int group) {
    return Place.ids("k", group);
  }

  @Override
  String id(Task record) {
    return record.taskId();
  }

  @Override
  Task make(String id, int group, String mark, Draw draw) {
    int slug = draw.below(6);
    return new Task(
        id,
        slug > 3 ? null : "slug" + group + slug,
        Place.any(group, draw),
        mark + draw.below(30),
        draw.of(List.of(Status.values())),
        Place.time(draw),
        draw.in(50) ? null : mark + "ada",
        draw.in(50) ? List.of() : List.of("l" + draw.below(3), mark));
  }

  @Override
  String marked(Task record) {
    return record.title();
  }

  @Override
  Condition<Task> hasMark(String marked) {
    return TaskAttributes.TITLE.eq(marked);
  }

  @Override
  List<View<Task>> views(int group, Draw draw) {
    String place = Place.any(group, draw);
    Instant due = Place.time(draw);
    Status status = draw.of(List.of(Status.values()));
    return List.of(
        new View<>(
            "byProject",
            () -> all.byProject(place),
            one -> one.projectId().equals(place),
            Comparator.comparing(Task::dueAt),
            Place.isOwn(place),
            TaskAttributes.TITLE.contains("0"),
            one -> one.title().contains("0")),
        new View<>(
            "byProject dueAtNotBefore",
            () -> all.byProject(place).dueAtNotBefore(due),
            one -> one.projectId().equals(place) && !one.dueAt().isBefore(due),
            Comparator.comparing(Task::dueAt),
            Place.isOwn(place),
            TaskAttributes.TITLE.contains("0"),
            one -> one.title().contains("0")),
        new View<>(
            "byStatus",
            () -> all.byStatus(status),
            one -> one.status() == status,
            Comparator.comparing(Task::taskId),
            false,
            TaskAttributes.TITLE.contains("0"),
            one -> one.title().contains("0")),
        new View<>(
            "byStatus taskIdBeginsWith",
            () -> all.byStatus(status).taskIdBeginsWith("k" + group + "-"),
            one -> one.status() == status && one.taskId().startsWith("k" + group + "-"),
            Comparator.comparing(Task::taskId),
            true,
            TaskAttributes.TITLE.contains("0"),
            one -> one.title().contains("0")));
  }

  @Override
  boolean isTransacted() {
    return true;
  }

  @Override
  List<String> claims(Task record) {
    return record.slug() == null ? List.of() : List.of("_uc1#t#slug:" + record.slug());
  }

  @Override
  List<Optional<Task>> findByClaims(Task record, Consistency consistency) {
    return record.slug() == null ? List.of() : List.of(all.findBySlug(record.slug(), consistency));
  }

  TaskRepository all() {
    return all;
  }
}
