package dev.bao.local;

import java.net.URI;
import java.time.Duration;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;
import software.amazon.awssdk.services.dynamodb.model.ListTablesRequest;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBRequestHandler;
import software.amazon.dynamodb.services.local.server.LocalDynamoDBServerHandler;

/// DynamoDB Local's request handler behind a Jetty of our own. Its own launcher listens on every
/// interface of the machine and starts the telemetry; neither happens here.
///
/// All that names a class of DynamoDB Local or of Jetty is here, so that [DynamoDbLocal] loads
/// without them.
final class EmbeddedServer implements AutoCloseable {

  private static final String HOST = "127.0.0.1";

  /// Requests handled at once. One thread runs all statements, so more would only wait for it.
  private static final int MAX_THREADS = 64;

  /// How long an idle connection stays open. Longer than the 60 seconds for which clients keep one,
  /// so that no request goes into a connection that the server is closing.
  private static final Duration IDLE_TIMEOUT = Duration.ofMinutes(5);

  private final ServerThreads threads;
  private final LocalDynamoDBServerHandler handler;
  private final Server jetty = new Server(threadPool(), scheduler(), null);
  private final ServerConnector connector = new ServerConnector(jetty, 1, 1);

  private EmbeddedServer(ServerThreads threads, LocalDynamoDBServerHandler handler) {
    this.threads = threads;
    this.handler = handler;
    connector.setHost(HOST);
    connector.setPort(0);
    connector.setIdleTimeout(IDLE_TIMEOUT.toMillis());
    jetty.addConnector(connector);
    jetty.setHandler(handler);
  }

  /// Returns once requests are answered.
  ///
  /// @throws NoClassDefFoundError if a class of DynamoDB Local or of its libraries is missing
  /// @throws IllegalStateException if it does not start for another reason, which is the cause
  static EmbeddedServer start() {
    ServerThreads threads = new ServerThreads();
    return threads.call(() ->
        new EmbeddedServer(threads, new LocalDynamoDBServerHandler(openDatabase(), null)).listen());
  }

  URI endpoint() {
    return URI.create("http://" + HOST + ":" + connector.getLocalPort());
  }

  private static QueuedThreadPool threadPool() {
    QueuedThreadPool pool = new QueuedThreadPool(MAX_THREADS);
    pool.setName("dynamodb-local-http");
    pool.setDaemon(true);
    return pool;
  }

  private static ScheduledExecutorScheduler scheduler() {
    return new ScheduledExecutorScheduler("dynamodb-local-scheduler", true);
  }

  /// In memory, and one database for all credentials and regions. The first request makes the
  /// database; asking for the tables here lets a missing class or native library fail the start.
  private static LocalDynamoDBRequestHandler openDatabase() {
    LocalDynamoDBRequestHandler database =
        new LocalDynamoDBRequestHandler(0, true, null, true, false);
    database.listTables("local", "local", ListTablesRequest.builder().build());
    return database;
  }

  private EmbeddedServer listen() throws Exception {
    try {
      jetty.start();
      return this;
    } catch (Exception e) {
      handler.close();
      throw e;
    }
  }

  /// Stops listening, drops the tables, and returns when all threads of the server have ended.
  @Override
  public void close() {
    try {
      jetty.stop();
    } catch (Exception e) {
      throw new IllegalStateException("DynamoDB Local at " + endpoint() + " did not stop.", e);
    } finally {
      handler.close();
      threads.awaitEnd();
    }
  }
}
