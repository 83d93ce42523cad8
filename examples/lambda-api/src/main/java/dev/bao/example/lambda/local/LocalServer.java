package dev.bao.example.lambda.local;

import com.sun.net.httpserver.HttpServer;
import dev.bao.Bao;
import dev.bao.CursorKeys;
import dev.bao.example.lambda.Tracker;
import dev.bao.local.DynamoDbLocal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

/// The tracker's functions behind an HTTP server on `127.0.0.1`, with the stream of a table of
/// DynamoDB Local. For local use alone: it believes what clients say of themselves.
final class LocalServer implements AutoCloseable {

  private static final String TABLE = "tracker-local";

  private final HttpServer http;
  private final ExecutorService threads;
  private final StreamPump stream;

  private LocalServer(HttpServer http, ExecutorService threads, StreamPump stream) {
    this.http = http;
    this.threads = threads;
    this.stream = stream;
  }

  /// Starts it with a table of its own; it stops with its [#close] or with the JVM.
  ///
  /// @param port 0 for a free one
  /// @throws IOException where the port is taken
  static LocalServer start(int port, DynamoDbLocal dynamoDb) throws IOException {
    HttpServer http =
        HttpServer.create(
            new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), 0);
    Tracker tracker = new Tracker(table(dynamoDb.client()));
    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    http.setExecutor(threads);
    http.createContext("/", new LocalGateway(tracker));
    http.createContext("/local/queue", new LocalQueue(tracker));
    StreamPump stream = StreamPump.start(dynamoDb, streamOf(dynamoDb.client()), tracker);
    http.start();
    return new LocalServer(http, threads, stream);
  }

  private static Bao table(DynamoDbClient client) {
    Bao bao = Bao.builder().client(client).table(TABLE).cursorKeys(CursorKeys.perProcess()).build();
    bao.table().createIfMissing();
    return bao;
  }

  /// The stream of the table, with both images of each item.
  private static String streamOf(DynamoDbClient client) {
    String known = client.describeTable(table -> table.tableName(TABLE)).table().latestStreamArn();
    if (known != null) {
      return known;
    }
    return client
        .updateTable(table ->
            table
                .tableName(TABLE)
                .streamSpecification(stream ->
                    stream.streamEnabled(true).streamViewType(StreamViewType.NEW_AND_OLD_IMAGES)))
        .tableDescription()
        .latestStreamArn();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
  }

  @Override
  public void close() {
    http.stop(0);
    threads.close();
    stream.close();
  }
}
