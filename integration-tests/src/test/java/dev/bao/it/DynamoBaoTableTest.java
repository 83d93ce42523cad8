package dev.bao.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What `docs/dynamobao.md` claims is shown by tests that there are.
class DynamoBaoTableTest {

  private static final Path ROOT = Path.of("..");
  private static final Path TABLE = ROOT.resolve(Path.of("docs", "dynamobao.md"));
  private static final List<String> MODULES = List.of("bao-core", "bao-test", "integration-tests");
  private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+Test)\\.(\\w+)`");

  /// Features of which the table does not yet tell what Bao does. None may be added.
  private static final List<String> OPEN = List.of("Iteration over a model");

  private record Row(String feature, String ours, List<MatchResult> tests) {}

  private static List<Row> rows() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(TABLE)) {
      if (line.startsWith("|") && !line.startsWith("|---")) {
        String[] cells = line.split("\\|", -1);
        assertThat(cells).as(line).hasSize(7);
        rows.add(
            new Row(
                cells[1].strip(), cells[3].strip(), NAMED.matcher(cells[5]).results().toList()));
      }
    }
    assertThat(rows.removeFirst().feature()).isEqualTo("Feature");
    return rows;
  }

  @Test
  void namesATestForEveryFeature() throws IOException {
    List<Row> rows = rows();

    assertThat(rows).hasSizeGreaterThan(15);
    assertThat(rows.stream().filter(row -> row.tests().isEmpty()).map(Row::feature))
        .containsExactlyElementsOf(OPEN);
    assertThat(rows.stream().filter(row -> row.ours().isEmpty()).map(Row::feature))
        .containsExactlyElementsOf(OPEN);
  }

  @Test
  void namesTestsThatThereAre() throws IOException {
    Map<String, String> sources = sources();

    for (Row row : rows()) {
      for (MatchResult test : row.tests()) {
        assertThat(sources).as(row.feature()).containsKey(test.group(1));
        String source = sources.getOrDefault(test.group(1), "");
        assertThat(Pattern.compile("@(Test|ParameterizedTest)\\b").matcher(source).find()).isTrue();
        assertThat(source).as(row.feature()).containsPattern("void " + test.group(2) + "\\(");
      }
    }
  }

  /// The sources of all test classes by their simple names, which are unique among those named.
  private static Map<String, String> sources() throws IOException {
    Map<String, String> sources = new HashMap<>();
    for (String module : MODULES) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(Path.of(module, "src", "test", "java")))) {
        files
            .filter(file -> file.toString().endsWith("Test.java"))
            .forEach(file -> sources.merge(name(file), read(file), String::concat));
      }
    }
    return sources;
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
