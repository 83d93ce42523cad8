package dev.bao.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Stores an `Instant` as a number instead of a text. An instant that the form cannot hold is
/// refused, never rounded. In keys it is text all the same.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Timestamp {

  /// What is counted.
  Form value();

  /// What a stored number counts since 1970-01-01T00:00:00Z.
  enum Form {
    /// Milliseconds.
    EPOCH_MILLIS,
    /// Seconds.
    EPOCH_SECONDS
  }
}
