package dev.bao;

import dev.bao.local.DynamoDbLocal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpResponse;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// An HTTP client to DynamoDB Local that counts requests and fails the next ones as it is told.
public final class Faults implements SdkHttpClient {

  /// What happens to a request.
  public enum Fault {
    /// Nothing: it is carried out and answered.
    NONE,
    /// It is carried out and the answer is lost.
    LOST_ANSWER,
    /// It is carried out, and its answer comes late: after [#whenLost].
    LATE_ANSWER,
    /// It is refused for its rate.
    THROTTLED,
    /// It is refused since a transaction is on the item.
    CONFLICT,
    /// It is a transaction, and cancelled for another one on its first item.
    CANCELLED_BY_CONFLICT,
    /// It is a transaction, and cancelled for its rate.
    CANCELLED_BY_THROTTLE,
    /// It is a transaction, and cancelled since its first action cannot be done.
    CANCELLED_AS_INVALID,
    /// Of a batch the first half is carried out and the other half left unprocessed; any other
    /// request passes.
    HALF_UNPROCESSED,
    /// It is a batch, of which nothing is carried out and all left unprocessed.
    ALL_UNPROCESSED
  }

  /// One for all, so that there is no pool of connections for each test.
  private static final SdkHttpClient HTTP = Apache5HttpClient.builder().maxConnections(200).build();

  private final Queue<Fault> faults = new ConcurrentLinkedQueue<>();
  private final AtomicReference<Function<String, Fault>> otherwise =
      new AtomicReference<>(_ -> Fault.NONE);
  private final Queue<Runnable> afterLoss = new ConcurrentLinkedQueue<>();
  private final Map<Integer, Runnable> beforeSent = new ConcurrentHashMap<>();
  private final Queue<HttpExecuteResponse> answers = new ConcurrentLinkedQueue<>();
  private final List<String> operations = new CopyOnWriteArrayList<>();

  /// Makes a client that fails nothing yet.
  public Faults() {}

  /// The client of DynamoDB Local by way of this one, with the eight attempts that the AWS SDK has
  /// for DynamoDB.
  public DynamoDbClient client() {
    return DynamoDbLocal.shared()
        .clientBuilder()
        .httpClientBuilder(null)
        .httpClient(this)
        .overrideConfiguration(settings -> settings.retryStrategy(atOnce()))
        .build();
  }

  /// Repeats as the AWS SDK does, but without its pauses.
  private static RetryStrategy atOnce() {
    return AwsRetryStrategy.standardRetryStrategy().toBuilder()
        .backoffStrategy(BackoffStrategy.retryImmediately())
        .throttlingBackoffStrategy(BackoffStrategy.retryImmediately())
        .maxAttempts(8)
        .circuitBreakerEnabled(false)
        .build();
  }

  /// Decides on the next requests, in order; those after them pass.
  public void next(Fault... next) {
    faults.addAll(List.of(next));
  }

  /// Decides on all requests that [#next] says nothing of, by the names of their operations.
  public void otherwise(Function<String, Fault> choice) {
    otherwise.set(choice);
  }

  /// Answers the next request itself, as a server would that has gone wrong, or whoever stands
  /// before it. Nothing is sent.
  ///
  /// @param status of HTTP
  /// @param body in JSON, as DynamoDB writes it
  public void answer(int status, String body) {
    answers.add(answered(status, body));
  }

  /// Does something when the next answer was lost, before the request is repeated, or before it
  /// comes late.
  public void whenLost(Runnable what) {
    afterLoss.add(what);
  }

  /// Does something before a request is sent.
  ///
  /// @param number the request, counted from 1 as in [#operations]
  public void whenSent(int number, Runnable what) {
    beforeSent.put(number, what);
  }

  /// The names of the operations that were sent, in order.
  public List<String> operations() {
    return operations;
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    String target = request.httpRequest().firstMatchingHeader("X-Amz-Target").orElse("");
    String operation = target.substring(target.indexOf('.') + 1);
    operations.add(operation);
    Runnable before = beforeSent.remove(operations.size());
    if (before != null) {
      before.run();
    }
    HttpExecuteResponse forged = answers.poll();
    if (forged != null) {
      return answered(forged);
    }
    Fault told = faults.poll();
    Fault fault = told == null ? otherwise.get().apply(operation) : told;
    ExecutableHttpRequest prepared = HTTP.prepareRequest(request);
    return new ExecutableHttpRequest() {
      @Override
      public HttpExecuteResponse call() throws IOException {
        return switch (fault) {
          case NONE -> prepared.call();
          case THROTTLED -> refused("ThrottlingException", "");
          case CONFLICT -> refused("TransactionConflictException", "");
          case CANCELLED_BY_CONFLICT -> cancelled("TransactionConflict");
          case CANCELLED_BY_THROTTLE -> cancelled("ThrottlingError");
          case CANCELLED_AS_INVALID -> cancelled("ValidationError");
          case HALF_UNPROCESSED ->
              target.contains("Batch") ? Leftovers.of(request).call(HTTP, true) : prepared.call();
          case ALL_UNPROCESSED -> Leftovers.of(request).call(HTTP, false);
          case LOST_ANSWER -> {
            prepared.call().responseBody().ifPresent(AbortableInputStream::abort);
            runAfterLoss();
            throw new IOException("answer lost");
          }
          case LATE_ANSWER -> {
            HttpExecuteResponse answer = prepared.call();
            runAfterLoss();
            yield answer;
          }
        };
      }

      @Override
      public void abort() {
        prepared.abort();
      }
    };
  }

  private void runAfterLoss() {
    Runnable after = afterLoss.poll();
    if (after != null) {
      after.run();
    }
  }

  private static HttpExecuteResponse cancelled(String code) {
    return refused(
        "TransactionCanceledException",
        ",\"CancellationReasons\":[{\"Code\":\"" + code + "\"},{\"Code\":\"None\"}]");
  }

  private static HttpExecuteResponse refused(String type, String more) {
    return answered(
        400,
        "{\"__type\":\"com.amazonaws.dynamodb.v20120810#"
            + type
            + "\",\"message\":\"refused\""
            + more
            + "}");
  }

  private static HttpExecuteResponse answered(int status, String body) {
    return HttpExecuteResponse.builder()
        .response(
            SdkHttpResponse.builder()
                .statusCode(status)
                .putHeader("Content-Type", "application/x-amz-json-1.0")
                .build())
        .responseBody(
            AbortableInputStream.create(
                new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8))))
        .build();
  }

  private static ExecutableHttpRequest answered(HttpExecuteResponse answer) {
    return new ExecutableHttpRequest() {
      @Override
      public HttpExecuteResponse call() {
        return answer;
      }

      @Override
      public void abort() {
        // There is no connection.
      }
    };
  }

  @Override
  public void close() {
    // The connections are those of all tests.
  }
}
