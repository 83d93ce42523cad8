package dev.bao.lambda.batch;

import static dev.bao.tenant.TenantResolvers.claim;
import static dev.bao.tenant.TenantResolvers.pathSegment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import com.amazonaws.services.lambda.runtime.events.SNSEvent;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import dev.bao.error.TenantException;
import dev.bao.lambda.EventAdapter;
import dev.bao.lambda.Events;
import dev.bao.lambda.Invocation;
import dev.bao.lambda.TenantRequestHandler;
import dev.bao.tenant.TenantContext;
import dev.bao.tenant.TenantGate;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// Topics, shards, buckets and buses.
class SourcesTest {

  private static final TenantGate CLAIM = TenantGate.builder().resolver(claim("tenant_id")).build();

  private final List<String> ran = new CopyOnWriteArrayList<>();
  private final Invocation invocation = new Invocation();

  private void note() {
    ran.add(TenantContext.currentTenant().value());
  }

  @Nested
  class Sns {

    private void handle(String json) {
      new TenantBatchHandler<>(BatchEvents.sns(), CLAIM, _ -> note())
          .handleRequest(Events.read(json, SNSEvent.class), invocation);
    }

    @Test
    void runsForTheTenantOfTheAttribute() {
      handle(Events.json("sns"));

      assertThat(ran).containsExactly("acme");
    }

    @Test
    void failsTheInvocationWithoutOne() {
      for (String hostile :
          List.of(
              Events.json("sns").replace("tenant_id", "other"),
              Events.json("sns").replace("\"acme\"", "\" \""),
              Events.json("sns").replace("\"acme\"", "\"[\\\"acme\\\",\\\"globex\\\"]\""),
              Events.json("sns").replace("\"Sns\"", "\"NoSns\""))) {
        assertThatThrownBy(() -> handle(hostile)).isInstanceOf(BatchFailedException.class);
      }
      assertThat(ran).isEmpty();
    }
  }

  @Nested
  class Kinesis {

    private List<String> handle(String json, int parallelism, RecordHandler<String> handler) {
      StreamsEventResponse answer =
          new TenantBatchHandler<>(
                  BatchEvents.kinesis(record -> record.getKinesis().getPartitionKey()),
                  CLAIM,
                  (KinesisEventRecord record) -> {
                    note();
                    handler.handle(payload(record));
                  },
                  BatchSettings.parallel(parallelism))
              .handleRequest(Events.read(json, KinesisEvent.class), invocation);
      return answer.getBatchItemFailures().stream().map(item -> item.getItemIdentifier()).toList();
    }

    private static String payload(KinesisEventRecord record) {
      return StandardCharsets.UTF_8.decode(record.getKinesis().getData().duplicate()).toString();
    }

    @Test
    void runsEachRecordForTheTenantThatTheFunctionReads() {
      List<String> failed = handle(Events.json("kinesis"), 1, _ -> {});

      assertThat(failed).isEmpty();
      assertThat(ran).containsExactly("acme", "globex", "acme", "globex");
    }

    @Test
    void nothingBehindAFailureIsStartedSinceItComesAgain() {
      List<String> failed =
          handle(
              Events.json("kinesis"),
              1,
              body -> {
                if (body.equals("two")) {
                  throw new IllegalStateException("bad");
                }
              });

      assertThat(failed)
          .containsExactly("49590338271490256608559692538361571095921575989136658871");
      assertThat(ran).containsExactly("acme", "globex");
    }

    @Test
    void inParallelTheFirstFailureIsTheCheckpoint() {
      List<String> failed =
          handle(
              Events.json("kinesis"),
              4,
              body -> {
                throw new IllegalStateException("bad " + body);
              });

      assertThat(failed)
          .containsExactly("49590338271490256608559692538361571095921575989136658870");
    }

    @Test
    void aRecordWithoutATenantIsAFailure() {
      String json = Events.json("kinesis").replace("\"partitionKey\": \"acme\",", "");

      assertThat(handle(json, 1, _ -> {})).hasSize(1);
      assertThat(ran).isEmpty();
    }
  }

  @Nested
  class S3 {

    private static final TenantGate PATH =
        TenantGate.builder()
            .resolver(pathSegment(1))
            .authorizer(candidate -> candidate.claim("bucket").orElseThrow().equals("uploads"))
            .build();

    private void handle(String json) {
      new TenantBatchHandler<>(BatchEvents.s3(), PATH, _ -> note())
          .handleRequest(Events.read(json, S3Event.class), invocation);
    }

    @Test
    void runsForTheTenantInTheKeyOfTheObject() {
      handle(Events.json("s3"));

      assertThat(ran).containsExactly("acme");
    }

    @Test
    void failsTheInvocationForOtherKeysAndBuckets() {
      for (String hostile :
          List.of(
              Events.json("s3").replace("tenants/acme/", "tenants//"),
              Events.json("s3").replace("tenants/acme/photo+of+hatch.jpg", "photo.jpg"),
              Events.json("s3").replace("tenants/acme/", "tenants/ac%23me/"),
              Events.json("s3").replace("\"uploads\"", "\"another\""),
              Events.json("s3").replace("\"object\"", "\"noObject\""))) {
        assertThatThrownBy(() -> handle(hostile)).isInstanceOf(BatchFailedException.class);
      }
      assertThat(ran).isEmpty();
    }
  }

  @Nested
  class Bus {

    private <I> void handle(I event, EventAdapter<I, @Nullable Void> adapter) {
      new TenantRequestHandler<I, @Nullable Void>(
              adapter,
              CLAIM,
              (_, _) -> {
                note();
                return null;
              })
          .handleRequest(event, invocation);
    }

    private void rule(String json) {
      handle(Events.read(json, ScheduledEvent.class), BusEvents.rule());
      handle(Events.map(json), BusEvents.ruleAsMap());
    }

    @Test
    void runsForTheTenantOfTheDetail() {
      rule(Events.json("event-bridge"));

      assertThat(ran).containsExactly("acme", "acme");
    }

    @Test
    void doesNotLookIntoTheDetailsParts() {
      String json =
          Events.json("event-bridge").replace("\"tenant_id\": \"acme\"", "\"other\": \"acme\"");

      assertThatThrownBy(() -> rule(json))
          .isInstanceOf(TenantException.class)
          .hasMessageStartingWith("[BAO-1001]");
    }

    @Test
    void failsTheInvocationWithoutATenant() {
      String event = Events.json("event-bridge");
      for (String hostile :
          List.of(
              Events.json("schedule-rule"),
              event.replace("\"tenant_id\": \"acme\"", "\"tenant_id\": \"\""),
              event.replace("\"tenant_id\": \"acme\"", "\"tenant_id\": [\"acme\", \"globex\"]"),
              event.replace("\"tenant_id\": \"acme\"", "\"Tenant_ID\": \"acme\""))) {
        assertThatThrownBy(
                () -> handle(Events.read(hostile, ScheduledEvent.class), BusEvents.rule()))
            .isInstanceOf(TenantException.class);
        assertThatThrownBy(() -> handle(Events.map(hostile), BusEvents.ruleAsMap()))
            .isInstanceOf(TenantException.class);
      }
      assertThat(ran).isEmpty();
    }

    @Test
    void aDetailThatIsNoObjectIsAnError() {
      assertThatThrownBy(() -> handle(Map.of("detail", "acme"), BusEvents.ruleAsMap()))
          .isInstanceOf(TenantException.class);
    }

    @Test
    void aScheduleHasTheTenantInItsPayload() {
      handle(Map.of("tenant_id", "acme"), BusEvents.schedule());

      assertThat(ran).containsExactly("acme");
    }
  }
}
