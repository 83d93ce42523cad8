package dev.bao.example.lambda;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.bao.operation.Cursor;
import dev.bao.operation.Page;
import dev.bao.operation.Query;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/// What the function reads of an event of an HTTP API, payload format 2.0.
record ApiRequest(Map<String, Object> event) {

  private static final int PAGE = 20;
  private static final int MAX_PAGE = 100;

  /// As the route is set up at the API: `POST /tasks`.
  String route() {
    return text(event, "routeKey").orElse("");
  }

  /// A part of the path, which the route names.
  String path(String name) {
    return text(members("pathParameters"), name).orElseThrow();
  }

  Optional<String> query(String name) {
    return text(members("queryStringParameters"), name);
  }

  /// The page of a query that `limit` and `cursor` ask for.
  ///
  /// @throws IllegalArgumentException where the limit is no number
  <T> Page<T> page(Query<T> query) {
    Query<T> limited = query.limit(Math.clamp(limit(), 1, MAX_PAGE));
    return query("cursor").map(text -> limited.after(Cursor.of(text))).orElse(limited).page();
  }

  private int limit() {
    try {
      return query("limit").map(Integer::parseInt).orElse(PAGE);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("The 'limit' is a number.", e);
    }
  }

  /// A text of the body, which is a JSON object.
  ///
  /// @throws IllegalArgumentException where there is none
  String body(String name) {
    JsonElement member = body().isJsonObject() ? body().getAsJsonObject().get(name) : null;
    if (member == null || !member.isJsonPrimitive() || member.getAsString().isBlank()) {
      throw new IllegalArgumentException("The body needs a text '" + name + "'.");
    }
    return member.getAsString();
  }

  private JsonElement body() {
    String text = text(event, "body").orElse("{}");
    try {
      return JsonParser.parseString(
          Boolean.TRUE.equals(event.get("isBase64Encoded"))
              ? new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8)
              : text);
    } catch (JsonParseException e) {
      throw new IllegalArgumentException("The body is no JSON.", e);
    }
  }

  @SuppressWarnings("unchecked") // The names of a JSON object are strings.
  private Map<String, Object> members(String name) {
    return event.get(name) instanceof Map<?, ?> members ? (Map<String, Object>) members : Map.of();
  }

  private static Optional<String> text(Map<String, Object> from, String name) {
    return from.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
  }
}
