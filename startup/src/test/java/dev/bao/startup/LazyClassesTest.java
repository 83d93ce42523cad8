package dev.bao.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which classes a start loads, in a virtual machine of its own that tells them.
class LazyClassesTest {

  @TempDir private Path folder = Path.of("");

  /// The classes that a process loads which uses one of three models.
  ///
  /// @param repositories those that it makes
  private List<String> loaded(String repositories) throws IOException {
    Path classes = folder.resolve("classes");
    List<Path> sources = new ModelSources(folder).write(Way.BAO, 3);
    Path main = sources.getLast();
    Files.writeString(main, Templates.main(Way.BAO).replace("ALL", repositories));
    Javac.compile(sources, classes);
    Path log = folder.resolve("classes.log");
    Child.run(
        List.of("-Xlog:class+load:file=" + log),
        ClassPath.measured() + File.pathSeparator + classes,
        List.of(Way.BAO.main()));
    try (Stream<String> lines = Files.lines(log)) {
      return lines.map(line -> line.replaceAll("^(\\[[^]]*])+ (\\S+) .*", "$2")).toList();
    }
  }

  @Test
  void areThoseOfTheModelInUseAlone() throws IOException {
    List<String> loaded = loaded("new Model000Repository(bao)");

    assertThat(loaded).contains("models.Model000", "models.Model000Schema", "dev.bao.Bao");
    assertThat(loaded).noneMatch(name -> name.startsWith("models.Model001"));
    assertThat(loaded).noneMatch(name -> name.startsWith("models.Model002"));
    // What a read does not need and what would cost every start tens of milliseconds.
    assertThat(loaded)
        .doesNotContain("java.util.logging.LogManager", "java.lang.runtime.ObjectMethods");
    assertThat(loaded).noneMatch(name -> name.startsWith("dev.bao.operation.Batch"));
    assertThat(loaded).noneMatch(name -> name.startsWith("models.Model000Builder"));
  }

  /// What an application pays that makes all repositories and uses a few: not the record, nor its
  /// schema or patch, and no class that the virtual machine makes for a lambda.
  @Test
  void isOneOfAModelWhoseRepositoryIsMadeAndNotUsed() throws IOException {
    List<String> loaded =
        loaded(
            "new Model000Repository(bao), new Model001Repository(bao),"
                + " new Model002Repository(bao)");

    assertThat(loaded).contains("models.Model000Schema");
    assertThat(loaded)
        .filteredOn(name -> name.startsWith("models.Model002"))
        .containsExactly("models.Model002Repository");
  }
}
