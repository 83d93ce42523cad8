package dev.bao.example.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import dev.bao.tenant.TenantContext;
import dev.bao.test.lambda.LambdaRuntime;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/// The stream's consumer out of the zip.
@TestInstance(Lifecycle.PER_CLASS)
class StreamFunctionTest {

  private static final Gson GSON = new Gson();
  private static final String NO_FAILURE = "{\"batchItemFailures\":[]}";

  private final Tracker tracker = new Tracker(Deployment.table());

  @SuppressWarnings("NullAway.Init")
  private LambdaRuntime consumer;

  @BeforeAll
  void deploy(@TempDir Path task) {
    Deployment.unpack(Deployment.zip(Path.of("target")), task);
    consumer = Deployment.function(StreamFunction.class).taskRoot(task).start();
  }

  @AfterAll
  void end() {
    consumer.close();
  }

  private void project(String tenant) {
    TenantContext.runWithTenant(
        tenant, () -> tracker.projects().create(new Project("apollo", "Apollo", 0)));
  }

  private long openTasks(String tenant) {
    return TenantContext.callWithTenant(tenant, () -> tracker.projects().get("apollo").openTasks());
  }

  private List<String> activity(String tenant) {
    return TenantContext.callWithTenant(
        tenant,
        () ->
            tracker.activities().byProjectId("apollo").page().items().stream()
                .map(Activity::what)
                .toList());
  }

  private String invoke(List<Map<String, Object>> records) {
    return consumer.invoke(GSON.toJson(Map.of("Records", records)));
  }

  private static Map<String, Object> text(String value) {
    return Map.of("S", value);
  }

  /// A change as the Lambda Developer Guide shows them, of the task `T1`.
  private static Map<String, Object> change(
      String tenant, int number, @Nullable String before, @Nullable String after) {
    Map<String, Object> dynamodb = new HashMap<>();
    dynamodb.put("ApproximateCreationDateTime", 1_795_000_000 + number);
    dynamodb.put("SequenceNumber", "%024d".formatted(number));
    dynamodb.put("StreamViewType", "NEW_AND_OLD_IMAGES");
    dynamodb.put("Keys", Map.of("_pk", text(tenant + "#t#T1"), "_sk", text("t")));
    if (before != null) {
      dynamodb.put("OldImage", image(tenant, before));
    }
    if (after != null) {
      dynamodb.put("NewImage", image(tenant, after));
    }
    return Map.of(
        "eventID",
        "event-" + number,
        "eventName",
        before == null ? "INSERT" : after == null ? "REMOVE" : "MODIFY",
        "eventSource",
        "aws:dynamodb",
        "awsRegion",
        "us-east-1",
        "dynamodb",
        dynamodb);
  }

  private static Map<String, Object> image(String tenant, String status) {
    return Map.of(
        "_pk", text(tenant + "#t#T1"),
        "_sk", text("t"),
        "_model", text("t"),
        "_gsi1_pk", text(tenant + "#t#gsi1#apollo"),
        "_gsi1_sk", text("2026-11-23T09:00:00.000000000Z"),
        "taskId", text("T1"),
        "projectId", text("apollo"),
        "title", text("Fix the hatch"),
        "status", text(status),
        "dueAt", text("2026-11-23T09:00:00.000000000Z"));
  }

  @Test
  void countsTheOpenTasksOfEachOrganizationByItself() {
    project("stream-a");
    project("stream-b");

    String answer =
        invoke(
            List.of(
                change("stream-a", 1, null, "OPEN"),
                change("stream-b", 2, null, "OPEN"),
                change("stream-a", 3, "OPEN", "DONE")));

    assertThat(answer).isEqualTo(NO_FAILURE);
    assertThat(openTasks("stream-a")).isZero();
    assertThat(openTasks("stream-b")).isOne();
    assertThat(activity("stream-a")).containsExactly("created", "done");
    assertThat(activity("stream-b")).containsExactly("created");
  }

  @Test
  void countsAChangeThatComesAgainOnce() {
    project("repeated");
    List<Map<String, Object>> changes = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      changes.add(change("repeated", 1, null, "OPEN"));
    }

    assertThat(invoke(changes)).isEqualTo(NO_FAILURE);
    assertThat(invoke(changes)).isEqualTo(NO_FAILURE);

    assertThat(openTasks("repeated")).isOne();
    assertThat(activity("repeated")).containsExactly("created");
  }

  @Test
  void aTaskThatIsGoneIsNoLongerOpen() {
    project("removed");

    invoke(List.of(change("removed", 1, null, "OPEN"), change("removed", 2, "OPEN", null)));

    assertThat(openTasks("removed")).isZero();
    assertThat(activity("removed")).containsExactly("created", "deleted");
  }

  @Test
  void aChangeWithoutAProjectIsAFailureFromWhichTheStreamGoesOn() {
    String answer = invoke(List.of(change("projectless", 7, null, "OPEN")));

    assertThat(answer).contains("\"itemIdentifier\":\"%024d\"".formatted(7));
    assertThat(activity("projectless")).isEmpty();
  }

  @Test
  void aChangeWithoutItsOldImageIsAFailureAndNoSilence() {
    project("imageless");
    Map<String, Object> change = new HashMap<>(change("imageless", 8, null, "OPEN"));
    change.put("eventName", "MODIFY");

    assertThat(invoke(List.of(change))).contains("\"itemIdentifier\":\"%024d\"".formatted(8));
  }
}
