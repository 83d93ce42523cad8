package dev.bao.example.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// Finds the route of a request. No line here or in the routes knows of tenants: they run in the
/// scope of the caller's.
public final class Api implements RequestHandler<Map<String, Object>, Map<String, Object>> {

  private final Map<String, Function<ApiRequest, Map<String, Object>>> routes = new HashMap<>();

  /// Knows the routes of projects and tasks.
  public Api(Tracker tracker) {
    ProjectRoutes projects = new ProjectRoutes(tracker);
    routes.put("POST /projects", projects::create);
    routes.put("GET /projects/{projectId}", projects::show);
    routes.put("GET /projects/{projectId}/activity", projects::activity);
    TaskRoutes tasks = new TaskRoutes(tracker);
    routes.put("POST /tasks", tasks::create);
    routes.put("GET /projects/{projectId}/tasks", tasks::list);
    routes.put("GET /tasks/{taskId}", tasks::show);
    routes.put("PATCH /tasks/{taskId}", tasks::patch);
    routes.put("DELETE /tasks/{taskId}", tasks::delete);
  }

  /// The routes as they are set up at the API, as in `GET /tasks/{taskId}`.
  public Set<String> routes() {
    return Set.copyOf(routes.keySet());
  }

  @Override
  public Map<String, Object> handleRequest(Map<String, Object> event, Context context) {
    ApiRequest request = new ApiRequest(event);
    Function<ApiRequest, Map<String, Object>> route = routes.get(request.route());
    if (route == null) {
      return ApiResponse.problem(404, "There is no such route.");
    }
    try {
      return route.apply(request);
    } catch (IllegalArgumentException | DateTimeException e) {
      return ApiResponse.problem(400, String.valueOf(e.getMessage()));
    }
  }
}
