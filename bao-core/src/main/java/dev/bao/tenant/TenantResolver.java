package dev.bao.tenant;

/// Finds the tenant where no scope names one, for example in the current web request.
/// [TenantResolvers] has ready-made ones.
///
/// Resolvers are asked in the order in which they were added, on the thread that needs the tenant,
/// once or more for each operation outside of a scope; `runWithResolvedTenant` asks once for many,
/// and a [TenantGate] once for each request. An implementation is thread-safe and does not ask
/// [TenantContext] itself. An exception or a null answer stops the chain with an error.
@FunctionalInterface
public interface TenantResolver {

  /// Looks for the tenant.
  Resolution resolve();

  /// Whether a client can write what this resolver reads, as it can a header. Such a resolver
  /// counts only in a [TenantGate] with an authorizer. A resolver of one's own that reads a header,
  /// a path or a host name overrides this.
  default boolean isClientSupplied() {
    return false;
  }
}
