package dev.bao.processor.writer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Breaks a statement or declaration that is too long for a line, at the outermost place where it
/// can be broken.
final class LineBreaker {

  private static final int CONTINUATION = 4;
  private static final Pattern SIGNATURE = Pattern.compile("(public .*>) (\\w+)\\( ?\\) \\{");

  private LineBreaker() {}

  /// The lines of a statement or declaration.
  static List<String> broken(String line) {
    if (line.length() <= SourceLayout.WIDTH) {
      return List.of(line);
    }
    String text = line.stripLeading();
    return lines(text, line.length() - text.length());
  }

  private static List<String> lines(String text, int indent) {
    if (indent + text.length() <= SourceLayout.WIDTH) {
      return List.of(" ".repeat(indent) + text);
    }
    List<String> lines = signature(text, indent);
    if (lines.isEmpty()) {
      lines = after(" = ", text, indent);
    }
    if (lines.isEmpty()) {
      lines = after(" -> ", text, indent);
    }
    if (lines.isEmpty()) {
      lines = condition(text, indent);
    }
    if (lines.isEmpty()) {
      lines = before(List.of(" ? ", " : "), text, indent);
    }
    if (lines.isEmpty()) {
      lines = before(List.of(" || ", " && "), text, indent);
    }
    return lines.isEmpty() ? call(text, indent) : lines;
  }

  /// Breaks behind the type of a method without parameters.
  private static List<String> signature(String text, int indent) {
    Matcher signature = SIGNATURE.matcher(text);
    return signature.matches()
        ? List.of(
            " ".repeat(indent) + signature.group(1),
            " ".repeat(indent + CONTINUATION) + signature.group(2) + "() {")
        : List.of();
  }

  /// Breaks behind the first operator.
  private static List<String> after(String operator, String text, int indent) {
    int at = Scanner.find(text, operator);
    if (at < 0) {
      return List.of();
    }
    int end = at + operator.length();
    List<String> lines = new ArrayList<>();
    lines.add(" ".repeat(indent) + text.substring(0, end - 1));
    lines.addAll(lines(text.substring(end), indent + CONTINUATION));
    return lines;
  }

  /// Breaks the condition of an `if`.
  private static List<String> condition(String text, int indent) {
    return text.startsWith("if (")
        ? operands(Scanner.split(text, 1, List.of(" || ", " && ")), indent)
        : List.of();
  }

  /// Breaks before each of the operators.
  private static List<String> before(List<String> operators, String text, int indent) {
    return operands(Scanner.split(text, 0, operators), indent);
  }

  private static List<String> operands(List<String> operands, int indent) {
    if (operands.size() < 2) {
      return List.of();
    }
    List<String> lines = new ArrayList<>(lines(operands.getFirst(), indent));
    for (String operand : operands.subList(1, operands.size())) {
      lines.addAll(lines(operand.stripLeading(), indent + CONTINUATION));
    }
    return lines;
  }

  /// Breaks the arguments of the last call: on one line together, or else each on its own.
  private static List<String> call(String text, int indent) {
    int open = Scanner.lastOpening(text);
    int close = open < 0 ? -1 : Scanner.closing(text, open);
    if (close <= open + 1) {
      return List.of(" ".repeat(indent) + text);
    }
    String content = text.substring(open + 1, close).strip();
    String end = text.substring(close);
    List<String> lines = new ArrayList<>();
    lines.add(" ".repeat(indent) + text.substring(0, open + 1));
    int inner = indent + CONTINUATION;
    if (inner + content.length() + end.length() <= SourceLayout.WIDTH) {
      lines.add(" ".repeat(inner) + content + end);
      return lines;
    }
    List<String> arguments = Scanner.split(content, 0, List.of(", "));
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      argument = argument.startsWith(", ") ? argument.substring(2) : argument;
      lines.addAll(lines(argument + (i == arguments.size() - 1 ? end : ","), inner));
    }
    return lines;
  }

  /// How many parentheses are open behind a text.
  static int depthAtEnd(CharSequence text) {
    return Scanner.depthAtEnd(text);
  }
}
