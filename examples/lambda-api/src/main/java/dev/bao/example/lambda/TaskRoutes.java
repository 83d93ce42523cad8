package dev.bao.example.lambda;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// The routes of tasks.
record TaskRoutes(Tracker tracker) {

  Map<String, Object> create(ApiRequest request) {
    String projectId = request.body("projectId");
    String title = request.body("title");
    Instant dueAt = Instant.parse(request.body("dueAt"));
    if (!tracker.projects().exists(projectId)) {
      return ApiResponse.problem(404, "There is no such project.");
    }
    Task task =
        tracker
            .tasks()
            .create(t -> t.projectId(projectId).title(title).status(Status.OPEN).dueAt(dueAt));
    return ApiResponse.of(201, shown(task));
  }

  Map<String, Object> show(ApiRequest request) {
    return ApiResponse.of(200, shown(tracker.tasks().get(request.path("taskId"))));
  }

  /// A page of the project's tasks, the first due first.
  Map<String, Object> list(ApiRequest request) {
    return ApiResponse.of(
        200,
        Pages.shown(
            "tasks",
            request.page(tracker.tasks().byProject(request.path("projectId"))),
            TaskRoutes::shown));
  }

  Map<String, Object> patch(ApiRequest request) {
    Status status = status(request.body("status"));
    Task task =
        tracker.tasks().update(request.path("taskId"), t -> t.status(status)).executeAndReturnNew();
    return ApiResponse.of(200, shown(task));
  }

  /// There or not: who repeats a deletion gets the same answer.
  Map<String, Object> delete(ApiRequest request) {
    tracker.tasks().delete(request.path("taskId")).execute();
    return ApiResponse.noContent();
  }

  private static Status status(String text) {
    return switch (text) {
      case "OPEN" -> Status.OPEN;
      case "DONE" -> Status.DONE;
      default -> throw new IllegalArgumentException("The 'status' is OPEN or DONE.");
    };
  }

  private static Map<String, Object> shown(Task task) {
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("taskId", task.taskId());
    shown.put("projectId", task.projectId());
    shown.put("title", task.title());
    shown.put("status", task.status());
    shown.put("dueAt", task.dueAt().toString());
    return shown;
  }
}
