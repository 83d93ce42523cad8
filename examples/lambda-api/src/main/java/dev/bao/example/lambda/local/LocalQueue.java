package dev.bao.example.lambda.local;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.bao.example.lambda.Tracker;
import dev.bao.example.lambda.WorkerFunction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Stands in for the queue: hands a JSON list of message bodies to the worker as one batch, and
/// answers what the worker does, the `batchItemFailures`. Nothing comes again by itself.
final class LocalQueue implements HttpHandler {

  private static final Gson GSON = new Gson();

  private final WorkerFunction function;

  LocalQueue(Tracker tracker) {
    this.function = new WorkerFunction(tracker);
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Optional<String> organization = Bearer.of(exchange);
      if (organization.isEmpty()) {
        Bearer.refuse(exchange);
        return;
      }
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      Optional<JsonArray> bodies = list(body);
      if (bodies.isEmpty()) {
        Answers.send(exchange, 400, Answers.JSON, "{\"message\":\"Send a JSON list.\"}");
        return;
      }
      Map<String, Object> event = Map.of("Records", records(bodies.get(), organization.get()));
      Map<String, Object> answer = function.handleRequest(event, new LocalInvocation());
      Answers.send(exchange, 200, Answers.JSON, GSON.toJson(answer));
    }
  }

  private static Optional<JsonArray> list(String body) {
    try {
      JsonElement parsed = JsonParser.parseString(body);
      return parsed.isJsonArray() ? Optional.of(parsed.getAsJsonArray()) : Optional.empty();
    } catch (JsonParseException e) {
      return Optional.empty();
    }
  }

  /// Their message ids are their places in the list, from 0; their group is the organization's
  /// project.
  private static List<Map<String, Object>> records(JsonArray bodies, String organization) {
    List<Map<String, Object>> records = new ArrayList<>();
    for (JsonElement body : bodies) {
      records.add(
          Map.of(
              "messageId", Integer.toString(records.size()),
              "body", body.toString(),
              "attributes", Map.of("MessageGroupId", organization + "/" + project(body)),
              "messageAttributes",
                  Map.of(
                      Tracker.TENANT, Map.of("dataType", "String", "stringValue", organization))));
    }
    return records;
  }

  private static String project(JsonElement body) {
    return body instanceof JsonObject members && members.has("projectId")
        ? members.get("projectId").toString()
        : "";
  }
}
