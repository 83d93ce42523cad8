package dev.bao.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Stores a component of any type as a JSON text, by Jackson. An Optional component stores what it
/// holds.
///
/// It needs `com.fasterxml.jackson.core:jackson-databind`, which Bao does not bring along.
/// Conditions compare texts. A component that is stored so cannot be part of a key.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Json {

  /// What gives the `ObjectMapper`: a class that is a `Supplier` of one and has a constructor
  /// without parameters. Without one, Bao's own mapper takes what Jackson knows without modules:
  /// records, lists, maps, enums, texts and numbers; maps are written in order of their keys, and
  /// properties that the type does not have are skipped, as they are in nested records.
  Class<?> mapper() default void.class;
}
