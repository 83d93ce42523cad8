package dev.bao;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;

/// A batch request that DynamoDB carries out in part: as it does where it is over its rate, or over
/// its size.
///
/// @param request the request as it was sent
/// @param body its body
/// @param isRead whether it is a BatchGetItem
record Leftovers(HttpExecuteRequest request, ObjectNode body, boolean isRead) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static Leftovers of(HttpExecuteRequest request) {
    String target = request.httpRequest().firstMatchingHeader("X-Amz-Target").orElse("");
    try (InputStream in = request.contentStreamProvider().orElseThrow().newStream()) {
      return new Leftovers(
          request, (ObjectNode) JSON.readTree(in), target.endsWith("BatchGetItem"));
    } catch (IOException e) {
      throw new IllegalStateException("the request is no JSON", e);
    }
  }

  /// Sends the first half, or nothing, and answers that the rest is unprocessed.
  HttpExecuteResponse call(SdkHttpClient http, boolean isHalf) throws IOException {
    ObjectNode left = body.deepCopy();
    for (JsonNode table : body.path("RequestItems")) {
      cut(table, isHalf, true);
    }
    for (JsonNode table : left.path("RequestItems")) {
      cut(table, isHalf, false);
    }
    ObjectNode answer = isHalf ? (ObjectNode) JSON.readTree(sent(http)) : JSON.createObjectNode();
    answer.set(isRead ? "UnprocessedKeys" : "UnprocessedItems", left.path("RequestItems"));
    return answered(JSON.writeValueAsBytes(answer));
  }

  private void cut(JsonNode table, boolean isHalf, boolean keepsFirst) {
    ArrayNode parts = (ArrayNode) (isRead ? table.path("Keys") : table);
    int half = isHalf ? (parts.size() + 1) / 2 : 0;
    for (int i = parts.size() - 1; i >= 0; i--) {
      if (i < half != keepsFirst) {
        parts.remove(i);
      }
    }
  }

  private InputStream sent(SdkHttpClient http) throws IOException {
    byte[] bytes = JSON.writeValueAsBytes(body);
    HttpExecuteRequest changed =
        HttpExecuteRequest.builder()
            .request(
                request.httpRequest().toBuilder()
                    .putHeader("Content-Length", Integer.toString(bytes.length))
                    .build())
            .contentStreamProvider(() -> new ByteArrayInputStream(bytes))
            .build();
    return http.prepareRequest(changed).call().responseBody().orElseThrow();
  }

  private static HttpExecuteResponse answered(byte[] bytes) {
    return HttpExecuteResponse.builder()
        .response(
            SdkHttpResponse.builder()
                .statusCode(200)
                .putHeader("Content-Type", "application/x-amz-json-1.0")
                .build())
        .responseBody(AbortableInputStream.create(new ByteArrayInputStream(bytes)))
        .build();
  }
}
