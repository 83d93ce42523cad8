package dev.bao.lambda.jobs;

import static dev.bao.tenant.TenantResolvers.claim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.error.ConfigurationException;
import dev.bao.lambda.Events;
import dev.bao.lambda.Invocation;
import dev.bao.lambda.batch.BatchSettings;
import dev.bao.tenant.TenantContext;
import dev.bao.tenant.TenantGate;
import dev.bao.tenant.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JobsTest {

  private static final TenantId ACME = TenantId.of("acme");
  private static final TenantId GLOBEX = TenantId.of("globex");

  private final List<List<TenantMessage>> sent = new ArrayList<>();
  private final List<String> ran = new CopyOnWriteArrayList<>();

  private List<String> take(List<TenantMessage> messages) {
    sent.add(messages);
    return List.of();
  }

  private void report(String run, String body) {
    ran.add(TenantContext.currentTenant() + " " + run + " " + body);
    if (TenantContext.currentTenant().equals(GLOBEX)) {
      throw new IllegalStateException("bad");
    }
  }

  private static List<TenantId> tenants(int count) {
    return IntStream.range(0, count).mapToObj(number -> TenantId.of("tenant-" + number)).toList();
  }

  /// As SQS hands a sent message to a function.
  private static String event(List<TenantMessage> messages) {
    return messages.stream()
        .map(message ->
            "{\"messageId\": \"m-%s\", \"body\": \"%s\", \"messageAttributes\": {%s}}"
                .formatted(
                    message.tenantId(),
                    message.body(),
                    message.attributes().entrySet().stream()
                        .map(entry ->
                            "\"%s\": {\"stringValue\": \"%s\", \"dataType\": \"String\"}"
                                .formatted(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining(","))))
        .collect(Collectors.joining(",", "{\"Records\": [", "]}"));
  }

  private List<String> work(TenantJobs worker, String json) {
    Object failures =
        worker.handleRequest(Events.map(json), new Invocation()).get("batchItemFailures");
    return failures instanceof List<?> items
        ? items.stream()
            .map(item -> String.valueOf(((Map<?, ?>) item).get("itemIdentifier")))
            .toList()
        : List.of("no answer of a queue");
  }

  private TenantJobs worker() {
    return new TenantJobs(Map.of("report", this::report), BatchSettings.sequential());
  }

  @Test
  void whatIsPlannedRunsForEachTenantAndFailsAlone() {
    int planned =
        new TenantFanOut("report", this::take).plan(List.of(ACME, GLOBEX, ACME), "monday", "all");

    List<String> failed = work(worker(), event(sent.getFirst()));

    assertThat(planned).isEqualTo(2);
    assertThat(ran).containsExactly("acme monday all", "globex monday all");
    assertThat(failed).containsExactly("m-globex");
  }

  @Test
  void aMessageSaysAllThatAWorkerNeeds() {
    new TenantFanOut("report", this::take).plan(List.of(ACME), "monday", "all");

    TenantMessage message = sent.getFirst().getFirst();
    assertThat(message.attributes())
        .isEqualTo(Map.of("tenant_id", "acme", "bao_job", "report", "bao_run", "monday"));
    assertThat(message.groupId()).isEqualTo("acme");
    assertThat(message.deduplicationId()).isEqualTo("monday.acme");
  }

  @Test
  void sendsTenAtOnceAndFewerWhereBodiesAreLong() {
    TenantFanOut report = new TenantFanOut("report", this::take);

    report.plan(tenants(23), "monday", "all");
    assertThat(sent).extracting(List::size).containsExactly(10, 10, 3);
    sent.clear();

    report.plan(tenants(3), "monday", "x".repeat(100_000));
    assertThat(sent).extracting(List::size).containsExactly(2, 1);
    assertThatThrownBy(() -> report.plan(tenants(1), "monday", "x".repeat(262_144)))
        .isInstanceOf(ConfigurationException.class);
  }

  @Test
  void sendsAgainWhatTheQueueDidNotTake() {
    TenantFanOut report =
        new TenantFanOut(
            "report",
            messages -> {
              sent.add(messages);
              return sent.size() == 1 ? List.of("1") : List.of();
            });

    report.plan(List.of(ACME, GLOBEX), "monday", "all");

    assertThat(sent).hasSize(2);
    assertThat(sent.getLast()).extracting(TenantMessage::tenantId).containsExactly("globex");
  }

  @Test
  void namesTheTenantsWhoseMessageWasNotTaken() {
    TenantFanOut report =
        new TenantFanOut(
            "report",
            messages ->
                messages.stream()
                    .filter(message -> message.tenantId().equals("globex"))
                    .map(TenantMessage::id)
                    .toList());

    assertThatThrownBy(() -> report.plan(List.of(ACME, GLOBEX), "monday", "all"))
        .isInstanceOfSatisfying(
            FanOutIncompleteException.class,
            error -> assertThat(error.missed()).containsExactly(GLOBEX));
  }

  @Test
  void noListIsNotAllTenants() {
    TenantFanOut report = new TenantFanOut("report", this::take);

    assertThatThrownBy(() -> report.plan(null, "monday", "all"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("not all tenants");
    assertThatThrownBy(() -> report.plan(List.of(), "monday", "all"))
        .isInstanceOf(ConfigurationException.class);
    assertThat(sent).isEmpty();
  }

  @Test
  void aMessageThatIsNotThePlannersIsAFailure() {
    new TenantFanOut("report", this::take).plan(List.of(ACME), "monday", "all");
    String planned = event(sent.getFirst());

    for (String hostile :
        List.of(
            planned.replace("tenant_id", "other"),
            planned.replace("\"stringValue\": \"acme\"", "\"stringValue\": \"\""),
            planned.replace("\"bao_job\"", "\"other\""),
            planned.replace("\"report\"", "\"another\""),
            planned.replace("\"bao_run\"", "\"other\""),
            "{\"Records\": [{\"messageId\": \"m-acme\", \"body\": \"all\"}]}")) {
      assertThat(work(worker(), hostile)).containsExactly("m-acme");
    }
    assertThat(ran).isEmpty();
  }

  @Test
  void aTenantThatIsGoneMeanwhileIsAFailure() {
    new TenantFanOut("report", this::take).plan(List.of(ACME), "monday", "all");
    TenantGate known =
        TenantGate.builder().resolver(claim("tenant_id")).directory(_ -> false).build();

    TenantJobs worker =
        new TenantJobs(Map.of("report", this::report), BatchSettings.sequential(), known);

    assertThat(work(worker, event(sent.getFirst()))).containsExactly("m-acme");
    assertThat(ran).isEmpty();
  }
}
