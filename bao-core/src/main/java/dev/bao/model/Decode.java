package dev.bao.model;

import dev.bao.error.MappingException;
import dev.bao.key.TimeText;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Values from attribute values. Most methods have the shape of a [Decoder]: the attribute value,
/// and the path to name in an error. Collections come back unmodifiable.
public final class Decode {

  private Decode() {}

  /// Whether there is nothing to read: no attribute, or an explicit null.
  public static boolean isAbsent(@Nullable AttributeValue value) {
    return value == null || Boolean.TRUE.equals(value.nul());
  }

  /// The attribute value itself.
  ///
  /// @throws MappingException `BAO-7001` where it is absent
  public static AttributeValue required(@Nullable AttributeValue value, String path) {
    if (value == null || isAbsent(value)) {
      throw Unreadable.missing(path);
    }
    return value;
  }

  /// Reads what may be absent.
  ///
  /// @return null where it is
  public static <V> @Nullable V orNull(
      @Nullable AttributeValue value, String path, Decoder<V> decoder) {
    return value == null || isAbsent(value) ? null : decoder.decode(value, path);
  }

  /// Reads what has a default.
  ///
  /// @return the default where the attribute is absent
  public static <V> V orElse(
      @Nullable AttributeValue value, String path, Decoder<V> decoder, V other) {
    return value == null || isAbsent(value) ? other : decoder.decode(value, path);
  }

  /// A text, from type S.
  public static String text(@Nullable AttributeValue value, String path) {
    String text = value == null ? null : value.s();
    if (text == null) {
      throw Unreadable.otherType("S", required(value, path), path);
    }
    return text;
  }

  /// The text of an attribute, from type S.
  ///
  /// Generated code reads with one call what it reads most: of a record with many components the
  /// JIT compiler inlines only the first, and each of the others is then one call and not three.
  public static String text(Map<String, AttributeValue> attributes, String attribute, String path) {
    return text(attributes.get(attribute), path);
  }

  /// A whole number of 32 bits, from type N.
  public static int intValue(@Nullable AttributeValue value, String path) {
    String number = number(value, path);
    try {
      return Integer.parseInt(number);
    } catch (NumberFormatException e) {
      return exactly(number, path, "an int", BigDecimal::intValueExact);
    }
  }

  /// A whole number of 64 bits, from type N.
  public static long longValue(@Nullable AttributeValue value, String path) {
    String number = number(value, path);
    try {
      return Long.parseLong(number);
    } catch (NumberFormatException e) {
      return exactly(number, path, "a long", BigDecimal::longValueExact);
    }
  }

  /// A decimal number, from type N.
  public static BigDecimal decimal(@Nullable AttributeValue value, String path) {
    return exactly(number(value, path), path, "a number", decimal -> decimal);
  }

  /// A floating-point number, from type N.
  public static double doubleValue(@Nullable AttributeValue value, String path) {
    try {
      return Double.parseDouble(number(value, path));
    } catch (NumberFormatException e) {
      throw Unreadable.as("a double", path);
    }
  }

  /// A truth value, from type BOOL.
  public static boolean bool(@Nullable AttributeValue value, String path) {
    Boolean bool = value == null ? null : value.bool();
    if (bool == null) {
      throw Unreadable.otherType("BOOL", required(value, path), path);
    }
    return bool;
  }

  /// An enum constant by its name, from type S.
  public static <E extends Enum<E>> E constant(
      @Nullable AttributeValue value, String path, Class<E> type) {
    try {
      return Enum.valueOf(type, text(value, path));
    } catch (IllegalArgumentException e) {
      // Not the cause of what is thrown: its message holds the text.
      throw Unreadable.as("a constant of " + type.getSimpleName(), path);
    }
  }

  /// An instant, from type S.
  public static Instant instant(@Nullable AttributeValue value, String path) {
    try {
      return TimeText.readInstant(text(value, path));
    } catch (DateTimeException e) {
      throw Unreadable.as("an instant in ISO-8601", path);
    }
  }

  /// A time of expiry in epoch seconds, from type N.
  public static Instant expiry(@Nullable AttributeValue value, String path) {
    return Expiry.instant(longValue(value, path), path);
  }

  /// A date, from type S.
  public static LocalDate date(@Nullable AttributeValue value, String path) {
    try {
      return LocalDate.parse(text(value, path));
    } catch (DateTimeException e) {
      throw Unreadable.as("a date in ISO-8601", path);
    }
  }

  /// A UUID, from type S.
  public static UUID uuid(@Nullable AttributeValue value, String path) {
    try {
      return UUID.fromString(text(value, path));
    } catch (IllegalArgumentException e) {
      throw Unreadable.as("a UUID", path);
    }
  }

  /// Bytes, copied, from type B.
  public static byte[] bytes(@Nullable AttributeValue value, String path) {
    AttributeValue present = required(value, path);
    if (present.b() == null) {
      throw Unreadable.otherType("B", value, path);
    }
    return present.b().asByteArray();
  }

  /// The elements of a list as they came, from type L.
  ///
  /// @throws MappingException `BAO-7001` where it is absent
  public static List<AttributeValue> elements(@Nullable AttributeValue value, String path) {
    AttributeValue present = required(value, path);
    if (!present.hasL()) {
      throw Unreadable.otherType("L", value, path);
    }
    return present.l();
  }

  /// A set of texts, from type SS; an absent one is empty.
  public static Set<String> texts(@Nullable AttributeValue value, String path) {
    if (value == null || isAbsent(value)) {
      return Set.of();
    }
    if (!value.hasSs()) {
      throw Unreadable.otherType("SS", value, path);
    }
    return Collections.unmodifiableSet(new LinkedHashSet<>(value.ss()));
  }

  /// A set of numbers, from type NS; an absent one is empty.
  ///
  /// @param decoder one that reads type N
  public static <E> Set<E> numbers(
      @Nullable AttributeValue value, String path, Decoder<E> decoder) {
    if (value == null || isAbsent(value)) {
      return Set.of();
    }
    if (!value.hasNs()) {
      throw Unreadable.otherType("NS", value, path);
    }
    Set<E> elements = LinkedHashSet.newLinkedHashSet(value.ns().size());
    for (String number : value.ns()) {
      elements.add(decoder.decode(AttributeValue.createN(number), path));
    }
    return Collections.unmodifiableSet(elements);
  }

  /// The entries of a map, or the attributes of a nested record, as they came, from type M.
  ///
  /// @throws MappingException `BAO-7001` where it is absent
  public static Map<String, AttributeValue> fields(@Nullable AttributeValue value, String path) {
    AttributeValue present = required(value, path);
    if (!present.hasM()) {
      throw Unreadable.otherType("M", value, path);
    }
    return present.m();
  }

  private static String number(@Nullable AttributeValue value, String path) {
    String number = value == null ? null : value.n();
    if (number == null) {
      throw Unreadable.otherType("N", required(value, path), path);
    }
    return number;
  }

  private static <N> N exactly(String number, String path, String expected, Exact<N> conversion) {
    try {
      return conversion.of(new BigDecimal(number));
    } catch (ArithmeticException | NumberFormatException e) {
      throw Unreadable.as(expected, path);
    }
  }

  /// A conversion that throws ArithmeticException where digits would be lost.
  private interface Exact<N> {
    N of(BigDecimal number);
  }
}
