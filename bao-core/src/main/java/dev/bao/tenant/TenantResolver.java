package dev.bao.tenant;

/// Finds the tenant where no scope names one, for example in the current web request.
///
/// Resolvers are asked in the order in which they were added, on the thread that needs the tenant,
/// once or more for each operation outside of a scope; `runWithResolvedTenant` asks once for many.
/// An implementation is thread-safe and does not ask [TenantContext] itself. An exception or a null
/// answer stops the chain with an error.
@FunctionalInterface
public interface TenantResolver {

  /// Looks for the tenant.
  Resolution resolve();
}
