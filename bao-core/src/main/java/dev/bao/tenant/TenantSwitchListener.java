package dev.bao.tenant;

import java.util.Optional;

/// Is told of each switch from one tenant to another, before the body runs: for an audit log.
///
/// An exception of the listener stops the switch: what cannot be audited does not happen.
@FunctionalInterface
public interface TenantSwitchListener {

  /// A body is about to run as another tenant.
  ///
  /// @param from the tenant of the enclosing scope, empty where there is none
  /// @param to the tenant of the body
  void switching(Optional<TenantId> from, TenantId to);
}
