package dev.bao.example.quickstart;

import dev.bao.error.BaoException;
import dev.bao.tenant.TenantContext;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
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

  /// Loads all lines that can be loaded.
  ///
  /// @return what is wrong with the others
  List<String> load(List<TaskFile.Numbered> lines) throws InterruptedException {
    Semaphore free = new Semaphore(AT_ONCE);
    List<Future<@Nullable String>> results = new ArrayList<>();
    try (ProgressBar progress = progress(lines.size());
        ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
      for (TaskFile.Numbered line : lines) {
        free.acquire();
        results.add(
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
    return problems(results);
  }

  /// Writes one task within the scope of its organization. Nothing else says whose it is.
  private @Nullable String load(TaskFile.Numbered line) {
    try {
      TenantContext.runWithTenant(
          line.task().organization(), () -> tasks.create(t -> line.task().fill(t)));
      return null;
    } catch (BaoException e) {
      return "line " + line.line() + ": " + e.getMessage();
    }
  }

  private static List<String> problems(List<Future<@Nullable String>> results)
      throws InterruptedException {
    List<String> problems = new ArrayList<>();
    for (Future<@Nullable String> result : results) {
      try {
        String problem = result.get();
        if (problem != null) {
          problems.add(problem);
        }
      } catch (ExecutionException e) {
        throw new IllegalStateException("Loading stopped", e.getCause());
      }
    }
    return problems;
  }

  private static ProgressBar progress(int size) {
    return new ProgressBarBuilder()
        .setTaskName("Loading")
        .setInitialMax(size)
        .setUnit(" tasks", 1)
        .setStyle(ProgressBarStyle.ASCII)
        .setMaxRenderedLength(80)
        .build();
  }
}
