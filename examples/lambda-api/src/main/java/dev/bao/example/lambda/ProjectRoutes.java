package dev.bao.example.lambda;

import dev.bao.operation.Page;
import java.util.LinkedHashMap;
import java.util.Map;

/// The routes of projects.
record ProjectRoutes(Tracker tracker) {

  Map<String, Object> create(ApiRequest request) {
    String projectId = request.body("projectId");
    String name = request.body("name");
    return ApiResponse.of(
        201, shown(tracker.projects().create(p -> p.projectId(projectId).name(name))));
  }

  Map<String, Object> show(ApiRequest request) {
    return ApiResponse.of(200, shown(tracker.projects().get(request.path("projectId"))));
  }

  /// What happened to the project's tasks, the last first.
  Map<String, Object> activity(ApiRequest request) {
    Page<Activity> page =
        request.page(tracker.activities().byProjectId(request.path("projectId")).descending());
    return ApiResponse.of(200, Pages.shown("activity", page, ProjectRoutes::shown));
  }

  private static Map<String, Object> shown(Project project) {
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("projectId", project.projectId());
    shown.put("name", project.name());
    shown.put("openTasks", project.openTasks());
    return shown;
  }

  private static Map<String, Object> shown(Activity activity) {
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("taskId", activity.taskId());
    shown.put("what", activity.what());
    shown.put("at", activity.at().toString());
    return shown;
  }
}
