package dev.bao;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What can be set outside of the code; `docs/guide/settings.md` tells what each one means. The
/// system property and the line in `bao.properties` are `bao.key-format`, the environment variable
/// is `BAO_KEY_FORMAT`.
enum Setting {
  TABLE,
  REGION,
  ENDPOINT,
  KEY_FORMAT,
  TENANCY,
  TENANT,
  CURSOR_KEYS,
  CURSOR_LIFETIME,
  REQUIRE_SCOPE,
  JOIN_WINDOW,
  SCOPE_CACHE,
  RETRY_DEADLINE,
  REPORT_CAPACITY;

  static final String PROPERTY_PREFIX = "bao.";
  static final String VARIABLE_PREFIX = "BAO_";

  String property() {
    return PROPERTY_PREFIX + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String variable() {
    return VARIABLE_PREFIX + name();
  }

  static Optional<Setting> ofProperty(String name) {
    return Arrays.stream(values()).filter(it -> it.property().equals(name)).findFirst();
  }

  static Optional<Setting> ofVariable(String name) {
    return Arrays.stream(values()).filter(it -> it.variable().equals(name)).findFirst();
  }

  /// The setting that a name was probably meant to be: by the fewest letters to change.
  static Setting closest(String name) {
    String asked = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "_");
    Setting best = TABLE;
    for (Setting setting : values()) {
      if (distance(asked, setting.variable()) < distance(asked, best.variable())) {
        best = setting;
      }
    }
    return best;
  }

  /// The number of letters to put in, leave out or replace (Levenshtein 1966).
  private static int distance(String from, String to) {
    int[] row = new int[to.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= to.length(); j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }

  /// A value and the place that it was read from.
  record Found(Setting setting, String place, String value) {}
}
