package dev.bao.tenant;

import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/// Work over many tenants in one process. Where it is more than one process can do, plan a message
/// for each tenant instead: `TenantFanOut` of bao-lambda.
///
/// ```java
/// Map<TenantId, Tenants.Outcome> outcomes =
///     Tenants.forEach(organizations.ids(), 16, Duration.ofMinutes(1), reports::write);
/// ```
public final class Tenants {

  /// How the work of one tenant ended.
  public sealed interface Outcome {

    /// It was done.
    record Done() implements Outcome {}

    /// It threw.
    ///
    /// @param cause what it threw
    record Failed(Throwable cause) implements Outcome {}

    /// It was not done in time, and was interrupted. Work that does not heed that goes on.
    ///
    /// @param after the time that it had
    record TimedOut(Duration after) implements Outcome {}
  }

  private Tenants() {}

  /// Runs the body for each tenant, in a scope of its own and on a virtual thread of its own. One
  /// tenant's failure is no other's.
  ///
  /// @param tenants whose work it is; one that is there twice counts once
  /// @param parallelism for how many tenants at once, 1 or more. Work that was interrupted and goes
  ///   on all the same counts no more
  /// @param timeout for each tenant, from when its body starts
  /// @param body finds its tenant in the scope
  /// @return an outcome for each tenant, in the order of the list
  /// @throws ConfigurationException `BAO-8005` where there is no list or an empty one: no list is
  ///   not all tenants; also where the parallelism or the timeout is not positive
  /// @throws InterruptedException where this thread is interrupted; the bodies are, too, and those
  ///   that had not started do not start
  public static SequencedMap<TenantId, Outcome> forEach(
      @Nullable Collection<TenantId> tenants,
      int parallelism,
      Duration timeout,
      TenantBody<? extends Exception> body)
      throws InterruptedException {
    if (tenants == null || tenants.isEmpty()) {
      throw invalid("has no tenants: the list is null or empty. No list is not all tenants");
    }
    if (parallelism < 1 || !timeout.isPositive()) {
      throw invalid("needs a parallelism of 1 or more, and a timeout above zero");
    }
    Semaphore free = new Semaphore(parallelism);
    SequencedMap<TenantId, Future<Outcome>> running = new LinkedHashMap<>();
    List<TenantId> open = new ArrayList<>(new LinkedHashSet<>(tenants));
    ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    try {
      for (TenantId tenant : open) {
        free.acquire();
        running.put(tenant, threads.submit(() -> supervise(tenant, timeout, body, free)));
      }
      return outcomes(running);
    } finally {
      threads.shutdownNow();
    }
  }

  private static SequencedMap<TenantId, Outcome> outcomes(
      SequencedMap<TenantId, Future<Outcome>> running) throws InterruptedException {
    SequencedMap<TenantId, Outcome> outcomes = LinkedHashMap.newLinkedHashMap(running.size());
    for (var entry : running.entrySet()) {
      Future<Outcome> ended = entry.getValue();
      try {
        outcomes.put(entry.getKey(), ended.get());
      } catch (ExecutionException e) {
        outcomes.put(entry.getKey(), new Outcome.Failed(e));
      }
    }
    return outcomes;
  }

  /// Waits for the work of a tenant on a thread of its own, so that work which does not end holds
  /// up nobody.
  private static Outcome supervise(
      TenantId tenant, Duration timeout, TenantBody<? extends Exception> body, Semaphore free) {
    CompletableFuture<Outcome> outcome = new CompletableFuture<>();
    Thread work =
        Thread.ofVirtual()
            .name("tenant " + tenant)
            .start(() -> outcome.complete(run(tenant, body)));
    try {
      if (!work.join(timeout)) {
        outcome.complete(new Outcome.TimedOut(timeout));
      }
    } catch (InterruptedException e) {
      outcome.complete(new Outcome.Failed(e));
    } finally {
      work.interrupt();
      free.release();
    }
    return outcome.join();
  }

  private static Outcome run(TenantId tenant, TenantBody<? extends Exception> body) {
    try {
      TenantContext.<Exception>runWithPrincipal(TenantPrincipal.of(tenant), body::run);
      return new Outcome.Done();
    } catch (Throwable e) {
      return new Outcome.Failed(e);
    }
  }

  private static ConfigurationException invalid(String why) {
    return new ConfigurationException(
        ErrorCode.ARGUMENT_INVALID, "Work over many tenants " + why + ". Nothing was run.");
  }
}
