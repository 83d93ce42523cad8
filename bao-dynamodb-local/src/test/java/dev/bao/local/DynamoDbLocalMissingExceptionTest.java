package dev.bao.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

class DynamoDbLocalMissingExceptionTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "software.amazon.dynamodb.",
        "com.almworks.sqlite4java.",
        "org.eclipse.jetty.server."
      })
  void isThrownWhereAClassIsMissing(String hidden) throws Exception {
    Throwable thrown = startWithout(hidden);

    assertThat(thrown.getClass().getName())
        .isEqualTo(DynamoDbLocalMissingException.class.getName());
    assertThat(thrown)
        .hasMessageContaining("class " + hidden)
        .hasMessageContaining("DynamoDB Local is not on the class path");
  }

  @Test
  void tellsTheLinesToPaste() throws Exception {
    Throwable thrown = startWithout("software.amazon.dynamodb.");

    assertThat(thrown)
        .hasMessageContainingAll(
            "licence forbids redistribution",
            "<artifactId>DynamoDBLocal</artifactId>",
            "<artifactId>sqlite4java</artifactId>",
            "<scope>test</scope>",
            "<argLine>--enable-native-access=ALL-UNNAMED</argLine>");
  }

  @Test
  void namesTheVersionThatTheseTestsRunAgainst() throws Exception {
    URI jar =
        LocalDynamoDBServerHandler.class
            .getProtectionDomain()
            .getCodeSource()
            .getLocation()
            .toURI();
    String version =
        Path.of(jar).getFileName().toString().replaceAll("DynamoDBLocal-(.*)\\.jar", "$1");

    assertThat(startWithout("software.amazon.dynamodb."))
        .hasMessageContaining("<version>" + version + "</version>");
  }

  /// What `DynamoDbLocal.start()` throws where the classes of a package are not on the class path.
  private static Throwable startWithout(String hidden) throws Exception {
    try (URLClassLoader loader = new HidingClassLoader(hidden)) {
      Class<?> local = loader.loadClass(DynamoDbLocal.class.getName());
      InvocationTargetException thrown =
          catchThrowableOfType(
              InvocationTargetException.class, () -> local.getMethod("start").invoke(null));
      return Objects.requireNonNull(thrown.getCause());
    }
  }

  /// Loads everything of the class path anew, except what it hides.
  private static final class HidingClassLoader extends URLClassLoader {

    private static final Pattern SEPARATOR = Pattern.compile(File.pathSeparator, Pattern.LITERAL);

    private final String hidden;

    HidingClassLoader(String hidden) throws MalformedURLException {
      super(classPath(), ClassLoader.getPlatformClassLoader());
      this.hidden = hidden;
    }

    private static URL[] classPath() throws MalformedURLException {
      List<URL> urls = new ArrayList<>();
      for (String entry : SEPARATOR.split(System.getProperty("java.class.path"), -1)) {
        urls.add(Path.of(entry).toUri().toURL());
      }
      return urls.toArray(URL[]::new);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith(hidden)) {
        throw new ClassNotFoundException(name);
      }
      return super.loadClass(name, resolve);
    }
  }
}
