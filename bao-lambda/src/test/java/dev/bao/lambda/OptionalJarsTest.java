package dev.bao.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.Bao;
import dev.bao.error.ConfigurationException;
import dev.bao.lambda.batch.BusEvents;
import dev.bao.lambda.batch.Envelope;
import dev.bao.lambda.batch.MapBatchEvents;
import dev.bao.lambda.batch.StreamModels;
import dev.bao.lambda.batch.TenantBatchHandler;
import dev.bao.lambda.http.MapEvents;
import dev.bao.lambda.tracker.TaskSchema;
import dev.bao.tenant.TenantContext;
import dev.bao.tenant.TenantGate;
import dev.bao.tenant.TenantResolvers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// What a function does without the jars that bao-lambda does not bring along.
class OptionalJarsTest {

  private static final String SEPARATOR = System.getProperty("path.separator");

  private static URLClassLoader classPathWithout(String... jarNames) {
    URL[] jars =
        Stream.of(System.getProperty("java.class.path").split(SEPARATOR, -1))
            .filter(entry ->
                Stream.of(jarNames).noneMatch(Path.of(entry).getFileName().toString()::startsWith))
            .map(OptionalJarsTest::url)
            .toArray(URL[]::new);
    return new URLClassLoader(jars, ClassLoader.getPlatformClassLoader());
  }

  private static URL url(String entry) {
    try {
      return Path.of(entry).toUri().toURL();
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A function that takes maps or streams carries neither aws-lambda-java-events nor Joda-Time.
  @Test
  void mapsNeedNoEventClasses() throws IOException, ReflectiveOperationException {
    try (URLClassLoader loader = classPathWithout("aws-lambda-java-events", "joda-time")) {
      assertThatThrownBy(
              () -> loader.loadClass("com.amazonaws.services.lambda.runtime.events.SQSEvent"))
          .isInstanceOf(ClassNotFoundException.class);
      Object answer = loader.loadClass(Probe.class.getName()).getMethod("run").invoke(null);

      Map<String, Object> none = Map.of("batchItemFailures", List.of());
      assertThat(answer).isEqualTo(List.of("acme", none, none));
    }
  }

  @Test
  void primingWithoutCracIsOneClearError() throws IOException, ReflectiveOperationException {
    try (URLClassLoader loader = classPathWithout("crac-")) {
      assertThatThrownBy(() -> loader.loadClass("org.crac.Core"))
          .isInstanceOf(ClassNotFoundException.class);
      Object error = loader.loadClass(PrimingProbe.class.getName()).getMethod("run").invoke(null);

      assertThat(error)
          .asString()
          .startsWith("[BAO-8001]")
          .contains("org.crac:crac 1.5.0")
          .contains("take the priming out");
    }
  }

  /// Runs within the class loader; gives the text of the error.
  public static final class PrimingProbe {

    private PrimingProbe() {}

    public static Object run() {
      Bao bao = Bao.builder().client(new NoClient()).table("tracker").build();
      try {
        Priming.of(bao).register();
        return "none";
      } catch (ConfigurationException e) {
        return String.valueOf(e.getMessage());
      }
    }
  }

  private static final class NoClient implements DynamoDbClient {

    @Override
    public String serviceName() {
      return SERVICE_NAME;
    }

    @Override
    public void close() {}
  }

  /// Runs within the class loader.
  public static final class Probe {

    private static final StreamModels MODELS = StreamModels.of(TaskSchema::new);

    private Probe() {}

    public static Object run() {
      TenantGate gate = TenantGate.builder().resolver(TenantResolvers.claim("tenant_id")).build();
      Map<String, Object> event =
          Map.of(
              "requestContext",
              Map.of("authorizer", Map.of("lambda", Map.of("tenant_id", "acme"))));
      Map<String, Object> answer =
          new TenantRequestHandler<Map<String, Object>, Map<String, Object>>(
                  MapEvents.httpApi(),
                  gate,
                  (_, _) -> Map.of("body", TenantContext.currentTenant().value()))
              .handleRequest(event, new Invocation());
      new TenantRequestHandler<Map<String, Object>, String>(
              BusEvents.schedule(), gate, (_, _) -> "")
          .handleRequest(Map.of("tenant_id", "acme"), new Invocation());
      Map<String, Object> failed =
          new TenantBatchHandler<>(MapBatchEvents.dynamoDb(), gate, MODELS::readMap)
              .handleRequest(Events.map(Events.json("dynamodb")), new Invocation());
      Map<String, Object> queue =
          new TenantBatchHandler<>(MapBatchEvents.sqs(Envelope.SNS), gate, _ -> {})
              .handleRequest(Events.map(Events.json("sqs-sns")), new Invocation());
      return List.of(String.valueOf(answer.get("body")), failed, queue);
    }
  }
}
