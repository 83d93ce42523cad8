package dev.bao.startup;

import java.util.Locale;

/// A way to read an item.
enum Way {
  HAND("hand-written, low-level client"),
  BEAN("enhanced client, `@DynamoDbBean`"),
  STATIC("enhanced client, `StaticTableSchema`"),
  BAO("Bao");

  private final String title;

  Way(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /// The generated class with the main method.
  String main() {
    return "models." + name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT) + "Main";
  }
}
