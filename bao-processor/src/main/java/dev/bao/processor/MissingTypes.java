package dev.bao.processor;

import java.util.List;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/// Whether a record names types that are not there, maybe because another processor has yet to
/// write them. Where nobody does, the compiler reports them.
final class MissingTypes {

  private MissingTypes() {}

  static boolean has(TypeElement record) {
    return record.getRecordComponents().stream()
        .map(RecordComponentElement::asType)
        .anyMatch(MissingTypes::isMissing);
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
