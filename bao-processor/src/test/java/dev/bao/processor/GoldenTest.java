package dev.bao.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is generated for the models in `resources/good`, compared with `resources/expected`.
///
/// `mvn -pl bao-processor test -Dtest=GoldenTest -Dbao.goldens=rewrite` writes what is generated
/// over what is expected: read the difference before you commit it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenTest {

  private static final Path GOOD = Sources.RESOURCES.resolve("good");
  private static final Path EXPECTED = Sources.RESOURCES.resolve("expected");
  private static final Path INTEGRATION =
      Path.of("..", "integration-tests", "src", "main", "java", "dev", "bao", "it");

  private final Map<String, String> generated = generate();

  private static Map<String, String> generate() {
    Processing processing = Processing.of(List.of(new BaoProcessor()), Sources.within(GOOD));
    assertThat(processing.errors()).isEmpty();
    if ("rewrite".equals(System.getProperty("bao.goldens"))) {
      processing.generated().forEach(GoldenTest::rewrite);
    }
    return processing.generated();
  }

  private static void rewrite(String name, String text) {
    Path file = EXPECTED.resolve(name);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Stream<Path> expected() {
    return Sources.within(EXPECTED).stream();
  }

  static Stream<Path> integrationModels() {
    return Sources.within(GOOD.resolve(Path.of("dev", "bao", "it"))).stream();
  }

  @Test
  void generatesTheExpectedClassesAndNoOthers() {
    List<String> names =
        expected().map(file -> EXPECTED.relativize(file).toString().replace('\\', '/')).toList();

    assertThat(generated.keySet()).containsExactlyInAnyOrderElementsOf(names);
  }

  @ParameterizedTest
  @MethodSource("expected")
  void generatesTheExpectedText(Path file) {
    String name = EXPECTED.relativize(file).toString().replace('\\', '/');

    assertThat(generated.get(name)).isEqualTo(Sources.read(file));
  }

  @ParameterizedTest
  @MethodSource("integrationModels")
  void knowsTheModelsThatTheIntegrationTestsCompile(Path file) {
    assertThat(Sources.read(INTEGRATION.resolve(file.getFileName()))).isEqualTo(Sources.read(file));
  }

  @Test
  void breaksLinesAtOneHundredCharacters() {
    List<String> tooLong =
        generated.values().stream()
            .flatMap(String::lines)
            .filter(line ->
                line.length() > 100 && !line.matches(" *public static final \\S.* [A-Z_0-9]+ ="))
            .toList();

    assertThat(tooLong).isEmpty();
  }
}
