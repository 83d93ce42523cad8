package dev.bao.test.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/// Tells what it was called with, and fails in the way that the event asks for.
public final class TellingFunction implements RequestStreamHandler {

  private final AtomicInteger invocations = new AtomicInteger();

  /// For the runtime.
  public TellingFunction() {}

  @Override
  public void handleRequest(InputStream event, OutputStream response, Context context)
      throws IOException {
    String text = new String(event.readAllBytes(), StandardCharsets.UTF_8);
    switch (text) {
      case "\"throw\"" -> throw new IllegalStateException("The event says so");
      case "\"exit\"" -> {
        System.out.println("About to exit");
        Runtime.getRuntime().halt(3);
      }
      case "\"hang\"" -> awaitTheEnd();
      default ->
          response.write(
              """
              {"event": %s, "invocation": %d, "pid": %d, "tenant": "%s", "function": "%s",
               "arn": "%s", "remaining": %d, "stage": "%s", "home": "%s"}
              """
                  .formatted(
                      text,
                      invocations.incrementAndGet(),
                      ProcessHandle.current().pid(),
                      context.getTenantId(),
                      context.getFunctionName(),
                      context.getInvokedFunctionArn(),
                      context.getRemainingTimeInMillis(),
                      System.getenv("STAGE"),
                      System.getenv("JAVA_HOME"))
                  .getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void awaitTheEnd() {
    try {
      Thread.sleep(60_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
