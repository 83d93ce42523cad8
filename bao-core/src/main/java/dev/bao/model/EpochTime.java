package dev.bao.model;

import dev.bao.error.MappingException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Instants as numbers of type N that count since 1970-01-01T00:00:00Z. Its methods have the shapes
/// of an [Encoder] and a [Decoder]. Nothing is rounded.
public enum EpochTime {
  /// Milliseconds.
  MILLIS(ChronoUnit.MILLIS) {
    @Override
    long count(Instant value) {
      return value.toEpochMilli();
    }

    @Override
    Instant instant(long count) {
      return Instant.ofEpochMilli(count);
    }
  },

  /// Seconds.
  SECONDS(ChronoUnit.SECONDS) {
    @Override
    long count(Instant value) {
      return value.getEpochSecond();
    }

    @Override
    Instant instant(long count) {
      return Instant.ofEpochSecond(count);
    }
  };

  private final ChronoUnit unit;

  EpochTime(ChronoUnit unit) {
    this.unit = unit;
  }

  abstract long count(Instant value);

  abstract Instant instant(long count);

  private String unit() {
    return unit.toString().toLowerCase(Locale.ROOT);
  }

  /// Writes an instant.
  ///
  /// @throws MappingException `BAO-7003` where it lies between two of the unit, or too far away
  public AttributeValue encode(Instant value, String path) {
    if (!Encode.required(value, path).truncatedTo(unit).equals(value)) {
      throw Encode.refused(
          path, "is not a whole number of " + unit(), "Call truncatedTo(..), or drop @Timestamp");
    }
    try {
      return Encode.number(count(value), path);
    } catch (ArithmeticException e) {
      throw Encode.refused(path, "is out of range", "Keep it within 64 bits of " + unit());
    }
  }

  /// Reads an instant.
  ///
  /// @throws MappingException `BAO-7001` where it is absent, `BAO-7002` where it is no such number
  public Instant decode(@Nullable AttributeValue value, String path) {
    try {
      return instant(Decode.longValue(value, path));
    } catch (DateTimeException e) {
      throw Unreadable.as("an instant in epoch " + unit(), path);
    }
  }
}
