package dev.bao.test.lambda;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/// A JVM that ends with this one, and what it has printed.
final class ChildJvm implements AutoCloseable {

  /// Of its output the end is kept.
  private static final int MAX_OUTPUT = 100_000;

  /// A JVM that writes an AOT cache when it ends takes this long at most.
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static final Duration DRAIN = Duration.ofSeconds(2);

  private final Process process;
  private final StringBuilder output = new StringBuilder();
  private final Thread reader;
  private final Thread hook;

  private ChildJvm(Process process) {
    this.process = process;
    this.reader = Thread.ofVirtual().start(this::collect);
    this.hook = new Thread(process::destroyForcibly, "lambda-runtime-stop");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /// @param environment all that is in its environment
  static ChildJvm start(List<String> arguments, Map<String, String> environment, Path directory)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(environment);
    return new ChildJvm(builder.start());
  }

  private void collect() {
    try (Reader text = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)) {
      char[] some = new char[8192];
      for (int read = text.read(some); read >= 0; read = text.read(some)) {
        // The client ends the lines of a stack trace by carriage returns.
        append(new String(some, 0, read).replace('\r', '\n'));
      }
    } catch (IOException e) {
      append("\n(the rest could not be read: " + e.getMessage() + ")");
    }
  }

  private void append(String text) {
    synchronized (output) {
      output.append(text);
      output.delete(0, Math.max(0, output.length() - MAX_OUTPUT));
    }
  }

  /// Done with the exit code when it has ended, and all of its output is there.
  CompletableFuture<Integer> ended() {
    return process
        .onExit()
        .thenApply(ended -> {
          awaitOutput();
          return ended.exitValue();
        });
  }

  private void awaitOutput() {
    try {
      reader.join(DRAIN);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  boolean isRunning() {
    return process.isAlive();
  }

  String output() {
    synchronized (output) {
      return output.toString();
    }
  }

  /// Ends it at once.
  void kill() {
    process.toHandle().destroyForcibly();
  }

  /// Asks it to end, and returns when it has.
  @Override
  public void close() {
    // Not that of the process: it closes the pipe that the JVM still prints to while it ends.
    process.toHandle().destroy();
    try {
      if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        kill();
      }
    } catch (InterruptedException e) {
      kill();
      Thread.currentThread().interrupt();
    }
    awaitOutput();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // This JVM is ending, too.
    }
  }
}
