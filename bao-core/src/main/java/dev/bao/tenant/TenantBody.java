package dev.bao.tenant;

/// What runs in the scope of a tenant, without a result.
///
/// @param <X> the checked exception that it throws, which passes through
@FunctionalInterface
public interface TenantBody<X extends Throwable> {

  /// Runs.
  void run() throws X;
}
