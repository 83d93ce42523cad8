package dev.bao.test;

import dev.bao.Bao;
import dev.bao.CollectionRepository;
import dev.bao.Repository;
import dev.bao.error.TenantException;
import dev.bao.tenant.TenantId;
import dev.bao.test.request.Faults;
import dev.bao.test.request.RequestRecorder;
import java.lang.reflect.Constructor;
import java.lang.reflect.Parameter;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolutionException;

/// A parameter of a constructor, lifecycle method or test.
record TestParameter(ParameterContext context) {

  private static final Set<Class<?>> OF_TEST =
      Set.of(TenantId.class, RequestRecorder.class, Faults.class, TestClock.class);

  static boolean isSupported(Class<?> type) {
    return type == Bao.class
        || OF_TEST.contains(type)
        || Repository.class.isAssignableFrom(type)
        || CollectionRepository.class.isAssignableFrom(type);
  }

  /// @param test starts the test where it has not started yet
  Object resolve(TestTable table, Supplier<OneTest> test) {
    Class<?> type = context.getParameter().getType();
    if (type == Bao.class) {
      return table.bao();
    }
    return OF_TEST.contains(type) ? ofTest(type, test) : table.repository(type);
  }

  private Object ofTest(Class<?> type, Supplier<OneTest> test) {
    if (context.getDeclaringExecutable() instanceof Constructor) {
      throw new ParameterResolutionException(
          "A constructor runs without a tenant. Take the "
              + type.getSimpleName()
              + " as a parameter of the test or of a @BeforeEach method.");
    }
    OneTest running = test.get();
    if (type == RequestRecorder.class) {
      return running.recorder();
    }
    if (type == Faults.class) {
      return running.faults();
    }
    return type == TestClock.class ? running.time().clock() : tenant(running);
  }

  private TenantId tenant(OneTest test) {
    TestTenant named = context.findAnnotation(TestTenant.class).orElse(null);
    return named == null
        ? test.tenant()
        : derived(test, name(context.getParameter(), named.value()));
  }

  /// The name of a tenant.
  ///
  /// @param said by the annotation, empty where it leaves that to the parameter
  static String name(Parameter parameter, String said) {
    if (said.isEmpty() && !parameter.isNamePresent()) {
      throw new ParameterResolutionException(
          "The name of a @TestTenant parameter is not known. Compile the tests with -parameters, or"
              + " name it: @TestTenant(\"globex\").");
    }
    return said.isEmpty() ? parameter.getName() : said;
  }

  private static TenantId derived(OneTest test, String name) {
    try {
      return test.tenant(name);
    } catch (TenantException e) {
      throw new ParameterResolutionException(
          "@TestTenant: '"
              + name
              + "' is no name of a tenant. It has up to 33 letters, digits, '_', '.' or '-'.",
          e);
    }
  }
}
