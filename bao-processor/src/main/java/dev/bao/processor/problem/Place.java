package dev.bao.processor.problem;

import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/// Where a problem is reported: an element, an annotation of it, or a value of that annotation.
///
/// @param repeated which of several equal annotations it is, null where there is one
public record Place(
    Element element,
    @Nullable AnnotationMirror annotation,
    @Nullable AnnotationValue value,
    @Nullable Repeated repeated) {

  /// An element itself.
  public static Place of(Element element) {
    return new Place(element, null, null, null);
  }

  void error(ProcessingEnvironment environment, String message) {
    if (repeated == null || !repeated.error(environment, element, message)) {
      environment
          .getMessager()
          .printMessage(Diagnostic.Kind.ERROR, message, element, annotation, value);
    }
  }
}
