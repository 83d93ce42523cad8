package dev.bao.test;

import com.github.f4b6a3.ulid.UlidCreator;
import dev.bao.Bao;
import dev.bao.CollectionRepository;
import dev.bao.Repository;
import dev.bao.tenant.TenantId;
import dev.bao.test.backend.Backend;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.ParameterResolutionException;
import org.junit.platform.commons.support.ReflectionSupport;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// A table that the tests of this JVM share: its `Bao`, its repositories and the tenants that were
/// given to tests. It lives as long as the JVM, since so does the table. Thread-safe.
final class TestTable {

  private static final Map<List<Object>, TestTable> TABLES = new ConcurrentHashMap<>();

  private static final String RULE =
      "each partition key starts with the tenant of a test, and all keys of an item with the same"
          + " one. Mend the test that wrote these; one that does so on purpose uses a table of its"
          + " own.";

  /// Attempts of the SDK for DynamoDB; here without its pauses.
  private static final int ATTEMPTS = 8;

  /// Requests at once, of all tests.
  private static final int CONNECTIONS = 200;

  private final String name;
  private final Bao bao;
  private final DynamoDbClient rawClient;
  private final TenantLeakDetector leaks;
  private final RunningTests running = new RunningTests();
  private final Set<String> tenants = ConcurrentHashMap.newKeySet();
  private final Map<Class<?>, Object> repositories = new ConcurrentHashMap<>();

  private TestTable(Backend backend, String name) {
    SdkHttpClient http = Apache5HttpClient.builder().maxConnections(CONNECTIONS).build();
    this.name = name;
    rawClient = backend.clientBuilder().httpClient(http).build();
    bao =
        Bao.builder()
            .client(sharedClient(backend, http))
            .table(name)
            .clock(TestTime.clockOf(running))
            .ulids(TestTime.ulidsOf(running))
            .build();
    leaks = TenantLeakDetector.of(rawClient, name).knowing(this::isTenant);
    bao.table().createIfMissing();
  }

  /// The client of all tests. A throttle that a test asks for costs no time.
  private DynamoDbClient sharedClient(Backend backend, SdkHttpClient http) {
    RetryStrategy atOnce =
        AwsRetryStrategy.standardRetryStrategy().toBuilder()
            .backoffStrategy(BackoffStrategy.retryImmediately())
            .throttlingBackoffStrategy(BackoffStrategy.retryImmediately())
            .maxAttempts(ATTEMPTS)
            .circuitBreakerEnabled(false)
            .build();
    return backend
        .clientBuilder()
        .httpClient(running.around(http))
        .overrideConfiguration(settings -> settings.retryStrategy(atOnce))
        .build();
  }

  /// The table with this name, which the first call creates.
  ///
  /// @throws dev.bao.local.DynamoDbLocalMissingException if DynamoDB Local is not on the class path
  static TestTable of(Backend backend, String name) {
    return TABLES.computeIfAbsent(List.of(backend, name), _ -> new TestTable(backend, name));
  }

  Bao bao() {
    return bao;
  }

  String name() {
    return name;
  }

  /// A client that nothing stands before.
  DynamoDbClient rawClient() {
    return rawClient;
  }

  /// Starts a test, with a tenant that no other one has.
  OneTest newTest(TestSettings settings) {
    TenantId tenant = TenantId.of(UlidCreator.getMonotonicUlid().toString());
    OneTest test = new OneTest(this, tenant, settings);
    tenants.add(tenant.value());
    running.add(test);
    return test;
  }

  /// What is sent from now on is not this test's.
  void end(OneTest test) {
    running.remove(test);
  }

  /// The repository of a class, always the same one.
  ///
  /// @throws ParameterResolutionException where the class has no constructor that takes a `Bao`
  Object repository(Class<?> type) {
    return repositories.computeIfAbsent(type, this::newRepository);
  }

  private Object newRepository(Class<?> type) {
    if (type == Repository.class || type == CollectionRepository.class) {
      throw new ParameterResolutionException(
          type.getSimpleName()
              + " is that of no model. Take the class that is generated for the model.");
    }
    if (Modifier.isAbstract(type.getModifiers()) || !hasBaoConstructor(type)) {
      throw new ParameterResolutionException(
          type.getName()
              + " cannot be made from a Bao alone. Give it a constructor "
              + type.getSimpleName()
              + "(Bao), as generated repositories have one, or make it in the test.");
    }
    return ReflectionSupport.newInstance(type, bao);
  }

  private static boolean hasBaoConstructor(Class<?> type) {
    for (Constructor<?> constructor : type.getDeclaredConstructors()) {
      if (List.of(constructor.getParameterTypes()).equals(List.of(Bao.class))) {
        return true;
      }
    }
    return false;
  }

  /// Checks all items of the table.
  ///
  /// @throws AssertionError where a key is of no tenant of a test, or an item of several
  void sweep() {
    leaks.check(RULE);
  }

  /// Whether it is a tenant that was given to a test, or one that a test derived from its own by
  /// appending a separator and more.
  private boolean isTenant(TenantId tenant) {
    return tenants.contains(OneTest.own(tenant));
  }
}
