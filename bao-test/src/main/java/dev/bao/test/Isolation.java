package dev.bao.test;

import com.github.f4b6a3.ulid.UlidCreator;
import dev.bao.Bao;
import dev.bao.tenant.TenantContext;
import dev.bao.tenant.TenantId;
import java.lang.reflect.Array;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/// Whether an application's own code keeps tenants apart: its caches, its static state, its
/// threads.
///
/// ```java
/// @Test
/// void keepsTenantsApart(Bao bao) {
///   Isolation.assertIsolated(bao, mark -> {
///     backlog.add("task-1", "Fix the hatch " + mark);      // the same ids for every tenant
///     return backlog.open();                               // all that the code shows
///   });
/// }
/// ```
public final class Isolation {

  private static final int SIDE_BY_SIDE = 8;

  private Isolation() {}

  /// What an application does for a tenant, with ids that are the same for every tenant.
  ///
  /// @param <R> what it shows
  @FunctionalInterface
  public interface Scenario<R extends @Nullable Object> {

    /// Runs in the scope of a tenant that nothing was done for yet. Called for several tenants, one
    /// after the other and at the same time.
    ///
    /// @param mark a text of letters and digits that no other tenant has: to be a part of the
    ///   values that are written
    /// @return all that the tenant gets to see: a record, a collection, a number, or several of
    ///   them in a list
    /// @throws Exception for any reason, which fails the assertion
    R run(String mark) throws Exception;
  }

  /// Runs a scenario for two tenants one after the other, then for eight at the same time, and
  /// looks for whatever crosses: in what is shown to each, in how much it is, in errors that only
  /// some of them meet, and in every item of the table. The ids of the tenants are the starts of
  /// one another.
  ///
  /// @param bao the table that the scenario works on
  /// @throws AssertionError where something crosses, and where the scenario does not use its mark
  /// @throws Exception what the scenario throws for the very first tenant
  public static <R extends @Nullable Object> void assertIsolated(Bao bao, Scenario<R> scenario)
      throws Exception {
    String base =
        TenantContext.find().map(TenantId::value).orElseGet(() -> UlidCreator.getUlid().toString());
    List<Run> runs = new ArrayList<>();
    Run first = new Run(base, 0);
    first.show(scenario);
    runs.add(first);
    Run second = new Run(base, 1);
    second.showLike(first, scenario);
    runs.add(second);
    runs.addAll(sideBySide(base, scenario, first));
    for (Run run : runs) {
      run.checkAgainst(runs);
    }
    TenantLeakDetector detector =
        TenantLeakDetector.of(bao.platform("isolation test"), bao.table().name());
    for (Run run : runs) {
      detector = detector.owning(run.tenant, run.mark);
    }
    detector.check();
  }

  private static List<Run> sideBySide(String base, Scenario<?> scenario, Run first)
      throws InterruptedException {
    List<Run> runs = new ArrayList<>();
    List<Future<?>> all = new ArrayList<>();
    CountDownLatch ready = new CountDownLatch(SIDE_BY_SIDE);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < SIDE_BY_SIDE; i++) {
        Run run = new Run(base, 2 + i);
        runs.add(run);
        all.add(
            threads.submit(() -> {
              ready.countDown();
              ready.await();
              run.showLike(first, scenario);
              return null;
            }));
      }
      for (Future<?> one : all) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw e.getCause() instanceof AssertionError error ? error : new AssertionError(e.getCause());
    }
    return runs;
  }

  /// A scenario in one tenant.
  private static final class Run {

    private final TenantId tenant;
    private final String mark;
    private String shown = "";
    private String amount = "";

    Run(String base, int number) {
      // Each id is the start of the next one.
      this.tenant = new TenantId(base + "-" + "1".repeat(number + 1));
      this.mark = "mark" + number + "x" + UlidCreator.getUlid();
    }

    void show(Scenario<?> scenario) throws Exception {
      Object result =
          TenantContext.<@Nullable Object, Exception>callWithTenant(
              tenant.value(), () -> scenario.run(mark));
      shown = text(result);
      amount = amount(result);
      if (!shown.contains(mark)) {
        throw new AssertionError(
            "The scenario shows nothing of its mark, so that nothing could be seen to cross. Write"
                + " the mark into values, and return what the code shows of them.");
      }
    }

    void showLike(Run first, Scenario<?> scenario) {
      try {
        show(scenario);
      } catch (Exception e) {
        throw new AssertionError(
            "The scenario failed for a tenant after it had worked for another one with the same ids:"
                + " something of the first reaches the second.",
            e);
      }
      if (!amount.equals(first.amount)) {
        throw new AssertionError(
            "The scenario shows "
                + amount
                + " to one tenant and "
                + first.amount
                + " to another: something of one reaches the other.");
      }
    }

    void checkAgainst(List<Run> runs) {
      for (Run other : runs) {
        if (!other.equals(this) && shown.contains(other.mark)) {
          throw new AssertionError(
              "What the scenario shows to the tenant "
                  + tenant
                  + " holds the mark of the tenant "
                  + other.tenant
                  + ": "
                  + shown);
        }
      }
    }
  }

  /// How much there is, as far as a result tells.
  private static String amount(@Nullable Object result) {
    return switch (result) {
      case null -> "nothing";
      case Collection<?> all -> all.stream().map(Isolation::amount).toList().toString();
      case Map<?, ?> map -> map.size() + " entries";
      case Optional<?> maybe -> maybe.isPresent() ? "a value" : "no value";
      case Number number -> number.toString();
      default -> "one";
    };
  }

  private static String text(@Nullable Object result) {
    return switch (result) {
      case null -> "null";
      case byte[] bytes -> new String(bytes, StandardCharsets.ISO_8859_1);
      case Collection<?> all -> all.stream().map(Isolation::text).toList().toString();
      case Optional<?> maybe -> maybe.map(Isolation::text).orElse("");
      case Object array when array.getClass().isArray() -> {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < Array.getLength(array); i++) {
          texts.add(text(Array.get(array, i)));
        }
        yield texts.toString();
      }
      default -> result.toString();
    };
  }
}
