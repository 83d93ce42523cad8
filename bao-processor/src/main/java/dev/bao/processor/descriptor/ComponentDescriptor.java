package dev.bao.processor.descriptor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A component of a record.
///
/// @param name the component
/// @param attribute the attribute that stores it
/// @param type what it holds, without `Optional`
/// @param absent what it is where the attribute is absent, null where nothing is declared
public record ComponentDescriptor(
    String name,
    String attribute,
    ValueType type,
    Presence presence,
    @Nullable DefaultValue absent) {

  /// The type as it is declared.
  public TypeName declaredType() {
    return presence == Presence.OPTIONAL
        ? ParameterizedTypeName.get(ClassName.get(Optional.class), type.boxed())
        : type.typeName();
  }

  /// Whether it always has a value.
  public boolean isRequired() {
    return presence == Presence.REQUIRED;
  }

  /// Whether it is a number that can be added to exactly.
  public boolean isSummable() {
    return type instanceof ValueType.Scalar scalar
        && scalar.kind().isExactNumber()
        // An absent attribute counts as zero when it is added to, whatever it reads as.
        && (absent == null || absent.isZero());
  }

  /// Whether a builder starts without a value and must be given one.
  public boolean mustBeBuilt() {
    return isRequired() && absent == null && !type.isCollection();
  }
}
