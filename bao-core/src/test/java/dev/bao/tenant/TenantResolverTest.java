package dev.bao.tenant;

import static dev.bao.tenant.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.bao.error.ErrorCode;
import dev.bao.error.TenantException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("a resolver answers every thread of the process")
class TenantResolverTest {

  static final String[] MALFORMED = Refusals.MALFORMED;

  private final Registrations registrations = new Registrations();

  @AfterEach
  void takeBackWhatWasRegistered() {
    registrations.close();

    assertThat(TenantContext.find()).isEmpty();
  }

  /// A resolver that counts how often it is asked.
  private static final class Counting implements TenantResolver {

    private final AtomicInteger asked = new AtomicInteger();
    private final TenantResolver answer;

    Counting(TenantResolver answer) {
      this.answer = answer;
    }

    static Counting matching(String tenantId) {
      return new Counting(() -> Resolution.match(tenantId));
    }

    @Override
    public Resolution resolve() {
      asked.incrementAndGet();
      return answer.resolve();
    }

    int asked() {
      return asked.get();
    }
  }

  private Counting add(Counting resolver) {
    registrations.resolver(resolver);
    return resolver;
  }

  /// The ways to ask for the tenant; all of them give the same answer.
  static Stream<Named<ThrowingCallable>> questions() {
    return Stream.of(
        Named.of("currentTenant", TenantContext::currentTenant),
        Named.of("find", TenantContext::find),
        Named.of("runWithResolvedTenant", () -> TenantContext.runWithResolvedTenant(() -> {})),
        Named.of("callWithResolvedTenant", () -> TenantContext.callWithResolvedTenant(() -> "")),
        Named.of("wrap", () -> TenantContext.wrap(() -> {})),
        Named.of("wrapCallable", () -> TenantContext.wrapCallable(() -> "")));
  }

  @Nested
  class Order {

    @Test
    void aMatchIsTheTenant() {
      add(Counting.matching("acme"));

      assertThat(TenantContext.currentTenant()).isEqualTo(TenantId.of("acme"));
      assertThat(TenantContext.find()).contains(TenantId.of("acme"));
    }

    @Test
    void theNextIsAskedWhereOneHasNoMatch() {
      Counting first = add(new Counting(Resolution::noMatch));
      Counting second = add(Counting.matching("acme"));

      assertThat(TenantContext.currentTenant()).isEqualTo(TenantId.of("acme"));
      assertThat(first.asked()).isEqualTo(1);
      assertThat(second.asked()).isEqualTo(1);
    }

    @Test
    void theFirstThatMatchesWinsAndTheNextIsNotAsked() {
      add(Counting.matching("acme"));
      Counting second = add(Counting.matching("globex"));

      assertThat(TenantContext.currentTenant()).isEqualTo(TenantId.of("acme"));
      assertThat(second.asked()).isZero();
    }

    @Test
    void thereIsNoTenantWhereNoneMatches() {
      add(new Counting(Resolution::noMatch));
      add(new Counting(Resolution.NoMatch::new));

      assertThat(TenantContext.find()).isEmpty();
      refused(ErrorCode.TENANT_MISSING, TenantContext::currentTenant);
    }

    @Test
    void aScopeComesBeforeTheThreadSettingAndThatBeforeTheResolvers() {
      registrations.keep(TenantContext.allowThreadTenant());
      Counting resolver = add(Counting.matching("of-the-resolver"));
      List<String> seen = new ArrayList<>();
      Runnable look = () -> seen.add(TenantContext.currentTenant().value());

      look.run();
      try (Registration _ = TenantContext.setCurrentTenant("of-the-thread")) {
        look.run();
        TenantContext.runWithTenant("of-the-scope", () -> look.run());
        look.run();
      }
      look.run();

      assertThat(seen)
          .containsExactly(
              "of-the-resolver",
              "of-the-thread",
              "of-the-scope",
              "of-the-thread",
              "of-the-resolver");
      assertThat(resolver.asked()).isEqualTo(2);
    }

    @Test
    void noneIsAskedInsideOfAScope() {
      Counting resolver = add(Counting.matching("globex"));

      TenantContext.runWithTenant(
          "acme",
          () -> {
            assertThat(TenantContext.find()).contains(TenantId.of("acme"));
            TenantContext.runWithResolvedTenant(TenantContext::currentTenant);
            TenantContext.wrap(TenantContext::currentTenant).run();
          });

      assertThat(resolver.asked()).isZero();
    }

    @Test
    void theyAreAskedOnTheThreadThatNeedsTheTenant() throws Exception {
      AtomicReference<@Nullable Thread> asked = new AtomicReference<>();
      add(
          new Counting(() -> {
            asked.set(Thread.currentThread());
            return Resolution.match("acme");
          }));

      Thread thread = Thread.ofVirtual().start(TenantContext::currentTenant);
      thread.join();

      assertThat(asked.get()).isSameAs(thread);
    }

    @Test
    void aLostIdDoesNotBecomeTheTenantOfAResolver() {
      Counting resolver = add(Counting.matching("globex"));

      refused(ErrorCode.TENANT_MISSING, () -> TenantContext.runWithTenant(null, () -> {}));
      refused(ErrorCode.TENANT_MISSING, () -> TenantContext.callWithTenant(" ", () -> ""));
      refused(ErrorCode.TENANT_MISSING, () -> TenantContext.withTenant("", () -> ""));

      assertThat(resolver.asked()).isZero();
    }
  }

  @Nested
  class ResolvedScopes {

    @Test
    void askOnceAndKeepTheAnswerUntilTheBodyEnds() {
      AtomicInteger request = new AtomicInteger();
      add(new Counting(() -> Resolution.match("tenant-" + request.incrementAndGet())));
      List<String> seen = new ArrayList<>();
      Runnable look = () -> seen.add(TenantContext.currentTenant().value());

      TenantContext.runWithResolvedTenant(() -> {
        look.run();
        look.run();
      });
      String called =
          TenantContext.callWithResolvedTenant(() -> TenantContext.currentTenant().value());

      assertThat(seen).containsExactly("tenant-1", "tenant-1");
      assertThat(called).isEqualTo("tenant-2");
    }

    @Test
    void areNotKeptOutsideOfTheBody() {
      Counting resolver = add(Counting.matching("acme"));

      assertThat(TenantContext.currentTenant()).isEqualTo(TenantContext.currentTenant());

      assertThat(resolver.asked()).isEqualTo(2);
    }

    @Test
    void wrappedWorkKeepsTheAnswerOfTheTimeWhenItWasWrapped() throws Exception {
      Counting resolver = add(Counting.matching("acme"));

      Callable<TenantId> work = TenantContext.wrapCallable(TenantContext::currentTenant);
      registrations.close();

      assertThat(work.call()).isEqualTo(TenantId.of("acme"));
      assertThat(resolver.asked()).isEqualTo(1);
    }
  }

  @Nested
  class Failures {

    @ParameterizedTest
    @MethodSource("dev.bao.tenant.TenantResolverTest#questions")
    void anInvalidAnswerStopsTheChain(ThrowingCallable question) {
      add(new Counting(() -> Resolution.invalid("two tenant headers")));

      TenantException refusal = stopsTheChain(ErrorCode.TENANT_INVALID, question);

      assertThat(refusal).hasMessageContaining("two tenant headers").hasNoCause();
    }

    @ParameterizedTest
    @MethodSource("dev.bao.tenant.TenantResolverTest#questions")
    void aNullAnswerStopsTheChain(ThrowingCallable question) {
      add(new Counting(Refusals::nothing));

      stopsTheChain(ErrorCode.TENANT_RESOLVER_FAILED, question);
    }

    @ParameterizedTest
    @MethodSource("dev.bao.tenant.TenantResolverTest#questions")
    void anExceptionStopsTheChainAndIsKeptAsTheCause(ThrowingCallable question) {
      IllegalStateException broken = new IllegalStateException("intruder is no tenant");
      add(
          new Counting(() -> {
            throw broken;
          }));

      TenantException refusal = stopsTheChain(ErrorCode.TENANT_RESOLVER_FAILED, question);

      assertThat(refusal).cause().isSameAs(broken);
      assertThat(refusal.getMessage())
          .contains("java.lang.IllegalStateException")
          .doesNotContain("intruder");
    }

    @ParameterizedTest
    @MethodSource("dev.bao.tenant.TenantResolverTest#questions")
    void aTenantExceptionStopsTheChainAsItIs(ThrowingCallable question) {
      TenantException own = new TenantException(ErrorCode.TENANT_INVALID, "signed by no one");
      add(
          new Counting(() -> {
            throw own;
          }));

      assertThat(stopsTheChain(ErrorCode.TENANT_INVALID, question)).isSameAs(own);
    }

    @Test
    void anErrorStopsTheChainAsItIs() {
      add(
          new Counting(() -> {
            throw new LinkageError("on purpose");
          }));
      Counting next = add(Counting.matching("acme"));

      assertThatExceptionOfType(LinkageError.class)
          .isThrownBy(TenantContext::currentTenant)
          .withMessage("on purpose");
      assertThat(next.asked()).isZero();
    }

    @ParameterizedTest
    @FieldSource("dev.bao.tenant.TenantResolverTest#MALFORMED")
    void aMatchWithAMalformedIdStopsTheChain(String malformed) {
      add(Counting.matching(malformed));

      TenantException refusal =
          stopsTheChain(ErrorCode.TENANT_ID_INVALID, TenantContext::currentTenant);

      assertThat(refusal.getMessage()).doesNotContain("intruder");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "\n"})
    void aMatchWithoutAnIdStopsTheChain(String lost) {
      add(Counting.matching(lost));

      stopsTheChain(ErrorCode.TENANT_MISSING, TenantContext::currentTenant);
      stopsTheChain(ErrorCode.TENANT_MISSING, TenantContext::find);
    }

    @Test
    void theBodyDoesNotRun() {
      add(new Counting(() -> Resolution.invalid("two tenant headers")));
      AtomicInteger ran = new AtomicInteger();

      stopsTheChain(
          ErrorCode.TENANT_INVALID,
          () -> TenantContext.runWithResolvedTenant(() -> ran.incrementAndGet()));
      stopsTheChain(
          ErrorCode.TENANT_INVALID,
          () -> TenantContext.callWithResolvedTenant(() -> ran.incrementAndGet()));

      assertThat(ran).hasValue(0);
    }

    @Test
    void aScopeStillOpens() {
      add(new Counting(() -> Resolution.invalid("two tenant headers")));

      assertThat(TenantContext.callWithTenant("acme", TenantContext::currentTenant))
          .isEqualTo(TenantId.of("acme"));
    }

    private TenantException stopsTheChain(ErrorCode code, ThrowingCallable question) {
      Counting next = add(Counting.matching("globex"));

      TenantException refusal = refused(code, question);

      assertThat(next.asked()).as("questions to the next resolver").isZero();
      return refusal;
    }
  }

  @Nested
  class Recursion {

    @ParameterizedTest
    @MethodSource("dev.bao.tenant.TenantResolverTest#questions")
    void isRefused(ThrowingCallable question) {
      Counting asking =
          add(
              new Counting(() -> {
                call(question);
                return Resolution.match("acme");
              }));
      Counting next = add(Counting.matching("globex"));

      refused(ErrorCode.TENANT_RESOLVER_FAILED, TenantContext::currentTenant);
      refused(ErrorCode.TENANT_RESOLVER_FAILED, TenantContext::find);

      assertThat(asking.asked()).isEqualTo(2);
      assertThat(next.asked()).isZero();
    }

    private static void call(ThrowingCallable question) {
      try {
        question.call();
      } catch (RuntimeException e) {
        throw e;
      } catch (Throwable e) {
        throw new AssertionError(e);
      }
    }

    @Test
    void isOverWithTheQuestion() {
      Registration asking =
          registrations.resolver(() -> Resolution.match(TenantContext.currentTenant().value()));
      refused(ErrorCode.TENANT_RESOLVER_FAILED, TenantContext::currentTenant);

      asking.close();
      add(Counting.matching("acme"));

      assertThat(TenantContext.currentTenant()).isEqualTo(TenantId.of("acme"));
    }

    @Test
    void isNoneWhereTheResolverNamesATenantForWhatItReads() {
      registrations.resolver(() ->
          TenantContext.callWithTenant(
              "directory", () -> Resolution.match("found-in-" + TenantContext.currentTenant())));

      assertThat(TenantContext.currentTenant()).isEqualTo(TenantId.of("found-in-directory"));
    }
  }

  @Nested
  class Registering {

    @Test
    void endsWhenItIsClosed() {
      Counting resolver = Counting.matching("acme");

      try (Registration _ = TenantContext.addResolver(resolver)) {
        assertThat(TenantContext.find()).isPresent();
      }

      assertThat(TenantContext.find()).isEmpty();
      assertThat(resolver.asked()).isEqualTo(1);
    }

    @Test
    void closingTwiceIsHarmless() {
      Registration first = registrations.resolver(() -> Resolution.match("acme"));
      registrations.resolver(() -> Resolution.match("globex"));

      first.close();
      first.close();

      assertThat(TenantContext.currentTenant()).isEqualTo(TenantId.of("globex"));
    }

    @Test
    void aResolverThatWasAddedTwiceStaysWhenOneIsClosed() {
      TenantResolver resolver = () -> Resolution.match("acme");
      Registration first = registrations.resolver(resolver);
      Registration second = registrations.resolver(resolver);

      first.close();
      first.close();
      assertThat(TenantContext.currentTenant()).isEqualTo(TenantId.of("acme"));

      second.close();
      assertThat(TenantContext.find()).isEmpty();
    }

    @Test
    void theLaterOfTwoKeepsItsPlaceWhenTheEarlierIsClosed() {
      TenantResolver repeated = () -> Resolution.match("acme");
      Registration first = registrations.resolver(repeated);
      registrations.resolver(() -> Resolution.match("globex"));
      registrations.resolver(repeated);

      first.close();

      assertThat(TenantContext.currentTenant()).isEqualTo(TenantId.of("globex"));
    }

    @Test
    void goesOnWhileOtherThreadsAsk() throws Exception {
      add(Counting.matching("acme"));
      List<Future<?>> work = new ArrayList<>();

      try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
        for (int i = 0; i < 200; i++) {
          work.add(threads.submit(() -> TenantContext.addResolver(Resolution::noMatch).close()));
          work.add(
              threads.submit(
                  () -> assertThat(TenantContext.currentTenant()).isEqualTo(TenantId.of("acme"))));
        }
      }

      for (Future<?> done : work) {
        done.get();
      }
    }
  }
}
