package dev.bao.expression;

/// Makes the attribute that stands for an element of a list or an entry of a map. Most are
/// constructors.
///
/// @param <A> the type of the attribute
@FunctionalInterface
public interface AttributeMaker<A> {

  /// Makes it.
  ///
  /// @param at the place of the element or entry
  /// @param path the component, as in `Task.labels`, for errors
  A make(DocumentPath at, String path);
}
