package dev.bao.processor.declaration;

import com.palantir.javapoet.ClassName;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/// Checks classes of the user that annotations name, and of which generated code makes an instance.
record PlugInCheck(Reading reading) {

  /// The type argument with which a class implements a generic interface.
  ///
  /// @return null where it does not implement it, or without an argument
  @Nullable TypeMirror argument(@Nullable TypeMirror type, String generic) {
    if (!(type instanceof DeclaredType declared)) {
      return null;
    }
    if (element(declared).getQualifiedName().contentEquals(generic)) {
      return declared.getTypeArguments().isEmpty() ? null : declared.getTypeArguments().getFirst();
    }
    for (TypeMirror supertype : reading.types().directSupertypes(type)) {
      TypeMirror argument = argument(supertype, generic);
      if (argument != null) {
        return argument;
      }
    }
    return null;
  }

  /// Why generated code cannot make an instance, null where it can.
  @Nullable String unusable(@Nullable TypeMirror type) {
    if (!(type instanceof DeclaredType declared)) {
      return "is no class";
    }
    TypeElement element = element(declared);
    if (element.getKind() != ElementKind.CLASS
        || element.getModifiers().contains(Modifier.ABSTRACT)
        || !element.getTypeParameters().isEmpty()) {
      return "is no plain class";
    }
    if (element.getNestingKind().isNested() && !element.getModifiers().contains(Modifier.STATIC)) {
      return "is an inner class";
    }
    TypeElement hidden = reading.hidden(element);
    if (hidden != null) {
      return hidden.equals(element)
          ? "is not visible there"
          : "is within " + hidden.getSimpleName() + ", which is not visible there";
    }
    return ElementFilter.constructorsIn(element.getEnclosedElements()).stream()
            .anyMatch(this::canCall)
        ? null
        : "has no such constructor";
  }

  private boolean canCall(ExecutableElement constructor) {
    boolean samePackage = reading.elements().getPackageOf(constructor).equals(reading.packageOf());
    return constructor.getParameters().isEmpty()
        && (samePackage
            ? !constructor.getModifiers().contains(Modifier.PRIVATE)
            : constructor.getModifiers().contains(Modifier.PUBLIC));
  }

  /// The name of a class for messages.
  static String name(@Nullable TypeMirror type) {
    return type == null || type.getKind() == TypeKind.ERROR ? "what it names" : type.toString();
  }

  /// The name of a class.
  static ClassName className(@Nullable TypeMirror type) {
    if (type instanceof DeclaredType declared) {
      return ClassName.get(element(declared));
    }
    throw new IllegalArgumentException("no class: " + type);
  }

  private static TypeElement element(DeclaredType type) {
    Element element = type.asElement();
    return (TypeElement) element;
  }
}
