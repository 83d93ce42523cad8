package dev.bao.tenant;

/// Tells whether somebody belongs to a tenant. A client may name any tenant in a header, a path or
/// a host name, so a [TenantGate] that reads one of these has to have an authorizer.
///
/// Asked once for each request, before the scope is open. An exception refuses the request.
/// Thread-safe.
@FunctionalInterface
public interface TenantAuthorizer {

  /// Whether the subject is a member of the tenant.
  ///
  /// @param candidate the tenant that the request names, with subject and claims of its verified
  ///   token; the subject is empty where there is none
  boolean isMember(TenantPrincipal candidate);
}
