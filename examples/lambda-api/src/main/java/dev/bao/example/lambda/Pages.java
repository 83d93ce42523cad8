package dev.bao.example.lambda;

import dev.bao.operation.Page;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// Pages as a client sees them: the items, and in `next` the cursor of the next page.
final class Pages {

  private Pages() {}

  static <T> Map<String, Object> shown(
      String name, Page<T> page, Function<T, Map<String, Object>> item) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put(name, page.items().stream().map(item).toList());
    page.next().ifPresent(next -> body.put("next", next.toString()));
    return body;
  }
}
