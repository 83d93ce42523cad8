package dev.bao.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A build tool that compiles one changed source alone, with the class files of all others, gets
/// what it would get from all sources together: nothing that the processor needs of another type is
/// lost in its class file.
class IncrementalTest {

  private static final Path GOOD = Sources.RESOURCES.resolve("good");

  /// From each source alone, by its generated class.
  private static final Map<String, String> ALONE = new TreeMap<>();

  @TempDir private static Path classes;

  private static Map<String, String> together;

  @BeforeAll
  static void compile() throws Exception {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options = List.of("-proc:none", "-d", classes.toString());
      boolean isCompiled =
          compiler
              .getTask(
                  null,
                  files,
                  null,
                  options,
                  null,
                  files.getJavaFileObjectsFromPaths(Sources.within(GOOD)))
              .call();
      assertThat(isCompiled).as("the sources compile without the processor").isTrue();
    }
    Processing processing = Processing.of(List.of(new BaoProcessor()), Sources.within(GOOD));
    assertThat(processing.errors()).isEmpty();
    together = processing.generated();
  }

  static Stream<Path> sources() {
    return Sources.within(GOOD).stream();
  }

  @ParameterizedTest
  @MethodSource("sources")
  void generatesFromOneSourceAndClassFilesWhatItGeneratesFromAllSources(Path source) {
    String classPath = classes + File.pathSeparator + System.getProperty("java.class.path");

    Processing processing = Processing.of(List.of(new BaoProcessor()), List.of(source), classPath);

    assertThat(processing.errors()).isEmpty();
    assertThat(together).containsAllEntriesOf(processing.generated());
    ALONE.putAll(processing.generated());
  }

  @AfterAll
  static void missesNoClass() {
    assertThat(ALONE.keySet()).isEqualTo(together.keySet());
  }
}
