package dev.bao.benchmarks.operation;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;

/// Reads each request to its end, as a connection would, and answers with the same bytes each time.
/// All that the SDK does but the network is left in: marshalling, signing, retries, unmarshalling.
final class CannedHttpClient implements SdkHttpClient {

  private final byte[] answer;

  /// Where requests go. No one reads it, so that threads may share it.
  private final byte[] written = new byte[8192];

  /// @param answer the body of the answer
  CannedHttpClient(byte[] answer) {
    this.answer = answer;
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    return new Exchange(request);
  }

  @Override
  public void close() {}

  private final class Exchange implements ExecutableHttpRequest {

    private final HttpExecuteRequest request;

    Exchange(HttpExecuteRequest request) {
      this.request = request;
    }

    @Override
    public HttpExecuteResponse call() throws IOException {
      ContentStreamProvider body = request.contentStreamProvider().orElseThrow();
      try (InputStream sent = body.newStream()) {
        while (sent.read(written) >= 0) {
          // As into a socket.
        }
      }
      return HttpExecuteResponse.builder()
          .response(
              SdkHttpResponse.builder()
                  .statusCode(200)
                  .putHeader("Content-Type", "application/x-amz-json-1.0")
                  .putHeader("Content-Length", Integer.toString(answer.length))
                  .build())
          .responseBody(AbortableInputStream.create(new ByteArrayInputStream(answer)))
          .build();
    }

    @Override
    public void abort() {}
  }
}
