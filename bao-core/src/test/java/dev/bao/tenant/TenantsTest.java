package dev.bao.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.error.ConfigurationException;
import dev.bao.tenant.Tenants.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TenantsTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final TenantId ACME = TenantId.of("acme");
  private static final TenantId GLOBEX = TenantId.of("globex");
  private static final TenantId INITECH = TenantId.of("initech");

  @Test
  void runsTheBodyInTheScopeOfEachTenant() throws InterruptedException {
    Set<String> seen = ConcurrentHashMap.newKeySet();

    Map<TenantId, Outcome> outcomes =
        Tenants.forEach(
            List.of(GLOBEX, ACME, GLOBEX),
            2,
            MINUTE,
            () -> seen.add(TenantContext.currentTenant().value()));

    assertThat(seen).containsExactlyInAnyOrder("acme", "globex");
    assertThat(outcomes.keySet()).containsExactly(GLOBEX, ACME);
    assertThat(outcomes.values()).allMatch(new Outcome.Done()::equals);
  }

  @Test
  void theTenantOfTheCallerIsNoneOfTheirs() throws InterruptedException {
    Set<String> seen = ConcurrentHashMap.newKeySet();

    TenantContext.runWithTenant(
        "operator",
        () -> {
          Tenants.forEach(
              List.of(ACME), 1, MINUTE, () -> seen.add(TenantContext.currentTenant().value()));
          assertThat(TenantContext.currentTenant().value()).isEqualTo("operator");
        });

    assertThat(seen).containsExactly("acme");
  }

  @Test
  void aFailureIsNoOthers() throws InterruptedException {
    IllegalStateException bug = new IllegalStateException("a bug");

    Map<TenantId, Outcome> outcomes =
        Tenants.forEach(
            List.of(ACME, GLOBEX),
            1,
            MINUTE,
            () -> {
              if (TenantContext.currentTenant().equals(ACME)) {
                throw bug;
              }
            });

    assertThat(outcomes)
        .containsEntry(ACME, new Outcome.Failed(bug))
        .containsEntry(GLOBEX, new Outcome.Done());
  }

  @Test
  void oneWhoTakesTooLongIsInterruptedAndHoldsUpNobody() throws InterruptedException {
    AtomicBoolean interrupted = new AtomicBoolean();
    CountDownLatch ended = new CountDownLatch(1);
    Duration timeout = Duration.ofMillis(100);

    Map<TenantId, Outcome> outcomes =
        Tenants.forEach(
            List.of(ACME, GLOBEX, INITECH),
            1,
            timeout,
            () -> {
              if (TenantContext.currentTenant().equals(ACME)) {
                try {
                  new CountDownLatch(1).await();
                } catch (InterruptedException e) {
                  interrupted.set(true);
                  ended.countDown();
                }
              }
            });

    assertThat(outcomes)
        .containsEntry(ACME, new Outcome.TimedOut(timeout))
        .containsEntry(GLOBEX, new Outcome.Done())
        .containsEntry(INITECH, new Outcome.Done());
    ended.await();
    assertThat(interrupted).isTrue();
  }

  @Test
  void workThatDoesNotHeedAnInterruptHoldsUpNobodyEither() throws InterruptedException {
    CountDownLatch release = new CountDownLatch(1);

    Map<TenantId, Outcome> outcomes =
        Tenants.forEach(
            List.of(ACME, GLOBEX),
            1,
            Duration.ofMillis(100),
            () -> {
              while (TenantContext.currentTenant().equals(ACME) && release.getCount() > 0) {
                Thread.onSpinWait();
              }
            });
    release.countDown();

    assertThat(outcomes.get(ACME)).isInstanceOf(Outcome.TimedOut.class);
    assertThat(outcomes.get(GLOBEX)).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void neverRunsMoreAtOnceThanItMay() throws InterruptedException {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CountDownLatch fourth = new CountDownLatch(4);
    List<TenantId> tenants =
        IntStream.range(0, 42).mapToObj(number -> TenantId.of("tenant-" + number)).toList();

    Map<TenantId, Outcome> outcomes =
        Tenants.forEach(
            tenants,
            3,
            MINUTE,
            () -> {
              most.accumulateAndGet(now.incrementAndGet(), Math::max);
              // Three wait for a fourth one, which must not come before one of them is done.
              fourth.countDown();
              boolean _ = fourth.await(500, TimeUnit.MILLISECONDS);
              now.decrementAndGet();
            });

    assertThat(outcomes.values()).hasSize(42).hasOnlyElementsOfType(Outcome.Done.class);
    assertThat(most.get()).isEqualTo(3);
  }

  @Test
  void anInterruptEndsIt() throws InterruptedException {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch told = new CountDownLatch(1);
    AtomicBoolean thrown = new AtomicBoolean();
    Set<TenantId> ran = ConcurrentHashMap.newKeySet();
    Thread caller =
        Thread.ofVirtual()
            .start(() -> {
              try {
                Tenants.forEach(
                    List.of(ACME, GLOBEX),
                    1,
                    MINUTE,
                    () -> {
                      ran.add(TenantContext.currentTenant());
                      started.countDown();
                      try {
                        Thread.sleep(MINUTE);
                      } catch (InterruptedException e) {
                        told.countDown();
                      }
                    });
              } catch (InterruptedException e) {
                thrown.set(true);
              }
            });
    started.await();

    caller.interrupt();
    caller.join();
    told.await();

    assertThat(thrown).isTrue();
    assertThat(ran).containsExactly(ACME);
  }

  @Test
  void noListIsNotAllTenants() {
    assertThatThrownBy(() -> Tenants.forEach(null, 1, MINUTE, () -> {}))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("[BAO-8005]")
        .hasMessageContaining("not all tenants");
    assertThatThrownBy(() -> Tenants.forEach(List.of(), 1, MINUTE, () -> {}))
        .isInstanceOf(ConfigurationException.class);
  }

  @Test
  void refusesSettingsThatCannotBe() {
    assertThatThrownBy(() -> Tenants.forEach(List.of(ACME), 0, MINUTE, () -> {}))
        .isInstanceOf(ConfigurationException.class);
    assertThatThrownBy(() -> Tenants.forEach(List.of(ACME), 1, Duration.ZERO, () -> {}))
        .isInstanceOf(ConfigurationException.class);
  }
}
