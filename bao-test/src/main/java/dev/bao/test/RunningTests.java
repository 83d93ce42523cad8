package dev.bao.test;

import dev.bao.tenant.TenantContext;
import dev.bao.tenant.TenantId;
import dev.bao.test.request.SentRequest;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;

/// The tests that run now, each known by its tenant. They share one client: what a request is for
/// is told by its keys, where it names none by the scope in which it is sent. Thread-safe.
final class RunningTests {

  private final Map<String, OneTest> tests = new ConcurrentHashMap<>();

  void add(OneTest test) {
    tests.put(test.tenant().value(), test);
  }

  void remove(OneTest test) {
    tests.remove(test.tenant().value());
  }

  /// The test in whose tenants' scope the code runs.
  Optional<OneTest> current() {
    return TenantContext.find().flatMap(this::of);
  }

  private Optional<OneTest> of(TenantId tenant) {
    return Optional.ofNullable(tests.get(OneTest.own(tenant)));
  }

  private Optional<OneTest> of(SentRequest sent) {
    var tenants = sent.tenants();
    return tenants.isEmpty() ? current() : tenants.stream().findFirst().flatMap(this::of);
  }

  /// An HTTP client that shows each request to its test; those of no test pass.
  SdkHttpClient around(SdkHttpClient http) {
    return new SdkHttpClient() {
      @Override
      public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        SentRequest sent = SentRequest.of(request);
        return of(sent)
            .map(test -> test.prepare(sent, request, http))
            .orElseGet(() -> http.prepareRequest(request));
      }

      @Override
      public String clientName() {
        return http.clientName();
      }

      @Override
      public void close() {
        http.close();
      }
    };
  }
}
