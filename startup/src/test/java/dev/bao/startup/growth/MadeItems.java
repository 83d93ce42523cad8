package dev.bao.startup.growth;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// An HTTP client without a network that makes each answer when it is asked for: pages of a journal
/// of so many entries, and a note for every key. It keeps nothing.
final class MadeItems implements SdkHttpClient {

  /// Entries of a page where a request sets no limit.
  private static final int PAGE = 1000;

  private static final Pattern START =
      Pattern.compile("\"ExclusiveStartKey\":.*?\"S\":\"(\\d{20})\"");
  private static final Pattern LIMIT = Pattern.compile("\"Limit\":(\\d+)");
  private static final Pattern TENANT = Pattern.compile("\"S\":\"([^#\"]+)#e#");
  private static final Pattern NOTE = Pattern.compile("\"S\":\"([^#\"]+)#n#([^\"]+)\"");

  private final long entries;

  /// @param entries how many the journal has
  MadeItems(long entries) {
    this.entries = entries;
  }

  DynamoDbClient client() {
    return DynamoDbClient.builder()
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .httpClient(this)
        .build();
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    return new ExecutableHttpRequest() {
      @Override
      public HttpExecuteResponse call() throws IOException {
        byte[] answer = answer(request).getBytes(StandardCharsets.UTF_8);
        return HttpExecuteResponse.builder()
            .response(
                SdkHttpResponse.builder()
                    .statusCode(200)
                    .putHeader("Content-Length", String.valueOf(answer.length))
                    .build())
            .responseBody(AbortableInputStream.create(new ByteArrayInputStream(answer)))
            .build();
      }

      @Override
      public void abort() {}
    };
  }

  private String answer(HttpExecuteRequest request) throws IOException {
    String target = request.httpRequest().firstMatchingHeader("X-Amz-Target").orElseThrow();
    try (InputStream in = request.contentStreamProvider().orElseThrow().newStream()) {
      return answer(target, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /// The answer to a request with a body.
  ///
  /// @param target the operation, as in `DynamoDB_20120810.GetItem`
  String answer(String target, String body) {
    if (target.endsWith(".Query")) {
      return page(body);
    }
    Matcher notes = NOTE.matcher(body);
    if (target.endsWith(".GetItem") && notes.find()) {
      return "{\"Item\":" + note(notes.toMatchResult()) + "}";
    }
    if (target.endsWith(".BatchGetItem")) {
      return notes
          .reset()
          .results()
          .map(MadeItems::note)
          .collect(Collectors.joining(",", "{\"Responses\":{\"tracker\":[", "]}}"));
    }
    throw new IllegalArgumentException(target);
  }

  private static String note(MatchResult key) {
    return "{\"_pk\":{\"S\":\"%s#n#%s\"},\"_sk\":{\"S\":\"n\"},\"noteId\":{\"S\":\"%s\"},\"text\":{\"S\":\"text\"}}"
        .formatted(key.group(1), key.group(2), key.group(2));
  }

  private String page(String body) {
    long next = find(START, body, -1) + 1;
    long end = Math.min(next + find(LIMIT, body, PAGE), entries);
    Matcher tenant = TENANT.matcher(body);
    if (!tenant.find()) {
      throw new IllegalArgumentException("No key of a journal: " + body);
    }
    StringBuilder page = new StringBuilder("{\"Items\":[");
    for (long number = next; number < end; number++) {
      page.append(number == next ? "" : ",").append("{").append(key(tenant.group(1), number));
      page.append(",\"journal\":{\"S\":\"j\"},\"number\":{\"N\":\"").append(number);
      page.append("\"},\"text\":{\"S\":\"What was done, and by whom, and what it led to.\"}}");
    }
    page.append("],\"Count\":").append(end - next).append(",\"ScannedCount\":").append(end - next);
    if (end < entries) {
      page.append(",\"LastEvaluatedKey\":{").append(key(tenant.group(1), end - 1)).append("}");
    }
    return page.append("}").toString();
  }

  private static String key(String tenant, long number) {
    String digits = Long.toString(number);
    return "\"_pk\":{\"S\":\""
        + tenant
        + "#e#j\"},\"_sk\":{\"S\":\""
        + "0".repeat(20 - digits.length())
        + digits
        + "\"}";
  }

  private static long find(Pattern pattern, String body, long otherwise) {
    Matcher found = pattern.matcher(body);
    return found.find() ? Long.parseLong(found.group(1)) : otherwise;
  }

  @Override
  public void close() {}
}
