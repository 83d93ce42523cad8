package dev.bao.lambda.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.error.ConfigurationException;
import dev.bao.lambda.Events;
import dev.bao.lambda.Invocation;
import dev.bao.tenant.TenantContext;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whose scope a record runs in.
class BatchTenantTest extends QueueBatches {

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void runsEachRecordForItsOwnTenant(int parallelism) {
    List<String> failed =
        failures(Events.json("sqs"), this::note, BatchSettings.parallel(parallelism));

    assertThat(failed).isEmpty();
    assertThat(ran).containsExactlyInAnyOrder("acme:one", "globex:two", "acme:three");
    assertThat(TenantContext.find()).isEmpty();
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
  void leavesNothingBehindForTheNextBatch() {
    failures(Events.json("sqs"), this::note, BatchSettings.parallel(4));
    ran.clear();

    String none = Events.json("sqs").replace("\"tenant_id\"", "\"other\"");
    assertThat(failures(none, this::note, BatchSettings.parallel(4))).hasSize(3);
    assertThat(ran).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"Records\": null}", "{\"Records\": [null]}"})
  void anEventWithoutRecordsIsAnErrorAndNoSuccess(String json) {
    assertThatThrownBy(() -> failures(json, this::note, BatchSettings.sequential()))
        .isInstanceOf(ConfigurationException.class);
  }
}
