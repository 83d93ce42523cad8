package dev.bao.example.lambda;

import com.google.gson.Gson;
import dev.bao.lambda.Problem;
import java.util.Map;

/// Answers as an HTTP API takes them.
final class ApiResponse {

  private static final Gson GSON = new Gson();

  private ApiResponse() {}

  static Map<String, Object> of(int status, Map<String, ?> body) {
    return of(status, "application/json", body);
  }

  static Map<String, Object> noContent() {
    return Map.of("statusCode", 204);
  }

  /// What is wrong with a request, as RFC 9457 says it. What is Bao's to refuse is answered by Bao.
  static Map<String, Object> problem(int status, String detail) {
    return of(status, Problem.MEDIA_TYPE, Map.of("status", status, "detail", detail));
  }

  private static Map<String, Object> of(int status, String type, Map<String, ?> body) {
    return Map.of(
        "statusCode", status,
        "headers", Map.of("Content-Type", type),
        "body", GSON.toJson(body));
  }
}
