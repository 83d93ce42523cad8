package dev.bao.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a component whose value makes the sort key of the item, so that the items of one partition
/// key are an item collection that is queried in order. Several components make it together, in
/// their order. Without one the sort key is the prefix.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface SortKey {

  /// The place of the component among several that make the sort key, each with another one; the
  /// lowest comes first. It cannot change once items are stored.
  int order() default 0;
}
