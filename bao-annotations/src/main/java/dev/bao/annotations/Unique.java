package dev.bao.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Declares that no two items of a model have the same value of this component within a tenant, or
/// of several components together where they have the same `id`.
///
/// ```java
/// @Unique(1) String email
/// @Unique(id = 2, order = 1) String team, @Unique(id = 2, order = 2, normalize = LOWER_CASE) String handle
/// ```
///
/// A sentinel item holds the value. Creating, changing and deleting are transactions, which cost
/// twice the write capacity units. An item is not constrained while one of the components has no
/// value. The constraint holds in one write region: with global tables the last writer wins.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
@Repeatable(Unique.List.class)
public @interface Unique {

  /// The same as [#id], for a constraint of which nothing else is said.
  int value() default 0;

  /// The number of the constraint, 1 to 3. It is part of the sentinel's key, as the names of the
  /// components are, and cannot change once items are stored.
  int id() default 0;

  /// The place of the component among those of the constraint; one component needs none.
  int order() default 0;

  /// Which texts are the same value.
  Normalize normalize() default Normalize.NONE;

  /// What is done to a text before it is compared with others. The item keeps it as it was given.
  enum Normalize {
    /// Nothing: texts are the same where their characters are.
    NONE,
    /// Letters become lower-case ones, by Unicode and by the rules of no language, and characters
    /// that are written in several ways are written in one (NFC). Blanks stay.
    LOWER_CASE
  }

  /// Holds several [Unique] annotations; the compiler writes it.
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.RECORD_COMPONENT)
  @interface List {

    /// The constraints that the component is part of.
    Unique[] value();
  }
}
