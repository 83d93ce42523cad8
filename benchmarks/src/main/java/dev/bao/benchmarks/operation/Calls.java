package dev.bao.benchmarks.operation;

/// The operations that are measured, each in one way. What each gives back is used, so that no
/// compiler can leave it out.
interface Calls {

  Object getItem();

  Object putItem();

  Object updateItem();

  Object query();

  Object batchGet();

  Object transactWrite();
}
