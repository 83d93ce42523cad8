package dev.bao.test;

/// Sweeps a table when JUnit closes the store of the run: after the last test, failed ones
/// included. What it throws fails the run.
///
/// @param table the table that the run works on
record TableSweep(TestTable table) implements AutoCloseable {

  @Override
  public void close() {
    table.sweep();
  }
}
