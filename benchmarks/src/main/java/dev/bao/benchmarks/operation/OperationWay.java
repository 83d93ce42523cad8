package dev.bao.benchmarks.operation;

import dev.bao.benchmarks.shape.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// One way to do an operation.
///
/// @param name of the way, as of a codec
/// @param task what a record of the way is as a task, so that ways can be compared
public record OperationWay(String name, Supplier<Object> call, Function<Object, Task> task) {

  /// Does the operation and gives the tasks that it found.
  List<Task> tasks() {
    List<Task> tasks = new ArrayList<>();
    for (Object record : Results.records(call.get())) {
      tasks.add(task.apply(record));
    }
    return tasks;
  }
}
