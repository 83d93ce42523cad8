package dev.bao.example.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.Bao;
import dev.bao.local.DynamoDbLocal;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;

/// The template fits what Bao and the functions need. It has not been deployed here.
class TemplateTest {

  private static final String FUNCTION = "AWS::Serverless::Function";

  private final Template template;

  TemplateTest() throws IOException {
    this.template = Template.read();
  }

  /// What Bao sends to make a table.
  private static CreateTableRequest requestOfBao(String table) {
    AtomicReference<CreateTableRequest> seen = new AtomicReference<>();
    ExecutionInterceptor interceptor =
        new ExecutionInterceptor() {
          @Override
          public void beforeExecution(
              Context.BeforeExecution context, ExecutionAttributes attributes) {
            if (context.request() instanceof CreateTableRequest request) {
              seen.set(request);
            }
          }
        };
    try (DynamoDbClient client =
        DynamoDbLocal.shared()
            .clientBuilder()
            .overrideConfiguration(of -> of.addExecutionInterceptor(interceptor))
            .build()) {
      Bao.builder().client(client).table(table).build().table().createIfMissing();
    }
    return seen.get();
  }

  @Test
  void theTableIsTheOneThatBaoCreates() {
    CreateTableRequest bao = requestOfBao("as-bao-makes-it");

    CreateTableRequest ours = template.table("as-bao-makes-it");

    assertThat(ours.billingMode()).isEqualTo(bao.billingMode());
    assertThat(ours.keySchema()).isEqualTo(bao.keySchema());
    assertThat(ours.attributeDefinitions())
        .containsExactlyInAnyOrderElementsOf(bao.attributeDefinitions());
    assertThat(ours.globalSecondaryIndexes())
        .containsExactlyInAnyOrderElementsOf(bao.globalSecondaryIndexes());
  }

  @Test
  void theTableHasTheStreamThatTheConsumerReads() {
    Map<?, ?> stream = Template.members(template.properties("Table"), "StreamSpecification");

    assertThat(stream.get("StreamViewType")).isEqualTo("NEW_AND_OLD_IMAGES");
  }

  @Test
  void theFunctionsAreThere() {
    List<String> handlers =
        template.ofType(FUNCTION).stream()
            .map(name -> Template.text(template.properties(name), "Handler"))
            .toList();

    assertThat(handlers)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(
                    ApiFunction.class,
                    WorkerFunction.class,
                    StreamFunction.class,
                    TableFunction.class)
                .map(Class::getName)
                .toList());
  }

  @Test
  void theRoutesAreThoseOfTheApi() {
    List<String> routes =
        events("ApiFunction").map(route -> route.get("Method") + " " + route.get("Path")).toList();

    Api api = new Api(new Tracker(Deployment.table()));
    assertThat(routes).containsExactlyInAnyOrderElementsOf(api.routes());
  }

  /// Otherwise Lambda takes the names of failed records for a success.
  @Test
  void batchesReportWhatFailed() {
    assertThat(Stream.of("WorkerFunction", "StreamFunction").flatMap(this::events))
        .hasSize(2)
        .allMatch(source ->
            List.of("ReportBatchItemFailures").equals(source.get("FunctionResponseTypes")));
  }

  /// They look for the key format when they start, with SnapStart while the stack is made.
  @Test
  void functionsThatStartOnTheTableWaitForItsFormat() {
    assertThat(template.ofType(FUNCTION))
        .filteredOn(name -> !name.equals("TableFunction"))
        .allMatch(name -> "TableFormat".equals(template.resource(name).get("DependsOn")));
  }

  private Stream<? extends Map<?, ?>> events(String function) {
    return Template.members(template.properties(function), "Events").values().stream()
        .map(event -> Template.members((Map<?, ?>) event, "Properties"));
  }
}
