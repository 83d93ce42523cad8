package dev.bao.local;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.apache5.Apache5HttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClientBuilder;

/// A DynamoDB Local that runs in this JVM, in memory, on `127.0.0.1` and a free port.
///
/// Tests of one JVM usually share one, and keep apart by table or by tenant:
///
/// ```java
/// DynamoDbClient client = DynamoDbLocal.shared().client();
/// ```
///
/// A test that needs an empty one starts its own:
///
/// ```java
/// try (DynamoDbLocal local = DynamoDbLocal.start()) {
///   local.client().listTables();
/// }
/// ```
///
/// One instance is one database, whatever credentials and region a client uses.
///
/// **Class path.** The licence of DynamoDB Local forbids redistribution, so the pom that runs the
/// tests names it itself. Where it is missing, [DynamoDbLocalMissingException] tells the lines. It
/// loads SQLite through a native library: start the JVM with `--enable-native-access=ALL-UNNAMED`.
///
/// **Telemetry.** DynamoDB Local's own launchers report to AWS unless the environment says
/// `DDB_LOCAL_TELEMETRY=0`. This class uses none of them: no telemetry class is even loaded, with
/// or without that setting.
///
/// **End of the JVM.** DynamoDB Local's database runs on threads that are no daemons. A JVM in
/// which the shared instance runs therefore ends by [System#exit], as test runners do it, and not
/// by returning from `main`. A closed instance leaves no thread behind.
///
/// Instances may be used from many threads at once.
public final class DynamoDbLocal implements AutoCloseable {

  /// Connections that a client keeps; more requests at once than that wait for one.
  private static final int MAX_CONNECTIONS = 200;

  private static @Nullable DynamoDbLocal shared;

  private final EmbeddedServer server;
  private final boolean closeable;
  private final DynamoDbClient client;

  private DynamoDbLocal(EmbeddedServer server, boolean closeable) {
    this.server = server;
    this.closeable = closeable;
    this.client = clientBuilder().build();
  }

  /// The one instance of this JVM, which the first call starts and the end of the JVM stops.
  ///
  /// @throws DynamoDbLocalMissingException if a class of DynamoDB Local is not on the class path
  /// @throws IllegalStateException if it does not start for another reason, which is the cause
  public static synchronized DynamoDbLocal shared() {
    if (shared == null) {
      DynamoDbLocal started = start(false);
      Runtime.getRuntime().addShutdownHook(new Thread(started::stop, "dynamodb-local-stop"));
      shared = started;
    }
    return shared;
  }

  /// Starts an instance with no tables that the caller closes.
  ///
  /// @throws DynamoDbLocalMissingException if a class of DynamoDB Local is not on the class path
  /// @throws IllegalStateException if it does not start for another reason, which is the cause
  public static DynamoDbLocal start() {
    return start(true);
  }

  private static DynamoDbLocal start(boolean closeable) {
    // Where this class is in a named module, DynamoDB Local is still on the class path.
    Class<?> self = DynamoDbLocal.class;
    self.getModule().addReads(self.getClassLoader().getUnnamedModule());
    try {
      return new DynamoDbLocal(EmbeddedServer.start(), closeable);
    } catch (NoClassDefFoundError e) {
      throw new DynamoDbLocalMissingException(e);
    }
  }

  /// Where this instance listens: `http://127.0.0.1:` and the port.
  public URI endpoint() {
    return server.endpoint();
  }

  /// A builder of clients of this instance, set up with its endpoint, a region, made-up credentials
  /// and an HTTP client of 200 connections. The caller closes what it builds.
  public DynamoDbClientBuilder clientBuilder() {
    return DynamoDbClient.builder()
        .endpointOverride(endpoint())
        .region(Region.US_EAST_1)
        // Letters and digits only: DynamoDB Local refuses access keys that hold anything else.
        .credentialsProvider(
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
        .httpClientBuilder(Apache5HttpClient.builder().maxConnections(MAX_CONNECTIONS));
  }

  /// The client of this instance, always the same one. It is closed with the instance: leave its
  /// own `close` alone, others use it.
  public DynamoDbClient client() {
    return client;
  }

  /// Stops this instance and drops its tables. On the [#shared()] instance it does nothing, since
  /// others use that one; so a JUnit store or a `try` may close it. It returns when the last thread
  /// has ended. A second call does nothing.
  ///
  /// @throws IllegalStateException if a part of it cannot be stopped
  @Override
  public void close() {
    if (closeable) {
      stop();
    }
  }

  private void stop() {
    client.close();
    server.close();
  }
}
