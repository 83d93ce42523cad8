package dev.bao.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks the component that tells one state of an item from the next, for optimistic locking:
/// writes by record happen only while the item has the record's version.
///
/// A `long` counts the writes, from 1 at `create`. A `String` is a new ULID at each write. A record
/// that was not written yet has 0 or the empty text. At most one per record.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Version {}
