package dev.bao.processor.declaration;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.bao.processor.descriptor.ConverterDescriptor;
import dev.bao.processor.descriptor.Names;
import dev.bao.processor.descriptor.ScalarKind;
import dev.bao.processor.descriptor.ValueType;
import dev.bao.processor.problem.Place;
import dev.bao.processor.problem.Problem;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/// Reads what is stored in a form that an annotation names: @Json, @ConvertedBy and @Timestamp. Not
/// thread-safe.
final class ConversionReader {

  private static final String MAPPER = "com.fasterxml.jackson.databind.ObjectMapper";
  private static final String SUPPLIER = "java.util.function.Supplier";
  private static final String CONVERTER =
      "software.amazon.awssdk.enhanced.dynamodb.AttributeConverter";

  private final Reading reading;
  private final PlugInCheck plugIns;
  private final Map<List<?>, ConverterDescriptor.OfSchema> known = new HashMap<>();

  ConversionReader(Reading reading) {
    this.reading = reading;
    this.plugIns = new PlugInCheck(reading);
  }

  /// What is stored in a form that an annotation names.
  ///
  /// @param type without `Optional`
  /// @param path where it stands, as in `Task.address.city`
  record Subject(TypeMirror type, String path, Place place) {

    String name() {
      return path.substring(path.lastIndexOf('.') + 1);
    }
  }

  /// The annotations of a component that name a form.
  List<Annotation> forms(Element component) {
    return Stream.of("Json", "ConvertedBy", "Timestamp")
        .flatMap(name -> Stream.ofNullable(reading.annotation(component, name)))
        .toList();
  }

  /// Reads a type in the form that annotations of its component name.
  ///
  /// @param forms one or more
  /// @return null where the form does not fit the type, which is reported
  @Nullable ValueType read(List<Annotation> forms, Subject subject) {
    Annotation form = forms.getFirst();
    if (forms.size() > 1) {
      report(Problem.FORM_TWICE, subject, form.name(), forms.getLast().name());
      return null;
    }
    return switch (form.name()) {
      case "Json" -> json(form, subject);
      case "Timestamp" -> timestamp(form, subject);
      default -> convertedBy(form, subject);
    };
  }

  private @Nullable ValueType timestamp(Annotation timestamp, Subject subject) {
    TypeName name = TypeName.get(subject.type());
    if (!name.equals(ClassName.get("java.time", "Instant"))) {
      report(Problem.TIMESTAMP_MISPLACED, subject, name);
      return null;
    }
    boolean isSeconds = timestamp.constant("value").equals("EPOCH_SECONDS");
    return new ValueType.Scalar(
        isSeconds ? ScalarKind.EPOCH_SECONDS : ScalarKind.EPOCH_MILLIS, name);
  }

  private @Nullable ValueType json(Annotation json, Subject subject) {
    TypeElement objectMapper = reading.elements().getTypeElement(MAPPER);
    if (objectMapper == null) {
      report(Problem.JACKSON_MISSING, subject);
      return null;
    }
    TypeMirror mapper = json.typeMirror("mapper");
    if (mapper != null && mapper.getKind() == TypeKind.VOID) {
      return jsonText(subject, null);
    }
    TypeMirror supplied = plugIns.argument(mapper, SUPPLIER);
    boolean fits = supplied != null && reading.types().isSubtype(supplied, objectMapper.asType());
    String wrong = fits ? plugIns.unusable(mapper) : "is no Supplier of an ObjectMapper";
    if (wrong != null) {
      report(Problem.JSON_MAPPER_INVALID, subject, PlugInCheck.name(mapper), wrong);
      return null;
    }
    return jsonText(subject, PlugInCheck.className(mapper));
  }

  private @Nullable ValueType jsonText(Subject subject, @Nullable ClassName mapper) {
    TypeName type = boxed(subject.type());
    return converted(
        subject,
        Arrays.asList(type, mapper),
        "JSON_" + Names.constant(subject.name()),
        constant -> new ConverterDescriptor.JsonText(constant, type, mapper));
  }

  /// Reads a type that a converter of the user stores.
  ///
  /// @return null where the converter does not fit the type, which is reported
  @Nullable ValueType convertedBy(Annotation convertedBy, Subject subject) {
    TypeMirror converter = convertedBy.typeMirror("value");
    String wrong = wrongConverter(converter, subject);
    if (wrong != null) {
      report(
          Problem.CONVERTER_INVALID,
          subject,
          PlugInCheck.name(converter),
          wrong,
          boxed(subject.type()));
      return null;
    }
    ClassName name = PlugInCheck.className(converter);
    TypeName type = boxed(subject.type());
    return converted(
        subject,
        List.of(type, name),
        "CONVERTER_" + Names.constant(name.simpleName().replaceFirst("(?<=.)Converter$", "")),
        constant -> new ConverterDescriptor.OfUser(constant, type, name));
  }

  private @Nullable String wrongConverter(@Nullable TypeMirror converter, Subject subject) {
    TypeMirror converts = plugIns.argument(converter, CONVERTER);
    if (converts == null) {
      return "is no AttributeConverter";
    }
    return TypeName.get(converts).equals(boxed(subject.type()))
        ? plugIns.unusable(converter)
        : "converts " + TypeName.get(converts);
  }

  /// @param key what tells the converter from others
  /// @param name the name of its constant, unless that is taken
  private @Nullable ValueType converted(
      Subject subject,
      List<?> key,
      String name,
      Function<String, ConverterDescriptor.OfSchema> converter) {
    TypeElement hidden = reading.hiddenIn(subject.type());
    if (hidden != null) {
      reading.inaccessible(hidden, hidden, subject.path(), subject.place());
      return null;
    }
    ConverterDescriptor descriptor =
        known.computeIfAbsent(key, ignored -> converter.apply(unused(name)));
    return new ValueType.Converted(TypeName.get(subject.type()), descriptor);
  }

  private String unused(String name) {
    String free = name;
    for (int number = 2; isTaken(free); number++) {
      free = name + "_" + number;
    }
    return free;
  }

  private boolean isTaken(String constant) {
    return known.values().stream().anyMatch(one -> one.constant().equals(constant));
  }

  private static TypeName boxed(TypeMirror type) {
    TypeName name = TypeName.get(type);
    return name.isPrimitive() ? name.box() : name;
  }

  private void report(Problem problem, Subject subject, Object... arguments) {
    reading.problem(
        problem,
        subject.place(),
        Stream.concat(Stream.of(subject.path()), Stream.of(arguments)).toArray());
  }
}
