package dev.bao.requests;

/// A way to do what each case is about.
interface Way {

  /// Does it.
  ///
  /// @return false where this way has no such operation
  boolean run(Case operation) throws Exception;
}
