package dev.bao.processor.declaration;

import dev.bao.processor.problem.Place;
import dev.bao.processor.problem.Problem;
import dev.bao.processor.problem.Problems;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/// What all readers of one model's declaration share.
///
/// @param record the model
/// @param problems where problems are noted
record Reading(Elements elements, Types types, TypeElement record, Problems problems) {

  /// The model's simple name.
  String name() {
    return record.getSimpleName().toString();
  }

  PackageElement packageOf() {
    return elements.getPackageOf(record);
  }

  void problem(Problem problem, Place place, Object... arguments) {
    problems.add(problem, place, arguments);
  }

  @Nullable Annotation annotation(Element element, String name) {
    return Annotation.find(elements, element, name);
  }

  /// The type, or one around it, that generated code cannot use.
  ///
  /// @return null where it can use all
  @Nullable TypeElement hidden(TypeElement type) {
    boolean samePackage = elements.getPackageOf(type).equals(packageOf());
    for (Element e = type; e instanceof TypeElement part; e = e.getEnclosingElement()) {
      boolean visible =
          samePackage
              ? !e.getModifiers().contains(Modifier.PRIVATE)
              : e.getModifiers().contains(Modifier.PUBLIC) || isInInterface(e);
      if (!visible) {
        return part;
      }
    }
    return null;
  }

  /// A type within a type, or one around that, which generated code cannot use.
  ///
  /// @return null where it can use all
  @Nullable TypeElement hiddenIn(TypeMirror type) {
    return switch (type) {
      case ArrayType array -> hiddenIn(array.getComponentType());
      case DeclaredType declared -> {
        TypeElement hidden = hidden((TypeElement) declared.asElement());
        yield hidden == null ? hiddenIn(declared.getTypeArguments()) : hidden;
      }
      default -> null;
    };
  }

  private @Nullable TypeElement hiddenIn(List<? extends TypeMirror> types) {
    for (TypeMirror type : types) {
      TypeElement hidden = hiddenIn(type);
      if (hidden != null) {
        return hidden;
      }
    }
    return null;
  }

  /// Reports a type that generated code cannot use.
  ///
  /// @param hidden the type, or the one around it that hides it
  void inaccessible(TypeElement type, TypeElement hidden, String path, Place place) {
    problem(
        Problem.TYPE_INACCESSIBLE,
        place,
        path,
        packageOf().getQualifiedName(),
        type.getQualifiedName(),
        hidden.equals(type) ? "" : " " + hidden.getQualifiedName() + " around it");
  }

  /// Whether a record can be used from other packages.
  static boolean isPublic(TypeElement record) {
    for (Element e = record; e instanceof TypeElement; e = e.getEnclosingElement()) {
      if (!e.getModifiers().contains(Modifier.PUBLIC) && !isInInterface(e)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInInterface(Element element) {
    return element.getEnclosingElement() instanceof TypeElement outer
        && outer.getKind().isInterface();
  }
}
