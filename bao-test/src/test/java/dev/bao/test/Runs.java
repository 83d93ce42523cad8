package dev.bao.test;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.bao.tenant.TenantContext;
import dev.bao.tenant.TenantId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.TestReporter;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Execution;

/// Runs test classes in a JUnit engine of their own and tells what came of it.
final class Runs {

  private static final String PHASE = "phase";
  private static final String TENANT = "tenant";
  private static final String NONE = "none";

  private Runs() {}

  /// What code of a test class reported: where it stands and in which tenant it ran.
  record Seen(String phase, String tenant) {

    boolean hasTenant() {
      return !tenant.equals(NONE);
    }
  }

  static EngineTestKit.Builder engine(Class<?>... classes) {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(
            Arrays.stream(classes)
                .map(type -> selectClass(type))
                .toArray(DiscoverySelector[]::new));
  }

  /// Runs classes whose tests must all succeed, and returns what they reported, in order.
  static List<Seen> seen(Class<?>... classes) {
    EngineExecutionResults results = engine(classes).execute();
    requireSuccess(results);
    return results
        .allEvents()
        .reportingEntryPublished()
        .map(event -> event.getRequiredPayload(ReportEntry.class).getKeyValuePairs())
        .map(entry -> new Seen(text(entry, PHASE), text(entry, TENANT)))
        .toList();
  }

  private static String text(Map<String, String> entry, String key) {
    return entry.getOrDefault(key, "");
  }

  /// @throws AssertionError where a test or container failed, with the first failure as its cause
  static void requireSuccess(EngineExecutionResults results) {
    List<Throwable> failures = failures(results);
    if (!failures.isEmpty()) {
      throw new AssertionError(failures.size() + " failures", failures.getFirst());
    }
  }

  /// The failures of tests and containers, the engine included.
  static List<Throwable> failures(EngineExecutionResults results) {
    return results.allEvents().executions().failed().stream()
        .map(Execution::getTerminationInfo)
        .map(info -> info.getExecutionResult())
        .flatMap(Runs::failure)
        .toList();
  }

  private static Stream<Throwable> failure(TestExecutionResult result) {
    return result.getThrowable().stream();
  }

  /// Reports the tenant of the running code, for [#seen].
  static void report(TestReporter reporter, String phase) {
    reporter.publishEntry(Map.of(PHASE, phase, TENANT, tenant()));
  }

  static String tenant() {
    return TenantContext.find().map(TenantId::value).orElse(NONE);
  }
}
