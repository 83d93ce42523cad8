package dev.bao.example.lambda;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Events of an HTTP API with a JWT authorizer, payload format 2.0, as the API Gateway Developer
/// Guide shows them ("Create AWS Lambda proxy integrations for HTTP APIs").
final class Events {

  private static final Gson GSON = new GsonBuilder().serializeNulls().create();

  private Events() {}

  static String project(String tenant, String projectId) {
    String body = GSON.toJson(Map.of("projectId", projectId, "name", "The " + projectId));
    return event(tenant, "POST /projects", Map.of(), Map.of(), body);
  }

  static String create(@Nullable String tenant, String projectId, String title, String dueAt) {
    String body = GSON.toJson(Map.of("projectId", projectId, "title", title, "dueAt", dueAt));
    return event(tenant, "POST /tasks", Map.of(), Map.of(), body);
  }

  static String list(@Nullable String tenant, String projectId, Map<String, String> query) {
    return event(
        tenant, "GET /projects/{projectId}/tasks", Map.of("projectId", projectId), query, null);
  }

  static String task(String tenant, String method, String taskId, @Nullable String body) {
    return event(tenant, method + " /tasks/{taskId}", Map.of("taskId", taskId), Map.of(), body);
  }

  private static String event(
      @Nullable String tenant,
      String route,
      Map<String, String> pathParameters,
      Map<String, String> query,
      @Nullable String body) {
    String method = route.substring(0, route.indexOf(' '));
    String path = route.substring(route.indexOf(' ') + 1);
    for (Map.Entry<String, String> part : pathParameters.entrySet()) {
      path = path.replace("{" + part.getKey() + "}", part.getValue());
    }
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("version", "2.0");
    event.put("routeKey", route);
    event.put("rawPath", path);
    event.put("rawQueryString", "");
    event.put("headers", Map.of("accept", "application/json", "host", "api.example.com"));
    event.put("requestContext", context(tenant, route, method, path));
    event.put("isBase64Encoded", false);
    if (!pathParameters.isEmpty()) {
      event.put("pathParameters", pathParameters);
    }
    if (!query.isEmpty()) {
      event.put("queryStringParameters", query);
    }
    if (body != null) {
      event.put("body", body);
    }
    return GSON.toJson(event);
  }

  private static Map<String, Object> context(
      @Nullable String tenant, String route, String method, String path) {
    Map<String, Object> http = new LinkedHashMap<>();
    http.put("method", method);
    http.put("path", path);
    http.put("protocol", "HTTP/1.1");
    http.put("sourceIp", "192.0.2.1");
    http.put("userAgent", "agent");
    Map<String, Object> context = new LinkedHashMap<>();
    context.put("accountId", "123456789012");
    context.put("apiId", "api-id");
    context.put("authorizer", Map.of("jwt", jwt(tenant)));
    context.put("domainName", "id.execute-api.us-east-1.amazonaws.com");
    context.put("domainPrefix", "id");
    context.put("http", http);
    context.put("requestId", "JKJaXmPLvHcESHA=");
    context.put("routeKey", route);
    context.put("stage", "$default");
    context.put("time", "12/Mar/2020:19:03:58 +0000");
    context.put("timeEpoch", 1583348638390L);
    return context;
  }

  private static Map<String, Object> jwt(@Nullable String tenant) {
    Map<String, Object> claims = new LinkedHashMap<>();
    claims.put("sub", "9f2c1a34-4f0e-4b0e-9c5e-0d4f3f1f8a11");
    claims.put("iss", "https://cognito-idp.us-east-1.amazonaws.com/us-east-1_example");
    claims.put("token_use", "access");
    if (tenant != null) {
      claims.put("org", tenant);
    }
    Map<String, Object> jwt = new LinkedHashMap<>();
    jwt.put("claims", claims);
    jwt.put("scopes", null);
    return jwt;
  }
}
