package dev.bao.lambda.batch;

import static dev.bao.tenant.TenantResolvers.claim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import dev.bao.error.ConfigurationException;
import dev.bao.error.IsolationException;
import dev.bao.key.ItemKey;
import dev.bao.lambda.Events;
import dev.bao.lambda.Invocation;
import dev.bao.lambda.tracker.Task;
import dev.bao.lambda.tracker.TaskSchema;
import dev.bao.tenant.TenantContext;
import dev.bao.tenant.TenantGate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DynamoDbStreamTest {

  private static final TenantGate GATE = TenantGate.builder().resolver(claim("tenant_id")).build();
  private static final StreamModels MODELS = StreamModels.of(TaskSchema::new);
  private static final String FIRST = "4421584800000000000000620";
  private static final String SECOND = "4421584800000000000000621";

  private final List<Object> seen = new CopyOnWriteArrayList<>();
  private final Invocation invocation = new Invocation();

  /// Handles an event in both ways in which a function can take it, which must do the same.
  private List<String> handle(String json, Consumer<StreamChange> then) {
    List<String> byMap =
        MapBatches.failures(
            new TenantBatchHandler<>(
                    MapBatchEvents.dynamoDb(), GATE, change -> then.accept(MODELS.readMap(change)))
                .handleRequest(Events.map(json), invocation));
    List<Object> seenByMap = List.copyOf(seen);
    seen.clear();
    List<String> failed =
        new TenantBatchHandler<>(
                BatchEvents.dynamoDb(),
                GATE,
                (DynamodbStreamRecord change) -> then.accept(MODELS.read(change)))
                .handleRequest(Events.read(json, DynamodbEvent.class), invocation)
                .getBatchItemFailures()
                .stream()
                .map(item -> item.getItemIdentifier())
                .toList();
    assertThat(byMap).isEqualTo(failed);
    assertThat(seenByMap).isEqualTo(seen);
    return failed;
  }

  private void read(StreamChange change) {
    seen.add(change);
  }

  private void assertRefused(String json) {
    assertThat(handle(json, this::read)).containsExactly(FIRST);
    assertThat(seen).isEmpty();
  }

  @Test
  void readsEachChangeAsItsRecordInTheScopeOfItsTenant() {
    List<String> tenants = new CopyOnWriteArrayList<>();

    List<String> failed =
        handle(
            Events.json("dynamodb"),
            change -> {
              read(change);
              tenants.add(TenantContext.currentTenant().value());
            });

    assertThat(failed).isEmpty();
    assertThat(tenants.subList(4, 8)).containsExactly("acme", "globex", "acme", "acme");
    assertThat(seen)
        .containsExactly(
            new StreamChange.Inserted(new Task("1", "Fix", null)),
            new StreamChange.Modified(new Task("1", "Old", null), new Task("1", "New", null)),
            new StreamChange.Removed(new Task("1", "Fix", null), true),
            new StreamChange.Other(new ItemKey("acme#_raft_uc#_uc1#t#slug:fix", "_raft_uc")));
  }

  @Test
  void aSwitchOverTheModelsReadsWell() {
    handle(
        Events.json("dynamodb"),
        change -> {
          switch (change) {
            case StreamChange.Inserted(Task task) -> seen.add("add " + task.title());
            case StreamChange.Modified(_, Task task) -> seen.add("replace " + task.title());
            case StreamChange.Removed(Task task, _) -> seen.add("remove " + task.title());
            default -> seen.add("other");
          }
        });

    assertThat(seen).containsExactly("add Fix", "replace New", "remove Fix", "other");
  }

  @Test
  void aDeleteByAUserIsNoExpiry() {
    handle(Events.json("dynamodb").replace("dynamodb.amazonaws.com", "AIDA"), this::read);

    assertThat(seen).contains(new StreamChange.Removed(new Task("1", "Fix", null), false));
  }

  @Test
  void anImageWithTheKeyOfAnotherTenantIsAFailure() {
    String json = Events.json("dynamodb");
    int image = json.indexOf("\"NewImage\"");
    String foreign =
        json.substring(0, image)
            + json.substring(image).replaceFirst("\"acme#t#1\"", "\"globex#t#1\"");

    assertRefused(foreign);
  }

  @Test
  void anOldImageWithTheKeyOfAnotherItemOrTenantIsAFailure() {
    String json = Events.json("dynamodb");
    for (String foreign : List.of("acme#t#1", "globex#t#2", "globex#p#1")) {
      int image = json.indexOf("\"OldImage\"");
      String event =
          json.substring(0, image)
              + json.substring(image)
                  .replaceFirst("\"globex#t#1\"", Matcher.quoteReplacement('"' + foreign + '"'));

      assertThat(handle(event, this::read)).containsExactly(SECOND);
      assertThat(seen).hasSize(1);
      seen.clear();
    }
  }

  /// Each slot, in the image before and in the one after.
  @ParameterizedTest
  @ValueSource(strings = {"_gsi1_pk", "_gsi2_pk", "_gsi3_pk", "_gsi4_pk", "_gsi5_pk", "_iter_pk"})
  void aKeyOfAnotherTenantInAnySlotIsAFailure(String slot) {
    String json = Events.json("dynamodb").replace("\"_iter_pk\"", '"' + slot + '"');
    int before = json.indexOf("\"OldImage\"");

    assertRefused(json.replaceFirst("\"acme#t#iter\"", "\"globex#t#iter\""));
    assertThat(
            handle(
                json.substring(0, before)
                    + json.substring(before).replaceFirst("\"globex#t#iter\"", "\"acme#t#iter\""),
                this::read))
        .containsExactly(SECOND);
  }

  @Test
  void anIndexKeyThatIsNoTextIsAFailure() {
    assertRefused(Events.json("dynamodb").replaceFirst("\"S\": \"acme#t#iter\"", "\"N\": \"1\""));
  }

  @Test
  void anIndexKeyOfAnotherTenantIsAFailure() {
    assertRefused(Events.json("dynamodb").replaceFirst("\"acme#t#iter\"", "\"globex#t#iter\""));
    assertRefused(Events.json("dynamodb").replaceFirst("\"acme#t#iter\"", "\"acmes#t#iter\""));
  }

  @Test
  void aKeyWithoutATenantIsAFailure() {
    for (String key : List.of("#t#1", "t", " acme#t#1", "$bao#other", "a/b#t#1")) {
      assertRefused(
          Events.json("dynamodb")
              .replaceFirst("\"acme#t#1\"", Matcher.quoteReplacement("\"" + key + "\"")));
    }
  }

  @Test
  void aChangeWithoutKeysIsAFailure() {
    assertRefused(Events.json("dynamodb").replaceFirst("\"Keys\"", "\"NoKeys\""));
    assertRefused(Events.json("dynamodb").replaceFirst("\"_sk\"", "\"sk\""));
  }

  @Test
  void anotherModelThanThatOfTheKeyIsAFailure() {
    assertRefused(
        Events.json("dynamodb")
            .replaceFirst("(?s)\"_model\": \\{\\s*\"S\": \"t\"", "\"_model\": {\"S\": \"p\""));
  }

  @Test
  void changesOfOneItemAreAGroup() {
    DynamodbEvent event = Events.read(Events.json("dynamodb"), DynamodbEvent.class);

    assertThat(event.getRecords())
        .extracting(record -> BatchEvents.dynamoDb().group(record).isPresent())
        .containsOnly(true);
    assertThat(BatchEvents.dynamoDb().group(event.getRecords().get(0)))
        .isEqualTo(BatchEvents.dynamoDb().group(event.getRecords().get(2)))
        .isNotEqualTo(BatchEvents.dynamoDb().group(event.getRecords().get(1)));
  }

  @Test
  void aStreamWithoutTheImageIsAnErrorAndNoSilence() {
    DynamodbEvent event = Events.read(Events.json("dynamodb"), DynamodbEvent.class);
    DynamodbStreamRecord insert = event.getRecords().getFirst();
    insert.getDynamodb().setNewImage(null);

    assertThatThrownBy(() -> TenantContext.runWithTenant("acme", () -> MODELS.read(insert)))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("NEW_AND_OLD_IMAGES");
  }

  @Test
  void aChangeOfAnotherTenantThanTheScopesIsAnError() {
    DynamodbEvent event = Events.read(Events.json("dynamodb"), DynamodbEvent.class);

    assertThatThrownBy(() ->
            TenantContext.runWithTenant("globex", () -> MODELS.read(event.getRecords().getFirst())))
        .isInstanceOf(IsolationException.class);
  }

  @Test
  void twoModelsOfOnePrefixAreAnError() {
    assertThatThrownBy(() -> StreamModels.of(TaskSchema::new, TaskSchema::new))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageStartingWith("[BAO-8002]");
  }
}
