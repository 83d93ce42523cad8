package dev.bao;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What can be set outside of the code; `docs/guide/settings.md` tells what each one means. The
/// system property and the line in `bao.properties` are `bao.key-format`, the environment variable
/// is `BAO_DB_KEY_FORMAT`.
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

  /// Longer than the product's name, since variables that start with `BAO_` are those of OpenBao,
  /// the fork of Vault: its agent and its clients read `BAO_ADDR`, `BAO_TOKEN` and more.
  static final String VARIABLE_PREFIX = "BAO_DB_";

  /// A place that settings stand in, the strongest one first.
  enum Place {
    ENVIRONMENT("the environment"),
    PROPERTIES("the system properties"),
    FILE("bao.properties");

    /// What the test kit is set by.
    private static final String OF_TESTS = PROPERTY_PREFIX + "test.";

    private final String text;

    Place(String text) {
      this.text = text;
    }

    /// Whether a name in this place is meant for Bao. Of the variables that start with `BAO_` these
    /// are those with our prefix, and those that are a setting but for the prefix: to pass over
    /// `BAO_TENANCY` would turn it off in silence. All others are of OpenBao.
    boolean isForBao(String name) {
      return switch (this) {
        case ENVIRONMENT -> name.startsWith(VARIABLE_PREFIX) || isShort(name);
        case PROPERTIES -> name.startsWith(PROPERTY_PREFIX) && !name.startsWith(OF_TESTS);
        case FILE -> !name.startsWith(OF_TESTS);
      };
    }

    private static boolean isShort(String name) {
      return Arrays.stream(Setting.values()).anyMatch(it -> name.equals("BAO_" + it.name()));
    }

    /// How a setting is written in this place.
    String nameOf(Setting setting) {
      return this == ENVIRONMENT ? setting.variable() : setting.property();
    }

    Optional<Setting> find(String name) {
      return Arrays.stream(Setting.values()).filter(it -> nameOf(it).equals(name)).findFirst();
    }

    @Override
    public String toString() {
      return text;
    }
  }

  String property() {
    return PROPERTY_PREFIX + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String variable() {
    return VARIABLE_PREFIX + name();
  }

  /// The setting that a name was probably meant to be: by the fewest letters to change.
  static Setting closest(String name) {
    String asked =
        name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "_").replaceFirst("^BAO_(DB_)?", "");
    Setting best = TABLE;
    for (Setting setting : values()) {
      if (distance(asked, setting.name()) < distance(asked, best.name())) {
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
  record Found(Setting setting, Place place, String value) {}
}
