package dev.bao.expression;

/// What is compared: an attribute, or its size.
///
/// @param attribute the attribute's name
/// @param isSize whether its size is meant
record Operand(String attribute, boolean isSize) {}
