package dev.bao.processor.declaration;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.bao.processor.descriptor.ConverterDescriptor;
import dev.bao.processor.descriptor.ScalarKind;
import dev.bao.processor.descriptor.ValueType;
import dev.bao.processor.problem.Place;
import dev.bao.processor.problem.Problem;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/// Reads types of components and of their elements.
final class TypeReader {

  private static final Map<String, ScalarKind> SCALARS =
      Map.ofEntries(
          Map.entry("java.lang.String", ScalarKind.TEXT),
          Map.entry("java.lang.Integer", ScalarKind.INT),
          Map.entry("java.lang.Long", ScalarKind.LONG),
          Map.entry("java.lang.Double", ScalarKind.REAL),
          Map.entry("java.lang.Boolean", ScalarKind.BOOL),
          Map.entry("java.math.BigDecimal", ScalarKind.DECIMAL),
          Map.entry("java.time.Instant", ScalarKind.INSTANT),
          Map.entry("java.time.LocalDate", ScalarKind.DATE),
          Map.entry("java.util.UUID", ScalarKind.UUID));

  /// Jackson's trees.
  static final String JSON_NODE = "com.fasterxml.jackson.databind.JsonNode";

  private final Reading reading;
  private final NestedReader nested;
  private final ConversionReader conversions;

  TypeReader(Reading reading, NestedReader nested) {
    this.reading = reading;
    this.nested = nested;
    this.conversions = new ConversionReader(reading);
  }

  /// Reads the type of a component, in the form that its annotations ask for.
  ///
  /// @param type its type, or what its Optional holds
  /// @param path where it stands, as in `Task.address.city`
  /// @return null where it is no type that Bao stores, which is reported
  @Nullable ValueType read(
      RecordComponentElement component, TypeMirror type, String path, Place place) {
    List<Annotation> forms = conversions.forms(component);
    return forms.isEmpty()
        ? read(type, path, place)
        : conversions.read(forms, new ConversionReader.Subject(type, path, place));
  }

  /// Reads a type, other than Optional.
  ///
  /// @param path where it stands, as in `Task.address.city`
  /// @return null where it is no type that Bao stores, which is reported
  private @Nullable ValueType read(TypeMirror type, String path, Place place) {
    Annotation convertedBy =
        Annotation.find(reading.elements(), type, place.element(), "ConvertedBy");
    if (convertedBy != null) {
      return conversions.convertedBy(convertedBy, new ConversionReader.Subject(type, path, place));
    }
    return switch (type.getKind()) {
      case INT -> scalar(ScalarKind.INT, type);
      case LONG -> scalar(ScalarKind.LONG, type);
      case DOUBLE -> scalar(ScalarKind.REAL, type);
      case BOOLEAN -> scalar(ScalarKind.BOOL, type);
      case ARRAY -> array((ArrayType) type, path, place);
      case DECLARED -> declared((DeclaredType) type, path, place);
      default -> unsupported(type, path, place);
    };
  }

  private @Nullable ValueType array(ArrayType type, String path, Place place) {
    return type.getComponentType().getKind() == TypeKind.BYTE
        ? scalar(ScalarKind.BYTES, type)
        : unsupported(type, path, place);
  }

  private @Nullable ValueType declared(DeclaredType type, String path, Place place) {
    TypeElement element = (TypeElement) type.asElement();
    String name = element.getQualifiedName().toString();
    ScalarKind kind = SCALARS.get(name);
    if (kind != null) {
      return scalar(kind, type);
    }
    if (name.equals(JSON_NODE)) {
      return new ValueType.Converted(TypeName.get(type), new ConverterDescriptor.JsonTree());
    }
    List<? extends TypeMirror> arguments = type.getTypeArguments();
    if (name.equals("java.util.List") && arguments.size() == 1) {
      ValueType value = element(arguments.getFirst(), path, place);
      return value == null ? null : new ValueType.ListOf(value);
    }
    if (name.equals("java.util.Map") && isText(arguments)) {
      ValueType value = element(arguments.getLast(), path, place);
      return value == null ? null : new ValueType.MapOf(value);
    }
    if (name.equals("java.util.Set") && arguments.size() == 1) {
      return set(type, path, place);
    }
    return userType(type, element, path, place);
  }

  private static boolean isText(List<? extends TypeMirror> arguments) {
    return arguments.size() == 2
        && TypeName.get(arguments.getFirst()).equals(ClassName.get(String.class));
  }

  /// An element of a list or map: not a set, since an empty one would be absent.
  private @Nullable ValueType element(TypeMirror type, String path, Place place) {
    if (Nullability.isMarked(type)) {
      reading.problem(
          Problem.NULLABLE_MISPLACED,
          place,
          path,
          "an element, and lists and maps hold no nulls",
          "Remove it, or leave the element out");
    }
    ValueType value = read(type, path, place);
    return value instanceof ValueType.SetOf ? unsupported(type, path, place) : value;
  }

  private @Nullable ValueType set(DeclaredType type, String path, Place place) {
    TypeMirror argument = type.getTypeArguments().getFirst();
    ScalarKind kind =
        argument.getKind() == TypeKind.DECLARED
            ? SCALARS.get(
                ((TypeElement) ((DeclaredType) argument).asElement()).getQualifiedName().toString())
            : null;
    return kind != null && (kind == ScalarKind.TEXT || kind.isNumber())
        ? new ValueType.SetOf(scalar(kind, argument))
        : unsupported(type, path, place);
  }

  private @Nullable ValueType userType(
      DeclaredType type, TypeElement element, String path, Place place) {
    boolean isEnum = element.getKind() == ElementKind.ENUM;
    boolean isPlainRecord =
        element.getKind() == ElementKind.RECORD && element.getTypeParameters().isEmpty();
    if (!isEnum && !isPlainRecord) {
      return unsupported(type, path, place);
    }
    TypeElement hidden = reading.hidden(element);
    if (hidden != null) {
      reading.inaccessible(element, hidden, path, place);
      return null;
    }
    return isEnum
        ? new ValueType.Constant(ClassName.get(element))
        : nested.read(element, path, place);
  }

  private @Nullable ValueType unsupported(TypeMirror type, String path, Place place) {
    reading.problem(Problem.TYPE_UNSUPPORTED, place, path, TypeName.get(type));
    return null;
  }

  private static ValueType.Scalar scalar(ScalarKind kind, TypeMirror type) {
    return new ValueType.Scalar(kind, TypeName.get(type));
  }
}
