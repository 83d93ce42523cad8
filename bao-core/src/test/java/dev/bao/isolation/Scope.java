package dev.bao.isolation;

import dev.bao.tenant.Registration;
import dev.bao.tenant.Resolution;
import dev.bao.tenant.TenantContext;
import dev.bao.tenant.TenantId;
import dev.bao.tenant.TenantPrincipal;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

/// A way in which code may have a tenant, or not: a column of the matrix.
enum Scope {
  SCOPE {
    @Override
    Object run(String tenant, Callable<Object> call) throws Exception {
      return TenantContext.callWithTenant(tenant, call::call);
    }
  },
  THREAD_SETTING {
    @Override
    Object run(String tenant, Callable<Object> call) throws Exception {
      try (Registration _ = TenantContext.allowThreadTenant();
          Registration _ = TenantContext.setCurrentTenant(tenant)) {
        return call.call();
      }
    }
  },
  RESOLVER {
    @Override
    Object run(String tenant, Callable<Object> call) throws Exception {
      try (Registration _ = TenantContext.addResolver(() -> Resolution.match(tenant))) {
        return call.call();
      }
    }
  },
  PRINCIPAL {
    @Override
    Object run(String tenant, Callable<Object> call) throws Exception {
      TenantPrincipal ada = new TenantPrincipal(new TenantId(tenant), Optional.of("ada"), Map.of());
      return TenantContext.callWithPrincipal(ada, call::call);
    }
  },
  WRAPPED {
    @Override
    Object run(String tenant, Callable<Object> call) throws Exception {
      FutureTask<Object> work =
          new FutureTask<>(
              TenantContext.<Callable<Object>, RuntimeException>callWithTenant(
                  tenant, () -> TenantContext.wrapCallable(call)));
      Thread.ofVirtual().start(work);
      return work.get();
    }
  },
  NONE {
    @Override
    Object run(String tenant, Callable<Object> call) throws Exception {
      return call.call();
    }
  },
  /// In the tenant's own scope, with what is another tenant's.
  FOREIGN {
    @Override
    Object run(String tenant, Callable<Object> call) throws Exception {
      return SCOPE.run(tenant, call);
    }
  },
  /// With the client of the platform, in no tenant's scope.
  PLATFORM {
    @Override
    Object run(String tenant, Callable<Object> call) throws Exception {
      return call.call();
    }
  };

  /// Calls in this scope.
  abstract Object run(String tenant, Callable<Object> call) throws Exception;

  /// Whether there is a tenant, whose own data is asked for.
  boolean hasTenant() {
    return this != NONE && this != FOREIGN && this != PLATFORM;
  }
}
