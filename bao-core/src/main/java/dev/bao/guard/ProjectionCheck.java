package dev.bao.guard;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Checks that a projection leaves in the answer what tells whose item it is.
final class ProjectionCheck {

  private ProjectionCheck() {}

  /// Checks a projection where there is one.
  ///
  /// @param queried the key of what is read: the table's, or that of a queried index
  /// @param expression null for all attributes
  static void check(
      Call call, KeyAttributes queried, @Nullable String expression, Map<String, String> names) {
    if (expression == null) {
      return;
    }
    ExpressionReader in =
        new ExpressionReader(call, "projectionExpression", expression, names, Map.of());
    Set<String> attributes = wholeAttributes(in);
    require(in, attributes, KeyAttributes.TABLE);
    require(in, attributes, queried);
  }

  private static Set<String> wholeAttributes(ExpressionReader in) {
    Set<String> attributes = new HashSet<>();
    do {
      String name = in.name();
      // A path into a map leaves the rest of the attribute out, and the attribute is then no
      // string.
      if (!in.takeSteps()) {
        attributes.add(name);
      }
    } while (in.take(","));
    if (!in.atEnd()) {
      throw in.unexpected("paths, joined by commas");
    }
    return attributes;
  }

  private static void require(ExpressionReader in, Set<String> attributes, KeyAttributes key) {
    for (String name : new String[] {key.partition(), key.sort()}) {
      if (!attributes.contains(name)) {
        throw in.refused("leaves out `" + name + "`, by which the answer is checked: add it");
      }
    }
  }
}
