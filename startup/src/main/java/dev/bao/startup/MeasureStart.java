package dev.bao.startup;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Measures process start to first item, in fresh virtual machines, all ways in turn: `MeasureStart
/// 9 1 10 50` for nine starts each of 1, 10 and 50 models.
final class MeasureStart {

  /// What a start may take over from an earlier one.
  private enum Archive {
    PLAIN("plain", "", ""),
    APP_CDS("AppCDS", "-XX:ArchiveClassesAtExit=", "-XX:SharedArchiveFile="),
    AOT("AOT cache", "-XX:AOTCacheOutput=", "-XX:AOTCache=");

    private final String title;
    private final String writes;
    private final String reads;

    Archive(String title, String writes, String reads) {
      this.title = title;
      this.writes = writes;
      this.reads = reads;
    }
  }

  /// A way with so many models and an archive.
  private record Start(Way way, int models, Archive archive) {}

  private final Map<Start, String> classPaths = new LinkedHashMap<>();
  private final Map<Start, List<String>> flags = new LinkedHashMap<>();
  private final Map<Start, Series> taken = new LinkedHashMap<>();
  private final Path folder;
  private final String common;

  private MeasureStart(Path folder) throws IOException {
    this.folder = folder;
    this.common = ClassPath.ofJars(folder);
  }

  /// @param args how often, and then numbers of models
  public static void main(String[] args) throws IOException {
    MeasureStart measure = new MeasureStart(Files.createTempDirectory("bao-start"));
    StringBuilder figures = new StringBuilder();
    for (int i = 1; i < args.length; i++) {
      int models = Integer.parseInt(args[i]);
      measure.prepare(models);
      measure.measure(Integer.parseInt(args[0]), models);
      figures.append(measure.table(models));
    }
    Page.show("start", Page.machine() + ", " + args[0] + " starts each.\n" + figures);
  }

  private void prepare(int models) throws IOException {
    for (Way way : Way.values()) {
      Path sources = folder.resolve(way.name() + models);
      Path classes = sources.resolve("classes");
      Javac.compile(new ModelSources(sources).write(way, models), classes);
      Path jar = ClassPath.jar(classes, folder.resolve(way.name() + models + ".jar"));
      for (Archive archive : Archive.values()) {
        Start start = new Start(way, models, archive);
        classPaths.put(start, common + File.pathSeparator + jar);
        flags.put(start, archive(start));
        taken.put(start, new Series());
      }
    }
  }

  /// Writes the archive of a start, and tells how it is used.
  private List<String> archive(Start start) throws IOException {
    if (start.archive() == Archive.PLAIN) {
      return List.of();
    }
    Path file = folder.resolve(start.way() + "-" + start.models() + "-" + start.archive());
    String classPath = classPaths.getOrDefault(start, "");
    Child.run(List.of(start.archive().writes + file), classPath, List.of(start.way().main()));
    if (!Files.exists(file)) {
      throw new IllegalStateException("No archive was written: " + file);
    }
    return List.of(start.archive().reads + file);
  }

  private void measure(int times, int models) throws IOException {
    for (int i = 0; i < times; i++) {
      for (Map.Entry<Start, Series> each : taken.entrySet()) {
        Start start = each.getKey();
        if (start.models() == models) {
          List<String> with = flags.getOrDefault(start, List.of());
          String classPath = classPaths.getOrDefault(start, "");
          each.getValue().add(Child.run(with, classPath, List.of(start.way().main())));
        }
      }
    }
  }

  private String table(int models) {
    StringBuilder table = new StringBuilder("\n### ").append(models).append(" models\n");
    for (Archive archive : Archive.values()) {
      table
          .append("\n| ")
          .append(archive.title)
          .append(" | wall, ms | CPU, ms | wall to hand-written | CPU to hand-written |\n")
          .append("|---|--:|--:|--:|--:|\n");
      for (Way way : Way.values()) {
        table.append(row(new Start(way, models, archive)));
      }
    }
    return table.toString();
  }

  private String row(Start start) {
    Series own = series(start);
    Series hand = series(new Start(Way.HAND, start.models(), start.archive()));
    return String.format(
        Locale.ROOT,
        "| %s | %s | %s | %.2f | %.2f |%n",
        start.way().title(),
        own.wall(),
        own.cpu(),
        own.wallTo(hand).median(),
        own.cpuTo(hand).median());
  }

  private Series series(Start start) {
    return taken.getOrDefault(start, new Series());
  }
}
