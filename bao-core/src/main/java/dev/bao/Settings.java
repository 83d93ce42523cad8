package dev.bao;

import dev.bao.Setting.Found;
import dev.bao.Setting.Place;
import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What is set outside of the code: by the environment, else by system properties, else by the file
/// `bao.properties` on the class path. Immutable.
final class Settings {

  private static final String FILE = Place.FILE.toString();

  private final Map<Setting, Found> found = new EnumMap<>(Setting.class);

  private Settings(List<Found> byStrength) {
    byStrength.forEach(one -> found.putIfAbsent(one.setting(), one));
  }

  /// Reads all places.
  ///
  /// @throws ConfigurationException `BAO-8006` where one of them has a setting that there is not
  static Settings read() {
    Map<String, String> properties = new TreeMap<>();
    System.getProperties()
        .stringPropertyNames()
        .forEach(name -> properties.put(name, System.getProperty(name)));
    return of(System.getenv(), properties, file());
  }

  static Settings of(
      Map<String, String> environment, Map<String, String> properties, Map<String, String> file) {
    List<Found> all = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    collect(environment, Place.ENVIRONMENT, all, unknown);
    collect(properties, Place.PROPERTIES, all, unknown);
    collect(file, Place.FILE, all, unknown);
    if (!unknown.isEmpty()) {
      throw new ConfigurationException(
          ErrorCode.SETTING_UNKNOWN,
          String.join(" ", unknown) + " Mend the name or take it out: nothing reads it.");
    }
    return new Settings(all);
  }

  private static void collect(
      Map<String, String> from, Place place, List<Found> all, List<String> unknown) {
    new TreeMap<>(from)
        .forEach((name, value) -> {
          if (!place.isForBao(name)) {
            return;
          }
          Optional<Setting> setting = place.find(name);
          setting.ifPresent(known -> all.add(new Found(known, place, value.strip())));
          if (setting.isEmpty()) {
            unknown.add(unknown(name, place));
          }
        });
  }

  private static String unknown(String name, Place place) {
    return "There is no setting '"
        + name
        + "', which stands in "
        + place
        + ". Did you mean "
        + place.nameOf(Setting.closest(name))
        + "?";
  }

  private static Map<String, String> file() {
    ClassLoader loader =
        Optional.ofNullable(Thread.currentThread().getContextClassLoader())
            .orElseGet(Settings.class::getClassLoader);
    try (InputStream file = loader.getResourceAsStream(FILE)) {
      if (file == null) {
        return Map.of();
      }
      Properties lines = new Properties();
      lines.load(file);
      Map<String, String> all = new TreeMap<>();
      lines.stringPropertyNames().forEach(name -> all.put(name, lines.getProperty(name)));
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + FILE, e);
    }
  }

  /// The value of a setting, null where no place has it.
  @Nullable String text(Setting setting) {
    Found one = found.get(setting);
    return one == null ? null : one.value();
  }

  /// The value of a setting, read.
  ///
  /// @param expected what it should be, for the error
  /// @throws ConfigurationException `BAO-8001` where it does not read; the error does not hold it
  <V> @Nullable V value(Setting setting, String expected, Function<String, @Nullable V> reader) {
    Found one = found.get(setting);
    if (one == null) {
      return null;
    }
    @Nullable V value;
    try {
      value = reader.apply(one.value());
    } catch (ConfigurationException e) {
      throw e;
    } catch (RuntimeException e) {
      // Without the cause: its text may quote the value.
      value = null;
    }
    if (value == null) {
      throw new ConfigurationException(
          ErrorCode.SETTING_INVALID,
          "The setting "
              + setting.property()
              + " of "
              + one.place()
              + " is not valid: expected "
              + expected
              + ".");
    }
    return value;
  }

  /// Whether a switch is on; off where no place has it.
  boolean isOn(Setting setting) {
    Boolean isOn =
        value(
            setting,
            "on or off",
            text ->
                switch (text) {
                  case "on" -> true;
                  case "off" -> false;
                  default -> null;
                });
    return isOn != null && isOn;
  }
}
