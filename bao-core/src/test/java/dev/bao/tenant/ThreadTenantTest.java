package dev.bao.tenant;

import static dev.bao.tenant.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.error.ErrorCode;
import dev.bao.error.TenantException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

@Isolated("the permission holds for every thread of the process")
class ThreadTenantTest {

  static final String[] MALFORMED = Refusals.MALFORMED;

  private final Registrations registrations = new Registrations();

  @AfterEach
  void takeBackWhatWasSet() {
    TenantContext.clearTenant();
    registrations.close();

    refused(ErrorCode.THREAD_TENANT_OFF, () -> TenantContext.setCurrentTenant("acme"));
  }

  private static Optional<String> found() {
    return TenantContext.find().map(TenantId::value);
  }

  @Nested
  class Off {

    @Test
    void isTheDefault() {
      TenantException refusal =
          refused(ErrorCode.THREAD_TENANT_OFF, () -> TenantContext.setCurrentTenant("intruder"));

      assertThat(refusal.getMessage()).doesNotContain("intruder");
      assertThat(found()).isEmpty();
    }

    @Test
    void isSoAgainWhenThePermissionIsClosed() {
      TenantContext.allowThreadTenant().close();

      refused(ErrorCode.THREAD_TENANT_OFF, () -> TenantContext.setCurrentTenant("acme"));
    }

    @Test
    void staysOnUntilTheLastPermissionIsClosed() {
      Registration first = registrations.keep(TenantContext.allowThreadTenant());
      Registration second = registrations.keep(TenantContext.allowThreadTenant());

      first.close();
      first.close();
      TenantContext.setCurrentTenant("acme").close();

      second.close();
      refused(ErrorCode.THREAD_TENANT_OFF, () -> TenantContext.setCurrentTenant("acme"));
    }

    @Test
    void doesNotSeeASettingThatWasLeftBehind() {
      try (Registration _ = TenantContext.allowThreadTenant()) {
        registrations.keep(TenantContext.setCurrentTenant("left-behind"));
        assertThat(found()).contains("left-behind");
      }

      assertThat(found()).isEmpty();
      refused(ErrorCode.TENANT_MISSING, TenantContext::currentTenant);
    }

    @Test
    void asksTheResolversInsteadOfASettingThatWasLeftBehind() {
      try (Registration _ = TenantContext.allowThreadTenant()) {
        registrations.keep(TenantContext.setCurrentTenant("left-behind"));
      }
      registrations.resolver(() -> Resolution.match("acme"));

      assertThat(found()).contains("acme");
    }

    @Test
    void letsASettingBeClearedAndClosed() {
      Registration setting;
      try (Registration _ = TenantContext.allowThreadTenant()) {
        setting = TenantContext.setCurrentTenant("left-behind");
      }

      setting.close();
      TenantContext.clearTenant();

      assertThat(found()).isEmpty();
    }
  }

  @Nested
  class Allowed {

    @BeforeEach
    void allow() {
      registrations.keep(TenantContext.allowThreadTenant());
    }

    @Test
    void isTheTenantUntilItIsClosed() {
      Registration setting = TenantContext.setCurrentTenant("acme");
      assertThat(TenantContext.currentTenant()).isEqualTo(TenantId.of("acme"));

      setting.close();
      refused(ErrorCode.TENANT_MISSING, TenantContext::currentTenant);
    }

    @Test
    void closingPutsBackTheSettingThatWasThereBefore() {
      try (Registration _ = TenantContext.setCurrentTenant("acme")) {
        try (Registration _ = TenantContext.setCurrentTenant("globex")) {
          assertThat(found()).contains("globex");
        }
        assertThat(found()).contains("acme");
      }
      assertThat(found()).isEmpty();
    }

    @Test
    void closingTwiceIsHarmless() {
      Registration first = TenantContext.setCurrentTenant("acme");
      first.close();
      registrations.keep(TenantContext.setCurrentTenant("globex"));

      first.close();

      assertThat(found()).contains("globex");
    }

    @Test
    void clearTakesItAway() {
      TenantContext.setCurrentTenant("acme");

      TenantContext.clearTenant();

      assertThat(found()).isEmpty();
    }

    @Test
    void aScopeComesFirst() {
      registrations.keep(TenantContext.setCurrentTenant("acme"));

      TenantContext.runWithTenant("globex", () -> assertThat(found()).contains("globex"));

      assertThat(found()).contains("acme");
    }

    @Test
    void clearDoesNotEndAScope() {
      TenantContext.runWithTenant(
          "globex",
          () -> {
            TenantContext.clearTenant();

            assertThat(found()).contains("globex");
          });
    }

    @Test
    void countsForResolvedScopesAndWrappedWork() throws Exception {
      registrations.keep(TenantContext.setCurrentTenant("acme"));

      assertThat(TenantContext.callWithResolvedTenant(ThreadTenantTest::found)).contains("acme");
      assertThat(onAnotherThread(TenantContext.wrapCallable(ThreadTenantTest::found)))
          .contains("acme");
    }

    @Test
    void aResolvedScopeOutlivesTheSetting() {
      registrations.keep(TenantContext.setCurrentTenant("acme"));

      TenantContext.runWithResolvedTenant(() -> {
        TenantContext.clearTenant();

        assertThat(found()).contains("acme");
      });
    }

    @ParameterizedTest
    @MethodSource("dev.bao.tenant.TenantThreadsTest#threads")
    void noOtherThreadSeesIt(ThreadFactory threads) throws Exception {
      registrations.keep(TenantContext.setCurrentTenant("acme"));

      try (ExecutorService others = Executors.newThreadPerTaskExecutor(threads)) {
        assertThat(others.submit(ThreadTenantTest::found).get()).isEmpty();
      }
    }

    @Test
    void isNotClosedByAnotherThread() throws Exception {
      Registration setting = TenantContext.setCurrentTenant("acme");

      onAnotherThread(() -> {
        refused(ErrorCode.THREAD_TENANT_OFF, setting::close);
        assertThat(found()).isEmpty();
        return "";
      });
      assertThat(found()).contains("acme");

      setting.close();
      assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "\n"})
    void refusesNullAndBlankAndKeepsTheEarlierSetting(String lost) {
      registrations.keep(TenantContext.setCurrentTenant("acme"));

      refused(ErrorCode.TENANT_MISSING, () -> TenantContext.setCurrentTenant(lost));

      assertThat(found()).contains("acme");
    }

    @ParameterizedTest
    @FieldSource("dev.bao.tenant.ThreadTenantTest#MALFORMED")
    void refusesAMalformedIdWithoutRepeatingIt(String malformed) {
      TenantException refusal =
          refused(ErrorCode.TENANT_ID_INVALID, () -> TenantContext.setCurrentTenant(malformed));

      assertThat(refusal.getMessage()).doesNotContain("intruder");
      assertThat(found()).isEmpty();
    }

    private static <T> T onAnotherThread(Callable<T> work) throws Exception {
      try (ExecutorService others = Executors.newSingleThreadExecutor()) {
        return others.submit(work).get();
      }
    }
  }
}
