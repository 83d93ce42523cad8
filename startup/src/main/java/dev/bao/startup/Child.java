package dev.bao.startup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Runs a main class in a process of its own.
final class Child {

  /// What a start took.
  ///
  /// @param wall from the order to start the process to the line that it prints
  /// @param cpu of all threads of the process, the garbage collector and the compilers included
  record Took(Duration wall, Duration cpu) {}

  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private Child() {}

  /// Runs a main class until it says what it has read, and then to its end.
  ///
  /// @param flags of the virtual machine
  /// @param main the main class and its arguments
  /// @throws IllegalStateException where it reads nothing or fails
  static Took run(List<String> flags, String classPath, List<String> main) throws IOException {
    List<String> command = command(flags, classPath, main);
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (BufferedReader output = process.inputReader()) {
      String line = output.readLine();
      while (line != null && !line.startsWith("read: ")) {
        line = output.readLine();
      }
      final Duration wall = Duration.ofNanos(System.nanoTime() - start);
      final Duration cpu = process.info().totalCpuDuration().orElse(Duration.ZERO);
      process.getOutputStream().close();
      output.transferTo(Writer.nullWriter());
      int status = process.waitFor();
      if (line == null || status != 0) {
        throw new IllegalStateException(String.join(" ", command) + " ended with " + status);
      }
      return new Took(wall, cpu);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } finally {
      process.destroy();
    }
  }

  /// What a main class prints, up to its end.
  ///
  /// @throws IllegalStateException where it does not end well
  static List<String> lines(List<String> flags, String classPath, List<String> main)
      throws IOException {
    List<String> command = command(flags, classPath, main);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    try (BufferedReader output = process.inputReader()) {
      List<String> lines = output.lines().toList();
      int status = process.waitFor();
      if (status != 0) {
        throw new IllegalStateException(
            main + " ended with " + status + ": " + String.join("\n", lines));
      }
      return lines;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } finally {
      process.destroy();
    }
  }

  private static List<String> command(List<String> flags, String classPath, List<String> main) {
    List<String> command = new ArrayList<>(List.of(JAVA));
    command.addAll(flags);
    command.addAll(List.of("-cp", classPath));
    command.addAll(main);
    return command;
  }
}
