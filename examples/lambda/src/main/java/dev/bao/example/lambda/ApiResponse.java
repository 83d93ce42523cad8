package dev.bao.example.lambda;

import com.google.gson.Gson;
import java.util.Map;

/// Answers as an HTTP API takes them.
final class ApiResponse {

  private static final Gson GSON = new Gson();

  private ApiResponse() {}

  static Map<String, Object> of(int status, Map<String, ?> body) {
    return Map.of(
        "statusCode", status,
        "headers", Map.of("Content-Type", "application/json"),
        "body", GSON.toJson(body));
  }
}
