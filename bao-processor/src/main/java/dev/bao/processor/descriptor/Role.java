package dev.bao.processor.descriptor;

/// What a component is for, beside holding a value.
public enum Role {
  /// Nothing else.
  NONE("", ""),
  /// It tells one state of the item from the next.
  VERSION("Version", "a `long` or a `String`"),
  /// It holds the time of the creation.
  CREATED_AT("CreatedAt", "an `Instant` that is not @Nullable"),
  /// It holds the time of the last write.
  UPDATED_AT("UpdatedAt", "an `Instant` that is not @Nullable"),
  /// It holds the time of expiry.
  TTL("Ttl", "an `Instant`, which may be @Nullable"),
  /// It is only added to, exactly.
  COUNTER("Counter", "an `int` or a `long`"),
  /// It is only added to, and may count a lost answer twice.
  PLAIN_COUNTER("Counter", "an `int` or a `long`");

  private final String annotation;
  private final String types;

  Role(String annotation, String types) {
    this.annotation = annotation;
    this.types = types;
  }

  /// The simple name of the annotation that gives the role.
  public String annotation() {
    return annotation;
  }

  /// The types that a component of the role can have, as an error names them.
  public String types() {
    return types;
  }

  /// Whether every write sets it, and nothing else does.
  public boolean isStamped() {
    return this == VERSION || this == CREATED_AT || this == UPDATED_AT;
  }

  /// Whether it is only added to.
  public boolean isCounter() {
    return this == COUNTER || this == PLAIN_COUNTER;
  }
}
