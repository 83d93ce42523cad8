package dev.bao.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Makes the ids that Bao generates in a test of [BaoTest] the same ones in each run: those of
/// `@Ulid` and of versions that are texts. They sort in the order in which they are made. Their
/// time is that of the test's clock where it stands, as by [FixedClock], else the start of the year
/// 2020.
///
/// On a class it is of each of its tests, each of which begins anew; that of a method counts more.
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Documented
public @interface SeededIds {

  /// Another number gives other ids.
  long value() default 1;
}
