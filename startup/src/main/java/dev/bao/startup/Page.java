package dev.bao.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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

  /// Where the figures were taken: processors, memory and virtual machine.
  static String machine() {
    return "%d processors, %s %s, Java %s"
        .formatted(
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            Runtime.version());
  }
}
