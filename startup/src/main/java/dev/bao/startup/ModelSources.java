package dev.bao.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Writes models of nine components with one index, in each of the ways, and a main method that
/// sets up all of them and reads an item of the first. No two models are the same class; all have
/// the same components, so that what differs between ways is the way.
final class ModelSources {

  private static final String STAGE =
      """
      package models;

      public enum Stage { OPEN, BLOCKED, DONE }
      """;

  private final Path root;

  /// @param root where sources are written: their package is a folder of it
  ModelSources(Path root) {
    this.root = root;
  }

  /// Writes the models of a way and, for all of them, its main class.
  List<Path> write(Way way, int models) throws IOException {
    List<Path> files = new ArrayList<>(writeModels(way, models));
    String main = way.main().substring("models.".length());
    String made =
        IntStream.range(0, models)
            .mapToObj(i -> made(way).replace("000", number(i)))
            .collect(Collectors.joining(",\n"));
    files.add(write(main, Templates.main(way).replace("ALL", made)));
    return files;
  }

  /// Writes the models alone.
  List<Path> writeModels(Way way, int models) throws IOException {
    List<Path> files = new ArrayList<>();
    files.add(write("Stage", STAGE));
    for (int i = 0; i < models; i++) {
      files.add(write("Model" + number(i), Templates.model(way).replace("000", number(i))));
    }
    return files;
  }

  private static String made(Way way) {
    return switch (way) {
      case HAND -> "new Model000(client, \"tracker\")";
      case BEAN -> "enhanced.table(\"tracker\", TableSchema.fromBean(Model000.class))";
      case STATIC -> "enhanced.table(\"tracker\", Model000.schema())";
      case BAO -> "new Model000Repository(bao)";
    };
  }

  private static String number(int model) {
    return "%03d".formatted(model);
  }

  private Path write(String name, String text) throws IOException {
    Path file = root.resolve(Path.of("models", name + ".java"));
    Files.createDirectories(root.resolve("models"));
    return Files.writeString(file, text);
  }
}
