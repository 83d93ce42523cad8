package dev.bao.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Declares that a sealed interface is an item collection: the records that it permits, all with
/// [BaoModel], share their partitions, and one query reads them together as the sealed type.
///
/// ```java
/// @BaoCollection(prefix = "pr")
/// public sealed interface ProjectItems permits Project, Task {}
/// ```
///
/// Their partition keys have components of the same number and types. For `ProjectItems` the
/// processor writes `ProjectItemsRepository` and `ProjectItemsKeys`. Each member keeps its own
/// repository, indexes and unique values.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface BaoCollection {

  /// The collection's part of the table's partition keys, as in `acme#pr#...`: a letter, then up to
  /// 31 letters, digits, `_` or `-`. It cannot change, and no other collection or model has it; a
  /// member may.
  String prefix();
}
