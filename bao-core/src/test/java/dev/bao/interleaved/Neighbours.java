package dev.bao.interleaved;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Tenants whose ids are as near to each other, and to the other parts of keys, as they can be.
final class Neighbours {

  /// `t`, `lci` and `cd` are prefixes of models and `bd` that of a collection.
  static final List<String> ALL =
      List.of(
          "a",
          "ab",
          "a-b",
          "A",
          "a.b",
          "a_",
          "a.",
          "aa",
          "0",
          "t",
          "lci",
          "bd",
          "cd",
          "gsi1",
          "iter",
          "a".repeat(60));

  private static final Pattern MARK = Pattern.compile("<([^<>]*)>");

  private Neighbours() {}

  /// What each record of a tenant has in one of its values.
  static String mark(String tenant) {
    return "<" + tenant + ">";
  }

  /// Whether a value holds the mark of another tenant, at any depth.
  static boolean isForeign(String tenant, Map<String, AttributeValue> item) {
    Matcher marks = MARK.matcher(item.toString());
    while (marks.find()) {
      if (!marks.group(1).equals(tenant)) {
        return true;
      }
    }
    return false;
  }
}
