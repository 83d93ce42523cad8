package dev.bao.startup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// The sources that models are made of: model 000 of each way, and its main class, in which `ALL`
/// stands for all that are set up.
final class Templates {

  private Templates() {}

  static String model(Way way) {
    return read(way, "Model.txt");
  }

  static String main(Way way) {
    return read(way, "Main.txt");
  }

  private static String read(Way way, String name) {
    String path = way.name().toLowerCase(Locale.ROOT) + name;
    try (InputStream in = Templates.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("No template " + path + " beside " + Templates.class);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
