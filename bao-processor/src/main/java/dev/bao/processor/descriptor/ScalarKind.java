package dev.bao.processor.descriptor;

import org.jspecify.annotations.Nullable;

/// The single values that Bao stores, with the names of the methods of bao-core that read and write
/// them.
public enum ScalarKind {
  TEXT("text", "text", "text", true),
  INT("number", "intValue", "integer", true),
  LONG("number", "longValue", "integer", true),
  DECIMAL("decimal", "decimal", "decimal", true),
  REAL("real", "doubleValue", null, true),
  BOOL("bool", "bool", null, false),
  INSTANT("instant", "instant", "instant", true),
  /// A number of type N; in keys it is the text of an instant.
  EPOCH_MILLIS("encode", "decode", "instant", true),
  /// A number of type N; in keys it is the text of an instant.
  EPOCH_SECONDS("encode", "decode", "instant", true),
  /// An instant in epoch seconds, by which DynamoDB deletes items.
  EXPIRY("expiry", "expiry", "instant", true),
  DATE("date", "date", "date", true),
  /// Its text is stored, whose order is not the one of `UUID.compareTo`.
  UUID("uuid", "uuid", "uuid", false),
  BYTES("bytes", "bytes", null, false);

  private final String encode;
  private final String decode;
  private final @Nullable String keyText;
  private final boolean isOrdered;

  ScalarKind(String encode, String decode, @Nullable String keyText, boolean isOrdered) {
    this.encode = encode;
    this.decode = decode;
    this.keyText = keyText;
    this.isOrdered = isOrdered;
  }

  /// The method of `Encode`, or of `EpochTime` for its kinds.
  public String encode() {
    return encode;
  }

  /// The method of `Decode`, or of `EpochTime` for its kinds.
  public String decode() {
    return decode;
  }

  /// The method of `KeySpace` that makes key text, null where the kind cannot be a key.
  public @Nullable String keyText() {
    return keyText;
  }

  /// Whether stored values have the order of the type.
  public boolean isOrdered() {
    return isOrdered;
  }

  /// Whether it is a whole or decimal number that can be added to exactly.
  public boolean isExactNumber() {
    return this == INT || this == LONG || this == DECIMAL;
  }

  /// Whether a DynamoDB number set can hold it.
  public boolean isNumber() {
    return isExactNumber() || this == REAL;
  }
}
