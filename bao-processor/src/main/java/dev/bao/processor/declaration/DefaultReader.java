package dev.bao.processor.declaration;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.bao.processor.descriptor.DefaultValue;
import dev.bao.processor.descriptor.ScalarKind;
import dev.bao.processor.descriptor.ValueType;
import dev.bao.processor.problem.Place;
import dev.bao.processor.problem.Problem;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/// Reads the texts of @Default as expressions.
final class DefaultReader {

  private static final int MAX_DIGITS = 38;
  private static final int MIN_EXPONENT = -130;
  private static final int MAX_EXPONENT = 125;
  private static final int MAX_YEAR = 9999;

  private final Reading reading;

  DefaultReader(Reading reading) {
    this.reading = reading;
  }

  /// Reads a default.
  ///
  /// @param constant the name of the constant that will hold it
  /// @return null where the text does not read as the type, which is reported
  @Nullable DefaultValue read(
      String text, ValueType type, String constant, String path, Place place) {
    try {
      return new DefaultValue(constant, expression(text, type), isZero(text, type));
    } catch (IllegalArgumentException | DateTimeException e) {
      String mend = mend(type);
      reading.problem(Problem.DEFAULT_UNREADABLE, place, path, text, type.typeName(), mend);
      return null;
    }
  }

  /// Reads a text as an expression of a single value's type.
  ///
  /// @throws IllegalArgumentException where it does not read so
  /// @throws DateTimeException where it does not read as a time
  CodeBlock expression(String text, ValueType type) {
    return type instanceof ValueType.Scalar(ScalarKind kind, var ignored)
        ? literal(text, kind)
        : constantOf(text, (ClassName) type.typeName());
  }

  private CodeBlock literal(String text, ScalarKind kind) {
    return switch (kind) {
      case TEXT -> text(text);
      case INT -> CodeBlock.of("$L", Integer.parseInt(text));
      case LONG -> CodeBlock.of("$LL", Long.parseLong(text));
      case DECIMAL -> CodeBlock.of("new $T($S)", BigDecimal.class, storable(new BigDecimal(text)));
      case REAL -> real(text);
      case BOOL -> CodeBlock.of("$L", bool(text));
      case INSTANT -> CodeBlock.of("$T.parse($S)", Instant.class, storable(Instant.parse(text)));
      case EPOCH_MILLIS -> epoch(text, ChronoUnit.MILLIS);
      case EPOCH_SECONDS -> epoch(text, ChronoUnit.SECONDS);
      case DATE -> CodeBlock.of("$T.parse($S)", LocalDate.class, storable(LocalDate.parse(text)));
      case UUID -> CodeBlock.of("$T.fromString($S)", UUID.class, uuid(text));
      case BYTES, EXPIRY -> throw new IllegalArgumentException();
    };
  }

  private CodeBlock text(String text) {
    return CodeBlock.of("$L", reading.elements().getConstantExpression(text));
  }

  private CodeBlock constantOf(String text, ClassName type) {
    TypeElement element = reading.elements().getTypeElement(type.canonicalName());
    if (!constants(element).contains(text)) {
      throw new IllegalArgumentException();
    }
    return CodeBlock.of("$T.$L", type, text);
  }

  private static CodeBlock real(String text) {
    double value = Double.parseDouble(text);
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException();
    }
    storable(new BigDecimal(Double.toString(value)));
    return CodeBlock.of("$L", value);
  }

  private static boolean bool(String text) {
    return switch (text) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException();
    };
  }

  private static BigDecimal storable(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    int exponent = stripped.precision() - stripped.scale() - 1;
    if (stripped.precision() > MAX_DIGITS
        || (stripped.signum() != 0 && (exponent < MIN_EXPONENT || exponent > MAX_EXPONENT))) {
      throw new IllegalArgumentException();
    }
    return value;
  }

  private static Instant storable(Instant value) {
    storable(LocalDate.ofInstant(value, ZoneOffset.UTC));
    return value;
  }

  private static CodeBlock epoch(String text, ChronoUnit unit) {
    Instant value = storable(Instant.parse(text));
    if (!value.truncatedTo(unit).equals(value)) {
      throw new IllegalArgumentException();
    }
    return CodeBlock.of("$T.parse($S)", Instant.class, value);
  }

  private static LocalDate storable(LocalDate value) {
    if (value.getYear() < 0 || value.getYear() > MAX_YEAR) {
      throw new DateTimeException("year");
    }
    return value;
  }

  private static UUID uuid(String text) {
    UUID value = UUID.fromString(text);
    if (!value.toString().equalsIgnoreCase(text)) {
      throw new IllegalArgumentException();
    }
    return value;
  }

  private static boolean isZero(String text, ValueType type) {
    return type instanceof ValueType.Scalar(ScalarKind kind, var ignored)
        && kind.isNumber()
        && new BigDecimal(text).signum() == 0;
  }

  /// What can be written instead.
  String mend(ValueType type) {
    if (type instanceof ValueType.Scalar(ScalarKind kind, var ignored)) {
      return switch (kind) {
        case INT, LONG -> "Write a whole number of its range, such as 42";
        case DECIMAL, REAL -> "Write a number such as 12.5, of at most 38 digits";
        case BOOL -> "Write true or false";
        case INSTANT -> "Write it as 2026-11-21T10:15:30Z, within the years 0000 to 9999";
        case EPOCH_MILLIS -> "Write it as 2026-11-21T10:15:30.123Z, in whole milliseconds";
        case EPOCH_SECONDS -> "Write it as 2026-11-21T10:15:30Z, in whole seconds";
        case DATE -> "Write it as 2026-11-21, within the years 0000 to 9999";
        case UUID -> "Write it as 01234567-89ab-cdef-0123-456789abcdef";
        case TEXT, BYTES, EXPIRY -> "Write another";
      };
    }
    String name = ((ClassName) type.typeName()).canonicalName();
    List<String> constants = constants(reading.elements().getTypeElement(name));
    return "Write one of its constants: " + String.join(", ", constants);
  }

  private static List<String> constants(TypeElement type) {
    return type.getEnclosedElements().stream()
        .filter(element -> element.getKind() == ElementKind.ENUM_CONSTANT)
        .map(Element::getSimpleName)
        .map(Object::toString)
        .toList();
  }
}
