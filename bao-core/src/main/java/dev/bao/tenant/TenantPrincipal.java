package dev.bao.tenant;

import java.util.Map;
import java.util.Optional;

/// For whom the running code works: a tenant, and who within it is asking, as far as that is known.
/// It travels in the scope. Immutable.
///
/// @param tenant whose data it is
/// @param subject who asks, as the verified token or session names them; empty for work of the
///   application's own
/// @param claims what a verified token says besides, by name
public record TenantPrincipal(
    TenantId tenant, Optional<String> subject, Map<String, String> claims) {

  /// Copies the claims.
  public TenantPrincipal {
    claims = Map.copyOf(claims);
  }

  /// A tenant and nobody within it.
  public static TenantPrincipal of(TenantId tenant) {
    return new TenantPrincipal(tenant, Optional.empty(), Map.of());
  }

  /// A claim, empty where the token has none of that name.
  public Optional<String> claim(String name) {
    return Optional.ofNullable(claims.get(name));
  }

  /// The tenant alone: a log is not told of persons.
  @Override
  public String toString() {
    return "TenantPrincipal of " + tenant;
  }
}
