package dev.bao.test;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.test.Runs.Seen;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;

class TenantOfTestTest {

  @Test
  void isTheSameInBeforeEachTestAndAfterEach() {
    List<Seen> seen = Runs.seen(OneTest.class);

    assertThat(seen).extracting(Seen::phase).containsExactly("beforeEach", "test", "afterEach");
    assertThat(seen).allMatch(Seen::hasTenant);
    assertThat(tenants(seen)).hasSize(1);
  }

  @Test
  void isAUlid() {
    assertThat(Runs.seen(OneTest.class).getFirst().tenant()).matches("[0-9A-HJKMNP-TV-Z]{26}");
  }

  @Test
  void isAnotherInEachTestOfAClass() {
    List<Seen> seen = Runs.seen(TwoTests.class);

    assertThat(seen).hasSize(2).allMatch(Seen::hasTenant);
    assertThat(tenants(seen)).hasSize(2);
  }

  @Test
  void isAnotherInEachRun() {
    assertThat(Runs.seen(OneTest.class)).doesNotContainAnyElementsOf(Runs.seen(OneTest.class));
  }

  @Test
  void isAnotherInEachInvocationOfAParameterizedTest() {
    List<Seen> seen = Runs.seen(Parameterized.class);

    assertThat(seen)
        .extracting(Seen::phase)
        .containsExactly("beforeEach", "blue", "beforeEach", "red");
    assertThat(seen).allMatch(Seen::hasTenant);
    assertThat(tenants(seen.subList(0, 2))).hasSize(1);
    assertThat(tenants(seen.subList(2, 4))).hasSize(1);
    assertThat(tenants(seen)).hasSize(2);
  }

  @Test
  void isAnotherInEachRepetition() {
    List<Seen> seen = Runs.seen(Repeated.class);

    assertThat(seen).hasSize(3).allMatch(Seen::hasTenant);
    assertThat(tenants(seen)).hasSize(3);
  }

  @Test
  void isSharedByTheLifecycleMethodsOfEnclosingClasses() {
    List<Seen> seen = Runs.seen(Outer.class);

    assertThat(seen)
        .extracting(Seen::phase)
        .containsExactly("outer beforeEach", "inner beforeEach", "test", "outer afterEach");
    assertThat(seen).allMatch(Seen::hasTenant);
    assertThat(tenants(seen)).hasSize(1);
  }

  @Test
  void isThatOfTheFactoryInDynamicTests() {
    List<Seen> seen = Runs.seen(Dynamic.class);

    assertThat(seen)
        .extracting(Seen::phase)
        .containsExactly(
            "beforeEach",
            "factory",
            "make blue",
            "test blue",
            "make red",
            "test red",
            "close",
            "afterEach");
    assertThat(seen).filteredOn(entry -> !entry.phase().equals("close")).allMatch(Seen::hasTenant);
    assertThat(tenants(seen.subList(0, 6))).hasSize(1);
  }

  @Test
  void isKeptWhereATimeoutMovesTheTestToAnotherThread() {
    List<Seen> seen = Runs.seen(OnAnotherThread.class);

    assertThat(seen).extracting(Seen::phase).containsExactly("beforeEach", "test");
    assertThat(seen).allMatch(Seen::hasTenant);
    assertThat(tenants(seen)).hasSize(1);
  }

  @Test
  void isKeptForAfterEachWhereTheTestFails() {
    EngineExecutionResults results = Runs.engine(Failing.class).execute();

    List<Throwable> failures = Runs.failures(results);
    assertThat(failures).hasSize(1);
    assertThat(failures.getFirst().getSuppressed()).hasSize(1);
    assertThat(failures.getFirst().getSuppressed()[0])
        .hasMessage(failures.getFirst().getMessage())
        .hasMessageNotContaining("none");
  }

  @Test
  void isThereInSubclassesToo() {
    assertThat(Runs.seen(Sub.class))
        .extracting(Seen::phase)
        .containsExactly("beforeEach", "test", "afterEach");
    assertThat(Runs.seen(Sub.class)).allMatch(Seen::hasTenant);
  }

  @Test
  void isNotThereInConstructorsAndSourcesOfArguments() {
    assertThat(Runs.seen(Made.class))
        .extracting(Seen::phase)
        .containsExactly("source: none", "constructor: none");
  }

  @Test
  void isGoneInAClassWithoutTheAnnotation() {
    List<Seen> seen = Runs.seen(OneTest.class, Plain.class);

    assertThat(seen).endsWith(new Seen("plain beforeEach", "none"), new Seen("plain test", "none"));
  }

  private static Set<String> tenants(List<Seen> seen) {
    return seen.stream().map(Seen::tenant).collect(Collectors.toSet());
  }

  @Nested
  class OfAClass {

    @Test
    void isTheSameInBeforeAllAndAfterAllAndNotThatOfATest() {
      List<Seen> seen = Runs.seen(WithClassMethods.class);

      assertThat(seen).extracting(Seen::phase).containsExactly("beforeAll", "test", "afterAll");
      assertThat(seen).allMatch(Seen::hasTenant);
      assertThat(seen.get(0).tenant()).isEqualTo(seen.get(2).tenant());
      assertThat(tenants(seen)).hasSize(2);
    }

    @Test
    void isAnotherInANestedClass() {
      List<Seen> seen = Runs.seen(OuterWithClassMethods.class);

      assertThat(seen).extracting(Seen::phase).containsExactly("outer", "inner", "test");
      assertThat(seen).allMatch(Seen::hasTenant);
      assertThat(tenants(seen)).hasSize(3);
    }

    @Test
    void isOneForAllInvocationsOfAParameterizedClass() {
      List<Seen> seen = Runs.seen(ClassOfColors.class);

      assertThat(seen)
          .extracting(Seen::phase)
          .containsExactly("beforeAll", "blue", "red", "afterAll");
      assertThat(seen).allMatch(Seen::hasTenant);
      assertThat(seen.get(0).tenant()).isEqualTo(seen.get(3).tenant());
      assertThat(tenants(seen)).hasSize(3);
    }
  }

  @BaoTest
  static class OneTest {

    @BeforeEach
    void before(TestReporter reporter) {
      Runs.report(reporter, "beforeEach");
    }

    @Test
    void test(TestReporter reporter) {
      Runs.report(reporter, "test");
    }

    @AfterEach
    void after(TestReporter reporter) {
      Runs.report(reporter, "afterEach");
    }
  }

  static class Sub extends OneTest {}

  @BaoTest
  static class TwoTests {

    @Test
    void first(TestReporter reporter) {
      Runs.report(reporter, "first");
    }

    @Test
    void second(TestReporter reporter) {
      Runs.report(reporter, "second");
    }
  }

  @BaoTest
  static class Parameterized {

    @BeforeEach
    void before(TestReporter reporter) {
      Runs.report(reporter, "beforeEach");
    }

    @ParameterizedTest
    @ValueSource(strings = {"blue", "red"})
    void test(String color, TestReporter reporter) {
      Runs.report(reporter, color);
    }
  }

  @BaoTest
  static class Repeated {

    @RepeatedTest(3)
    void test(TestReporter reporter) {
      Runs.report(reporter, "test");
    }
  }

  @BaoTest
  static class Outer {

    @BeforeEach
    void before(TestReporter reporter) {
      Runs.report(reporter, "outer beforeEach");
    }

    @AfterEach
    void after(TestReporter reporter) {
      Runs.report(reporter, "outer afterEach");
    }

    @Nested
    class Inner {

      @BeforeEach
      void before(TestReporter reporter) {
        Runs.report(reporter, "inner beforeEach");
      }

      @Test
      void test(TestReporter reporter) {
        Runs.report(reporter, "test");
      }
    }
  }

  @BaoTest
  static class Dynamic {

    @BeforeEach
    void before(TestReporter reporter) {
      Runs.report(reporter, "beforeEach");
    }

    @TestFactory
    Stream<DynamicNode> factory(TestReporter reporter) {
      Runs.report(reporter, "factory");
      return Stream.of("blue", "red")
          .map(color -> dynamicTest(color, reporter))
          .onClose(() -> Runs.report(reporter, "close"));
    }

    private static DynamicNode dynamicTest(String color, TestReporter reporter) {
      Runs.report(reporter, "make " + color);
      return DynamicTest.dynamicTest(color, () -> Runs.report(reporter, "test " + color));
    }

    @AfterEach
    void after(TestReporter reporter) {
      Runs.report(reporter, "afterEach");
    }
  }

  @BaoTest
  static class OnAnotherThread {

    @BeforeEach
    void before(TestReporter reporter) {
      Runs.report(reporter, "beforeEach");
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void test(TestReporter reporter) {
      Runs.report(reporter, "test");
    }
  }

  @BaoTest
  static class Failing {

    @Test
    void test() {
      throw new IllegalStateException(Runs.tenant());
    }

    @AfterEach
    void after() {
      throw new IllegalStateException(Runs.tenant());
    }
  }

  @BaoTest
  static class Made {

    private final String tenant = Runs.tenant();

    static Stream<String> sources() {
      return Stream.of(Runs.tenant());
    }

    @ParameterizedTest
    @MethodSource("sources")
    void test(String ofSource, TestReporter reporter) {
      Runs.report(reporter, "source: " + ofSource);
      Runs.report(reporter, "constructor: " + tenant);
    }
  }

  static class Plain {

    @BeforeEach
    void before(TestReporter reporter) {
      Runs.report(reporter, "plain beforeEach");
    }

    @Test
    void test(TestReporter reporter) {
      Runs.report(reporter, "plain test");
    }
  }

  @BaoTest
  static class WithClassMethods {

    @BeforeAll
    static void before(TestReporter reporter) {
      Runs.report(reporter, "beforeAll");
    }

    @Test
    void test(TestReporter reporter) {
      Runs.report(reporter, "test");
    }

    @AfterAll
    static void after(TestReporter reporter) {
      Runs.report(reporter, "afterAll");
    }
  }

  @BaoTest
  static class OuterWithClassMethods {

    @BeforeAll
    static void before(TestReporter reporter) {
      Runs.report(reporter, "outer");
    }

    @Nested
    class Inner {

      @BeforeAll
      static void before(TestReporter reporter) {
        Runs.report(reporter, "inner");
      }

      @Test
      void test(TestReporter reporter) {
        Runs.report(reporter, "test");
      }
    }
  }

  @BaoTest
  @ParameterizedClass
  @ValueSource(strings = {"blue", "red"})
  static class ClassOfColors {

    @Parameter String color = "";

    @BeforeAll
    static void before(TestReporter reporter) {
      Runs.report(reporter, "beforeAll");
    }

    @Test
    void test(TestReporter reporter) {
      Runs.report(reporter, color);
    }

    @AfterAll
    static void after(TestReporter reporter) {
      Runs.report(reporter, "afterAll");
    }
  }
}
