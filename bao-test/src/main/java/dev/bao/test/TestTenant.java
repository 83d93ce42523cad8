package dev.bao.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A further tenant of a test of [BaoTest], for a parameter of type `TenantId`.
///
/// ```java
/// @Test
/// void keepsTenantsApart(@TestTenant TenantId acme, @TestTenant TenantId globex) {
///   TenantContext.runWithTenant(acme.value(), () -> backlog.add("Fix the hatch"));
///   TenantContext.runWithTenant(globex.value(), () -> assertThat(backlog.open()).isEmpty());
/// }
/// ```
///
/// Its id is that of the test's own tenant, `-` and the name. So the same name is the same tenant
/// in a test and in its `@BeforeEach` and `@AfterEach`, and another one in each test.
@Target({ElementType.PARAMETER, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Documented
public @interface TestTenant {

  /// The name; that of the parameter unless said, for which the tests are compiled with
  /// `-parameters`. Up to 33 letters, digits, `_`, `.` or `-`.
  String value() default "";
}
