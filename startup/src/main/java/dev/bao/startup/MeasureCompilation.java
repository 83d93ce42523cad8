package dev.bao.startup;

import dev.bao.startup.Child.Took;
import dev.bao.startup.child.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Measures what the compiler needs with and without the processor, in fresh virtual machines, in
/// turn: `MeasureCompilation 5 500` for five times 500 models.
final class MeasureCompilation {

  /// What is compiled.
  private enum Task {
    RECORDS("the records alone, no processor"),
    PROCESSED("the records, with the processor"),
    ALL("the records and what was generated for them, no processor");

    private final String title;

    Task(String title) {
      this.title = title;
    }
  }

  private final Path folder;
  private final List<Path> records;
  private final Map<Task, Series> taken = new EnumMap<>(Task.class);

  private MeasureCompilation(Path folder, int models) throws IOException {
    this.folder = folder;
    this.records = new ModelSources(folder.resolve("records")).writeModels(Way.BAO, models);
  }

  /// @param args how often, and the number of models
  public static void main(String[] args) throws IOException {
    int models = Integer.parseInt(args[1]);
    MeasureCompilation measure =
        new MeasureCompilation(Files.createTempDirectory("bao-compilation"), models);
    for (int i = 0; i < Integer.parseInt(args[0]); i++) {
      // This one first: it generates what the next one compiles.
      measure.run(Task.PROCESSED);
      measure.run(Task.ALL);
      measure.run(Task.RECORDS);
    }
    String head = Page.machine() + ", " + models + " models, " + args[0] + " times each.\n\n";
    Page.show("compile", head + measure.table());
  }

  private void run(Task task) throws IOException {
    List<String> command = new ArrayList<>(List.of(Compilation.class.getName()));
    command.addAll(List.of("-nowarn", "-d", out(task.name()), "-cp", ClassPath.measured()));
    List<Path> sources = new ArrayList<>(records);
    if (task == Task.PROCESSED) {
      command.addAll(List.of("-proc:full", "--processor-path", ClassPath.processor()));
      command.addAll(List.of("-s", out("generated")));
    } else {
      command.add("-proc:none");
    }
    if (task == Task.ALL) {
      sources.addAll(Javac.sourcesIn(Path.of(out("generated"))));
    }
    sources.forEach(source -> command.add(source.toString()));
    Took took = Child.run(List.of(), ClassPath.measured(), command);
    series(task).add(took);
  }

  private String out(String name) throws IOException {
    return Files.createDirectories(folder.resolve(name)).toString();
  }

  private String table() throws IOException {
    StringBuilder table =
        new StringBuilder("| Compiled | Lines | wall, ms | CPU, ms |\n|---|--:|--:|--:|\n");
    for (Task task : Task.values()) {
      List<Path> sources = new ArrayList<>(records);
      if (task != Task.RECORDS) {
        sources.addAll(Javac.sourcesIn(Path.of(out("generated"))));
      }
      table.append(
          "| %s | %,d | %s | %s |\n"
              .formatted(task.title, lines(sources), series(task).wall(), series(task).cpu()));
    }
    Series processed = series(Task.PROCESSED);
    Series all = series(Task.ALL);
    Series alone = series(Task.RECORDS);
    return table
        + String.format(
            Locale.ROOT,
            "\nWith the processor: %s times the wall time and %s times the CPU time of the same"
                + " sources without it; %.2f and %.2f times those of the records alone.\n",
            processed.wallTo(all).ofRatios(),
            processed.cpuTo(all).ofRatios(),
            processed.wallTo(alone).median(),
            processed.cpuTo(alone).median());
  }

  private static long lines(List<Path> sources) throws IOException {
    long lines = 0;
    for (Path source : sources) {
      lines += Files.readAllLines(source).size();
    }
    return lines;
  }

  private Series series(Task task) {
    return taken.computeIfAbsent(task, _ -> new Series());
  }
}
