package dev.bao.test.request;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;

/// What becomes of a request.
@FunctionalInterface
interface Effect {

  HttpExecuteResponse call(HttpExecuteRequest request, SdkHttpClient http) throws IOException;

  /// It is not carried out, and answered with an error of DynamoDB.
  static Effect refusal(int status, String type) {
    String body =
        "{\"__type\":\"com.amazonaws.dynamodb.v20120810#"
            + type
            + "\",\"message\":\"A fault of the test\"}";
    return (_, _) -> answer(status, body.getBytes(StandardCharsets.UTF_8));
  }

  /// It is carried out, and the connection ends before the answer.
  static Effect lostAnswer() {
    return (request, http) -> {
      HttpExecuteResponse answer = http.prepareRequest(request).call();
      answer.responseBody().ifPresent(AbortableInputStream::abort);
      throw new IOException("The answer was lost, by a fault of the test");
    };
  }

  /// It is sent later.
  static Effect delay(Duration time) {
    return (request, http) -> {
      try {
        Thread.sleep(time);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw (IOException) new InterruptedIOException("interrupted in a delay").initCause(e);
      }
      return http.prepareRequest(request).call();
    };
  }

  /// An answer of DynamoDB.
  static HttpExecuteResponse answer(int status, byte[] json) {
    return HttpExecuteResponse.builder()
        .response(
            SdkHttpResponse.builder()
                .statusCode(status)
                .putHeader("Content-Type", "application/x-amz-json-1.0")
                .build())
        .responseBody(AbortableInputStream.create(new ByteArrayInputStream(json)))
        .build();
  }
}
