package dev.bao.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.bao.error.ErrorCode;
import dev.bao.error.IsolationException;
import dev.bao.guard.Operation.Access;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.utils.builder.Buildable;

/// Walks the SDK's interface: what it can do has to be classified, and what is not open to somebody
/// must not get through.
class OperationTest {

  private static final Set<Operation> OF_THE_CLIENT =
      EnumSet.of(Operation.SERVICE_CLIENT_CONFIGURATION, Operation.WAITER);

  private final Fixture fixture = new Fixture();
  private final DynamoDbClient scoped = fixture.guard.scoped(() -> Fixture.ACME);
  private final DynamoDbClient platform = fixture.guard.platform("test", (name, operation) -> {});

  /// The methods that send a request.
  private static Stream<Method> operations() {
    return Arrays.stream(DynamoDbClient.class.getMethods())
        .filter(method -> SdkResponse.class.isAssignableFrom(method.getReturnType()))
        .filter(method ->
            method.getParameterCount() == 1
                && SdkRequest.class.isAssignableFrom(method.getParameterTypes()[0]));
  }

  private static Operation operation(Method method) {
    return Arrays.stream(Operation.values())
        .filter(operation -> operation.toString().equalsIgnoreCase(method.getName()))
        .findFirst()
        .orElseThrow(() -> new AssertionError(method.getName() + " is not classified"));
  }

  static Stream<Method> closedToTenants() {
    return operations().filter(method -> operation(method).access() != Access.CHECKED);
  }

  static Stream<Method> closedToThePlatform() {
    return operations()
        .filter(method -> {
          Operation operation = operation(method);
          return operation.access() != Access.PLATFORM
              && operation != Operation.GET_ITEM
              && operation != Operation.PUT_ITEM;
        });
  }

  static Stream<Method> withoutARequest() {
    return Arrays.stream(DynamoDbClient.class.getMethods())
        .filter(method -> SdkResponse.class.isAssignableFrom(method.getReturnType()))
        .filter(method -> method.getParameterCount() == 0);
  }

  @Test
  void everyOperationOfTheSdkIsClassified() {
    Set<String> ofTheSdk =
        operations().map(Method::getName).collect(Collectors.toCollection(TreeSet::new));
    Set<String> classified =
        EnumSet.complementOf(EnumSet.copyOf(OF_THE_CLIENT)).stream()
            .map(operation -> operation.toString())
            .map(name -> name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1))
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(classified).isEqualTo(ofTheSdk);
  }

  @Test
  void everyCheckedOperationAndNoOtherIsOverridden() {
    for (Class<?> type : List.of(GuardedClient.class, ScopedClient.class)) {
      Set<String> overridden =
          operations()
              .filter(method -> declares(type, method))
              .map(Method::getName)
              .collect(Collectors.toCollection(TreeSet::new));
      Set<String> checked =
          operations()
              .filter(method -> operation(method).access() == Access.CHECKED)
              .map(Method::getName)
              .collect(Collectors.toCollection(TreeSet::new));

      assertThat(overridden).as(type.getSimpleName()).isEqualTo(checked);
    }
  }

  private static boolean declares(Class<?> type, Method method) {
    return Arrays.stream(type.getDeclaredMethods())
        .anyMatch(declared ->
            !declared.isBridge()
                && declared.getName().equals(method.getName())
                && Arrays.equals(declared.getParameterTypes(), method.getParameterTypes()));
  }

  @ParameterizedTest
  @MethodSource("closedToTenants")
  void isRefusedToATenantUnlessItIsChecked(Method method) throws Exception {
    for (DynamoDbClient client : List.of(fixture.tasks, fixture.tenant, scoped)) {
      assertRefused(method, invoke(client, method, empty(method)));
    }
  }

  @Test
  void aRefusedCallOnTheTableNamesWhatIsForTheTable() {
    assertThatThrownBy(() -> fixture.tenant.createTable(CreateTableRequest.builder().build()))
        .hasMessageContaining("bao.table() for the table itself");
  }

  @ParameterizedTest
  @MethodSource("closedToThePlatform")
  void isRefusedToThePlatformUnlessItIsAboutTheTable(Method method) throws Exception {
    assertRefused(method, invoke(platform, method, empty(method)));
  }

  @ParameterizedTest
  @MethodSource("withoutARequest")
  void isRefusedInTheFormWithoutARequestToo(Method method) {
    for (DynamoDbClient client : List.of(fixture.tasks, scoped, platform)) {
      assertRefused(method, invoke(client, method));
    }
  }

  private void assertRefused(Method method, @Nullable Throwable thrown) {
    assertThat(thrown)
        .isInstanceOfSatisfying(
            IsolationException.class,
            refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.OPERATION_REFUSED))
        .hasMessageFindingMatch("(?i)" + method.getName() + " is not open to")
        .hasMessageFindingMatch("Nothing was sent\\. \\p{Upper}");
    assertThat(fixture.raw.calls).isEmpty();
  }

  private static Object empty(Method method) throws ReflectiveOperationException {
    Object builder = method.getParameterTypes()[0].getMethod("builder").invoke(null);
    return ((Buildable) builder).build();
  }

  private static @Nullable Throwable invoke(
      DynamoDbClient client, Method method, Object... arguments) {
    Throwable thrown = catchThrowable(() -> method.invoke(client, arguments));
    return thrown instanceof InvocationTargetException wrapped ? wrapped.getCause() : thrown;
  }

  @Test
  void listsNothingThroughAPaginatorThatIsNotChecked() {
    for (DynamoDbClient client : List.of(fixture.tasks, fixture.tenant, scoped)) {
      fixture.refuses(
          ErrorCode.OPERATION_REFUSED,
          () -> client.scanPaginator(r -> r.tableName(Fixture.TABLE)).forEach(page -> {}));
      fixture.refuses(
          ErrorCode.OPERATION_REFUSED, () -> client.listTablesPaginator().forEach(page -> {}));
    }
  }

  @Test
  void showsNothingOfTheClientBehindIt() {
    for (DynamoDbClient client : List.of(fixture.tasks, fixture.tenant, scoped, platform)) {
      fixture.refuses(ErrorCode.OPERATION_REFUSED, client::serviceClientConfiguration);
      assertThat(client.serviceName()).isEqualTo("dynamodb");
    }
    for (DynamoDbClient client : List.of(fixture.tasks, fixture.tenant, scoped)) {
      fixture.refuses(ErrorCode.OPERATION_REFUSED, client::waiter);
    }
  }

  @Test
  void leavesTheUsersClientOpen() {
    fixture.tasks.close();
    scoped.close();
    platform.close();

    assertThat(fixture.raw.calls).isEmpty();
  }
}
