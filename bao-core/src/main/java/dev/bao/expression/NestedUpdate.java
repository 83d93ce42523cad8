package dev.bao.expression;

/// A patch of a record within an item: what is set, cleared and added; everything else stays.
/// Generated classes extend it with one method for each component. Not thread-safe; made for one
/// write.
public abstract non-sealed class NestedUpdate extends PatchMethods {

  /// For generated code.
  protected NestedUpdate(PatchPlace within) {
    super(within);
  }
}
