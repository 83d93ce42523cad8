package dev.bao.benchmarks.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A page in Markdown of which some parts are generated. Each stands between two comments with its
/// name; what is around them stays. Not thread-safe.
final class MarkedPage {

  private final Path file;
  private String text;

  MarkedPage(Path file) {
    this.file = file;
    try {
      this.text = Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Replaces a part.
  ///
  /// @throws IllegalStateException where the page has no place for it
  void replace(String name, String part) {
    String start = "<!-- generated: " + name + " -->\n";
    String end = "<!-- end: " + name + " -->";
    int from = text.indexOf(start);
    int to = text.indexOf(end);
    if (from < 0 || to < from) {
      throw new IllegalStateException(file + " has no place for " + name);
    }
    text = text.substring(0, from + start.length()) + part + text.substring(to);
  }

  void write() {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
