package dev.bao.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/// Compiles generated sources in this process.
final class Javac {

  private Javac() {}

  /// Compiles source files, with Bao's processor.
  ///
  /// @param out where the classes are written
  /// @throws IllegalStateException where the compiler finds an error, which it has printed
  static void compile(List<Path> sources, Path out) throws IOException {
    Files.createDirectories(out);
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-proc:full",
                "-nowarn",
                "-Xlint:none",
                "-d",
                out.toString(),
                "--class-path",
                ClassPath.measured(),
                "--processor-path",
                ClassPath.processor()));
    sources.forEach(source -> arguments.add(source.toString()));
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    if (status != 0) {
      throw new IllegalStateException("The generated sources do not compile.");
    }
  }

  /// The source files within a folder.
  static List<Path> sourcesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
