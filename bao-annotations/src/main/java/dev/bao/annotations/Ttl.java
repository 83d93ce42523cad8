package dev.bao.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks the `Instant` from which on an item counts as absent, and DynamoDB deletes it within days.
/// A `@Nullable` one without a value is never. At most one per record.
///
/// It is stored as `ttl` in epoch seconds, rounded up.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Ttl {}
