package dev.bao.example.lambda.local;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Sends answers to clients.
final class Answers {

  static final String JSON = "application/json";

  private static final int NO_BODY = -1;

  private Answers() {}

  /// What a function has answered to an HTTP API.
  static void send(HttpExchange exchange, Map<String, Object> response) throws IOException {
    int status = ((Number) response.getOrDefault("statusCode", 500)).intValue();
    String type = JSON;
    if (response.get("headers") instanceof Map<?, ?> headers) {
      headers.forEach((name, value) -> exchange.getResponseHeaders().set("" + name, "" + value));
      type = String.valueOf(headers.get("Content-Type"));
    }
    send(exchange, status, type, response.get("body") instanceof String body ? body : "");
  }

  static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    if (bytes.length > 0) {
      exchange.getResponseHeaders().set("Content-Type", type);
    }
    exchange.sendResponseHeaders(status, bytes.length == 0 ? NO_BODY : bytes.length);
    if (bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
  }
}
