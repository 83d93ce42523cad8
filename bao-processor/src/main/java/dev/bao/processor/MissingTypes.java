package dev.bao.processor;

import dev.bao.processor.declaration.CollectionReader;
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
