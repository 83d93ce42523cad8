package dev.bao.processor;

import dev.bao.processor.declaration.CollectionReader;
import dev.bao.processor.problem.Place;
import dev.bao.processor.problem.Problem;
import dev.bao.processor.problem.Problems;
import java.util.List;
import java.util.regex.Pattern;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/// Whether a record names types that are not there, maybe because another processor has yet to
/// write them. Where nobody does, the compiler reports them.
final class MissingTypes {

  private static final Pattern JSON_NODE = Pattern.compile("\\bJsonNode\\b");

  private MissingTypes() {}

  static boolean has(TypeElement record) {
    return record.getRecordComponents().stream()
        .map(RecordComponentElement::asType)
        .anyMatch(MissingTypes::isMissing);
  }

  /// Reports components with a type of Jackson that is not there.
  static void reportJackson(TypeElement record, ProcessingEnvironment environment) {
    Problems problems = new Problems();
    for (RecordComponentElement component : record.getRecordComponents()) {
      TypeMirror type = component.asType();
      if (isMissing(type) && JSON_NODE.matcher(type.toString()).find()) {
        String path = record.getSimpleName() + "." + component.getSimpleName();
        problems.add(Problem.JACKSON_MISSING, Place.of(component), path);
      }
    }
    problems.report(environment);
  }

  /// Whether an item collection permits types that are not there, or such that name some.
  static boolean inMembers(TypeElement collection) {
    return anyMissing(collection.getPermittedSubclasses())
        || CollectionReader.permitted(collection).stream().anyMatch(MissingTypes::has);
  }

  private static boolean isMissing(TypeMirror type) {
    return switch (type.getKind()) {
      case ERROR -> true;
      case ARRAY -> isMissing(((ArrayType) type).getComponentType());
      case DECLARED -> anyMissing(((DeclaredType) type).getTypeArguments());
      default -> false;
    };
  }

  private static boolean anyMissing(List<? extends TypeMirror> types) {
    return types.stream().anyMatch(MissingTypes::isMissing);
  }
}
