package dev.bao.expression;

/// What is compared: a value of the item, or its size.
///
/// @param at the value's place
/// @param isSize whether its size is meant
record Operand(DocumentPath at, boolean isSize) {

  /// A value of the item itself.
  static Operand of(DocumentPath at) {
    return new Operand(at, false);
  }
}
