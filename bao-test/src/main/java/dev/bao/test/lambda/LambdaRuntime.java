package dev.bao.test.lambda;

import dev.bao.test.lambda.Invocation.Result;
import dev.bao.test.lambda.LambdaErrorException.LambdaError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// A function in a JVM of its own, started and fed as AWS Lambda does it: by the runtime interface
/// client of AWS (`com.amazonaws:aws-lambda-java-runtime-interface-client`, of scope test), which
/// asks a Runtime API on `127.0.0.1` for events.
///
/// ```java
/// try (LambdaRuntime lambda =
///     LambdaRuntime.function("com.acme.TasksFunction").environment("BAO_DB_TABLE", "tracker").start()) {
///   String response = lambda.invoke(event);
/// }
/// ```
///
/// It is one execution environment: invocations run one after the other in the same JVM, so that a
/// test sees what a warm function keeps. Several runtimes side by side are several environments.
/// Threads may share one; then the invocations of all of them queue up.
///
/// Each failure is a [LambdaErrorException] that ends with what the function's JVM has printed.
public final class LambdaRuntime implements AutoCloseable {

  private static final Duration INIT_TIMEOUT = Duration.ofMinutes(2);

  private final String handler;
  private final RuntimeApi api;
  private final ChildJvm child;
  private final Duration timeout;
  private final ReentrantLock oneAtATime = new ReentrantLock();

  private LambdaRuntime(String handler, RuntimeApi api, ChildJvm child, Duration timeout) {
    this.handler = handler;
    this.api = api;
    this.child = child;
    this.timeout = timeout;
  }

  /// Starts with the handler of a function, as it is set at the function: a class, or a class and a
  /// method as in `com.acme.TasksFunction::handleRequest`.
  public static LambdaRuntimeBuilder function(String handler) {
    return new LambdaRuntimeBuilder(handler);
  }

  /// Returns when the function has asked for its first event.
  static LambdaRuntime start(LambdaRuntimeBuilder settings) {
    try {
      RuntimeApi api = RuntimeApi.start(settings.functionArn());
      ChildJvm child =
          ChildJvm.start(
              settings.arguments(), settings.environmentFor(api.address()), settings.directory());
      LambdaRuntime runtime = new LambdaRuntime(settings.handler(), api, child, settings.timeout());
      var _ = child.ended().thenAccept(code -> api.fail(exited(code)));
      runtime.awaitStart();
      return runtime;
    } catch (IOException e) {
      throw new UncheckedIOException("The JVM of " + settings.handler() + " did not start", e);
    }
  }

  private static LambdaError exited(int code) {
    return LambdaError.ofRuntime(
        LambdaErrorException.EXITED, "Error: Runtime exited with error: exit status " + code);
  }

  private void awaitStart() {
    Optional<LambdaError> failure =
        within(INIT_TIMEOUT, api.started()).orElseGet(() -> Optional.of(timedOut(INIT_TIMEOUT)));
    if (failure.isPresent()) {
      close();
      throw new LambdaErrorException(failure.get(), handler, child.output());
    }
  }

  /// Invokes the function and gives its response back.
  ///
  /// @param event JSON, as the service that calls the function sends it
  /// @return JSON, as the function writes it
  /// @throws LambdaErrorException where the handler throws, where the JVM of the function ends, and
  ///   where it takes too long
  public String invoke(String event) {
    return invoke(event, null);
  }

  /// Invokes the function as Lambda's tenant isolation mode does: its context has a tenant id. Each
  /// runtime then gets the events of one tenant alone, which this class leaves to the test.
  ///
  /// @param tenantId null as if tenant isolation mode were off
  /// @throws LambdaErrorException as [#invoke(String)] does
  public String invoke(String event, @Nullable String tenantId) {
    oneAtATime.lock();
    try {
      return switch (resultOf(Invocation.of(event, tenantId, timeout))) {
        case Result.Response response -> response.payload();
        case Result.Failure failure ->
            throw new LambdaErrorException(failure.error(), handler, child.output());
      };
    } finally {
      oneAtATime.unlock();
    }
  }

  private Result resultOf(Invocation invocation) {
    api.submit(invocation);
    if (!child.isRunning()) {
      invocation.fail(
          LambdaError.ofRuntime(LambdaErrorException.EXITED, "Error: The JVM has ended before"));
    }
    return within(timeout, invocation.result())
        .orElseGet(() -> {
          child.kill();
          return new Result.Failure(timedOut(timeout));
        });
  }

  private static LambdaError timedOut(Duration time) {
    return LambdaError.ofRuntime(
        LambdaErrorException.TIMED_OUT,
        "Task timed out after " + time.toMillis() / 1000.0 + " seconds");
  }

  private static <V> Optional<V> within(Duration time, CompletableFuture<V> future) {
    try {
      return Optional.of(future.get(time.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("The test was interrupted while its function ran");
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  /// What the function's JVM has printed up to now; of more than 100,000 characters the last ones.
  public String output() {
    return child.output();
  }

  /// Ends the function's JVM, and returns when it has ended.
  @Override
  public void close() {
    child.close();
    api.close();
  }
}
