package dev.bao.tenant;

import static dev.bao.tenant.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.bao.error.ErrorCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("a listener hears of the switches of every thread")
class TenantSwitchTest {

  private final Registrations registrations = new Registrations();
  private final List<String> log = new ArrayList<>();

  @AfterEach
  void takeBackWhatWasRegistered() {
    registrations.close();
  }

  private void note(Optional<TenantId> from, TenantId to) {
    log.add(from.map(TenantId::value).orElse("nobody") + " to " + to);
  }

  private String body() {
    log.add("body of " + TenantContext.currentTenant());
    return "value";
  }

  @Nested
  class Listeners {

    @Test
    void areToldBeforeTheBodyRuns() {
      registrations.listener(TenantSwitchTest.this::note);

      String value =
          TenantContext.callWithTenant(
              "acme", () -> TenantContext.withTenant("globex", TenantSwitchTest.this::body));

      assertThat(value).isEqualTo("value");
      assertThat(log).containsExactly("acme to globex", "body of globex");
    }

    @Test
    void areToldThatThereWasNoScope() {
      registrations.listener(TenantSwitchTest.this::note);

      TenantContext.withTenant("globex", TenantSwitchTest.this::body);

      assertThat(log).containsExactly("nobody to globex", "body of globex");
    }

    @Test
    void areToldOfASwitchToTheSameTenant() {
      registrations.listener(TenantSwitchTest.this::note);

      TenantContext.runWithTenant(
          "acme", () -> TenantContext.withTenant("acme", TenantSwitchTest.this::body));

      assertThat(log).containsExactly("acme to acme", "body of acme");
    }

    @Test
    void areToldOfEachOfNestedSwitches() {
      registrations.listener(TenantSwitchTest.this::note);

      TenantContext.withTenant(
          "acme", () -> TenantContext.withTenant("globex", TenantSwitchTest.this::body));

      assertThat(log).containsExactly("nobody to acme", "acme to globex", "body of globex");
    }

    @Test
    void hearOfEveryScopeForAnotherTenantWithinAScope() {
      registrations.listener(TenantSwitchTest.this::note);

      TenantContext.runWithTenant(
          "acme",
          () -> {
            TenantContext.runWithTenant("globex", () -> {});
            TenantContext.callWithTenant("globex", () -> "");
            TenantContext.runWithTenant("acme", () -> {});
            TenantContext.runWithResolvedTenant(() -> {});
            TenantContext.wrap(() -> {}).run();
          });

      assertThat(log).containsExactly("acme to globex", "acme to globex");
    }

    @Test
    void areToldInTheOrderInWhichTheyWereAdded() {
      registrations.listener((_, _) -> log.add("first"));
      registrations.listener((_, _) -> log.add("second"));

      TenantContext.withTenant("acme", TenantSwitchTest.this::body);

      assertThat(log).containsExactly("first", "second", "body of acme");
    }

    @Test
    void hearNothingOnceTheyAreClosed() {
      TenantSwitchListener repeated = (_, _) -> log.add("told");
      Registration first = registrations.listener(repeated);
      registrations.listener(repeated);

      first.close();
      first.close();
      TenantContext.withTenant("acme", TenantSwitchTest.this::body);

      assertThat(log).containsExactly("told", "body of acme");
    }

    @Test
    void areNotToldOfATenantThatIsRefused() {
      registrations.listener(TenantSwitchTest.this::note);

      refused(
          ErrorCode.TENANT_MISSING,
          () -> TenantContext.withTenant(null, TenantSwitchTest.this::body));
      refused(
          ErrorCode.TENANT_ID_INVALID,
          () -> TenantContext.withTenant("a#b", TenantSwitchTest.this::body));

      assertThat(log).isEmpty();
    }

    @Test
    void areToldWithoutAQuestionToTheResolvers() {
      registrations.listener(TenantSwitchTest.this::note);
      registrations.resolver(() -> Resolution.invalid("not to be asked"));

      TenantContext.withTenant("globex", TenantSwitchTest.this::body);

      assertThat(log).containsExactly("nobody to globex", "body of globex");
    }
  }

  @Nested
  class Refusal {

    @Test
    void keepsTheBodyFromRunning() {
      IllegalStateException full = new IllegalStateException("the audit log is full");
      registrations.listener((_, _) -> {
        throw full;
      });
      registrations.listener(TenantSwitchTest.this::note);

      TenantContext.runWithTenant(
          "acme",
          () -> {
            assertThatIllegalStateException()
                .isThrownBy(() -> TenantContext.withTenant("globex", TenantSwitchTest.this::body))
                .isSameAs(full);

            assertThat(TenantContext.currentTenant()).isEqualTo(TenantId.of("acme"));
          });

      assertThat(log).isEmpty();
    }
  }
}
