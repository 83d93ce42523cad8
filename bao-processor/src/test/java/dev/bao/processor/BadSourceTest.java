package dev.bao.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.processor.problem.Problem;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The sources in `resources/bad`, each named by the problem that it shows. A comment `// error:
/// [Code] message` names an error that is reported in the line below it.
class BadSourceTest {

  private static final Path BAD = Sources.RESOURCES.resolve("bad");
  private static final Path BESIDE = Sources.RESOURCES.resolve("beside");
  private static final Path ERRORS = Path.of("..", "docs", "errors.md");
  private static final String COMMENT = "// error: ";

  static Stream<Path> sources() {
    return Sources.within(BAD).stream();
  }

  @ParameterizedTest
  @MethodSource("sources")
  void reportsEachProblemInItsLine(Path source) {
    Processing processing =
        Processing.of(List.of(processor(source)), withOthers(source), classPath(source));

    assertThat(processing.errors()).containsExactlyInAnyOrderElementsOf(expected(source));
  }

  @ParameterizedTest
  @EnumSource(Problem.class)
  void hasABadSourceForEachProblem(Problem problem) {
    Path source = BAD.resolve(problem.code() + ".java");

    assertThat(source).exists();
    assertThat(expected(source)).anyMatch(error -> error.contains("[" + problem.code() + "]"));
  }

  @ParameterizedTest
  @EnumSource(Problem.class)
  void hasAHeadingInTheDocumentationForEachProblem(Problem problem) {
    assertThat(ERRORS).content().containsOnlyOnce("### " + problem.code() + "\n");
  }

  @ParameterizedTest
  @MethodSource("sources")
  void generatesNothingForARecordWithProblems(Path source) {
    Processing processing =
        Processing.of(List.of(processor(source)), withOthers(source), classPath(source));

    assertThat(processing.generated()).doesNotContainKey("bad/OrderKeys.java");
  }

  /// The source, and what it needs in another package.
  private static List<Path> withOthers(Path source) {
    List<Path> sources = new ArrayList<>(List.of(source));
    if (source.endsWith("BaoProjectionElsewhere.java")) {
      sources.addAll(Sources.within(BESIDE));
    }
    return sources;
  }

  private static BaoProcessor processor(Path source) {
    return source.endsWith("BaoProcessorFailed.java")
        ? new BaoProcessor(model -> {
          throw new IllegalStateException("broken");
        })
        : new BaoProcessor();
  }

  /// All that the tests have; for the problem that Jackson is missing, without it.
  private static String classPath(Path source) {
    String classPath = System.getProperty("java.class.path");
    return source.endsWith("BaoJacksonMissing.java")
        ? Stream.of(classPath.split(File.pathSeparator, -1))
            .filter(entry -> !entry.contains("jackson"))
            .collect(Collectors.joining(File.pathSeparator))
        : classPath;
  }

  private static List<String> expected(Path source) {
    List<String> expected = new ArrayList<>();
    List<String> lines = Sources.read(source).lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.startsWith(COMMENT)) {
        int below = i;
        while (lines.get(below).strip().startsWith(COMMENT)) {
          below++;
        }
        expected.add((below + 1) + ": " + line.substring(COMMENT.length()));
      }
    }
    return expected;
  }
}
