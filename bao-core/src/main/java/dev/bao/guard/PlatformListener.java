package dev.bao.guard;

/// Hears of every call that is made without a tenant. It has to be safe for use by several threads.
@FunctionalInterface
public interface PlatformListener {

  /// Called after a call was found to be one that the platform scope allows, and before it is sent.
  /// What it throws stops the call.
  ///
  /// @param name the name that was given to the platform scope
  /// @param operation the operation of DynamoDB, as in `Scan`
  void called(String name, String operation);
}
