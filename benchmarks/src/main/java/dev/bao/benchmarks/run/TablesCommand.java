package dev.bao.benchmarks.run;

import dev.bao.benchmarks.run.JmhCommand.Part;
import java.nio.file.Path;
import java.util.List;
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
    MarkedPage marked = new MarkedPage(page);
    List<Measured> codec = Measured.read(Part.CODEC.results());
    List<Measured> operations = Measured.read(Part.OPERATIONS.results());
    marked.replace("codec", text(Part.CODEC, codec, "ns"));
    marked.replace("operations", text(Part.OPERATIONS, operations, "us"));
    marked.write();
    System.out.print(Tables.of(codec, "ns"));
    System.out.print(Tables.of(operations, "us"));
    Path plots = page.resolveSibling("performance");
    Plot.write(plots.resolve("codec-time.svg"), "Codec: time", codec, Measured::time);
    Plot.write(plots.resolve("codec-bytes.svg"), "Codec: bytes", codec, Measured::bytes);
    Plot.write(
        plots.resolve("operations-time.svg"), "Operations: time", operations, Measured::time);
    Plot.write(
        plots.resolve("operations-bytes.svg"), "Operations: bytes", operations, Measured::bytes);
  }

  private static String text(Part part, List<Measured> results, String unit) {
    Machine machine = Machine.read(part.machine());
    String settings =
        results.stream().map(Measured::settings).distinct().collect(Collectors.joining("; "));
    return "\n" + machine + ". Settings: " + settings + ".\n\n" + Tables.of(results, unit) + "\n";
  }
}
