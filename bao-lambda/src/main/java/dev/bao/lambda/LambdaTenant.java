package dev.bao.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import dev.bao.error.ErrorCode;
import dev.bao.error.TenantException;
import dev.bao.tenant.Resolution;
import dev.bao.tenant.TenantGate;
import dev.bao.tenant.TenantId;
import dev.bao.tenant.TenantPrincipal;
import dev.bao.tenant.TenantRequest;
import dev.bao.tenant.TenantResolver;

/// The tenant id that Lambda hands to functions in tenant isolation mode, where each execution
/// environment works for one tenant only (Lambda Developer Guide, "Tenant isolation").
public final class LambdaTenant {

  private static final ScopedValue<Context> INVOCATION = ScopedValue.newInstance();
  private static final TenantResolver RESOLVER = new OfInvocation();

  private LambdaTenant() {}

  /// Reads the tenant id of the invocation. Whoever invokes the function chooses it, and an API may
  /// be set up to take it from the client: a gate that reads it alone needs an authorizer.
  public static TenantResolver resolver() {
    return RESOLVER;
  }

  /// Asks a gate for the tenant of a request. Where Lambda supplies a tenant id too, both have to
  /// be the same: the environment is that tenant's alone.
  ///
  /// @throws TenantException as [TenantGate#admit], and `BAO-1003` where the two differ
  public static TenantPrincipal admit(TenantGate gate, TenantRequest request, Context context) {
    TenantPrincipal principal =
        ScopedValue.where(INVOCATION, context).call(() -> gate.admit(request));
    String supplied = context.getTenantId();
    if (supplied != null && !TenantId.of(supplied).equals(principal.tenant())) {
      throw new TenantException(
          ErrorCode.TENANT_INVALID,
          "The event is of another tenant than that which Lambda's tenant isolation mode names for"
              + " the invocation. Nothing was sent. Let the invoker take both from one place.");
    }
    return principal;
  }

  private record OfInvocation() implements TenantResolver {

    @Override
    public Resolution resolve() {
      String id = INVOCATION.isBound() ? INVOCATION.get().getTenantId() : null;
      return id == null ? Resolution.noMatch() : Resolution.match(id);
    }

    @Override
    public boolean isClientSupplied() {
      return true;
    }
  }
}
