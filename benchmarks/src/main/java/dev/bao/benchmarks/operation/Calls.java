package dev.bao.benchmarks.operation;

import dev.bao.benchmarks.shape.Task;

/// The operations that are measured, each in one way. What each gives back is used, so that no
/// compiler can leave it out.
interface Calls {

  Object getItem();

  Object putItem();

  Object updateItem();

  Object query();

  Object batchGet();

  Object transactWrite();

  /// What a record that this way reads is as a task.
  default Task task(Object record) {
    return (Task) record;
  }
}
