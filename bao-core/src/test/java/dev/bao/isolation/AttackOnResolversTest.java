package dev.bao.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.error.ErrorCode;
import dev.bao.tenant.Registration;
import dev.bao.tenant.Resolution;
import dev.bao.tenant.TenantContext;
import dev.bao.tenant.TenantGate;
import dev.bao.tenant.TenantRequest;
import dev.bao.tenant.TenantResolver;
import dev.bao.tenant.TenantResolvers;
import dev.bao.tracker.Task;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Requests that say who they are for, and resolvers that cannot tell.
class AttackOnResolversTest extends Attack {

  /// Whether this test asks: a resolver of the process is asked by the tests beside it too.
  private static final ScopedValue<Boolean> ASKED = ScopedValue.newInstance();

  private static final String HEADER = "X-Tenant-Id";
  private static final String CLAIM = "tenant";

  /// Asserts that nothing is let through by a resolver of the process, nor by one of a gate.
  private void letsNothingThrough(ErrorCode code, TenantResolver resolver) {
    TenantResolver here = () -> ASKED.isBound() ? resolver.resolve() : Resolution.noMatch();
    try (Registration _ = TenantContext.addResolver(here)) {
      ScopedValue.where(ASKED, true)
          .run(() -> {
            refusedHere(code, () -> tasks.find("1"));
            refusedHere(code, () -> TenantContext.runWithResolvedTenant(() -> tasks.find("1")));
            refusedHere(code, () -> bao.client().getItem(r -> r.tableName(TABLE).key(secretKey())));
          });
    }
    TenantGate gate =
        TenantGate.builder().resolver(resolver).resolver(TenantResolvers.fixed(victim)).build();
    refusedHere(code, () -> gate.run(request(null, null), () -> tasks.find("1")));
  }

  private static TenantRequest request(@Nullable String header, @Nullable String claim) {
    TenantRequest.Builder request = TenantRequest.builder().subject("mallory");
    Optional.ofNullable(header).ifPresent(value -> request.header(HEADER, value));
    Optional.ofNullable(claim).ifPresent(value -> request.claim(CLAIM, value));
    return request.build();
  }

  @Test
  void aResolverThatThrowsLetsNothingThrough() {
    letsNothingThrough(
        ErrorCode.TENANT_RESOLVER_FAILED,
        () -> {
          throw new IllegalStateException("no connection");
        });
  }

  @Test
  @SuppressWarnings("NullAway") // It does what its type forbids.
  void aResolverThatAnswersNullLetsNothingThrough() {
    letsNothingThrough(ErrorCode.TENANT_RESOLVER_FAILED, () -> null);
    letsNothingThrough(ErrorCode.TENANT_MISSING, () -> Resolution.match(null));
  }

  @Test
  void resolversThatDisagreeLetNothingThrough() {
    letsNothingThrough(
        ErrorCode.TENANT_INVALID,
        TenantResolvers.requireAgreement(
            TenantResolvers.fixed(mallory), TenantResolvers.fixed(victim)));

    TenantGate gate =
        TenantGate.builder()
            .resolver(
                TenantResolvers.requireAgreement(
                    TenantResolvers.claim(CLAIM), TenantResolvers.header(HEADER)))
            .build();
    refusedHere(
        ErrorCode.TENANT_INVALID, () -> gate.run(request(victim, mallory), () -> tasks.find("1")));
    refusedHere(
        ErrorCode.TENANT_INVALID, () -> gate.run(request(victim, null), () -> tasks.find("1")));
    refusedHere(
        ErrorCode.TENANT_INVALID, () -> gate.run(request(null, victim), () -> tasks.find("1")));
    assertThat(gate.call(request(mallory, mallory), () -> tasks.find("1"))).isEmpty();
  }

  @Test
  void aResolverThatNamesNoValidTenantLetsNothingThrough() {
    letsNothingThrough(ErrorCode.TENANT_ID_INVALID, () -> Resolution.match(victim + "#"));
    letsNothingThrough(ErrorCode.TENANT_MISSING, () -> Resolution.match(" "));
    letsNothingThrough(ErrorCode.TENANT_INVALID, () -> Resolution.invalid("two names"));
  }

  @Test
  void aHeaderThatNamesAnotherTenantNeedsAMember() {
    refusedHere(
        ErrorCode.SETTING_INVALID,
        () -> TenantGate.builder().resolver(TenantResolvers.header(HEADER)).build());
    refusedHere(
        ErrorCode.SETTING_INVALID, () -> TenantContext.addResolver(TenantResolvers.header(HEADER)));
    TenantGate gate =
        TenantGate.builder()
            .resolver(TenantResolvers.header(HEADER))
            .authorizer(candidate -> candidate.tenant().value().equals(mallory))
            .directory(tenant -> !tenant.value().equals("gone"))
            .build();

    refusedHere(
        ErrorCode.TENANT_FORBIDDEN, () -> gate.run(request(victim, null), () -> tasks.find("1")));
    refusedHere(
        ErrorCode.TENANT_FORBIDDEN, () -> gate.run(request("gone", null), () -> tasks.find("1")));
    refusedHere(
        ErrorCode.TENANT_MISSING, () -> gate.run(request(null, null), () -> tasks.find("1")));
    assertThat(gate.call(request(mallory, null), () -> tasks.find("1"))).isEmpty();
  }

  /// What a client sends as a task.
  private record Payload(String tenantId, String taskId, String projectId) {}

  @Test
  void aPayloadThatNamesAnotherTenantIsWrittenForItsOwn() {
    TenantGate gate = TenantGate.builder().resolver(TenantResolvers.claim(CLAIM)).build();
    Payload payload = new Payload(victim, victim + "#t#1", victim + "#t#gsi1#apollo");

    Task written =
        gate.call(
            request(victim, mallory),
            () ->
                tasks.create(
                    t -> task(t, payload.taskId()).projectId(payload.projectId()).slug(SECRET)));

    assertThat(items(payload.tenantId()).stream().map(Object::toString))
        .noneMatch(item -> item.contains("gsi1#" + victim));
    assertThat(in(mallory, () -> tasks.get(written.taskId()))).isEqualTo(written);
    assertThat(in(victim, () -> tasks.byProject("apollo").list())).hasSize(1);
  }

  /// A handler as a Lambda container keeps it from one invocation to the next.
  private static final class Handler {

    private static final TenantGate GATE =
        TenantGate.builder().resolver(TenantResolvers.claim(CLAIM)).build();

    private static @Nullable Object lastResult;

    private Handler() {}

    static Object handle(TenantRequest request, ScopedValue.CallableOp<?, RuntimeException> body) {
      lastResult = GATE.call(request, body);
      return lastResult;
    }
  }

  @Test
  void aWarmContainerKnowsNothingOfTheInvocationBefore() {
    ThrowingCallable withoutTenant =
        () -> Handler.handle(request(null, null), () -> tasks.find("1"));

    assertThat(Handler.handle(request(null, victim), () -> tasks.find("1")).toString())
        .contains(SECRET);
    assertThat(Handler.handle(request(null, mallory), () -> tasks.find("1")))
        .isEqualTo(Optional.empty());
    refusedHere(ErrorCode.TENANT_MISSING, withoutTenant);
    refusedHere(ErrorCode.TENANT_MISSING, () -> tasks.find("1"));
    assertThat(TenantContext.find()).isEmpty();
  }

  @Test
  void anInvocationThatFailsLeavesNoTenantBehind() {
    try {
      Handler.handle(
          request(null, victim),
          () -> {
            throw new IllegalStateException("out of time");
          });
    } catch (IllegalStateException e) {
      assertThat(e).hasMessage("out of time");
    }

    refusedHere(ErrorCode.TENANT_MISSING, () -> tasks.find("1"));
  }
}
