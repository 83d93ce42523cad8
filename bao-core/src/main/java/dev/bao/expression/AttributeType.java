package dev.bao.expression;

/// The types that a DynamoDB attribute can have.
public enum AttributeType {
  /// Text.
  S,
  /// Number.
  N,
  /// Bytes.
  B,
  /// Set of texts.
  SS,
  /// Set of numbers.
  NS,
  /// Set of bytes.
  BS,
  /// Map.
  M,
  /// List.
  L,
  /// Truth value.
  BOOL,
  /// Explicit null.
  NULL
}
