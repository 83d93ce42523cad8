package dev.bao.example.lambda;

import dev.bao.operation.ItemExistsException;
import java.time.Instant;
import java.util.Map;

/// Makes a task of a message. The task's id is that of the message's maker: a message that comes
/// again finds the task that is there.
record TaskImport(Tracker tracker) {

  /// @throws IllegalArgumentException where the message is none of a task, or its project is not
  ///   there; the message comes again, and ends in the queue for dead letters
  void run(Map<String, Object> message) {
    ApiRequest body = new ApiRequest(message);
    Task task =
        new Task(
            body.body("taskId"),
            body.body("projectId"),
            body.body("title"),
            Status.OPEN,
            Instant.parse(body.body("dueAt")));
    if (!tracker.projects().exists(task.projectId())) {
      throw new IllegalArgumentException("The project of the message is not there.");
    }
    try {
      tracker.tasks().create(task);
    } catch (ItemExistsException e) {
      // The message came before. The task may be done by now: it stays as it is.
    }
  }
}
