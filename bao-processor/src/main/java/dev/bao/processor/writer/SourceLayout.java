package dev.bao.processor.writer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Lays out what JavaPoet prints as we lay out our own sources: Markdown comments, lines of at most
/// 100 characters broken as google-java-format breaks them, blank lines where they separate
/// something. It changes white space and comments only.
final class SourceLayout {

  static final int WIDTH = 100;

  private static final Pattern CLASS = Pattern.compile("( *)([a-z]+ )*class \\w.*\\{");
  private static final Pattern FIELD =
      Pattern.compile("  private (?!static )[^(=]*( = [^;]*)?;|  static final \\S.* DEFAULT_.*;");

  private final List<String> in;
  private final List<String> out = new ArrayList<>();
  private int next;

  private SourceLayout(String source) {
    this.in = source.lines().map(String::stripTrailing).toList();
  }

  /// Lays out a source file.
  static String of(String source) {
    return new SourceLayout(source).layOut();
  }

  private String layOut() {
    while (next < in.size()) {
      String line = in.get(next++);
      if (line.strip().equals("/**")) {
        comment(indentOf(line));
      } else {
        code(line);
      }
    }
    return String.join("\n", out) + "\n";
  }

  private void comment(int indent) {
    String start = " ".repeat(indent) + "///";
    while (!in.get(next).strip().equals("*/")) {
      String text = in.get(next++).strip().substring(1).strip();
      out.addAll(paragraph(start, text));
    }
    next++;
  }

  /// Fills lines with a paragraph; those of a block tag are indented behind the first.
  private static List<String> paragraph(String start, String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder(start);
    for (String word : text.split(" ", -1)) {
      if (line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(start).append(text.startsWith("@") ? "  " : "");
      }
      line.append(word.isEmpty() ? "" : " " + word);
    }
    lines.add(line.toString());
    return lines;
  }

  private void code(String line) {
    if (line.isBlank() && isBetweenFields()) {
      return;
    }
    if (line.endsWith("{") && next < in.size() && in.get(next).strip().equals("}")) {
      next++;
      out.add(line + "}");
    } else {
      out.addAll(isLongHeader(line) ? header(line) : LineBreaker.broken(joined(line)));
    }
    if (isClass(line)) {
      out.add("");
    }
  }

  private static boolean isLongHeader(String line) {
    return line.length() > WIDTH && isClass(line) && line.contains(" extends ");
  }

  /// Whether a line opens a class. Few lines have the word: they alone are matched.
  private static boolean isClass(String line) {
    return line.endsWith("{") && line.contains("class ") && CLASS.matcher(line).matches();
  }

  /// The header of a class, with what it extends in a line of its own.
  private static List<String> header(String line) {
    int end = line.indexOf(" extends ");
    return List.of(
        line.substring(0, end), " ".repeat(indentOf(line) + 4) + line.substring(end + 1));
  }

  private boolean isBetweenFields() {
    return !out.isEmpty()
        && FIELD.matcher(out.getLast()).matches()
        && next < in.size()
        && FIELD.matcher(in.get(next)).matches();
  }

  /// A line with those that JavaPoet has cut off it.
  private String joined(String line) {
    StringBuilder whole = new StringBuilder(line);
    while (LineBreaker.depthAtEnd(whole) > 0 && next < in.size()) {
      whole.append(' ').append(in.get(next++).strip());
    }
    return whole.toString();
  }

  private static int indentOf(String line) {
    return line.length() - line.stripLeading().length();
  }
}
