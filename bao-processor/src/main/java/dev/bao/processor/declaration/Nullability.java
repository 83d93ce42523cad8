package dev.bao.processor.declaration;

import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/// Whether something is marked by an annotation whose simple name is Nullable, of any library.
final class Nullability {

  private Nullability() {}

  /// Whether a component is marked: by a type annotation, or by a declaration annotation, which the
  /// compiler moves to the accessor, the field or the constructor's parameter.
  static boolean isMarked(Elements elements, TypeElement record, RecordComponentElement component) {
    ExecutableElement accessor = component.getAccessor();
    Stream<AnnotatedConstruct> places =
        Stream.of(component, component.asType(), accessor, accessor.getReturnType());
    Stream<AnnotatedConstruct> variables =
        Stream.concat(fields(record), parameters(elements, record))
            .filter(variable -> variable.getSimpleName().equals(component.getSimpleName()))
            .flatMap(variable -> Stream.of(variable, variable.asType()));
    return Stream.concat(places, variables).anyMatch(Nullability::isMarked);
  }

  private static Stream<VariableElement> fields(TypeElement record) {
    return ElementFilter.fieldsIn(record.getEnclosedElements()).stream()
        .filter(field -> field.getKind() == ElementKind.FIELD);
  }

  /// The parameters of the canonical constructor.
  private static Stream<VariableElement> parameters(Elements elements, TypeElement record) {
    return ElementFilter.constructorsIn(record.getEnclosedElements()).stream()
        .filter(elements::isCanonicalConstructor)
        .flatMap(constructor -> constructor.getParameters().stream());
  }

  /// Whether a type or a declaration itself is marked.
  static boolean isMarked(AnnotatedConstruct construct) {
    return construct.getAnnotationMirrors().stream()
        .anyMatch(mirror ->
            mirror.getAnnotationType().asElement().getSimpleName().contentEquals("Nullable"));
  }
}
