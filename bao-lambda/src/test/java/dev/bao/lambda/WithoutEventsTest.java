package dev.bao.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.lambda.batch.BusEvents;
import dev.bao.lambda.http.MapEvents;
import dev.bao.tenant.TenantContext;
import dev.bao.tenant.TenantGate;
import dev.bao.tenant.TenantResolvers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A function that takes maps or streams carries neither aws-lambda-java-events nor Joda-Time.
class WithoutEventsTest {

  private static final String SEPARATOR = System.getProperty("path.separator");

  private static URLClassLoader classPathWithoutEvents() {
    URL[] jars =
        Stream.of(System.getProperty("java.class.path").split(SEPARATOR, -1))
            .filter(entry -> !entry.contains("lambda-java-events") && !entry.contains("joda-time"))
            .map(WithoutEventsTest::url)
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

  @Test
  void theirClassesAreNotAskedFor() throws IOException, ReflectiveOperationException {
    try (URLClassLoader loader = classPathWithoutEvents()) {
      assertThatThrownBy(
              () -> loader.loadClass("com.amazonaws.services.lambda.runtime.events.SQSEvent"))
          .isInstanceOf(ClassNotFoundException.class);
      Object answer = loader.loadClass(Probe.class.getName()).getMethod("run").invoke(null);

      assertThat(answer).isEqualTo("acme");
    }
  }

  /// Runs within the class loader.
  public static final class Probe {

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
      return String.valueOf(answer.get("body"));
    }
  }
}
