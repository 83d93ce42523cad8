package dev.bao.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.error.ErrorCode;
import dev.bao.error.TenantException;
import dev.bao.tenant.Registration;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.Task;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.AbortedException;

/// Threads that a scope does not reach, or that were somebody else's before.
class AttackOnThreadsTest extends Attack {

  @BeforeEach
  void giveMalloryTheSameId() {
    in(mallory, () -> tasks.create(t -> task(t, "1").title("Mallory's")));
    remember();
  }

  @Test
  void aParallelStreamReadsForItsOwnTenantOrNotAtAll() {
    Collection<String> titles = new ConcurrentLinkedQueue<>();
    Collection<TenantException> refusals = new ConcurrentLinkedQueue<>();

    in(
        mallory,
        () -> {
          IntStream.range(0, 64)
              .parallel()
              .forEach(_ -> {
                try {
                  titles.add(tasks.get("1").title());
                } catch (TenantException e) {
                  refusals.add(e);
                }
              });
          return "";
        });

    assertThat(titles).allMatch("Mallory's"::equals);
    assertThat(refusals).allMatch(e -> e.code() == ErrorCode.TENANT_MISSING);
    assertThat(titles.size() + refusals.size()).isEqualTo(64);
  }

  @Test
  void theCommonPoolHasNoTenant() {
    in(
        victim,
        () ->
            assertThatThrownBy(() -> ForkJoinPool.commonPool().submit(() -> tasks.find("1")).get())
                .hasRootCauseInstanceOf(TenantException.class));
  }

  @Test
  void aThreadThatIsStartedInAScopeHasNoTenant() throws InterruptedException {
    Collection<Optional<?>> found = new ConcurrentLinkedQueue<>();
    Runnable look = () -> found.add(TenantContext.find());
    try (Registration _ = TenantContext.allowThreadTenant();
        Registration _ = TenantContext.setCurrentTenant(victim)) {
      for (Thread.Builder kind : List.of(Thread.ofVirtual(), Thread.ofPlatform())) {
        kind.start(look).join();
      }
    }
    in(victim, () -> Thread.ofVirtual().start(look)).join();

    assertThat(found).isNotEmpty().allMatch(Optional::isEmpty);
  }

  @Test
  void whatWasCapturedUnderOneTenantIsAskedForTheOneThatCallsIt() {
    Supplier<Task> captured = in(victim, () -> () -> tasks.get("1"));

    assertThat(in(mallory, captured).title()).isEqualTo("Mallory's");
    refusedHere(ErrorCode.TENANT_MISSING, captured::get);
  }

  @Test
  void aThreadThatWasInterruptedLeavesNothingToTheNextTenant() {
    in(
        victim,
        () -> {
          Thread.currentThread().interrupt();
          return assertThatThrownBy(() -> tasks.get("1")).isInstanceOf(AbortedException.class);
        });
    boolean wasInterrupted = Thread.interrupted();

    assertThat(wasInterrupted).isTrue();
    assertThat(in(mallory, () -> tasks.get("1").title())).isEqualTo("Mallory's");
  }

  @Test
  void aBodyThatFailsInAScopeWithinAScopeLeavesTheOuterOne() {
    in(
        mallory,
        () -> {
          assertThatThrownBy(() ->
                  TenantContext.withTenant(
                      victim,
                      () -> {
                        throw new IllegalStateException("in the victim's scope");
                      }))
              .isInstanceOf(IllegalStateException.class);
          return assertThat(tasks.get("1").title()).isEqualTo("Mallory's");
        });
  }
}
