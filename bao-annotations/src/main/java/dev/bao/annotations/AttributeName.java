package dev.bao.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Names the attribute that stores a component, where that is not the component's own name: a
/// component can be renamed without a migration.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface AttributeName {

  /// The attribute's name: 1 to 255 bytes, not starting with `_`, not `ttl`.
  String value();
}
