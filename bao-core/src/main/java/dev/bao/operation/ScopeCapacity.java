package dev.bao.operation;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/// The capacity that the requests of a scope consumed, with those of the scopes within it.
/// Immutable.
///
/// A request that several finds share counts once, for the operation that sent it.
///
/// @param total of all requests
/// @param byModel by the name of the model, as in `Task`
/// @param byOperation by the name of the operation, as in `find`
public record ScopeCapacity(
    Units total, SortedMap<String, Units> byModel, SortedMap<String, Units> byOperation) {

  /// Copies both maps.
  public ScopeCapacity {
    byModel = Collections.unmodifiableSortedMap(new TreeMap<>(byModel));
    byOperation = Collections.unmodifiableSortedMap(new TreeMap<>(byOperation));
  }

  /// An amount of capacity.
  ///
  /// @param read read capacity units
  /// @param write write capacity units
  public record Units(double read, double write) {

    /// None.
    public static final Units NONE = new Units(0, 0);

    Units plus(Units other) {
      return new Units(read + other.read, write + other.write);
    }
  }
}
