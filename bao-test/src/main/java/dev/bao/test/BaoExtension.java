package dev.bao.test;

import dev.bao.Bao;
import dev.bao.CollectionRepository;
import dev.bao.Repository;
import dev.bao.tenant.TenantContext;
import dev.bao.tenant.TenantId;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/// What [BaoTest] does. The state is in the stores of JUnit: the sweep of the table in that of the
/// run, tenants in those of their class or test.
final class BaoExtension implements BeforeAllCallback, InvocationInterceptor, ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(BaoExtension.class);

  private static final String TABLE_PARAMETER = "bao.test.table";
  private static final String DEFAULT_TABLE = "bao-test";

  private static final String SWEEP = "sweep";
  private static final String TEST_TENANT = "tenant of the test";

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
    runIn(classTenant(context), invocation);
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
    runIn(testTenant(context), invocation);
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
    TenantId tenant = testTenant(context);
    return keepTenant(tenant, runIn(tenant, invocation));
  }

  @Override
  public void interceptDynamicTest(
      Invocation<@Nullable Void> invocation,
      DynamicTestInvocationContext dynamicTest,
      ExtensionContext context)
      throws Throwable {
    runIn(testTenant(context), invocation);
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

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Bao.class
        || type == TenantId.class
        || Repository.class.isAssignableFrom(type)
        || CollectionRepository.class.isAssignableFrom(type);
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    if (type == Bao.class) {
      return table(context).bao();
    }
    if (type == TenantId.class) {
      return tenant(parameter, context);
    }
    return table(context).repository(type);
  }

  private static TenantId tenant(ParameterContext parameter, ExtensionContext context) {
    if (parameter.getDeclaringExecutable() instanceof Constructor) {
      throw new ParameterResolutionException(
          "A constructor runs without a tenant. Take the TenantId as a parameter of the test or of a"
              + " @BeforeEach method.");
    }
    return context.getTestMethod().isPresent() ? testTenant(context) : classTenant(context);
  }

  /// A dynamic test finds the tenant of its factory: a store looks into those of its parents.
  private static TenantId testTenant(ExtensionContext context) {
    return tenant(context, TEST_TENANT);
  }

  /// The class is the key, so that a nested class does not find the tenant of the enclosing one.
  private static TenantId classTenant(ExtensionContext context) {
    return tenant(context, context.getRequiredTestClass());
  }

  private static TenantId tenant(ExtensionContext context, Object key) {
    TestTable table = table(context);
    return store(context).computeIfAbsent(key, _ -> table.newTenant(), TenantId.class);
  }

  /// JUnit closes the store of the run at its end, and with it the sweep.
  private static TestTable table(ExtensionContext context) {
    return store(context.getRoot())
        .computeIfAbsent(SWEEP, _ -> new TableSweep(TestTable.of(name(context))), TableSweep.class)
        .table();
  }

  private static String name(ExtensionContext context) {
    return context.getConfigurationParameter(TABLE_PARAMETER).orElse(DEFAULT_TABLE);
  }

  private static Store store(ExtensionContext context) {
    return context.getStore(NAMESPACE);
  }

  private static <T extends @Nullable Object> T runIn(TenantId tenant, Invocation<T> invocation)
      throws Throwable {
    return TenantContext.callWithTenant(tenant.value(), invocation::proceed);
  }

  /// JUnit takes the dynamic tests out of a stream after the factory has returned.
  @SuppressWarnings("unchecked")
  private static <T extends @Nullable Object> T keepTenant(TenantId tenant, T dynamicTests) {
    return dynamicTests instanceof Stream<?> stream
        ? (T) TenantStream.of(tenant, stream)
        : dynamicTests;
  }
}
