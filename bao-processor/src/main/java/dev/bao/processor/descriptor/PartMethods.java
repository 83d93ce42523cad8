package dev.bao.processor.descriptor;

import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.List;

/// The methods of patches that change a part of a value, as they must not clash with others.
public final class PartMethods {

  private PartMethods() {}

  /// The methods of a component, each as its name with its erased parameters.
  ///
  /// @param isOfItem whether the component is one of the model, and not of a record within it
  public static List<String> of(ComponentDescriptor component, boolean isOfItem) {
    return switch (component.type()) {
      case ValueType.SetOf(ValueType.Scalar element) when isOfItem ->
          List.of(
              method("add", component, "java.util.Set"),
              method("add", component, element.boxed() + "[]"),
              method("remove", component, "java.util.Set"),
              method("remove", component, element.boxed() + "[]"));
      case ValueType.ListOf(ValueType element) ->
          List.of(
              method("append", component, "java.util.List"),
              method("append", component, erased(element.boxed()) + "[]"),
              method("prepend", component, "java.util.List"),
              method("prepend", component, erased(element.boxed()) + "[]"),
              method("set", component, "int," + erased(element.unboxed())),
              method("remove", component, "int"));
      case ValueType.MapOf(ValueType value) ->
          List.of(
              method("put", component, "java.lang.String," + erased(value.unboxed())),
              method("remove", component, "java.lang.String"));
      case ValueType.Nested ignored -> List.of(component.name() + "(java.util.function.Consumer)");
      default -> List.of();
    };
  }

  private static String method(String verb, ComponentDescriptor component, String parameters) {
    return Names.of(verb, component) + "(" + parameters + ")";
  }

  /// A type without its arguments.
  public static String erased(TypeName type) {
    return type instanceof ParameterizedTypeName generic
        ? generic.rawType().toString()
        : type.toString();
  }
}
