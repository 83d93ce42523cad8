package dev.bao.test;

import dev.bao.tenant.TenantContext;
import dev.bao.tenant.TenantId;
import dev.bao.test.backend.Backend;
import dev.bao.test.request.Fault;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/// What [BaoTest] does. The state is in the stores of JUnit: the sweep of the table in that of the
/// run, tests and their tenants in those of their class or test.
final class BaoExtension
    implements BeforeAllCallback, AfterEachCallback, InvocationInterceptor, ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(BaoExtension.class);

  private static final String TABLE_PARAMETER = "bao.test.table";
  private static final String DEFAULT_TABLE = "bao-test";

  private static final String BACKEND_PARAMETER = "bao.test.backend";
  private static final String DEFAULT_BACKEND = "embedded";

  private static final String SWEEP = "sweep";
  private static final String TEST = "test";

  /// Makes the table before anything of the class runs: where that fails, the class fails with that
  /// very error, while JUnit would wrap one that a parameter causes.
  @Override
  public void beforeAll(ExtensionContext context) {
    table(context);
  }

  @Override
  public void interceptBeforeAllMethod(
      Invocation<@Nullable Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    runIn(ofClass(context), invocation);
  }

  @Override
  public void interceptBeforeEachMethod(
      Invocation<@Nullable Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    interceptTestMethod(invocation, method, context);
  }

  @Override
  public void interceptTestMethod(
      Invocation<@Nullable Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    runIn(ofTest(context), invocation);
  }

  @Override
  public void interceptTestTemplateMethod(
      Invocation<@Nullable Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    interceptTestMethod(invocation, method, context);
  }

  @Override
  public <T extends @Nullable Object> T interceptTestFactoryMethod(
      Invocation<T> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    OneTest test = ofTest(context);
    return keepTenant(test.tenant(), runIn(test, invocation));
  }

  @Override
  public void interceptDynamicTest(
      Invocation<@Nullable Void> invocation,
      DynamicTestInvocationContext dynamicTest,
      ExtensionContext context)
      throws Throwable {
    runIn(ofTest(context), invocation);
  }

  @Override
  public void interceptAfterEachMethod(
      Invocation<@Nullable Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    interceptTestMethod(invocation, method, context);
  }

  @Override
  public void interceptAfterAllMethod(
      Invocation<@Nullable Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    interceptBeforeAllMethod(invocation, method, context);
  }

  /// A fault that never struck is a test of nothing, where it did not fail anyway.
  @Override
  public void afterEach(ExtensionContext context) {
    List<Fault> pending = ofTest(context).faults().pending();
    if (context.getExecutionException().isEmpty() && !pending.isEmpty()) {
      throw new AssertionError(
          "Not all faults struck: " + pending + ". Ask for fewer, or take them back with clear().");
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return TestParameter.isSupported(parameter.getParameter().getType());
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return new TestParameter(parameter)
        .resolve(
            table(context),
            () -> context.getTestMethod().isPresent() ? ofTest(context) : ofClass(context));
  }

  /// A dynamic test finds that of its factory: a store looks into those of its parents.
  private static OneTest ofTest(ExtensionContext context) {
    return test(context, TEST);
  }

  /// The class is the key, so that a nested class does not find that of the enclosing one.
  private static OneTest ofClass(ExtensionContext context) {
    return test(context, context.getRequiredTestClass());
  }

  /// JUnit closes it with the store that it is in: after the last `@AfterEach` or `@AfterAll`.
  private static OneTest test(ExtensionContext context, Object key) {
    TestTable table = table(context);
    return store(context)
        .computeIfAbsent(key, _ -> table.newTest(TestSettings.of(context)), OneTest.class);
  }

  /// JUnit closes the store of the run at its end, and with it the sweep.
  private static TestTable table(ExtensionContext context) {
    return store(context.getRoot())
        .computeIfAbsent(
            SWEEP,
            _ -> new TableSweep(TestTable.of(backend(context), name(context))),
            TableSweep.class)
        .table();
  }

  private static Backend backend(ExtensionContext context) {
    return Backend.of(context.getConfigurationParameter(BACKEND_PARAMETER).orElse(DEFAULT_BACKEND));
  }

  private static String name(ExtensionContext context) {
    return context.getConfigurationParameter(TABLE_PARAMETER).orElse(DEFAULT_TABLE);
  }

  private static Store store(ExtensionContext context) {
    return context.getStore(NAMESPACE);
  }

  private static <T extends @Nullable Object> T runIn(OneTest test, Invocation<T> invocation)
      throws Throwable {
    return TenantContext.callWithTenant(test.tenant().value(), invocation::proceed);
  }

  /// JUnit takes the dynamic tests out of a stream after the factory has returned.
  @SuppressWarnings("unchecked")
  private static <T extends @Nullable Object> T keepTenant(TenantId tenant, T dynamicTests) {
    return dynamicTests instanceof Stream<?> stream
        ? (T) TenantStream.of(tenant, stream)
        : dynamicTests;
  }
}
