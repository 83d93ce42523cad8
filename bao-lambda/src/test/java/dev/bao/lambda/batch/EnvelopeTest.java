package dev.bao.lambda.batch;

import static dev.bao.tenant.TenantResolvers.claim;
import static dev.bao.tenant.TenantResolvers.pathSegment;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import dev.bao.lambda.Events;
import dev.bao.lambda.Invocation;
import dev.bao.tenant.TenantContext;
import dev.bao.tenant.TenantGate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Messages of other services in those of a queue.
class EnvelopeTest {

  private static final TenantGate CLAIM = TenantGate.builder().resolver(claim("tenant_id")).build();
  private static final TenantGate PATH =
      TenantGate.builder()
          .resolver(pathSegment(1))
          .authorizer(candidate -> candidate.claim("bucket").orElseThrow().equals("uploads"))
          .build();

  private final List<String> ran = new ArrayList<>();
  private final Invocation invocation = new Invocation();

  private static String json(Envelope envelope) {
    return Events.json("sqs-" + envelope.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private static TenantGate gate(Envelope envelope) {
    return envelope == Envelope.S3 ? PATH : CLAIM;
  }

  private void note() {
    ran.add(TenantContext.currentTenant().value());
  }

  /// What both ways to take the event answer.
  private List<String> failures(Envelope envelope, String json) {
    List<String> typed =
        new TenantBatchHandler<>(
                BatchEvents.sqs(envelope), gate(envelope), (SQSMessage _) -> note())
                .handleRequest(Events.read(json, SQSEvent.class), invocation)
                .getBatchItemFailures()
                .stream()
                .map(item -> item.getItemIdentifier())
                .toList();
    List<String> byTyped = List.copyOf(ran);
    ran.clear();
    Map<String, Object> answer =
        new TenantBatchHandler<>(MapBatchEvents.sqs(envelope), gate(envelope), _ -> note())
            .handleRequest(Events.map(json), invocation);
    assertThat(ran).isEqualTo(byTyped);
    assertThat(answer)
        .isEqualTo(
            Map.of(
                "batchItemFailures",
                typed.stream().map(id -> Map.of("itemIdentifier", id)).toList()));
    return typed;
  }

  private void assertOnlyTheSecondFails(Envelope envelope, String json) {
    assertThat(failures(envelope, json)).containsExactly("message-2");
    assertThat(ran).containsExactly("acme", "acme");
  }

  private static String withAttribute(String json, String tenant) {
    int second = json.indexOf("\"messageAttributes\": {}", json.indexOf("message-2"));
    return json.substring(0, second)
        + "\"messageAttributes\": {\"tenant_id\": {\"stringValue\": \"%s\", \"dataType\": \"String\"}}"
            .formatted(tenant)
        + json.substring(second + "\"messageAttributes\": {}".length());
  }

  @ParameterizedTest
  @EnumSource
  void runsForTheTenantOfWhatIsCarried(Envelope envelope) {
    assertThat(failures(envelope, json(envelope))).isEmpty();
    assertThat(ran).containsExactly("acme", "globex", "acme");
    assertThat(TenantContext.find()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aMessageWithoutATenantFailsAlone(Envelope envelope) {
    String none =
        json(envelope)
            .replace("tenants/globex/photo+of+hatch.jpg", "photo.jpg")
            .replace("{\\\"tenant_id\\\": \\\"globex\\\"", "{\\\"other\\\": \\\"globex\\\"")
            .replace(
                "{\\\"tenant_id\\\": {\\\"Type\\\": \\\"String\\\", \\\"Value\\\": \\\"globex\\\"",
                "{\\\"other\\\": {\\\"Type\\\": \\\"String\\\", \\\"Value\\\": \\\"globex\\\"");

    assertOnlyTheSecondFails(envelope, none);
  }

  @ParameterizedTest
  @EnumSource
  void anAttributeOfTheQueueForAnotherTenantIsRefused(Envelope envelope) {
    assertOnlyTheSecondFails(envelope, withAttribute(json(envelope), "acme"));
    assertThat(invocation.log()).allMatch(entry -> entry.contains("BAO-1003"));
  }

  @ParameterizedTest
  @EnumSource
  void anAttributeWhereNothingCarriedNamesATenantIsRefused(Envelope envelope) {
    String nothing =
        withAttribute(json(envelope), "globex")
            .replace("\\\"tenant_id\\\"", "\\\"other\\\"")
            .replace("tenants/globex/", "");

    assertThat(failures(envelope, nothing)).contains("message-2");
    assertThat(ran).doesNotContain("globex");
  }

  @ParameterizedTest
  @EnumSource(names = {"SNS", "EVENT_BRIDGE"})
  void theSameTenantTwiceIsOne(Envelope envelope) {
    assertThat(failures(envelope, withAttribute(json(envelope), "globex"))).isEmpty();
  }

  static Stream<String> bodies() {
    return Stream.of("two", "", "[]", "{", "{}", "{} {}", "null", "{\"Records\": [null]}");
  }

  @ParameterizedTest
  @EnumSource
  void aBodyThatIsNotTheServicesFailsAlone(Envelope envelope) {
    bodies()
        .forEach(body -> {
          ran.clear();
          Map<String, Object> event = Events.map(json(envelope));
          message(event, 1).put("body", body);

          assertOnlyTheSecondFails(envelope, Events.write(event, Map.class));
        });
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> message(Map<String, Object> event, int place) {
    return ((List<Map<String, Object>>) event.getOrDefault("Records", List.of())).get(place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"Type\": \"SubscriptionConfirmation\", \"MessageAttributes\": {\"tenant_id\":"
            + " {\"Type\": \"String\", \"Value\": \"acme\"}}}",
        "{\"Type\": \"Notification\", \"MessageAttributes\": {\"tenant_id\":"
            + " {\"Type\": \"Binary\", \"Value\": \"acme\"}}}",
        "{\"Type\": \"Notification\", \"MessageAttributes\": {\"tenant_id\":"
            + " {\"Type\": \"String\", \"Value\": \"globex\", \"Value\": \"acme\"}}}"
      })
  void aNotificationThatIsNoneOfATenantFails(String body) {
    Map<String, Object> event = Events.map(json(Envelope.SNS));
    message(event, 1).put("body", body);

    assertOnlyTheSecondFails(Envelope.SNS, Events.write(event, Map.class));
  }

  @Test
  void aNotificationOfABucketIsOfOneChange() {
    Map<String, Object> event = Events.map(json(Envelope.S3));
    String body = String.valueOf(message(event, 1).get("body"));
    String two = body.replace("[{", "[" + body.substring(13, body.length() - 2) + ", {");
    assertThat(Events.map(two).get("Records")).asInstanceOf(LIST).hasSize(2);
    message(event, 1).put("body", two);

    assertOnlyTheSecondFails(Envelope.S3, Events.write(event, Map.class));
  }

  @Test
  void theTestMessageOfABucketIsNoRecord() {
    Map<String, Object> event = Events.map(json(Envelope.S3));
    message(event, 1)
        .put(
            "body", "{\"Service\": \"Amazon S3\", \"Event\": \"s3:TestEvent\", \"Bucket\": \"u\"}");

    assertThat(failures(Envelope.S3, Events.write(event, Map.class))).isEmpty();
    assertThat(ran).containsExactly("acme", "acme");
  }

  @Test
  void aRecordThatSpeaksOfTheTestMessageIsARecord() {
    String json = json(Envelope.S3).replace("photo+of+hatch.jpg", "s3:TestEvent");

    assertThat(failures(Envelope.S3, json)).isEmpty();
    assertThat(ran).hasSize(3);
  }

  @Test
  void withoutTheEnvelopeNoTenantIsFound() {
    Map<String, Object> answer =
        new TenantBatchHandler<>(MapBatchEvents.sqs(), CLAIM, _ -> note())
            .handleRequest(Events.map(json(Envelope.SNS)), invocation);

    assertThat(answer.get("batchItemFailures")).asInstanceOf(LIST).hasSize(3);
    assertThat(ran).isEmpty();
  }
}
