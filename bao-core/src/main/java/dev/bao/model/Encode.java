package dev.bao.model;

import dev.bao.error.ErrorCode;
import dev.bao.error.MappingException;
import dev.bao.key.ItemKey;
import dev.bao.key.TimeText;
import dev.bao.key.Utf16;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Values as attribute values. Every method has the shape of an [Encoder]: the value, and the path
/// to name in an error. Nothing is rounded: what DynamoDB cannot hold is refused.
public final class Encode {

  /// Significant digits that a DynamoDB number has (Developer Guide, "Naming rules and data
  /// types").
  public static final int MAX_DIGITS = 38;

  private static final int MIN_EXPONENT = -130;
  private static final int MAX_EXPONENT = 125;
  private static final double MIN_REAL = 1e-130;
  private static final double MAX_REAL = 9.99e125;

  private static final String[] NO_TEXTS = {};

  /// The values of whole numbers from 0 on, as versions, counts and ranks mostly are: each is made
  /// when it is asked for first. Several threads may make one of a number, which are equal.
  private static final @Nullable AttributeValue[] SMALL = new AttributeValue[128];

  private static final AttributeValue TRUE = AttributeValue.createBool(true);
  private static final AttributeValue FALSE = AttributeValue.createBool(false);

  /// The attribute value of an explicit null.
  public static final AttributeValue NULL = AttributeValue.createNul(true);

  private Encode() {}

  /// A key of the table, as its two attributes. Where the model is known,
  /// [Model#keyAttributes(ItemKey)] does the same with one value less.
  public static Map<String, AttributeValue> key(ItemKey key) {
    return key(key, AttributeValue.createS(key.sort()));
  }

  static Map<String, AttributeValue> key(ItemKey key, AttributeValue sort) {
    return new KeyMap(AttributeValue.createS(key.partition()), sort);
  }

  /// The value itself.
  ///
  /// @throws MappingException `BAO-7003` where it is null
  public static <V> V required(@Nullable V value, String path) {
    if (value == null) {
      throw refused(path, "is null", "Give it a value, or mark the component @Nullable");
    }
    return value;
  }

  /// The attribute value of a set that must not be empty.
  ///
  /// @throws MappingException `BAO-7003` where it is
  public static AttributeValue notEmpty(@Nullable AttributeValue set, String path) {
    if (set == null) {
      throw refused(
          path, "is an empty set", "Ask notExists(): an empty set is an absent attribute");
    }
    return set;
  }

  /// A text, as type S.
  ///
  /// @throws MappingException `BAO-7003` where it is not well-formed: DynamoDB would keep a `?`
  public static AttributeValue text(String value, String path) {
    return AttributeValue.createS(wellFormed(required(value, path), path));
  }

  static String wellFormed(String value, String path) {
    if (!Utf16.isWellFormed(value)) {
      throw refused(path, "holds a surrogate without its partner", "Pass well-formed Unicode text");
    }
    return value;
  }

  /// A whole number of 32 bits, as type N.
  public static AttributeValue number(int value, String path) {
    return number((long) value, path);
  }

  /// A whole number of 64 bits, as type N.
  public static AttributeValue number(long value, String path) {
    return value >= 0 && value < SMALL.length
        ? small((int) value)
        : AttributeValue.createN(Long.toString(value));
  }

  private static AttributeValue small(int value) {
    AttributeValue known = SMALL[value];
    if (known == null) {
      known = AttributeValue.createN(Integer.toString(value));
      SMALL[value] = known;
    }
    return known;
  }

  /// A decimal number, as type N.
  ///
  /// @throws MappingException `BAO-7003` past 38 digits or outside of 1E-130 to 9.9E+125
  public static AttributeValue decimal(BigDecimal value, String path) {
    BigDecimal given = required(value, path);
    // Of the number as it is: one with a scale at the end of its range cannot be stripped.
    long exponent = (long) given.precision() - given.scale() - 1;
    if (given.signum() != 0 && (exponent < MIN_EXPONENT || exponent > MAX_EXPONENT)) {
      throw refused(path, "is out of range", "Keep it within 1E-130 to 9.9E+125");
    }
    BigDecimal stripped = given.signum() == 0 ? BigDecimal.ZERO : given.stripTrailingZeros();
    if (stripped.precision() > MAX_DIGITS) {
      throw refused(
          path,
          "has " + stripped.precision() + " significant digits",
          "Round it to at most " + MAX_DIGITS);
    }
    return AttributeValue.createN(stripped.toString());
  }

  /// A floating-point number, as type N.
  ///
  /// @throws MappingException `BAO-7003` where it is not finite, or outside of 1E-130 to 9.9E+125
  public static AttributeValue real(double value, String path) {
    double size = Math.abs(value);
    if (!(size <= MAX_REAL) || (size < MIN_REAL && value != 0)) {
      throw refused(
          path,
          Double.isFinite(value) ? "is out of range" : "is not finite",
          "Keep it finite and within 1E-130 to 9.9E+125");
    }
    return AttributeValue.createN(Double.toString(value));
  }

  /// A truth value, as type BOOL.
  public static AttributeValue bool(boolean value, String path) {
    return value ? TRUE : FALSE;
  }

  /// An enum constant by its name, as type S.
  public static AttributeValue constant(Enum<?> value, String path) {
    return AttributeValue.createS(required(value, path).name());
  }

  /// An instant as ISO-8601 text in UTC with nine fraction digits, as type S.
  public static AttributeValue instant(Instant value, String path) {
    return AttributeValue.createS(TimeText.write(path, required(value, path)));
  }

  /// A time of expiry in epoch seconds, rounded up, as type N.
  public static AttributeValue expiry(Instant value, String path) {
    return AttributeValue.createN(Long.toString(Expiry.seconds(required(value, path), path)));
  }

  /// A date as ISO-8601 text, as type S.
  public static AttributeValue date(LocalDate value, String path) {
    return AttributeValue.createS(TimeText.write(path, required(value, path)));
  }

  /// A UUID as lower-case text, as type S.
  public static AttributeValue uuid(UUID value, String path) {
    return AttributeValue.createS(required(value, path).toString());
  }

  /// Bytes, copied, as type B.
  public static AttributeValue bytes(byte[] value, String path) {
    return AttributeValue.createB(SdkBytes.fromByteArray(required(value, path)));
  }

  /// A set of texts, as type SS.
  ///
  /// @return null where the set is empty: DynamoDB has no empty sets, so the attribute is absent
  public static @Nullable AttributeValue texts(Set<String> values, String path) {
    if (required(values, path).isEmpty()) {
      return null;
    }
    String[] elements = values.toArray(NO_TEXTS);
    for (String element : elements) {
      wellFormed(element(element, path), path);
    }
    return AttributeValue.createSs(Arrays.asList(elements));
  }

  /// A set of numbers, as type NS.
  ///
  /// @param encoder one that writes type N
  /// @return null where the set is empty: DynamoDB has no empty sets, so the attribute is absent
  public static <E> @Nullable AttributeValue numbers(
      Set<E> values, String path, Encoder<E> encoder) {
    if (required(values, path).isEmpty()) {
      return null;
    }
    // 1.0 and 1.00 are two elements of the set and one number.
    Set<String> elements = LinkedHashSet.newLinkedHashSet(values.size());
    for (E value : values) {
      elements.add(encoder.encode(element(value, path), path).n());
    }
    return AttributeValue.createNs(List.copyOf(elements));
  }

  /// A name within a map.
  ///
  /// @throws MappingException `BAO-7003` where it is null or not well-formed
  public static String entryName(@Nullable String name, String path) {
    return wellFormed(element(name, path), path);
  }

  /// An element of a list, a set or a map.
  ///
  /// @throws MappingException `BAO-7003` where it is null
  public static <E> E element(@Nullable E value, String path) {
    if (value == null) {
      throw refused(path, "holds a null", "Leave nulls out of lists, sets and maps");
    }
    return value;
  }

  static MappingException refused(String path, String found, String mend) {
    return new MappingException(
        ErrorCode.VALUE_REFUSED, path + " cannot be written: it " + found + ". " + mend + ".");
  }
}
