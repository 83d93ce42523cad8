package dev.bao.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.error.ErrorCode;
import dev.bao.tenant.Registration;
import dev.bao.tenant.Resolution;
import dev.bao.tenant.TenantContext;
import dev.bao.tenant.TenantGate;
import dev.bao.tenant.TenantId;
import dev.bao.tenant.TenantPrincipal;
import dev.bao.tenant.TenantRequest;
import dev.bao.tenant.TenantResolver;
import dev.bao.tenant.TenantResolvers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What comes to a gate, and what the code around a gate does with it.
class AttackOnGatesTest extends Attack {

  private static final String HEADER = "X-Tenant-Id";

  private static TenantGate gate(TenantResolver resolver) {
    return TenantGate.builder().resolver(resolver).authorizer(_ -> true).build();
  }

  private static TenantRequest withHeader(String value) {
    return TenantRequest.builder().header(HEADER, value).build();
  }

  private void refuses(ErrorCode code, TenantResolver resolver, TenantRequest request) {
    refusedHere(code, () -> gate(resolver).run(request, () -> tasks.find("1")));
  }

  @Test
  void anIdThatWouldHaveToBeCleanedFirstIsRefused() {
    for (String sent :
        List.of(
            " " + victim,
            victim + "\n",
            victim + "\u0000",
            mallory + "," + victim,
            mallory + ";" + victim,
            "\"" + victim + "\"",
            victim + "#",
            victim.substring(0, 1) + "\u200b" + victim.substring(1))) {
      refuses(ErrorCode.TENANT_ID_INVALID, TenantResolvers.header(HEADER), withHeader(sent));
    }
  }

  @Test
  void aHeaderThatIsSentTwiceInTwoCasesIsRefused() {
    TenantRequest twice =
        TenantRequest.builder()
            .header(HEADER, mallory)
            .header("x-tenant-ID", victim)
            .header("X-TENANT-ID", mallory)
            .build();

    refuses(ErrorCode.TENANT_INVALID, TenantResolvers.header(HEADER), twice);
  }

  @Test
  void aPathThatIsYetToBeDecodedOrNormalisedIsRefused() {
    for (String segment :
        List.of("%61cme", "..", "acme;v=1", "acme%2fglobex", "acme%00", "ac me")) {
      refuses(
          ErrorCode.TENANT_ID_INVALID,
          TenantResolvers.pathSegment(1),
          TenantRequest.builder().path("/orgs/" + segment + "/tasks").build());
    }
    refuses(
        ErrorCode.TENANT_INVALID,
        TenantResolvers.pathSegment(1),
        TenantRequest.builder().path("/orgs//" + victim).build());
  }

  @Test
  void aHostThatOnlyLooksLikeOneOfTheDomainIsRefused() {
    TenantResolver subdomain = TenantResolvers.subdomain("example.com");
    for (String host :
        List.of(
            "globex.example.com.evil.com",
            "globexexample.com",
            "example.com",
            "globex.example.com:80:80",
            "[::1]",
            "example.com.")) {
      refuses(ErrorCode.TENANT_MISSING, subdomain, TenantRequest.builder().host(host).build());
    }
    for (String host : List.of("globex.acme.example.com", ".example.com", ".globex.example.com")) {
      refuses(ErrorCode.TENANT_INVALID, subdomain, TenantRequest.builder().host(host).build());
    }
    for (String host : List.of("globex@acme.example.com", "globex%2eacme.example.com")) {
      refuses(ErrorCode.TENANT_ID_INVALID, subdomain, TenantRequest.builder().host(host).build());
    }
  }

  @Test
  void anAuthorizerThatOpensAScopeDoesNotChangeWhoIsLetIn() {
    TenantGate gate =
        TenantGate.builder()
            .resolver(TenantResolvers.header(HEADER))
            .authorizer(candidate -> in(victim, () -> tasks.find("1").isPresent()))
            .build();

    Optional<?> found = gate.call(withHeader(mallory), () -> tasks.find("1"));

    assertThat(found).isEmpty();
    refusedHere(ErrorCode.TENANT_MISSING, () -> tasks.find("1"));
  }

  @Test
  void anAuthorizerThatBreaksLetsNobodyIn() {
    TenantGate gate =
        TenantGate.builder()
            .resolver(TenantResolvers.header(HEADER))
            .authorizer(_ -> {
              throw new StackOverflowError();
            })
            .build();
    http.operations().clear();

    assertThatThrownBy(() -> gate.run(withHeader(victim), () -> tasks.find("1")))
        .isInstanceOf(StackOverflowError.class);

    assertThat(http.operations()).isEmpty();
  }

  @Test
  void claimsThatChangeAfterTheyWereCheckedDoNotCount() {
    Map<String, String> claims = new HashMap<>(Map.of("role", "guest"));
    TenantPrincipal principal =
        new TenantPrincipal(TenantId.of(mallory), Optional.of("mallory"), claims);
    TenantRequest.Builder builder = TenantRequest.builder().claims(claims).subject("mallory");
    TenantRequest request = builder.build();

    claims.put("role", "admin");
    builder.claim("tenant", victim).header(HEADER, victim).subject("victim").path("/" + victim);

    assertThat(principal.claim("role")).contains("guest");
    assertThat(request.claim("tenant")).isEmpty();
    assertThat(request.headers(HEADER)).isEmpty();
    assertThat(request.subject()).contains("mallory");
    assertThat(request.path()).isEmpty();
  }

  @Test
  void aResolverThatAsksForTheTenantItselfIsRefused() {
    refuses(
        ErrorCode.TENANT_MISSING,
        () -> Resolution.match(TenantContext.currentTenant().value()),
        TenantRequest.builder().build());
  }

  @Test
  void theRequestOfTheGateIsNotSeenByTheWorkThatItLetIn() {
    Optional<TenantRequest> seen =
        gate(TenantResolvers.header(HEADER)).call(withHeader(mallory), TenantRequest::current);

    assertThat(seen).isEmpty();
  }

  @Test
  void aRefusalDoesNotRepeatWhatWasSent() {
    for (String sent : List.of(SECRET + "!", SECRET + "\n", SECRET.repeat(20))) {
      refuses(ErrorCode.TENANT_ID_INVALID, TenantResolvers.header(HEADER), withHeader(sent));
    }
  }

  @Test
  void aPathOrHostThatNamesATenantNeedsAnAuthorizer() {
    TenantResolver header = TenantResolvers.header(HEADER);
    TenantResolver path = TenantResolvers.pathSegment(1);
    for (TenantResolver resolver :
        List.of(
            path,
            TenantResolvers.subdomain("example.com"),
            TenantResolvers.requireAgreement(header, path))) {
      refusedHere(ErrorCode.SETTING_INVALID, () -> TenantGate.builder().resolver(resolver).build());
      refusedHere(ErrorCode.SETTING_INVALID, () -> TenantContext.addResolver(resolver));
    }
  }

  @Test
  void aTenantThatTheDirectoryDoesNotKnowIsRefused() {
    TenantGate gate =
        TenantGate.builder()
            .resolver(TenantResolvers.header(HEADER))
            .authorizer(_ -> true)
            .directory(tenant -> !tenant.value().equals(victim))
            .build();

    refusedHere(
        ErrorCode.TENANT_UNKNOWN, () -> gate.run(withHeader(victim), () -> tasks.find("1")));
  }

  @Test
  void aGateIsNotChangedByItsBuilder() {
    TenantGate.Builder builder = TenantGate.builder().resolver(TenantResolvers.claim("tenant"));
    TenantGate gate = builder.build();

    builder.resolver(TenantResolvers.header(HEADER));

    refusedHere(
        ErrorCode.TENANT_MISSING, () -> gate.run(withHeader(victim), () -> tasks.find("1")));
  }

  @Test
  void aClaimThatIsGivenTwiceIsRefused() {
    TenantRequest.Builder request = TenantRequest.builder().claim("tenant", mallory);

    refusedHere(ErrorCode.ARGUMENT_INVALID, () -> request.claim("tenant", victim));
    refusedHere(ErrorCode.ARGUMENT_INVALID, () -> request.claims(Map.of("tenant", victim)));
  }

  /// Whether this test asks: a resolver of the process is asked by the tests beside it too.
  private static final ScopedValue<Boolean> ASKED = ScopedValue.newInstance();

  @Test
  void aResolverThatAsksForTheTenantOfTheProcessIsRefused() {
    TenantResolver ofProcess =
        () -> ASKED.isBound() ? Resolution.match(victim) : Resolution.noMatch();
    try (Registration _ = TenantContext.addResolver(ofProcess)) {
      ScopedValue.where(ASKED, true)
          .run(() ->
              refuses(
                  ErrorCode.TENANT_RESOLVER_FAILED,
                  () -> Resolution.match(TenantContext.currentTenant().value()),
                  TenantRequest.builder().build()));
    }
  }
}
