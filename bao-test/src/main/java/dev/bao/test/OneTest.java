package dev.bao.test;

import dev.bao.key.ItemKey;
import dev.bao.tenant.TenantId;
import dev.bao.test.request.Faults;
import dev.bao.test.request.RequestRecorder;
import dev.bao.test.request.SentRequest;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.SdkHttpClient;

/// What belongs to one test, or to the `@BeforeAll` of one class: its tenant, those that are
/// derived from it, and what they send. JUnit closes it with the test. Thread-safe.
final class OneTest implements AutoCloseable {

  private static final Pattern SEPARATOR = Pattern.compile("[_.-]");

  private final TestTable table;
  private final TenantId tenant;
  private final TestSettings settings;
  private final RequestRecorder recorder = new RequestRecorder();
  private final Faults faults = new Faults();
  private final Set<ItemKey> written = ConcurrentHashMap.newKeySet();

  OneTest(TestTable table, TenantId tenant, TestSettings settings) {
    this.table = table;
    this.tenant = tenant;
    this.settings = settings;
  }

  TenantId tenant() {
    return tenant;
  }

  /// The tenant with a name of the test's own.
  ///
  /// @throws dev.bao.error.TenantException where the id would be none
  TenantId tenant(String name) {
    return TenantId.of(tenant + "-" + name);
  }

  /// The id of the test's own tenant, of one that is derived from it.
  static String own(TenantId derived) {
    return SEPARATOR.split(derived.value(), 2)[0];
  }

  RequestRecorder recorder() {
    return recorder;
  }

  Faults faults() {
    return faults;
  }

  TestTime time() {
    return settings.time();
  }

  /// Notes a request of this test's and lets it through, or lets it fail.
  ExecutableHttpRequest prepare(SentRequest sent, HttpExecuteRequest request, SdkHttpClient http) {
    if (settings.cleansUp()) {
      written.addAll(sent.written());
    }
    return recorder.around(faults.around(http)).prepareRequest(request);
  }

  @Override
  public void close() {
    table.end(this);
    if (!written.isEmpty()) {
      new CleanUp(table.rawClient(), table.name(), tenant).delete(written);
    }
  }
}
