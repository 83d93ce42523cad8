package dev.bao.test.backend;

import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Assumptions;

/// LocalStack in a container, which Testcontainers starts once per JVM and image, and stops at the
/// JVM's end.
///
/// @param image the container's
/// @param containers what starts it
record LocalStack(String image, Containers containers) implements Backend {

  /// Pinned, so that tests do not change by themselves.
  private static final String IMAGE = "localstack/localstack:4.7.0";

  private static final Map<LocalStack, URI> STARTED = new ConcurrentHashMap<>();

  private static final String LINES_TO_PASTE =
      """
      <dependency>
        <groupId>org.testcontainers</groupId>
        <artifactId>testcontainers-localstack</artifactId>
        <version>2.0.5</version>
        <scope>test</scope>
      </dependency>
      """;

  static LocalStack standard() {
    return of(IMAGE);
  }

  static LocalStack of(String image) {
    return new LocalStack(image, new Testcontainers());
  }

  @Override
  public URI endpoint() {
    // Where this class is in a named module, Testcontainers is still on the class path.
    Class<?> self = LocalStack.class;
    self.getModule().addReads(self.getClassLoader().getUnnamedModule());
    try {
      Assumptions.assumeTrue(
          containers.areThere(),
          "bao.test.backend is localstack, and there is no Docker that Testcontainers can use."
              + " Start Docker, or leave the setting out for DynamoDB Local in this JVM.");
      return STARTED.computeIfAbsent(this, _ -> containers.start(image));
    } catch (NoClassDefFoundError e) {
      throw new IllegalStateException(
          "bao.test.backend is localstack, and Testcontainers is not on the class path: class "
              + String.valueOf(e.getMessage()).replace('/', '.')
              + " is missing. Paste this into the <dependencies> of your pom:\n\n"
              + LINES_TO_PASTE,
          e);
    }
  }
}
