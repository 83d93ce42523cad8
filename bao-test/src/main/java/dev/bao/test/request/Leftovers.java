package dev.bao.test.request;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;

/// A batch of which DynamoDB carries out a part, as it does where it is over its rate or size.
final class Leftovers {

  private static final String ITEMS = "RequestItems";

  private Leftovers() {}

  static HttpExecuteResponse call(HttpExecuteRequest request, SdkHttpClient http)
      throws IOException {
    SentRequest sent = SentRequest.of(request);
    Map<String, Object> done = EditableJson.read(sent.body());
    Map<String, Object> left = EditableJson.read(sent.body());
    boolean isAnySent = cut(done, left);
    Map<String, Object> answer =
        EditableJson.read(isAnySent ? send(request, EditableJson.write(done), http) : "{}");
    answer.put(
        sent.operation().equals("BatchGetItem") ? "UnprocessedKeys" : "UnprocessedItems",
        EditableJson.object(left, ITEMS));
    return Effect.answer(200, EditableJson.write(answer));
  }

  /// Leaves the first half of each table's parts in one body, the others in the other one.
  private static boolean cut(Map<String, Object> done, Map<String, Object> left) {
    boolean isAnySent = false;
    for (String table : List.copyOf(EditableJson.object(left, ITEMS).keySet())) {
      List<Object> first = parts(done, table);
      List<Object> rest = parts(left, table);
      int half = first.size() / 2;
      first.subList(half, first.size()).clear();
      rest.subList(0, half).clear();
      if (half == 0) {
        EditableJson.object(done, ITEMS).remove(table);
      }
      isAnySent |= half > 0;
    }
    return isAnySent;
  }

  @SuppressWarnings("unchecked")
  private static List<Object> parts(Map<String, Object> body, String table) {
    return switch (EditableJson.object(body, ITEMS).get(table)) {
      case Map<?, ?> read when read.get("Keys") instanceof List<?> keys -> (List<Object>) keys;
      case List<?> writes -> (List<Object>) writes;
      case null, default -> new ArrayList<>();
    };
  }

  private static String send(HttpExecuteRequest request, byte[] body, SdkHttpClient http)
      throws IOException {
    HttpExecuteRequest changed =
        HttpExecuteRequest.builder()
            .request(
                request.httpRequest().toBuilder()
                    .putHeader("Content-Length", Integer.toString(body.length))
                    .build())
            .contentStreamProvider(() -> new ByteArrayInputStream(body))
            .build();
    HttpExecuteResponse answer = http.prepareRequest(changed).call();
    try (InputStream in = answer.responseBody().orElseThrow()) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      if (!answer.httpResponse().isSuccessful()) {
        throw new IOException("The first half of a batch was refused: " + text);
      }
      return text;
    }
  }
}
