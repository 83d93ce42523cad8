package dev.bao.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The value that a component has where the stored item has no such attribute, so that a component
/// can be added to a model that already has items, and that a builder starts with.
///
/// For `String`, numbers, `boolean`, enums, `Instant`, `LocalDate` and `UUID`.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Default {

  /// The value as text: as the type's `valueOf` or `parse` reads it, checked by the compiler.
  String value();
}
