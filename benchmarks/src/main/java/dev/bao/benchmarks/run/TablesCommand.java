package dev.bao.benchmarks.run;

import dev.bao.benchmarks.run.JmhCommand.Part;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Writes what JMH has measured into docs/performance.md, and draws it.
@Command(name = "tables", description = "The tables and plots of docs/performance.md.")
final class TablesCommand implements Runnable {

  /// As it is seen from the module.
  static final Path PAGE = Path.of("../docs/performance.md");

  @Option(names = "--page", description = "Where the tables are: ../docs/performance.md.")
  private Path page = PAGE;

  @Override
  public void run() {
    write(Part.CODEC, "Codec", "ns");
    write(Part.OPERATIONS, "Operations", "us");
  }

  /// What was not measured stays as it is.
  private void write(Part part, String title, String unit) {
    if (!Files.exists(part.results())) {
      System.out.println(title + ": no results, " + page + " keeps what it has.");
      return;
    }
    List<Measured> results = Measured.read(part.results());
    String name = part.name().toLowerCase(Locale.ROOT);
    MarkedPage marked = new MarkedPage(page);
    marked.replace(name, text(part, results, unit));
    marked.write();
    System.out.print(Tables.of(results, unit));
    Path plots = page.resolveSibling("performance");
    Plot.write(plots.resolve(name + "-time.svg"), title + ": time", results, Measured::time);
    Plot.write(plots.resolve(name + "-bytes.svg"), title + ": bytes", results, Measured::bytes);
  }

  private static String text(Part part, List<Measured> results, String unit) {
    Machine machine = Machine.read(part.machine());
    String settings =
        results.stream().map(Measured::settings).distinct().collect(Collectors.joining("; "));
    return "\n" + machine + ". Settings: " + settings + ".\n\n" + Tables.of(results, unit) + "\n";
  }
}
