package dev.bao.example.quickstart;

import dev.bao.tenant.TenantContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/// Writes the tasks of a file, each for the organization that its line names, on virtual threads.
final class Loader {

  private static final int AT_ONCE = 16;

  private final TaskRepository tasks;

  Loader(TaskRepository tasks) {
    this.tasks = tasks;
  }

  /// What became of the lines of a file.
  ///
  /// @param tasks the lines that were loaded
  /// @param problems what is wrong with the others
  record Loaded(List<TaskLine> tasks, List<String> problems) {}

  /// Loads all lines that can be loaded.
  Loaded load(List<TaskFile.Numbered> lines) throws InterruptedException {
    Semaphore free = new Semaphore(AT_ONCE);
    Map<TaskFile.Numbered, Future<@Nullable String>> results = new LinkedHashMap<>();
    try (ProgressBar progress = progress(lines.size());
        ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      for (TaskFile.Numbered line : lines) {
        free.acquire();
        results.put(
            line,
            executor.submit(() -> {
              try {
                return load(line);
              } finally {
                progress.step();
                free.release();
              }
            }));
      }
    }
    return loaded(results);
  }

  /// Writes one task within the scope of its organization. Nothing else says whose it is.
  ///
  /// @return what is wrong with it, null for nothing
  private @Nullable String load(TaskFile.Numbered line) {
    try {
      TenantContext.runWithTenant(
          line.task().organization(), () -> tasks.create(t -> line.task().fill(t)));
      return null;
    } catch (RuntimeException e) {
      // One bad line, whatever is bad about it, keeps none of the others back.
      return "line " + line.line() + ": " + e.getMessage();
    }
  }

  private static Loaded loaded(Map<TaskFile.Numbered, Future<@Nullable String>> results)
      throws InterruptedException {
    Loaded loaded = new Loaded(new ArrayList<>(), new ArrayList<>());
    for (Map.Entry<TaskFile.Numbered, Future<@Nullable String>> result : results.entrySet()) {
      try {
        String problem = result.getValue().get();
        if (problem == null) {
          loaded.tasks.add(result.getKey().task());
        } else {
          loaded.problems.add(problem);
        }
      } catch (ExecutionException e) {
        throw new IllegalStateException("Loading stopped", e.getCause());
      }
    }
    return loaded;
  }

  private static ProgressBar progress(int size) {
    return new ProgressBarBuilder()
        .setTaskName("Loading")
        .setInitialMax(size)
        .setUnit(" tasks", 1)
        .setStyle(ProgressBarStyle.ASCII)
        .setConsumer(new ConsoleProgressBarConsumer(System.out, 80))
        .build();
  }
}
