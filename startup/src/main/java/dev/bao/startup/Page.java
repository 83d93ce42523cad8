package dev.bao.startup;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// The page of figures, of which each measurement writes its own part.
final class Page {

  private static final Path FILE = Path.of("docs", "start-and-growth.md");

  private Page() {}

  /// Prints figures and, where the system property `page` is `write`, writes them into the page of
  /// the working directory's project.
  static void show(String part, String figures) throws IOException {
    System.out.println(figures);
    if ("write".equals(System.getProperty("page"))) {
      Path file = Files.exists(FILE) ? FILE : Path.of("..").resolve(FILE);
      String text = Files.readString(file);
      String start = "<!-- figures: " + part + " -->\n";
      int from = text.indexOf(start) + start.length();
      int to = text.indexOf("<!-- end of figures -->", from);
      Files.writeString(file, text.substring(0, from) + "\n" + figures + "\n" + text.substring(to));
    }
  }

  /// Where and when the figures were taken: processors, system, virtual machine, and the load, the
  /// processes that wanted to run in the minute before, on average.
  static String machine() {
    var system = ManagementFactory.getOperatingSystemMXBean();
    return "%d processors, %s %s, Java %s, %s, load %.1f"
        .formatted(
            system.getAvailableProcessors(),
            system.getName(),
            system.getArch(),
            Runtime.version(),
            LocalDate.now(ZoneOffset.UTC),
            system.getSystemLoadAverage());
  }
}
