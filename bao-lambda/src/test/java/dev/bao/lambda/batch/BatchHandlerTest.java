package dev.bao.lambda.batch;

import static dev.bao.tenant.TenantResolvers.claim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import dev.bao.error.ConfigurationException;
import dev.bao.lambda.Events;
import dev.bao.lambda.Invocation;
import dev.bao.tenant.TenantContext;
import dev.bao.tenant.TenantGate;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Batches of queues, and what holds for all batches.
class BatchHandlerTest {

  private static final TenantGate GATE = TenantGate.builder().resolver(claim("tenant_id")).build();

  private final List<String> ran = new CopyOnWriteArrayList<>();
  private final Invocation invocation = new Invocation();

  private void note(SQSMessage message) {
    ran.add(TenantContext.currentTenant() + ":" + message.getBody());
  }

  private List<String> failures(
      String json, RecordHandler<SQSMessage> handler, BatchSettings<SQSMessage> settings) {
    return failures(json, handler, settings, invocation);
  }

  private static List<String> failures(
      String json,
      RecordHandler<SQSMessage> handler,
      BatchSettings<SQSMessage> settings,
      Invocation invocation) {
    SQSBatchResponse answer =
        new TenantBatchHandler<>(BatchEvents.sqs(), GATE, handler, settings)
            .handleRequest(Events.read(json, SQSEvent.class), invocation);
    assertThat(Events.write(answer, SQSBatchResponse.class)).startsWith("{\"batchItemFailures\":[");
    return answer.getBatchItemFailures().stream().map(item -> item.getItemIdentifier()).toList();
  }

  private RecordHandler<SQSMessage> failingAt(String body) {
    return message -> {
      note(message);
      if (message.getBody().equals(body)) {
        throw new IllegalStateException("bad " + body);
      }
    };
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void runsEachRecordForItsOwnTenant(int parallelism) {
    List<String> failed =
        failures(Events.json("sqs"), this::note, BatchSettings.parallel(parallelism));

    assertThat(failed).isEmpty();
    assertThat(ran).containsExactlyInAnyOrder("acme:one", "globex:two", "acme:three");
    assertThat(TenantContext.find()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void onlyTheBadRecordComesAgain(int parallelism) {
    List<String> failed =
        failures(Events.json("sqs"), failingAt("two"), BatchSettings.parallel(parallelism));

    assertThat(failed).containsExactly("message-2");
    assertThat(ran).hasSize(3);
    assertThat(invocation.log())
        .singleElement()
        .asString()
        .startsWith("Record 2 of 3 failed: ")
        .contains("bad two");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void whatComesBehindAFailureInItsGroupDoesNotRun(int parallelism) {
    List<String> failed =
        failures(Events.json("sqs-fifo"), failingAt("three"), BatchSettings.parallel(parallelism));

    assertThat(failed).containsExactly("message-3", "message-5");
    assertThat(ran)
        .containsExactlyInAnyOrder("acme:one", "globex:two", "acme:three", "globex:four");
  }

  @Test
  void recordsOfAGroupRunInOrderWhileOthersRunToo() throws Exception {
    CyclicBarrier both = new CyclicBarrier(2);

    List<String> failed =
        failures(
            Events.json("sqs-fifo"),
            message -> {
              if (message.getBody().equals("one") || message.getBody().equals("two")) {
                both.await(10, TimeUnit.SECONDS);
              }
              note(message);
            },
            BatchSettings.parallel(2));

    assertThat(failed).isEmpty();
    assertThat(ran.stream().filter(line -> line.startsWith("acme")))
        .containsExactly("acme:one", "acme:three", "acme:five");
    assertThat(ran.stream().filter(line -> line.startsWith("globex")))
        .containsExactly("globex:two", "globex:four");
  }

  @Test
  void neverRunsMoreAtOnceThanItMay() {
    String message = Events.json("sqs");
    String one = message.substring(message.indexOf('[') + 1, message.lastIndexOf(']'));
    String many =
        "{\"Records\": ["
            + IntStream.range(0, 20).mapToObj(_ -> one).collect(Collectors.joining(","))
            + "]}";
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();

    failures(
        many,
        record -> {
          most.accumulateAndGet(now.incrementAndGet(), Math::max);
          Thread.sleep(2);
          now.decrementAndGet();
        },
        BatchSettings.parallel(3));

    assertThat(most.get()).isBetween(2, 3);
  }

  @Test
  void theTenantIsNeverThatOfAnotherRecordWhileManyRun() {
    Set<String> crossed = ConcurrentHashMap.newKeySet();

    for (int round = 0; round < 50; round++) {
      failures(
          Events.json("sqs"),
          message -> {
            String own = message.getBody().equals("two") ? "globex" : "acme";
            if (!TenantContext.currentTenant().value().equals(own)) {
              crossed.add(own);
            }
          },
          BatchSettings.parallel(3));
    }

    assertThat(crossed).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"stringValue\": \"\"",
        "\"stringValue\": \" \"",
        "\"stringValue\": \"globex,acme\"",
        "\"stringValue\": \"globex#t\"",
        "\"binaryValue\": \"Z2xvYmV4\""
      })
  void aRecordWithoutAValidTenantFailsAloneAndDoesNotRun(String attribute) {
    String json = Events.json("sqs").replace("\"stringValue\": \"globex\"", attribute);

    assertThat(failures(json, this::note, BatchSettings.sequential())).containsExactly("message-2");
    assertThat(ran).containsExactly("acme:one", "acme:three");
  }

  @Test
  void anAttributeOfAnotherNameOrCaseIsNoTenant() {
    String json = Events.json("sqs").replace("\"tenant_id\"", "\"Tenant_Id\"");

    assertThat(failures(json, this::note, BatchSettings.sequential())).hasSize(3);
    assertThat(ran).isEmpty();
  }

  @Test
  void lambdasOwnTenantMustBeThatOfEachRecord() {
    assertThat(
            failures(
                Events.json("sqs"),
                this::note,
                BatchSettings.sequential(),
                Invocation.isolatedFor("acme")))
        .containsExactly("message-2");
    assertThat(ran).containsExactly("acme:one", "acme:three");
  }

  @Test
  void theSenderIsTheSubject() {
    failures(
        Events.json("sqs"),
        message -> ran.add(TenantContext.currentPrincipal().subject().orElseThrow()),
        BatchSettings.sequential());

    assertThat(ran).hasSize(3).containsOnly("AIDAIENQZJOLO23YVJ4VO");
  }

  @Test
  void whatIsPutAsideDoesNotComeAgain() {
    List<String> aside = new CopyOnWriteArrayList<>();

    List<String> failed =
        failures(
            Events.json("sqs-fifo"),
            failingAt("one"),
            BatchSettings.<SQSMessage>sequential()
                .puttingAside((message, cause) ->
                    aside.add(message.getBody() + " " + cause.getClass().getSimpleName())));

    assertThat(failed).isEmpty();
    assertThat(aside)
        .containsExactly(
            "one IllegalStateException", "three GroupFailedException", "five GroupFailedException");
    assertThat(ran).containsExactly("acme:one", "globex:two", "globex:four");
  }

  @Test
  void whatCannotBePutAsideComesAgain() {
    List<String> failed =
        failures(
            Events.json("sqs"),
            failingAt("one"),
            BatchSettings.<SQSMessage>sequential()
                .puttingAside((message, cause) -> {
                  throw new IllegalStateException("the other queue is full");
                }));

    assertThat(failed).containsExactly("message-1");
  }

  @Test
  void startsNothingWithoutTimeLeft() {
    List<String> failed =
        failures(
            Events.json("sqs"),
            this::note,
            BatchSettings.<SQSMessage>sequential().reserving(Duration.ofSeconds(4)));

    assertThat(failed).hasSize(3);
    assertThat(ran).isEmpty();
  }

  @Test
  void anErrorOfTheVirtualMachineIsAFailureToo() {
    List<String> failed =
        failures(
            Events.json("sqs"),
            message -> {
              if (message.getBody().equals("one")) {
                throw new StackOverflowError();
              }
            },
            BatchSettings.parallel(2));

    assertThat(failed).containsExactly("message-1");
  }

  @Test
  void aFailureWithoutAnIdFailsTheWholeBatch() {
    String json = Events.json("sqs").replace("\"messageId\": \"message-1\",", "");

    assertThatThrownBy(() -> failures(json, failingAt("one"), BatchSettings.sequential()))
        .isInstanceOf(BatchFailedException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"Records\": null}", "{\"Records\": [null]}"})
  void anEventWithoutRecordsIsAnErrorAndNoSuccess(String json) {
    assertThatThrownBy(() -> failures(json, this::note, BatchSettings.sequential()))
        .isInstanceOf(ConfigurationException.class);
  }

  @Test
  void leavesNothingBehindForTheNextBatch() {
    failures(Events.json("sqs"), this::note, BatchSettings.parallel(4));
    ran.clear();

    String none = Events.json("sqs").replace("\"tenant_id\"", "\"other\"");
    assertThat(failures(none, this::note, BatchSettings.parallel(4))).hasSize(3);
    assertThat(ran).isEmpty();
  }

  @Test
  void refusesSettingsThatCannotBe() {
    assertThatThrownBy(() -> BatchSettings.parallel(0)).isInstanceOf(ConfigurationException.class);
    assertThatThrownBy(() -> BatchSettings.sequential().reserving(Duration.ofSeconds(-1)))
        .isInstanceOf(ConfigurationException.class);
  }

  @Test
  void aSlowGroupDoesNotHoldUpTheOthers() throws Exception {
    CountDownLatch othersDone = new CountDownLatch(2);
    String slow = "one";

    List<String> failed =
        failures(
            Events.json("sqs"),
            message -> {
              if (message.getBody().equals(slow)) {
                assertThat(othersDone.await(10, TimeUnit.SECONDS)).isTrue();
              } else {
                othersDone.countDown();
              }
            },
            BatchSettings.parallel(2));

    assertThat(failed).isEmpty();
  }
}
