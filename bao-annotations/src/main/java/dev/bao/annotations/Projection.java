package dev.bao.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A record that holds some of a model's components, with the same names and types, to read no more
/// than these.
///
/// ```java
/// @Projection(Task.class)
/// public record TaskSummary(String taskId, String title, Status status) {}
///
/// tasks.byProject("apollo").project(TaskSummaryProjection.PROJECTION).list();
/// ```
///
/// It stands in the package of its model. It cannot be written: there is no repository of it.
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.CLASS)
public @interface Projection {

  /// The model.
  Class<?> value();
}
