package dev.bao.example.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonParser;
import dev.bao.tenant.TenantContext;
import dev.bao.test.lambda.LambdaRuntime;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/// The worker out of the zip.
@TestInstance(Lifecycle.PER_CLASS)
class WorkerFunctionTest {

  private static final Gson GSON = new Gson();
  private final Tracker tracker = new Tracker(Deployment.table());

  @SuppressWarnings("NullAway.Init")
  private LambdaRuntime worker;

  @BeforeAll
  void deploy(@TempDir Path task) {
    Deployment.unpack(Deployment.zip(Path.of("target")), task);
    worker = Deployment.function(WorkerFunction.class).taskRoot(task).start();
    for (String tenant : List.of("import-a", "import-b")) {
      TenantContext.runWithTenant(
          tenant, () -> tracker.projects().create(new Project("apollo", "Apollo", 0)));
    }
  }

  @AfterAll
  void end() {
    worker.close();
  }

  /// A message as SQS documents it, in a group of its own for each organization.
  private static Map<String, Object> message(
      String id, @Nullable String tenant, String projectId, String title) {
    Map<String, Object> attributes = new HashMap<>();
    if (tenant != null) {
      attributes.put("org", Map.of("stringValue", tenant, "dataType", "String"));
    }
    Map<String, String> body =
        Map.of(
            "taskId", id, "projectId", projectId, "title", title, "dueAt", "2026-11-23T09:00:00Z");
    return Map.of(
        "messageId",
        id,
        "body",
        GSON.toJson(body),
        "attributes",
        Map.of("MessageGroupId", "of " + tenant, "SenderId", "AIDAIT2UOQQY3AUEKVGXU"),
        "messageAttributes",
        attributes,
        "eventSource",
        "aws:sqs",
        "eventSourceARN",
        "arn:aws:sqs:us-east-1:123456789012:imports.fifo");
  }

  @SafeVarargs
  private List<String> failures(Map<String, Object>... messages) {
    String answer = worker.invoke(GSON.toJson(Map.of("Records", messages)));
    return JsonParser.parseString(answer)
        .getAsJsonObject()
        .getAsJsonArray("batchItemFailures")
        .asList()
        .stream()
        .map(failure -> failure.getAsJsonObject().get("itemIdentifier").getAsString())
        .toList();
  }

  private List<String> tasksOf(String tenant, String... ids) {
    return TenantContext.callWithTenant(
        tenant, () -> Stream.of(ids).filter(taskId -> tracker.tasks().exists(taskId)).toList());
  }

  @Test
  void aFailureComesAgainWithThoseBehindItInItsGroupAndNoOthers() {
    List<String> failures =
        failures(
            message("W1", "import-a", "apollo", "first"),
            message("W2", "import-a", "no such project", "second"),
            message("W3", "import-a", "apollo", "third"),
            message("W4", "import-b", "apollo", "other"));

    assertThat(failures).containsExactly("W2", "W3");
    assertThat(tasksOf("import-a", "W1", "W2", "W3", "W4")).containsExactly("W1");
    assertThat(tasksOf("import-b", "W1", "W2", "W3", "W4")).containsExactly("W4");
  }

  @Test
  void aMessageThatComesAgainLeavesTheTaskAsItIs() {
    failures(message("again", "import-a", "apollo", "as it was"));

    assertThat(failures(message("again", "import-a", "apollo", "otherwise"))).isEmpty();

    String title =
        TenantContext.callWithTenant("import-a", () -> tracker.tasks().get("again").title());
    assertThat(title).isEqualTo("as it was");
  }

  @Test
  void aMessageOfNobodyIsAFailure() {
    assertThat(failures(message("lost", null, "apollo", "Whose?"))).containsExactly("lost");
    assertThat(tasksOf("import-a", "lost")).isEmpty();
  }
}
