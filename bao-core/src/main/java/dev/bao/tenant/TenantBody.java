package dev.bao.tenant;

/// What runs in a scope, of a tenant or of a request, without a result.
///
/// @param <X> the checked exception that it throws, which passes through
@FunctionalInterface
public interface TenantBody<X extends Throwable> {

  /// Runs.
  void run() throws X;
}
