package dev.bao.tenant;

import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// The tenant of who hands the work over. A stage of a `CompletableFuture` is handed over by the
/// thread that completes the one before, which may work for another tenant: it is refused.
final class OfCaller implements Wrapping {

  @Override
  public Runnable wrap(Runnable work) {
    if (work instanceof CompletableFuture.AsynchronousCompletionTask) {
      throw new ConfigurationException(
          ErrorCode.ARGUMENT_INVALID,
          "An executor of TenantExecutors.ofCaller was given a stage of a CompletableFuture, which"
              + " may be handed over by another tenant's thread. Nothing was run. Give the stage"
              + " TenantExecutors.ofTenant(executor), made where the stage is added.");
    }
    return Carried.now().wrap(work);
  }

  @Override
  public <R extends @Nullable Object> Callable<R> wrapCallable(Callable<R> work) {
    return Carried.now().wrapCallable(work);
  }
}
