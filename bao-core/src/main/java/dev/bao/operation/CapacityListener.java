package dev.bao.operation;

/// Is told what every request consumed, on the thread that made it.
///
/// An implementation is thread-safe. What it throws is logged and goes no further: the request has
/// happened. What it keeps beyond a request is to be keyed by tenant.
@FunctionalInterface
public interface CapacityListener {

  /// A request was answered.
  void consumed(ConsumedUnits units);
}
