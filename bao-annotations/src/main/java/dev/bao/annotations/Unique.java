package dev.bao.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Declares that no two items of a model have the same value of this component within a tenant.
///
/// A sentinel item holds the value. Creating, changing and deleting are transactions, which cost
/// twice the write capacity units. A component without a value is not constrained. The constraint
/// holds in one write region: with global tables the last writer wins.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Unique {

  /// The number of the constraint, 1 to 3, used once per model. It is part of the sentinel's key.
  int value();
}
