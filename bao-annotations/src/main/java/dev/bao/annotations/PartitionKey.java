package dev.bao.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks a component whose value makes the partition key of the item: the id, or the first half of
/// it where the model also has a [SortKey]. Several components make it together, in their order.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface PartitionKey {

  /// The place of the component among several that make the partition key, each with another one;
  /// the lowest comes first. It cannot change once items are stored.
  int order() default 0;
}
