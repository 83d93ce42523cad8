package dev.bao.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Stores a component, or the elements of a list or map, by an `AttributeConverter` of the AWS
/// enhanced client. An Optional component stores what it holds.
///
/// ```java
/// @ConvertedBy(MoneyConverter.class) Money price, List<@ConvertedBy(MoneyConverter.class) Money> fees
/// ```
///
/// A value that is stored so cannot be part of a key, and conditions ask whether it is equal, not
/// whether it is before another: only the converter knows the order of what it writes.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
public @interface ConvertedBy {

  /// The converter: of exactly the type that it stands on, with a constructor without parameters.
  /// One instance converts all values, on all threads. It is never given null, and must not return
  /// null.
  Class<?> value();
}
