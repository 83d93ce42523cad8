package dev.bao.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A condition of an [Index] on one component of the record: the item is in the index only while it
/// holds, so that an index of open tasks costs nothing for those that are done.
///
/// ```java
/// @Index(name = "byAssignee", gsi = 1, partitionKey = "assignee",
///     when = @When(component = "status", in = {"OPEN", "BLOCKED"}))
/// ```
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({})
public @interface When {

  /// The component that the condition is about.
  String component();

  /// The constants of which the component must have one, as text, checked by the compiler: for a
  /// `String`, `int`, `long`, `boolean` or an enum. Without any, only [#present] counts.
  String[] in() default {};

  /// Whether a component that may be absent must have a value, or else must have none.
  boolean present() default true;
}
