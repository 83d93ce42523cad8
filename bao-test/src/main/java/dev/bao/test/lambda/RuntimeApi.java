package dev.bao.test.lambda;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.bao.test.lambda.Invocation.Result;
import dev.bao.test.lambda.LambdaErrorException.LambdaError;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/// The Runtime API of Lambda on `127.0.0.1` and a free port: what the runtime interface client of a
/// function asks for events and tells the results.
///
/// See https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html for the requests.
final class RuntimeApi implements AutoCloseable {

  private static final String HOST = "127.0.0.1";
  private static final String ROOT = "/2018-06-01/runtime/";
  private static final String INVOCATION = ROOT + "invocation/";
  private static final int ACCEPTED = 202;

  private final String functionArn;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final BlockingQueue<Invocation> waiting = new LinkedBlockingQueue<>();
  private final Map<String, Invocation> running = new ConcurrentHashMap<>();
  private final CompletableFuture<Optional<LambdaError>> started = new CompletableFuture<>();

  private RuntimeApi(String functionArn, HttpServer server) {
    this.functionArn = functionArn;
    this.server = server;
  }

  /// Returns once requests are answered.
  static RuntimeApi start(String functionArn) throws IOException {
    HttpServer server =
        HttpServer.create(
            new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 0);
    RuntimeApi api = new RuntimeApi(functionArn, server);
    server.createContext(ROOT, api::handle);
    server.setExecutor(api.threads);
    server.start();
    return api;
  }

  /// Host and port.
  String address() {
    return HOST + ":" + server.getAddress().getPort();
  }

  /// Done when the function asks for its first event, with the error where its start failed.
  CompletableFuture<Optional<LambdaError>> started() {
    return started;
  }

  /// Hands an event to the function when it asks for the next one.
  void submit(Invocation invocation) {
    running.put(invocation.id(), invocation);
    waiting.add(invocation);
  }

  /// Ends what is under way, because the function can answer no more.
  void fail(LambdaError error) {
    started.complete(Optional.of(error));
    running.values().forEach(invocation -> invocation.fail(error));
    running.clear();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      String path = exchange.getRequestURI().getPath();
      switch (path.substring(ROOT.length())) {
        case "invocation/next" -> next(exchange);
        // The snapshot is restored at once.
        case "restore/next" -> answer(exchange, 200, "");
        case "init/error", "restore/error" -> {
          started.complete(Optional.of(LambdaError.parse(body(exchange))));
          answer(exchange, ACCEPTED, "");
        }
        default -> end(exchange, path.substring(INVOCATION.length()).split("/", -1));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void next(HttpExchange exchange) throws IOException, InterruptedException {
    started.complete(Optional.empty());
    Invocation invocation = waiting.take();
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", "application/json");
    headers.set("Lambda-Runtime-Aws-Request-Id", invocation.id());
    headers.set(
        "Lambda-Runtime-Deadline-Ms",
        String.valueOf(System.currentTimeMillis() + invocation.timeout().toMillis()));
    headers.set("Lambda-Runtime-Invoked-Function-Arn", functionArn);
    if (invocation.tenantId() != null) {
      headers.set("Lambda-Runtime-Aws-Tenant-Id", invocation.tenantId());
    }
    answer(exchange, 200, invocation.event());
  }

  /// @param path the id of the invocation, and how it ended
  private void end(HttpExchange exchange, String[] path) throws IOException {
    String payload = body(exchange);
    Invocation invocation = running.remove(path[0]);
    if (invocation == null || path.length != 2) {
      answer(exchange, 404, "");
      return;
    }
    invocation
        .result()
        .complete(
            path[1].equals("response")
                ? new Result.Response(payload)
                : new Result.Failure(LambdaError.parse(payload)));
    answer(exchange, ACCEPTED, "");
  }

  private static String body(HttpExchange exchange) throws IOException {
    return new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
