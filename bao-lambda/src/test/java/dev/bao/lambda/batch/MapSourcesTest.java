package dev.bao.lambda.batch;

import static dev.bao.tenant.TenantResolvers.claim;
import static dev.bao.tenant.TenantResolvers.pathSegment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.error.BaoException;
import dev.bao.lambda.Events;
import dev.bao.lambda.Invocation;
import dev.bao.tenant.TenantContext;
import dev.bao.tenant.TenantGate;
import dev.bao.tenant.TenantResolver;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Batches as maps; those of a table's stream are in [DynamoDbStreamTest].
class MapSourcesTest {

  private final List<String> ran = new CopyOnWriteArrayList<>();

  private static TenantGate gate(TenantResolver resolver) {
    return TenantGate.builder().resolver(resolver).authorizer(_ -> true).build();
  }

  private <O extends @Nullable Object> O handle(
      String json,
      BatchAdapter<Map<String, Object>, Map<String, Object>, O> adapter,
      TenantGate gate) {
    return new TenantBatchHandler<>(
            adapter,
            gate,
            record -> {
              ran.add(TenantContext.currentTenant().value());
              if (record.containsValue("bad")) {
                throw new IllegalStateException("bad");
              }
            })
        .handleRequest(Events.map(json), new Invocation());
  }

  private List<String> queue(String json) {
    return MapBatches.failures(handle(json, MapBatchEvents.sqs(), gate(claim("tenant_id"))));
  }

  private void topic(String json) {
    handle(json, MapBatchEvents.sns(), gate(claim("tenant_id")));
  }

  private void bucket(String json) {
    handle(json, MapBatchEvents.s3(), gate(pathSegment(1)));
  }

  private List<String> shard(String json) {
    return MapBatches.failures(
        handle(
            json,
            MapBatchEvents.kinesis(record -> (String) kinesis(record).get("partitionKey")),
            gate(claim("tenant_id"))));
  }

  private static Map<?, ?> kinesis(Map<String, Object> record) {
    return record.get("kinesis") instanceof Map<?, ?> part ? part : Map.of();
  }

  @Test
  void aMessageOfAQueueRunsForItsTenantAndFailsAlone() {
    assertThat(queue(Events.json("sqs"))).isEmpty();
    assertThat(ran).containsExactly("acme", "globex", "acme");
    assertThat(queue(Events.json("sqs").replace("\"two\"", "\"bad\"")))
        .containsExactly("message-2");
  }

  @Test
  void behindAFailureInItsGroupNothingRuns() {
    assertThat(queue(Events.json("sqs-fifo").replace("\"three\"", "\"bad\"")))
        .containsExactly("message-3", "message-5");
    assertThat(ran).containsExactly("acme", "globex", "acme", "globex");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"stringValue\": \"\"",
        "\"stringValue\": \"globex#t\"",
        "\"binaryValue\": \"Z2xvYmV4\"",
        "\"stringValue\": 7"
      })
  void aMessageWithoutAValidTenantFailsAlone(String attribute) {
    assertThat(queue(Events.json("sqs").replace("\"stringValue\": \"globex\"", attribute)))
        .containsExactly("message-2");
    assertThat(ran).containsExactly("acme", "acme");
  }

  @Test
  void aFailureWithoutAnIdFailsTheWholeBatch() {
    String json = Events.json("sqs").replace("\"message-2\"", "7").replace("\"two\"", "\"bad\"");

    assertThatThrownBy(() -> queue(json)).isInstanceOf(BatchFailedException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"Records\": null}", "{\"Records\": [null]}", "{\"Records\": 1}"})
  void anEventWithoutRecordsIsAnErrorAndNoSuccess(String json) {
    assertThatThrownBy(() -> queue(json)).isInstanceOf(BaoException.class);
    assertThatThrownBy(() -> topic(json)).isInstanceOf(BaoException.class);
    assertThatThrownBy(() -> bucket(json)).isInstanceOf(BaoException.class);
    assertThatThrownBy(() -> shard(json)).isInstanceOf(BaoException.class);
  }

  @Test
  void aNotificationRunsForTheTenantOfItsAttribute() {
    topic(Events.json("sns"));

    assertThat(ran).containsExactly("acme");
    for (String hostile :
        List.of(
            Events.json("sns").replace("tenant_id", "other"),
            Events.json("sns").replace("\"Type\": \"String\"", "\"Type\": \"Binary\""),
            Events.json("sns").replace("\"acme\"", "\" \""),
            Events.json("sns").replace("\"Sns\"", "\"NoSns\""))) {
      assertThatThrownBy(() -> topic(hostile)).isInstanceOf(BatchFailedException.class);
    }
    assertThat(ran).hasSize(1);
  }

  @Test
  void aChangeInABucketRunsForTheTenantInTheKey() {
    bucket(Events.json("s3"));
    bucket(Events.json("s3").replace("tenants/acme/", "tenants/ac%6De/"));

    assertThat(ran).containsExactly("acme", "acme");
    for (String hostile :
        List.of(
            Events.json("s3").replace("tenants/acme/", "tenants//"),
            Events.json("s3").replace("tenants/acme/", "tenants/ac%23me/"),
            Events.json("s3").replace("tenants/acme/", "tenants/%zz/"),
            Events.json("s3").replace("\"object\"", "\"noObject\""))) {
      assertThatThrownBy(() -> bucket(hostile)).isInstanceOf(BatchFailedException.class);
    }
    assertThat(ran).hasSize(2);
  }

  @Test
  void aRecordOfAShardRunsForTheTenantThatTheFunctionReads() {
    assertThat(shard(Events.json("kinesis"))).isEmpty();
    assertThat(ran).containsExactly("acme", "globex", "acme", "globex");
  }

  @Test
  void nothingBehindAFailureInAShardIsStarted() {
    String json =
        Events.json("kinesis")
            .replaceFirst("\"partitionKey\": \"globex\"", "\"partitionKey\": \"#\"");

    assertThat(shard(json))
        .containsExactly("49590338271490256608559692538361571095921575989136658871");
    assertThat(ran).containsExactly("acme");
  }
}
