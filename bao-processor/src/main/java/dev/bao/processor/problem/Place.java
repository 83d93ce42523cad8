package dev.bao.processor.problem;

import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/// Where a problem is reported: an element, an annotation of it, or a value of that annotation.
public record Place(
    Element element, @Nullable AnnotationMirror annotation, @Nullable AnnotationValue value) {

  /// An element itself.
  public static Place of(Element element) {
    return new Place(element, null, null);
  }

  void error(Messager messager, String message) {
    messager.printMessage(Diagnostic.Kind.ERROR, message, element, annotation, value);
  }
}
