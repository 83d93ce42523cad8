package dev.bao.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Declares that a component holds the id of an item of another model of the same tenant.
///
/// The repository gets a method that reads that item, and the relation can be loaded for many
/// records with one request. Nothing keeps the other item there: a relation may lead to none.
///
/// ```java
/// @BaoModel(prefix = "t")
/// @Index(name = "byAssignee", gsi = 1, partitionKey = "assigneeId")
/// record Task(@PartitionKey String taskId, @Related(User.class) @Nullable String assigneeId) {}
/// ```
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Related {

  /// The record of the other model. Its key is one component of the same type as this one.
  Class<?> value();
}
