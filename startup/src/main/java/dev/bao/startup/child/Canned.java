package dev.bao.startup.child;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
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

/// An HTTP client without a network: it answers every request with the item of the first model.
public final class Canned implements SdkHttpClient {

  private static final String ITEM =
      """
      {"Item":{"_pk":{"S":"acme#m000#i1"},"_sk":{"S":"m000"},"_model":{"S":"m000"},\
      "_iter_pk":{"S":"acme#m000#iter"},"_iter_sk":{"S":"i1"},\
      "_gsi1_pk":{"S":"acme#m000#gsi1#ann"},"_gsi1_sk":{"S":"2026-11-16T09:00:00.000000000Z"},\
      "id":{"S":"i1"},"owner":{"S":"ann"},"title":{"S":"Fix the hatch"},"stage":{"S":"OPEN"},\
      "dueAt":{"S":"2026-11-16T09:00:00.000000000Z"},"priority":{"N":"3"},"done":{"BOOL":false},\
      "labels":{"L":[{"S":"hull"},{"S":"sail"}]}}}\
      """;

  private final byte[] bytes = ITEM.getBytes(StandardCharsets.UTF_8);

  private Canned() {}

  /// A client whose settings are the same for all ways.
  public static DynamoDbClient client() {
    return DynamoDbClient.builder()
        .region(Region.US_EAST_1)
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .httpClient(new Canned())
        .build();
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    return new ExecutableHttpRequest() {
      @Override
      public HttpExecuteResponse call() {
        return HttpExecuteResponse.builder()
            .response(
                SdkHttpResponse.builder()
                    .statusCode(200)
                    .putHeader("Content-Type", "application/x-amz-json-1.0")
                    .putHeader("Content-Length", String.valueOf(bytes.length))
                    .build())
            .responseBody(AbortableInputStream.create(new ByteArrayInputStream(bytes)))
            .build();
      }

      @Override
      public void abort() {}
    };
  }

  @Override
  public void close() {}
}
