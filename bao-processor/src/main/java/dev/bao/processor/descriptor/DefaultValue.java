package dev.bao.processor.descriptor;

import com.palantir.javapoet.CodeBlock;

/// The value of a component whose attribute is absent.
///
/// @param constant the name of the schema's constant that holds it
/// @param literal the expression that makes it
/// @param isZero whether it is the number zero, which is what an absent number counts as when it is
///   added to
public record DefaultValue(String constant, CodeBlock literal, boolean isZero) {}
