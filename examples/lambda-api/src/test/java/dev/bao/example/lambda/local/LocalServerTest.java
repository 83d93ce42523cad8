package dev.bao.example.lambda.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.bao.local.DynamoDbLocal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.Timeout;

/// The local start as `curl` meets it.
@TestInstance(Lifecycle.PER_CLASS)
class LocalServerTest {

  private static final String APOLLO = "{\"projectId\":\"apollo\",\"name\":\"Apollo\"}";

  private final HttpClient http = HttpClient.newHttpClient();

  @SuppressWarnings("NullAway.Init")
  private LocalServer server;

  @BeforeAll
  void start() throws IOException {
    server = LocalServer.start(0, DynamoDbLocal.shared());
  }

  @AfterAll
  void end() {
    server.close();
    http.close();
  }

  private HttpResponse<String> send(
      @Nullable String organization, String method, String path, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.address().resolve(path))
            .timeout(Duration.ofSeconds(20))
            .method(method, HttpRequest.BodyPublishers.ofString(body));
    if (organization != null) {
      request.header("Authorization", "Bearer " + organization);
    }
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private HttpResponse<String> get(String organization, String path) {
    return send(organization, "GET", path, "");
  }

  private static JsonObject json(HttpResponse<String> response) {
    return JsonParser.parseString(response.body()).getAsJsonObject();
  }

  private String create(String organization, String title) {
    String body =
        "{\"projectId\":\"apollo\",\"title\":\"%s\",\"dueAt\":\"2026-11-23T09:00:00Z\"}"
            .formatted(title);
    return json(send(organization, "POST", "/tasks", body)).get("taskId").getAsString();
  }

  @Test
  void listensOnThisMachineAlone() throws IOException {
    assertThat(server.address().getHost()).isEqualTo("127.0.0.1");
    assertThat(InetAddress.getByName(server.address().getHost()).isLoopbackAddress()).isTrue();
  }

  @Test
  void answersEachOrganizationWithItsOwn() {
    send("acme", "POST", "/projects", APOLLO);
    send("globex", "POST", "/projects", APOLLO);
    String taskId = create("acme", "Fix the hatch");

    assertThat(get("acme", "/projects/apollo/tasks?limit=5").body()).contains("Fix the hatch");
    assertThat(get("globex", "/projects/apollo/tasks?limit=5").body()).isEqualTo("{\"tasks\":[]}");
    assertThat(get("globex", "/tasks/" + taskId).statusCode()).isEqualTo(404);
    assertThat(send("acme", "DELETE", "/tasks/" + taskId, "").statusCode()).isEqualTo(204);
  }

  @Test
  void pagesByCursors() {
    send("pages", "POST", "/projects", APOLLO);
    List<String> ids = List.of(create("pages", "one"), create("pages", "two"));

    JsonObject first = json(get("pages", "/projects/apollo/tasks?limit=1"));
    JsonObject second =
        json(
            get(
                "pages",
                "/projects/apollo/tasks?limit=1&cursor=" + first.get("next").getAsString()));

    // Both are due at the same time: DynamoDB does not say which of them comes first.
    assertThat(List.of(onlyId(first), onlyId(second))).containsExactlyInAnyOrderElementsOf(ids);
  }

  private static String onlyId(JsonObject page) {
    assertThat(page.getAsJsonArray("tasks")).hasSize(1);
    return page.getAsJsonArray("tasks").get(0).getAsJsonObject().get("taskId").getAsString();
  }

  @Test
  void refusesWhoeverSaysNoOrganization() {
    assertThat(send(null, "GET", "/projects/apollo", "").statusCode()).isEqualTo(401);
    assertThat(send(null, "POST", "/local/queue", "[]").statusCode()).isEqualTo(401);
    assertThat(get("a#b", "/projects/apollo").statusCode()).isEqualTo(400);
  }

  @Test
  void handsMessagesToTheWorker() {
    send("queue", "POST", "/projects", APOLLO);
    String bodies =
        """
        [{"taskId":"T1","projectId":"apollo","title":"Paint","dueAt":"2026-11-24T09:00:00Z"},
         {"taskId":"T2","projectId":"none","title":"Paint","dueAt":"2026-11-24T09:00:00Z"}]\
        """;

    HttpResponse<String> answer = send("queue", "POST", "/local/queue", bodies);

    assertThat(answer.body()).isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"1\"}]}");
    assertThat(get("queue", "/tasks/T1").statusCode()).isEqualTo(200);
    assertThat(send("queue", "POST", "/local/queue", "no list").statusCode()).isEqualTo(400);
  }

  /// The stream is read behind the writes, so the answer is asked for until it is there.
  @Test
  @Timeout(60)
  void theStreamCountsOpenTasks() {
    send("stream", "POST", "/projects", APOLLO);
    create("stream", "one");
    String taskId = create("stream", "two");
    send("stream", "PATCH", "/tasks/" + taskId, "{\"status\":\"DONE\"}");

    String activity = get("stream", "/projects/apollo/activity").body();
    while (!activity.contains("done")) {
      activity = get("stream", "/projects/apollo/activity").body();
    }

    assertThat(json(get("stream", "/projects/apollo")).get("openTasks").getAsInt()).isOne();
  }
}
