package dev.bao.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The time at which a test of [BaoTest] begins. By it Bao stamps what the test's tenants write and
/// takes items for expired. It stands still, unless the test takes the [TestClock] and moves it.
///
/// On a class it is of each of its tests, those of `@Nested` classes included; that of a method
/// counts more.
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Documented
public @interface FixedClock {

  /// As in `2026-11-21T10:15:30Z`.
  String value();
}
