package dev.bao.example.lambda.local;

import com.sun.net.httpserver.HttpExchange;
import dev.bao.example.lambda.Tracker;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes of a request what an HTTP API sends to a function, payload format 2.0: those parts that
/// the tracker and Bao read.
final class HttpApiEvent {

  private HttpApiEvent() {}

  static Map<String, Object> of(HttpExchange exchange, LocalRoutes.Match match, String organization)
      throws IOException {
    Map<String, String> claims = Map.of("sub", "local", Tracker.TENANT, organization);
    Map<String, Object> context = new HashMap<>();
    context.put("routeKey", match.route());
    context.put("stage", "$default");
    context.put("domainName", "127.0.0.1");
    context.put("authorizer", Map.of("jwt", Map.of("claims", claims)));
    Map<String, Object> event = new HashMap<>();
    event.put("version", "2.0");
    event.put("routeKey", match.route());
    event.put("rawPath", exchange.getRequestURI().getPath());
    event.put("headers", headers(exchange));
    event.put("pathParameters", match.parameters());
    event.put("queryStringParameters", query(exchange.getRequestURI().getRawQuery()));
    event.put("requestContext", context);
    event.put("body", new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    event.put("isBase64Encoded", false);
    return event;
  }

  private static Map<String, String> headers(HttpExchange exchange) {
    Map<String, String> headers = new HashMap<>();
    exchange
        .getRequestHeaders()
        .forEach(
            (name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(",", values)));
    return headers;
  }

  private static Map<String, String> query(@Nullable String raw) {
    Map<String, String> query = new HashMap<>();
    for (String pair : raw == null ? new String[0] : raw.split("&")) {
      String[] parts = pair.split("=", 2);
      query.put(decoded(parts[0]), parts.length == 2 ? decoded(parts[1]) : "");
    }
    return query;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
