package dev.bao.example.lambda.local;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the route of a path, as an HTTP API does.
record LocalRoutes(Set<String> routes) {

  /// @param route as in `GET /tasks/{taskId}`
  /// @param parameters the parts of the path that the route names
  record Match(String route, Map<String, String> parameters) {}

  Optional<Match> find(String method, String path) {
    return routes.stream()
        .flatMap(route -> match(route, (method + " " + path).split("/", -1)).stream())
        .findFirst();
  }

  private static Optional<Match> match(String route, String[] segments) {
    String[] names = route.split("/", -1);
    Map<String, String> parameters = new HashMap<>();
    for (int i = 0; i < names.length; i++) {
      if (names.length != segments.length) {
        return Optional.empty();
      } else if (names[i].startsWith("{") && !segments[i].isEmpty()) {
        parameters.put(names[i].substring(1, names[i].length() - 1), decoded(segments[i]));
      } else if (!names[i].equals(segments[i])) {
        return Optional.empty();
      }
    }
    return Optional.of(new Match(route, parameters));
  }

  /// A plus is itself in a path.
  private static String decoded(String segment) {
    return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
