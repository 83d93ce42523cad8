package dev.bao.test;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/// A test class whose tests work on DynamoDB Local, each in a tenant of its own.
///
/// ```java
/// @BaoTest
/// class TagRepositoryTest {
///
///   @Test
///   void findsWhatWasCreated(TagRepository tags) {
///     Tag tag = tags.create(new Tag("urgent", "red"));
///
///     assertThat(tags.find("urgent")).contains(tag);
///   }
/// }
/// ```
///
/// DynamoDB Local starts once per JVM; all classes share one table there. Subclasses and `@Nested`
/// classes are such classes, too.
///
/// **Tenants.** Each test runs in the scope of a fresh tenant, and so do its `@BeforeEach` and
/// `@AfterEach` methods, those of enclosing classes included. Each invocation of a parameterized or
/// repeated test is a test of its own; the dynamic tests of a `@TestFactory` share the tenant of
/// their factory. The `@BeforeAll` and `@AfterAll` methods of a class run in a tenant of that
/// class, whose items no test sees. Constructors, field initializers and the sources of arguments
/// run without a tenant.
///
/// **Parameters.** Constructors, lifecycle methods and tests may take the `Bao` of the table, any
/// repository, which is a class that extends `dev.bao.Repository` and has a constructor with a
/// `Bao` as its only parameter, and, except for constructors, the `TenantId` that they run in.
///
/// [RequestRecorder][dev.bao.test.request.RequestRecorder] and
/// [Faults][dev.bao.test.request.Faults] are the test's own, though all tests share one client.
/// [TestTenant] gives a test more tenants.
///
/// **Clean-up.** After each test, failed or not, what its tenants wrote is deleted.
///
/// **Sweep.** At the end of the run the whole table is read. The run fails where a partition key,
/// of the table or of an index, does not start with a tenant of a test, or where the keys of an
/// item start with different ones. A tenant of a test is its own, and each whose id is that one,
/// `-`, `_` or `.` and a name.
///
/// **Time and ids.** [FixedClock] and [TestClock] tell Bao the time of a test, [SeededIds] makes
/// its generated ids the same in each run.
///
/// Tests may run in parallel. The JUnit configuration parameter `bao.test.table` names another
/// table than `bao-test`, `bao.test.backend` something else than DynamoDB Local in this JVM.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Documented
@ExtendWith(BaoExtension.class)
public @interface BaoTest {

  /// Whether what a test writes is deleted when it has ended. The JUnit configuration parameter
  /// `bao.test.cleanUp=false` leaves the items of all tests, for a look at them.
  boolean cleanUp() default true;
}
