package dev.bao.example.lambda;

import dev.bao.lambda.batch.StreamChange;
import dev.bao.lambda.batch.StreamModels;
import dev.bao.operation.CancelReason;
import dev.bao.operation.TransactionCancelledException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/// Writes down what happens to tasks, and counts the open ones of each project. Both are one
/// transaction, and a change that comes again finds its activity there: it is counted once.
record TaskChanges(Tracker tracker) {

  private static final StreamModels MODELS = StreamModels.of(TaskSchema::new);
  private static final Duration KEPT = Duration.ofDays(90);

  void apply(Map<String, Object> change) {
    switch (MODELS.readMap(change)) {
      case StreamChange.Inserted(Task task) -> write(change, task, "created", open(task));
      case StreamChange.Modified(Task before, Task after) ->
          write(change, after, what(before, after), open(after) - open(before));
      case StreamChange.Modified(_, Task _) ->
          throw new IllegalStateException("The stream has no old images to count by.");
      case StreamChange.Removed(Task task, _) -> write(change, task, "deleted", -open(task));
      // The tracker's other models, among them what is written here.
      default -> {}
    }
  }

  private static String what(Task before, Task after) {
    if (before.status() == after.status()) {
      return "changed";
    }
    return after.status() == Status.DONE ? "done" : "opened";
  }

  private static int open(Task task) {
    return task.status() == Status.OPEN ? 1 : 0;
  }

  private void write(Map<String, Object> change, Task task, String what, int opened) {
    Activity activity = activity(change, task, what);
    if (opened == 0) {
      tracker.activities().put(activity).execute();
      return;
    }
    try {
      tracker
          .bao()
          .transaction()
          .add(tracker.activities().creation(activity))
          .add(tracker.projects().update(task.projectId(), p -> p.addOpenTasks(opened)))
          .execute();
    } catch (TransactionCancelledException e) {
      if (!(e.reasons().getFirst() instanceof CancelReason.AlreadyExists)) {
        throw e;
      }
    }
  }

  private static Activity activity(Map<String, Object> change, Task task, String what) {
    if (!(change.get("dynamodb") instanceof Map<?, ?> written)
        || !(written.get("ApproximateCreationDateTime") instanceof Number seconds)
        || !(written.get("SequenceNumber") instanceof String sequence)
        || !(change.get("eventID") instanceof String eventId)) {
      throw new IllegalArgumentException("A change of the stream lacks its time, number or id.");
    }
    Instant at = Instant.ofEpochSecond(seconds.longValue());
    return new Activity(
        task.projectId(), at, sequence, eventId, task.taskId(), what, at.plus(KEPT));
  }
}
