package dev.bao.processor.writer;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds places in a line of code, apart from its literals. Brackets are the round ones, and the
/// pointed ones of type arguments.
final class Scanner {

  /// The depth within a literal, where nothing is found.
  private static final int LITERAL = 1 << 20;

  private Scanner() {}

  /// How many brackets are open behind the last character.
  static int depthAtEnd(CharSequence text) {
    return scan(text, null);
  }

  /// How many brackets are open before each character, and behind the last.
  private static int[] depths(String text) {
    int[] depths = new int[text.length() + 1];
    depths[text.length()] = scan(text, depths);
    return depths;
  }

  /// Counts the brackets that are open at the end.
  ///
  /// @param depths where the number before each character is noted, null for nowhere
  private static int scan(CharSequence text, int @Nullable [] depths) {
    int depth = 0;
    char quote = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      note(depths, i, quote == 0 ? depth : LITERAL);
      if (quote != 0) {
        if (c == '\\') {
          note(depths, ++i, LITERAL);
        } else if (c == quote) {
          quote = 0;
        }
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else {
        depth += step(text, i);
      }
    }
    return depth;
  }

  private static void note(int @Nullable [] depths, int i, int depth) {
    if (depths != null) {
      depths[i] = depth;
    }
  }

  /// Whether a bracket opens or closes. A `<` that opens stands behind a name, or before a type
  /// variable of one letter; `>` may be an arrow's.
  private static int step(CharSequence text, int i) {
    return switch (text.charAt(i)) {
      case '(' -> 1;
      case ')' -> -1;
      case '<' ->
          (i > 0 && Character.isJavaIdentifierPart(text.charAt(i - 1))) || isVariable(text, i)
              ? 1
              : 0;
      case '>' -> i > 0 && text.charAt(i - 1) != '-' ? -1 : 0;
      default -> 0;
    };
  }

  private static boolean isVariable(CharSequence text, int open) {
    return open + 2 < text.length()
        && text.charAt(open + 2) == '>'
        && Character.isUpperCase(text.charAt(open + 1));
  }

  /// Where an operator stands outside of brackets first, below 0 for nowhere.
  static int find(String text, String operator) {
    int[] depths = depths(text);
    int at = text.indexOf(operator);
    while (at >= 0 && depths[at] != 0) {
      at = text.indexOf(operator, at + 1);
    }
    return at;
  }

  /// Cuts a text before each of the operators that stand at a depth.
  static List<String> split(String text, int depth, List<String> operators) {
    int[] depths = depths(text);
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (depths[i] == depth && isAt(text, i, operators)) {
        parts.add(text.substring(start, i));
        start = i;
      }
    }
    parts.add(text.substring(start));
    return parts;
  }

  private static boolean isAt(String text, int i, List<String> operators) {
    for (String operator : operators) {
      if (text.startsWith(operator, i)) {
        return true;
      }
    }
    return false;
  }

  /// Where the last parenthesis with something in it opens outside of others, below 0 for nowhere.
  static int lastOpening(String text) {
    int[] depths = depths(text);
    for (int i = text.length() - 2; i >= 0; i--) {
      if (depths[i] == 0 && text.charAt(i) == '(' && text.charAt(i + 1) != ')') {
        return i;
      }
    }
    return -1;
  }

  /// Where the parenthesis closes that opens at a place.
  static int closing(String text, int open) {
    int[] depths = depths(text);
    int close = open + 1;
    while (close < text.length()
        && (depths[close] != depths[open] + 1 || text.charAt(close) != ')')) {
      close++;
    }
    return close < text.length() ? close : -1;
  }
}
