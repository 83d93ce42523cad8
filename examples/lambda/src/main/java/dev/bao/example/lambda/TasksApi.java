package dev.bao.example.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.bao.operation.Cursor;
import dev.bao.operation.Page;
import dev.bao.operation.Query;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// The routes. No line here knows of tenants: the handler runs in the scope of the caller's.
record TasksApi(TaskRepository tasks)
    implements RequestHandler<Map<String, Object>, Map<String, Object>> {

  private static final int PAGE = 20;

  @Override
  public Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
    ApiRequest request = new ApiRequest(event);
    try {
      return switch (request.route()) {
        case "POST /tasks" -> create(request);
        case "GET /projects/{projectId}/tasks" -> list(request);
        default -> ApiResponse.of(404, Map.of("message", "There is no such route."));
      };
    } catch (IllegalArgumentException | DateTimeException e) {
      return ApiResponse.of(400, Map.of("message", String.valueOf(e.getMessage())));
    }
  }

  private Map<String, Object> create(ApiRequest request) {
    Task task =
        tasks.create(t ->
            t.projectId(request.body("projectId"))
                .title(request.body("title"))
                .dueAt(Instant.parse(request.body("dueAt"))));
    return ApiResponse.of(201, shown(task));
  }

  /// A page of the project's tasks, the first due first; `next` is the cursor of the next page.
  private Map<String, Object> list(ApiRequest request) {
    Query<Task> query = tasks.byProject(request.path("projectId")).limit(limit(request));
    Page<Task> page =
        request.query("cursor").map(text -> query.after(Cursor.of(text))).orElse(query).page();
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("tasks", page.items().stream().map(TasksApi::shown).toList());
    page.next().ifPresent(next -> body.put("next", next.toString()));
    return ApiResponse.of(200, body);
  }

  private static int limit(ApiRequest request) {
    return Math.clamp(request.query("limit").map(Integer::parseInt).orElse(PAGE), 1, 100);
  }

  private static Map<String, Object> shown(Task task) {
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("taskId", task.taskId());
    shown.put("projectId", task.projectId());
    shown.put("title", task.title());
    shown.put("dueAt", task.dueAt().toString());
    return shown;
  }
}
