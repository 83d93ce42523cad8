package dev.bao.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks an `int` or `long` that patches can only add to, so that concurrent writers do not
/// overwrite each other. It starts with 0, unless a builder says otherwise.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Counter {

  /// Whether adding is a transaction of one action, which counts once whatever happens and costs
  /// twice the write capacity units. Otherwise one addition whose answer is lost may count twice.
  boolean exact() default true;
}
