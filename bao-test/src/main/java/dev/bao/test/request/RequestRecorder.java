package dev.bao.test.request;

import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;

/// Remembers the requests that are really sent. It stands where the SDK hands them to HTTP, so each
/// repetition counts, those of the SDK included, and a request that Bao refuses or answers from a
/// scope does not.
///
/// A test of [BaoTest][dev.bao.test.BaoTest] takes one as a parameter: it knows the requests of the
/// test's own tenants since its first `@BeforeEach`, whatever other tests send meanwhile. Elsewhere
/// it is put around the HTTP client:
///
/// ```java
/// RequestRecorder recorder = new RequestRecorder();
/// DynamoDbClient client =
///     DynamoDbClient.builder().httpClient(recorder.around(UrlConnectionHttpClient.create())).build();
/// ```
///
/// Thread-safe.
public final class RequestRecorder {

  private final List<SentRequest> requests = new ArrayList<>();

  /// Makes a recorder that has seen nothing.
  public RequestRecorder() {}

  /// An HTTP client that records and then does as the other one; closing it closes that one.
  public SdkHttpClient around(SdkHttpClient http) {
    return new HttpTap(http) {
      @Override
      public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        add(SentRequest.of(request));
        return http.prepareRequest(request);
      }
    };
  }

  private synchronized void add(SentRequest request) {
    requests.add(request);
  }

  /// What was sent, in order.
  public synchronized List<SentRequest> requests() {
    return List.copyOf(requests);
  }

  /// The names of the operations that were sent, in order, as in `PutItem`.
  public List<String> operations() {
    return requests().stream().map(SentRequest::operation).toList();
  }

  /// How often an operation was sent.
  ///
  /// @param operation as in `PutItem`
  public long count(String operation) {
    return operations().stream().filter(operation::equals).count();
  }

  /// Forgets what was sent so far: what prepares a test, as a rule.
  public synchronized void clear() {
    requests.clear();
  }
}
