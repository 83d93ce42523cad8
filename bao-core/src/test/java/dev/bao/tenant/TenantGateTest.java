package dev.bao.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import dev.bao.error.TenantException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TenantGateTest {

  private static final TenantAuthorizer ANYBODY = _ -> true;

  private static TenantRequest request() {
    return TenantRequest.builder().build();
  }

  private static TenantRequest withHeader(String value) {
    return TenantRequest.builder().header("X-Tenant-Id", value).build();
  }

  private static TenantGate gate(TenantResolver resolver) {
    return TenantGate.builder().resolver(resolver).authorizer(ANYBODY).build();
  }

  private static void assertRefused(TenantGate gate, TenantRequest request, ErrorCode code) {
    List<String> ran = new ArrayList<>();

    assertThatThrownBy(() -> gate.run(request, () -> ran.add("body")))
        .isInstanceOfSatisfying(TenantException.class, e -> assertThat(e.code()).isEqualTo(code));
    assertThat(ran).isEmpty();
  }

  private static @Nullable String tenantOf(TenantResolver resolver, TenantRequest request) {
    return gate(resolver).admit(request).tenant().value();
  }

  @Nested
  class Opens {

    @Test
    void theScopeOfThePrincipal() {
      TenantGate gate = TenantGate.builder().resolver(TenantResolvers.claim("org")).build();
      TenantRequest request =
          TenantRequest.builder()
              .claims(Map.of("org", "acme", "role", "owner"))
              .subject("ada")
              .build();

      TenantPrincipal principal = gate.call(request, TenantContext::currentPrincipal);

      assertThat(principal.tenant()).isEqualTo(new TenantId("acme"));
      assertThat(principal.subject()).contains("ada");
      assertThat(principal.claim("role")).contains("owner");
      assertThat(principal.claim("other")).isEmpty();
      assertThat(principal).hasToString("TenantPrincipal of acme");
      assertThat(TenantContext.find()).isEmpty();
    }

    @Test
    void noRequestForTheWorkThatItLetIn() {
      List<String> ran = new ArrayList<>();

      gate(TenantResolvers.fixed("acme"))
          .run(
              request(),
              () -> {
                assertThat(TenantRequest.current()).isEmpty();
                ran.add(TenantContext.currentTenant().value());
              });

      assertThat(ran).containsExactly("acme");
    }

    @Test
    void aScopeWhosePrincipalGoesWithWrappedWorkAndInnerScopesOfTheTenant() throws Exception {
      TenantRequest request = TenantRequest.builder().claim("org", "acme").subject("ada").build();
      TenantGate gate = TenantGate.builder().resolver(TenantResolvers.claim("org")).build();

      try (ExecutorService pool = Executors.newSingleThreadExecutor()) {
        assertThat(
                gate.call(
                    request,
                    () ->
                        pool.submit(TenantContext.wrapCallable(TenantContext::currentPrincipal))
                            .get()
                            .subject()))
            .contains("ada");
      }
      assertThat(
              gate.call(
                      request,
                      () -> TenantContext.callWithTenant("acme", TenantContext::currentPrincipal))
                  .subject())
          .contains("ada");
    }

    @Test
    void noWayForASubjectIntoAnotherTenant() {
      TenantRequest request =
          TenantRequest.builder()
              .claims(Map.of("org", "acme", "role", "owner"))
              .subject("ada")
              .build();
      TenantGate gate = TenantGate.builder().resolver(TenantResolvers.claim("org")).build();

      TenantPrincipal inside =
          gate.call(
              request, () -> TenantContext.withTenant("globex", TenantContext::currentPrincipal));

      assertThat(inside).isEqualTo(TenantPrincipal.of(new TenantId("globex")));
    }
  }

  @Nested
  class Refuses {

    @Test
    void aRequestWithoutATenant() {
      assertRefused(
          gate(TenantResolvers.header("X-Tenant-Id")), request(), ErrorCode.TENANT_MISSING);
    }

    @Test
    void aSubjectThatIsNoMember() {
      TenantGate gate =
          TenantGate.builder()
              .resolver(TenantResolvers.header("x-tenant-id"))
              .authorizer(candidate ->
                  candidate.tenant().value().equals("acme")
                      && candidate.subject().equals(Optional.of("ada")))
              .build();

      assertRefused(gate, withHeader("acme"), ErrorCode.TENANT_FORBIDDEN);
      assertRefused(
          gate,
          TenantRequest.builder().header("X-TENANT-ID", "globex").subject("ada").build(),
          ErrorCode.TENANT_FORBIDDEN);
      assertThat(
              gate.admit(
                      TenantRequest.builder().header("X-TENANT-ID", "acme").subject("ada").build())
                  .tenant())
          .isEqualTo(new TenantId("acme"));
    }

    @Test
    void aTenantThatIsNotKnownAndTellsThatToMembersAlone() {
      TenantGate.Builder builder =
          TenantGate.builder()
              .resolver(TenantResolvers.header("X-Tenant-Id"))
              .directory(tenant -> tenant.value().equals("acme"));

      assertRefused(
          builder.authorizer(ANYBODY).build(), withHeader("gone"), ErrorCode.TENANT_UNKNOWN);
      assertThat(builder.build().admit(withHeader("acme")).tenant().value()).isEqualTo("acme");
      assertRefused(
          builder.authorizer(_ -> false).build(), withHeader("gone"), ErrorCode.TENANT_FORBIDDEN);
    }

    @Test
    void everybodyWhileTheAuthorizerOrTheDirectoryFails() {
      TenantGate.Builder builder =
          TenantGate.builder().resolver(TenantResolvers.header("X-Tenant-Id"));

      assertRefused(
          builder
              .authorizer(_ -> {
                throw new IllegalStateException("no connection to 10.0.0.7");
              })
              .build(),
          withHeader("acme"),
          ErrorCode.TENANT_RESOLVER_FAILED);
      assertRefused(
          builder
              .authorizer(ANYBODY)
              .directory(_ -> {
                throw new IllegalStateException("no connection");
              })
              .build(),
          withHeader("acme"),
          ErrorCode.TENANT_RESOLVER_FAILED);
    }

    @Test
    void aClientsWordWithoutAnAuthorizerAtTheStart() {
      for (TenantResolver resolver :
          List.of(
              TenantResolvers.header("X-Tenant-Id"),
              TenantResolvers.pathSegment(0),
              TenantResolvers.subdomain("example.com"),
              TenantResolvers.requireAgreement(
                  TenantResolvers.header("a"), TenantResolvers.header("b")))) {
        TenantGate.Builder builder =
            TenantGate.builder().resolver(TenantResolvers.claim("org")).resolver(resolver);

        assertThatThrownBy(builder::build)
            .isInstanceOf(ConfigurationException.class)
            .hasMessageContaining("BAO-8001")
            .hasMessageContaining("authorizer");
        assertThatThrownBy(() -> TenantContext.addResolver(resolver))
            .isInstanceOf(ConfigurationException.class)
            .hasMessageContaining("TenantGate");
      }
      assertThatThrownBy(() -> TenantGate.builder().build())
          .isInstanceOf(ConfigurationException.class)
          .hasMessageContaining("no resolver");
    }

    @Test
    void whatAResolverFindsWrongThoughTheNextOneWouldNot() {
      TenantGate gate =
          TenantGate.builder()
              .resolver(TenantResolvers.header("X-Tenant-Id"))
              .resolver(TenantResolvers.fixed("acme"))
              .authorizer(ANYBODY)
              .build();

      assertRefused(gate, withHeader(" "), ErrorCode.TENANT_INVALID);
      assertRefused(gate, withHeader("a#b"), ErrorCode.TENANT_ID_INVALID);
      assertThat(gate.admit(request()).tenant().value()).isEqualTo("acme");
    }

    @Test
    void whatAResolverSaysThatFailsOrAsksForTheTenantItself() {
      assertRefused(
          gate(() -> {
            throw new IllegalStateException();
          }),
          request(),
          ErrorCode.TENANT_RESOLVER_FAILED);
      assertRefused(
          gate(() -> Resolution.match(TenantContext.currentTenant().value())),
          request(),
          ErrorCode.TENANT_MISSING);
    }

    @Test
    void inWordsThatQuoteNothingOfTheRequest() {
      for (String value : List.of("se cret", "se#cret", "secret")) {
        TenantGate gate =
            TenantGate.builder()
                .resolver(TenantResolvers.header("X-Tenant-Id"))
                .authorizer(_ -> false)
                .build();
        assertThatThrownBy(() -> gate.admit(withHeader(value)))
            .isInstanceOf(TenantException.class)
            .message()
            .doesNotContain(value);
      }
    }
  }

  @Nested
  class Statuses {

    @ParameterizedTest
    @CsvSource({
      "TENANT_MISSING, 400",
      "TENANT_INVALID, 400",
      "TENANT_ID_INVALID, 400",
      "TENANT_FORBIDDEN, 403",
      "TENANT_UNKNOWN, 404",
      "TENANT_RESOLVER_FAILED, 500",
      "THROTTLED, 429",
      "CURSOR_INVALID, 400",
      "FOREIGN_KEY, 500",
      "ITEM_EXISTS, 409"
    })
    void fitTheError(ErrorCode code, int status) {
      assertThat(code.httpStatus()).isEqualTo(status);
    }
  }

  @Nested
  class Headers {

    private final TenantResolver header = TenantResolvers.header("X-Tenant-Id");

    @Test
    void areReadInAnyCase() {
      TenantRequest request = TenantRequest.builder().header("x-tenant-ID", "acme").build();

      assertThat(tenantOf(header, request)).isEqualTo("acme");
    }

    @Test
    void areReadByTheirOwnName() {
      TenantRequest request = TenantRequest.builder().header("X-Other", "acme").build();

      assertRefused(gate(header), request, ErrorCode.TENANT_MISSING);
      assertThat(request).hasToString("TenantRequest");
    }

    @Test
    void haveOneValue() {
      TenantRequest twice =
          TenantRequest.builder().header("X-Tenant-Id", List.of("acme", "acme")).build();
      TenantRequest twiceByCase =
          TenantRequest.builder().header("X-Tenant-Id", "acme").header("x-tenant-id", "b").build();

      assertRefused(gate(header), twice, ErrorCode.TENANT_INVALID);
      assertRefused(gate(header), twiceByCase, ErrorCode.TENANT_INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"acme,globex", "acme globex", "*", "acme\n", "аcme", "acme%00"})
    void areTakenAsTheyAre(String value) {
      assertRefused(gate(header), withHeader(value), ErrorCode.TENANT_ID_INVALID);
    }
  }

  @Nested
  class Claims {

    private final TenantResolver claim = TenantResolvers.claim("org");

    @Test
    void haveOneValue() {
      assertThatThrownBy(() -> TenantRequest.builder().claim("org", "a").claim("org", "b"))
          .isInstanceOf(ConfigurationException.class);
      assertThat(
              tenantOf(claim, TenantRequest.builder().claim("org", "a").claim("org", "a").build()))
          .isEqualTo("a");
    }

    @Test
    void areNotHeaders() {
      TenantRequest request = TenantRequest.builder().header("org", "acme").build();

      assertRefused(gate(claim), request, ErrorCode.TENANT_MISSING);
    }

    @Test
    void areNotBlank() {
      TenantRequest request = TenantRequest.builder().claim("org", "").build();

      assertRefused(gate(claim), request, ErrorCode.TENANT_INVALID);
    }
  }

  @Nested
  class Paths {

    @ParameterizedTest
    @CsvSource({"/orgs/acme/tasks", "/orgs/acme", "orgs/acme/", "/x/acme//y"})
    void haveATenantAtAPlace(String path) {
      TenantRequest request = TenantRequest.builder().path(path).build();

      assertThat(tenantOf(TenantResolvers.pathSegment(1), request)).isEqualTo("acme");
    }

    @Test
    void mayBeTooShort() {
      TenantGate gate = gate(TenantResolvers.pathSegment(1));

      assertRefused(gate, TenantRequest.builder().path("/orgs").build(), ErrorCode.TENANT_MISSING);
      assertRefused(gate, request(), ErrorCode.TENANT_MISSING);
    }

    @ParameterizedTest
    @CsvSource({
      "/orgs//tasks, TENANT_INVALID", "/orgs/, TENANT_INVALID",
      "/orgs/..%2fglobex, TENANT_ID_INVALID", "/orgs/../x, TENANT_ID_INVALID",
      "/orgs/acme%20, TENANT_ID_INVALID", "/orgs/acme;v=1, TENANT_ID_INVALID"
    })
    void areNotDecoded(String path, ErrorCode code) {
      assertRefused(
          gate(TenantResolvers.pathSegment(1)), TenantRequest.builder().path(path).build(), code);
    }

    @Test
    void haveNoPlaceBelowZero() {
      assertThatThrownBy(() -> TenantResolvers.pathSegment(-1))
          .isInstanceOf(ConfigurationException.class);
    }
  }

  @Nested
  class Hosts {

    private final TenantResolver subdomain = TenantResolvers.subdomain("Example.com");

    @ParameterizedTest
    @ValueSource(
        strings = {
          "acme.example.com",
          "ACME.Example.COM",
          "acme.example.com:8443",
          "acme.example.com."
        })
    void haveATenantBeforeTheBaseDomain(String host) {
      assertThat(tenantOf(subdomain, TenantRequest.builder().host(host).build())).isEqualTo("acme");
    }

    @ParameterizedTest
    @CsvSource({
      "example.com, TENANT_MISSING",
      "acme.example.org, TENANT_MISSING",
      "acme.evilexample.com, TENANT_MISSING",
      "acmeexample.com, TENANT_MISSING",
      "acme.example.com.evil.org, TENANT_MISSING",
      "[::1]:80, TENANT_MISSING",
      ":.example.com, TENANT_MISSING",
      ".example.com, TENANT_INVALID",
      "a.b.example.com, TENANT_INVALID",
      "-a.example.com, TENANT_ID_INVALID"
    })
    void haveNoneElsewhere(String host, ErrorCode code) {
      assertRefused(gate(subdomain), TenantRequest.builder().host(host).build(), code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "example.com.", "exa mple.com", "*.example.com"})
    void needABaseDomain(String domain) {
      assertThatThrownBy(() -> TenantResolvers.subdomain(domain))
          .isInstanceOf(ConfigurationException.class);
    }
  }

  @Nested
  class Processes {

    @Test
    void haveATenantInASystemProperty() {
      String name = "bao.test.tenant." + System.nanoTime();
      TenantResolver property = TenantResolvers.systemProperty(name);

      assertRefused(gate(property), request(), ErrorCode.TENANT_MISSING);
      System.setProperty(name, "acme");
      try {
        assertThat(tenantOf(property, request())).isEqualTo("acme");
        System.setProperty(name, "");
        assertRefused(gate(property), request(), ErrorCode.TENANT_INVALID);
      } finally {
        System.clearProperty(name);
      }
    }

    @Test
    void haveATenantInTheEnvironment() {
      Map.Entry<String, String> valid =
          System.getenv().entrySet().stream()
              .filter(entry -> TenantId.isValid(entry.getValue()))
              .findAny()
              .orElseThrow();

      assertThat(tenantOf(TenantResolvers.environmentVariable(valid.getKey()), request()))
          .isEqualTo(valid.getValue());
      assertRefused(
          gate(TenantResolvers.environmentVariable("BAO_NO_SUCH_VARIABLE")),
          request(),
          ErrorCode.TENANT_MISSING);
    }

    @Test
    void haveAFixedTenantThatIsCheckedAtOnce() {
      assertThat(tenantOf(TenantResolvers.fixed("acme"), request())).isEqualTo("acme");
      assertThatThrownBy(() -> TenantResolvers.fixed("a b")).isInstanceOf(TenantException.class);
    }
  }

  @Nested
  class Agreements {

    private final TenantGate gate =
        TenantGate.builder()
            .resolver(
                TenantResolvers.requireAgreement(
                    TenantResolvers.pathSegment(0), TenantResolvers.claim("org")))
            .build();

    private static TenantRequest request(@Nullable String path, @Nullable String claim) {
      TenantRequest.Builder builder = TenantRequest.builder().path(path);
      return (claim == null ? builder : builder.claim("org", claim)).build();
    }

    @Test
    void nameOneTenantTwice() {
      assertThat(gate.admit(request("/acme", "acme")).tenant().value()).isEqualTo("acme");
    }

    @ParameterizedTest
    @CsvSource({
      "/acme, globex, TENANT_INVALID",
      "/acme, , TENANT_INVALID",
      ", acme, TENANT_INVALID",
      "/Acme, acme, TENANT_INVALID",
      ", , TENANT_MISSING"
    })
    void areNothingLess(@Nullable String path, @Nullable String claim, ErrorCode code) {
      assertRefused(gate, request(path, claim), code);
    }

    @Test
    void passOnWhatOneOfThemFindsWrong() {
      TenantResolver wrong = () -> Resolution.invalid("the second is wrong");

      for (TenantResolver both :
          List.of(
              TenantResolvers.requireAgreement(TenantResolvers.fixed("acme"), wrong),
              TenantResolvers.requireAgreement(wrong, TenantResolvers.fixed("acme")))) {
        assertThatThrownBy(() -> gate(both).admit(request("/", null)))
            .isInstanceOf(TenantException.class)
            .hasMessageContaining("the second is wrong");
      }
    }

    @Test
    void failWhereOneOfThemFails() {
      TenantResolver broken =
          TenantResolvers.requireAgreement(
              TenantResolvers.fixed("acme"),
              () -> {
                throw new IllegalStateException();
              });

      assertRefused(gate(broken), request("/", null), ErrorCode.TENANT_RESOLVER_FAILED);
    }
  }
}
