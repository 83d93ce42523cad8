package dev.bao.example.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.bao.test.lambda.LambdaRuntime;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/// The function out of its zip, in two execution environments on one table: one as after a cold
/// start, one as after the restore of a snapshot.
@TestInstance(Lifecycle.PER_CLASS)
class ApiFunctionTest {

  private static final String MONDAY = "2026-11-23T09:00:00Z";
  private static final String TUESDAY = "2026-11-24T09:00:00Z";
  private static final String FRIDAY = "2026-11-27T17:00:00Z";

  @SuppressWarnings("NullAway.Init")
  private LambdaRuntime lambda;

  @SuppressWarnings("NullAway.Init")
  private LambdaRuntime restored;

  @BeforeAll
  void deploy(@TempDir Path task) {
    Deployment.table();
    Deployment.unpack(Deployment.zip(Path.of("target")), task);
    lambda = Deployment.function(ApiFunction.class).taskRoot(task).start();
    restored = Deployment.function(ApiFunction.class).taskRoot(task).snapStart().start();
  }

  @AfterAll
  void end() {
    lambda.close();
    restored.close();
  }

  private void project(String... tenants) {
    for (String tenant : tenants) {
      lambda.invoke(Events.project(tenant, "apollo"));
    }
  }

  private record Answer(int status, JsonObject body) {

    static Answer of(String response) {
      JsonObject all = JsonParser.parseString(response).getAsJsonObject();
      return new Answer(
          all.get("statusCode").getAsInt(),
          JsonParser.parseString(all.get("body").getAsString()).getAsJsonObject());
    }

    String text(String member) {
      return body.get(member).getAsString();
    }

    List<String> titles() {
      return body.getAsJsonArray("tasks").asList().stream()
          .map(task -> task.getAsJsonObject().get("title").getAsString())
          .toList();
    }
  }

  private static Answer create(
      LambdaRuntime by, @Nullable String tenant, String projectId, String title, String dueAt) {
    return Answer.of(by.invoke(Events.create(tenant, projectId, title, dueAt)));
  }

  private static Answer list(
      LambdaRuntime by, @Nullable String tenant, String projectId, Map<String, String> query) {
    return Answer.of(by.invoke(Events.list(tenant, projectId, query)));
  }

  @Test
  void createsATask() {
    project("acme");

    Answer answer = create(lambda, "acme", "apollo", "Fix the hatch", MONDAY);

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.text("title")).isEqualTo("Fix the hatch");
    assertThat(answer.text("dueAt")).isEqualTo(MONDAY);
    assertThat(answer.text("taskId")).hasSize(26);
  }

  @Test
  void keepsTenantsApartWhileItIsWarm() {
    project("warm-a", "warm-b");
    create(lambda, "warm-a", "apollo", "Fix the hatch", MONDAY);
    create(lambda, "warm-b", "apollo", "Paint the door", MONDAY);

    assertThat(list(lambda, "warm-a", "apollo", Map.of()).titles())
        .containsExactly("Fix the hatch");
    assertThat(list(lambda, "warm-b", "apollo", Map.of()).titles())
        .containsExactly("Paint the door");
    assertThat(list(lambda, null, "apollo", Map.of()).status()).isEqualTo(400);
    assertThat(create(lambda, null, "apollo", "Whose?", MONDAY).status()).isEqualTo(400);
    assertThat(list(lambda, "warm-a", "apollo", Map.of()).titles())
        .containsExactly("Fix the hatch");
  }

  @Test
  void listsPageByPage() {
    project("pages");
    create(lambda, "pages", "apollo", "third", FRIDAY);
    create(lambda, "pages", "apollo", "first", MONDAY);
    create(lambda, "pages", "apollo", "second", TUESDAY);

    Answer first = list(lambda, "pages", "apollo", Map.of("limit", "2"));
    Answer rest =
        list(restored, "pages", "apollo", Map.of("limit", "2", "cursor", first.text("next")));

    assertThat(first.titles()).containsExactly("first", "second");
    assertThat(rest.titles()).containsExactly("third");
    assertThat(rest.body().has("next")).isFalse();
  }

  @Test
  void refusesTheCursorOfAnotherTenant() {
    project("cursor-a");
    create(lambda, "cursor-a", "apollo", "first", MONDAY);
    create(lambda, "cursor-a", "apollo", "second", TUESDAY);
    Answer page = list(lambda, "cursor-a", "apollo", Map.of("limit", "1"));

    Answer refused = list(lambda, "cursor-b", "apollo", Map.of("cursor", page.text("next")));

    assertThat(refused.status()).isBetween(400, 403);
    assertThat(refused.text("code")).startsWith("BAO-");
    assertThat(refused.body().has("tasks")).isFalse();
  }

  @Test
  void worksInSeveralEnvironmentsSideBySide() {
    project("sides");
    create(lambda, "sides", "apollo", "here", MONDAY);
    create(restored, "sides", "apollo", "there", TUESDAY);

    assertThat(list(lambda, "sides", "apollo", Map.of()).titles()).containsExactly("here", "there");
    assertThat(list(restored, "sides", "apollo", Map.of()).titles())
        .containsExactly("here", "there");
  }

  @Test
  void tellsWhatIsWrongWithABody() {
    Answer noTime = create(lambda, "acme", "apollo", "Fix the hatch", "tomorrow");
    Answer noTitle = create(lambda, "acme", "apollo", " ", MONDAY);

    assertThat(noTime.status()).isEqualTo(400);
    assertThat(noTitle.status()).isEqualTo(400);
    assertThat(noTitle.text("detail")).isEqualTo("The body needs a text 'title'.");
  }

  @Test
  void changesAndDeletesATaskOfTheCallersOrganizationAlone() {
    project("owner", "stranger");
    String taskId = create(lambda, "owner", "apollo", "Fix the hatch", MONDAY).text("taskId");
    String done = "{\"status\":\"DONE\"}";

    assertThat(task("stranger", "GET", taskId, null).status()).isEqualTo(404);
    assertThat(task("stranger", "PATCH", taskId, done).status()).isEqualTo(404);
    lambda.invoke(Events.task("stranger", "DELETE", taskId, null));
    assertThat(task("owner", "GET", taskId, null).text("status")).isEqualTo("OPEN");

    assertThat(task("owner", "PATCH", taskId, done).text("status")).isEqualTo("DONE");
    assertThat(task("owner", "PATCH", taskId, "{\"status\":\"LATE\"}").status()).isEqualTo(400);
    lambda.invoke(Events.task("owner", "DELETE", taskId, null));
    assertThat(task("owner", "GET", taskId, null).status()).isEqualTo(404);
  }

  private Answer task(String tenant, String method, String taskId, @Nullable String body) {
    return Answer.of(lambda.invoke(Events.task(tenant, method, taskId, body)));
  }

  @Test
  void aTaskNeedsAProjectOfItsOrganization() {
    project("with-project");

    assertThat(create(lambda, "without-project", "apollo", "Fix the hatch", MONDAY).status())
        .isEqualTo(404);
  }
}
