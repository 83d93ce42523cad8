package dev.bao.lambda;

import static dev.bao.tenant.TenantResolvers.claim;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import dev.bao.lambda.batch.BatchEvents;
import dev.bao.lambda.batch.BatchSettings;
import dev.bao.lambda.batch.TenantBatchHandler;
import dev.bao.lambda.http.HttpEvents;
import dev.bao.lambda.tracker.Task;
import dev.bao.lambda.tracker.TaskRepository;
import dev.bao.tenant.TenantContext;
import dev.bao.tenant.TenantGate;
import dev.bao.tenant.TenantId;
import dev.bao.test.BaoTest;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Handlers that read and write, one object over warm invocations of several tenants.
@BaoTest
class DataTest {

  private static final TenantGate GATE = TenantGate.builder().resolver(claim("tenant_id")).build();

  private final TaskRepository tasks;
  private final TenantRequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> function;

  DataTest(TaskRepository tasks) {
    this.tasks = tasks;
    this.function =
        new TenantRequestHandler<>(
            HttpEvents.httpApi(),
            GATE,
            (event, context) -> {
              tasks.create(new Task("1", event.getBody(), "hatch"));
              return APIGatewayV2HTTPResponse.builder().withStatusCode(201).build();
            });
  }

  private APIGatewayV2HTTPResponse invoke(String json) {
    return function.handleRequest(Events.read(json, APIGatewayV2HTTPEvent.class), new Invocation());
  }

  private Optional<Task> find(String tenant) {
    return TenantContext.callWithTenant(tenant, () -> tasks.find("1"));
  }

  @Test
  void eachInvocationWritesForItsOwnTenant(TenantId tenant) {
    String first = tenant + "-a";
    String second = tenant + "-b";
    String event = Events.json("http-api-jwt");

    // The tenant of the test is open here as well; the handler's own counts.
    assertThat(invoke(event.replace("acme", first)).getStatusCode()).isEqualTo(201);
    assertThat(find(first)).isPresent();
    assertThat(find(second)).isEmpty();

    assertThat(invoke(event.replace("acme", second)).getStatusCode()).isEqualTo(201);
    assertThat(find(second)).isPresent();

    assertThat(invoke(event.replace("\"tenant_id\"", "\"other\"")).getStatusCode()).isEqualTo(400);
    assertThat(find(tenant.value())).isEmpty();
  }

  @Test
  void aConflictOfTheDataIsAProblemWithoutTheData(TenantId tenant) {
    String event = Events.json("http-api-jwt").replace("acme", tenant.value());
    invoke(event);

    APIGatewayV2HTTPResponse answer = invoke(event);

    assertThat(answer.getStatusCode()).isEqualTo(409);
    assertThat(answer.getBody())
        .isEqualTo("{\"title\":\"Conflict\",\"status\":409,\"code\":\"BAO-3002\"}");
  }

  @Test
  void eachRecordOfABatchWritesForItsOwnTenant(TenantId tenant) {
    String json =
        Events.json("sqs")
            .replace("\"acme\"", "\"" + tenant + "-a\"")
            .replace("\"globex\"", "\"" + tenant + "-g\"");

    new TenantBatchHandler<>(
            BatchEvents.sqs(),
            GATE,
            (SQSMessage message) ->
                tasks.put(new Task(message.getBody(), message.getBody(), null)).execute(),
            BatchSettings.parallel(3))
        .handleRequest(Events.read(json, SQSEvent.class), new Invocation());

    TenantContext.runWithTenant(
        tenant + "-a",
        () -> {
          assertThat(tasks.find("one")).isPresent();
          assertThat(tasks.find("three")).isPresent();
          assertThat(tasks.find("two")).isEmpty();
        });
    TenantContext.runWithTenant(tenant + "-g", () -> assertThat(tasks.find("two")).isPresent());
  }
}
