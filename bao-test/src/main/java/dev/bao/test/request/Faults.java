package dev.bao.test.request;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;

/// Lets the next requests fail as DynamoDB or the network may: the SDK and Bao see what they would
/// see there, and repeat as they do there.
///
/// ```java
/// faults.throttle(2).of("PutItem");
/// faults.loseAnswer(1);
/// ```
///
/// Of several faults that are of a request, the one that was asked for first strikes. A repetition
/// is a request, too.
///
/// A test of [BaoTest][dev.bao.test.BaoTest] takes one as a parameter: its faults strike the
/// requests of the test's own tenants, and a test whose faults did not all strike fails. Elsewhere
/// [#around] puts one before an HTTP client. Thread-safe.
public final class Faults {

  private final List<Fault> faults = new CopyOnWriteArrayList<>();

  /// Makes one without faults.
  public Faults() {}

  /// The next requests are refused for their rate, and not carried out.
  public Fault throttle(int times) {
    return add("throttle", times, Effect.refusal(400, "ThrottlingException"));
  }

  /// The next requests are answered with HTTP 500, and not carried out.
  public Fault serverError(int times) {
    return add("serverError", times, Effect.refusal(500, "InternalServerError"));
  }

  /// The next requests are carried out, and their answers are lost: who sent them cannot know.
  public Fault loseAnswer(int times) {
    return add("loseAnswer", times, Effect.lostAnswer());
  }

  /// Of the next batches the first half is carried out, rounded down, and the rest is left
  /// unprocessed. Requests that are no batches pass.
  public Fault leaveUnprocessed(int times) {
    return add("leaveUnprocessed", times, Leftovers::call).of("BatchGetItem", "BatchWriteItem");
  }

  /// The next requests are sent after a time.
  public Fault delay(int times, Duration time) {
    return add("delay", times, Effect.delay(time));
  }

  private Fault add(String name, int times, Effect effect) {
    Fault fault = new Fault(name, times, effect);
    faults.add(fault);
    return fault;
  }

  /// The faults that have not struck as often as was asked for.
  public List<Fault> pending() {
    return faults.stream().filter(Fault::isPending).toList();
  }

  /// Takes all faults back.
  public void clear() {
    faults.clear();
  }

  /// An HTTP client that fails as it is told, and else does as the other one; closing it closes
  /// that one.
  public SdkHttpClient around(SdkHttpClient http) {
    return new HttpTap(http) {
      @Override
      public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return next(SentRequest.of(request).operation())
            .map(fault -> struck(fault.effect(), request, http))
            .orElseGet(() -> http.prepareRequest(request));
      }
    };
  }

  private Optional<Fault> next(String operation) {
    return faults.stream().filter(fault -> fault.strikes(operation)).findFirst();
  }

  private static ExecutableHttpRequest struck(
      Effect effect, HttpExecuteRequest request, SdkHttpClient http) {
    return new ExecutableHttpRequest() {
      @Override
      public HttpExecuteResponse call() throws IOException {
        return effect.call(request, http);
      }

      @Override
      public void abort() {
        // The SDK interrupts the thread as well, which ends a delay.
      }
    };
  }
}
