package dev.bao.tenant;

/// Is told of each call that is made for the table and no tenant, before it is sent: for an audit
/// log.
///
/// An exception of the listener stops the call: what cannot be audited does not happen.
/// Thread-safe.
@FunctionalInterface
public interface PlatformListener {

  /// A call was checked and is about to be sent.
  ///
  /// @param name the name of the platform scope, which tells why the call is made
  /// @param operation the name of the operation, as in `Scan`
  void called(String name, String operation);
}
