package dev.bao.processor.declaration;

import dev.bao.processor.problem.Place;
import dev.bao.processor.problem.Repeated;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/// An annotation of Bao as it stands on an element.
///
/// @param element what is annotated
/// @param values all values with those that are left out, by their name
/// @param number which one of several of its kind it is, from 0; below 0 where it is the only one
record Annotation(
    Element element, AnnotationMirror mirror, Map<String, AnnotationValue> values, int number) {

  static final String PACKAGE = "dev.bao.annotations.";

  /// An annotation of an element.
  ///
  /// @param name the simple name of the annotation
  /// @return null where it is not there
  static @Nullable Annotation find(Elements elements, Element element, String name) {
    return list(elements, element, PACKAGE + name).stream().findFirst().orElse(null);
  }

  /// An annotation of a type, as in `List<@ConvertedBy(..) Money>`.
  ///
  /// @param element what has the type
  /// @return null where it is not there
  static @Nullable Annotation find(
      Elements elements, TypeMirror type, Element element, String name) {
    return type.getAnnotationMirrors().stream()
        .filter(mirror -> isNamed(mirror, PACKAGE + name))
        .map(mirror -> of(elements, element, mirror, -1))
        .findFirst()
        .orElse(null);
  }

  /// A repeatable annotation of an element, in order.
  ///
  /// @param container the simple name of the annotation that holds several
  static List<Annotation> repeated(
      Elements elements, Element element, String name, String container) {
    List<Annotation> all = new ArrayList<>(list(elements, element, PACKAGE + name));
    for (Annotation several : list(elements, element, PACKAGE + container)) {
      for (AnnotationValue one : several.list("value")) {
        if (one.getValue() instanceof AnnotationMirror mirror) {
          all.add(of(elements, element, mirror, all.size()));
        }
      }
    }
    return all;
  }

  /// The annotations that an array value holds, in order.
  List<Annotation> nested(Elements elements, String name) {
    List<Annotation> nested = new ArrayList<>();
    for (AnnotationValue one : list(name)) {
      if (one.getValue() instanceof AnnotationMirror inner) {
        nested.add(of(elements, element, inner, -1));
      }
    }
    return nested;
  }

  private static List<Annotation> list(Elements elements, Element element, String name) {
    return element.getAnnotationMirrors().stream()
        .filter(mirror -> isNamed(mirror, name))
        .map(mirror -> of(elements, element, mirror, -1))
        .toList();
  }

  private static boolean isNamed(AnnotationMirror mirror, String name) {
    TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
    return type.getQualifiedName().contentEquals(name);
  }

  private static Annotation of(
      Elements elements, Element element, AnnotationMirror mirror, int number) {
    Map<String, AnnotationValue> values = new HashMap<>();
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        elements.getElementValuesWithDefaults(mirror).entrySet()) {
      values.put(entry.getKey().getSimpleName().toString(), entry.getValue());
    }
    return new Annotation(element, mirror, values, number);
  }

  /// The annotation's simple name.
  String name() {
    return mirror.getAnnotationType().asElement().getSimpleName().toString();
  }

  /// A text; empty where the compiler could not make sense of it, and says so itself.
  String text(String name) {
    return values.get(name) != null && values.get(name).getValue() instanceof String text
        ? text
        : "";
  }

  /// Whether a boolean value is true.
  boolean isTrue(String name) {
    return values.get(name) != null && Boolean.TRUE.equals(values.get(name).getValue());
  }

  /// A number; 0 where the compiler could not make sense of it, and says so itself.
  int number(String name) {
    return values.get(name) != null && values.get(name).getValue() instanceof Integer number
        ? number
        : 0;
  }

  /// The name of an enum constant; empty where the compiler could not make sense of it, and says so
  /// itself.
  String constant(String name) {
    return values.get(name) != null
            && values.get(name).getValue() instanceof VariableElement constant
        ? constant.getSimpleName().toString()
        : "";
  }

  /// A class or `void`; null where the compiler could not make sense of it, and says so itself.
  @Nullable TypeMirror typeMirror(String name) {
    return values.get(name) != null && values.get(name).getValue() instanceof TypeMirror type
        ? type
        : null;
  }

  /// A class; null where the compiler could not make sense of it, and says so itself.
  @Nullable TypeElement type(String name) {
    return values.get(name) != null
            && values.get(name).getValue() instanceof DeclaredType type
            && type.asElement() instanceof TypeElement element
        ? element
        : null;
  }

  /// The elements of an array; none where the compiler could not make sense of it.
  List<AnnotationValue> list(String name) {
    AnnotationValue value = values.get(name);
    List<AnnotationValue> list = new ArrayList<>();
    if (value != null && value.getValue() instanceof List<?> all) {
      for (Object one : all) {
        if (one instanceof AnnotationValue element) {
          list.add(element);
        }
      }
    }
    return list;
  }

  /// The place of one of the values.
  Place at(String name) {
    return at(name, 0, values.get(name));
  }

  /// The place of an element of an array.
  ///
  /// @param position which element, from 0
  Place at(String name, int position) {
    return at(name, position, list(name).get(position));
  }

  private Place at(String name, int position, @Nullable AnnotationValue value) {
    return new Place(
        element, mirror, value, number < 0 ? null : new Repeated(name(), number, name, position));
  }

  /// The place of the annotation.
  Place at() {
    return new Place(element, mirror, null, null);
  }
}
