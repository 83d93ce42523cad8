package dev.bao.lambda.http;

import static dev.bao.tenant.TenantResolvers.claim;
import static dev.bao.tenant.TenantResolvers.header;
import static dev.bao.tenant.TenantResolvers.pathSegment;
import static dev.bao.tenant.TenantResolvers.requireAgreement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.error.ErrorCode;
import dev.bao.error.ThrottledException;
import dev.bao.lambda.Invocation;
import dev.bao.lambda.http.HttpSource.Way;
import dev.bao.tenant.TenantContext;
import dev.bao.tenant.TenantGate;
import dev.bao.tenant.TenantResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.protocols.jsoncore.JsonNode;

/// Every source of requests, in every way that a function can take them.
class HttpSourcesTest {

  private static final TenantGate CLAIM = gate(claim("tenant_id"));

  private final List<String> ran = new ArrayList<>();
  private final Invocation invocation = new Invocation();

  private static TenantGate gate(TenantResolver resolver) {
    return TenantGate.builder()
        .resolver(resolver)
        .authorizer(candidate -> !candidate.tenant().value().equals("globex"))
        .directory(tenant -> !tenant.value().equals("initech"))
        .build();
  }

  static Stream<Arguments> all() {
    return Stream.of(HttpSource.values()).flatMap(HttpSourcesTest::ways);
  }

  static Stream<Arguments> withClaims() {
    return Stream.of(HttpSource.values())
        .filter(HttpSource::hasClaims)
        .flatMap(HttpSourcesTest::ways);
  }

  static Stream<Arguments> withHeaders() {
    return Stream.of(HttpSource.values())
        .filter(HttpSource::hasHeaders)
        .flatMap(HttpSourcesTest::ways);
  }

  private static Stream<Arguments> ways(HttpSource source) {
    return Stream.of(Way.values()).map(way -> Arguments.of(source, way));
  }

  private JsonNode invoke(HttpSource source, Way way, String json, TenantGate gate) {
    return source.invoke(
        way, json, gate, () -> ran.add(TenantContext.currentTenant().value()), invocation);
  }

  private void assertRefused(JsonNode answer, int status, ErrorCode code) {
    assertThat(ran).isEmpty();
    assertProblem(answer, status, code);
  }

  private static void assertProblem(JsonNode answer, int status, ErrorCode code) {
    assertThat(answer.field("statusCode").orElseThrow().asNumber())
        .isEqualTo(Integer.toString(status));
    assertThat(headerOf(answer, "Content-Type")).isEqualTo("application/problem+json");
    JsonNode body = JsonNode.parser().parse(answer.field("body").orElseThrow().asString());
    assertThat(body.asObject()).containsOnlyKeys("title", "status", "code");
    assertThat(body.field("status").orElseThrow().asNumber()).isEqualTo(Integer.toString(status));
    assertThat(body.field("code").orElseThrow().asString()).isEqualTo(code.toString());
  }

  private static @Nullable String headerOf(JsonNode answer, String name) {
    return answer
        .field("headers")
        .flatMap(headers -> headers.field(name))
        .map(JsonNode::asString)
        .orElse(null);
  }

  @Nested
  class ByClaim {

    @ParameterizedTest
    @MethodSource("dev.bao.lambda.http.HttpSourcesTest#withClaims")
    void runsTheHandlerForTheTenant(HttpSource source, Way way) {
      JsonNode answer = invoke(source, way, source.json(), CLAIM);

      assertThat(answer.field("statusCode").orElseThrow().asNumber()).isEqualTo("200");
      assertThat(ran).containsExactly("acme");
      assertThat(TenantContext.find()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.bao.lambda.http.HttpSourcesTest#withClaims")
    void tellsTheSubject(HttpSource source, Way way) {
      source.invoke(
          way,
          source.json(),
          CLAIM,
          () -> ran.add(TenantContext.currentPrincipal().subject().orElseThrow()),
          invocation);

      assertThat(ran).containsExactly("user-1");
    }

    @ParameterizedTest
    @MethodSource("dev.bao.lambda.http.HttpSourcesTest#withClaims")
    void refusesAnEventWithoutIt(HttpSource source, Way way) {
      String json = source.json().replace("\"tenant_id\"", "\"another\"");

      assertRefused(invoke(source, way, json, CLAIM), 400, ErrorCode.TENANT_MISSING);
    }

    @ParameterizedTest
    @MethodSource("dev.bao.lambda.http.HttpSourcesTest#withClaims")
    void doesNotFindItInAnotherCase(HttpSource source, Way way) {
      String json = source.json().replace("\"tenant_id\"", "\"Tenant_Id\"");

      assertRefused(invoke(source, way, json, CLAIM), 400, ErrorCode.TENANT_MISSING);
    }

    @ParameterizedTest
    @MethodSource("dev.bao.lambda.http.HttpSourcesTest#withClaims")
    void refusesABlankOne(HttpSource source, Way way) {
      String json = source.json().replace("\"tenant_id\": \"acme\"", "\"tenant_id\": \" \"");

      assertRefused(invoke(source, way, json, CLAIM), 400, ErrorCode.TENANT_INVALID);
    }

    @ParameterizedTest
    @MethodSource("dev.bao.lambda.http.HttpSourcesTest#withClaims")
    void refusesTextThatIsNoTenantId(HttpSource source, Way way) {
      String json = source.json().replace("\"tenant_id\": \"acme\"", "\"tenant_id\": \"acme#t#1\"");

      assertRefused(invoke(source, way, json, CLAIM), 400, ErrorCode.TENANT_ID_INVALID);
    }

    @ParameterizedTest
    @MethodSource("dev.bao.lambda.http.HttpSourcesTest#withClaims")
    void refusesWhoIsNoMember(HttpSource source, Way way) {
      String json = source.json().replace("acme", "globex");

      assertRefused(invoke(source, way, json, CLAIM), 403, ErrorCode.TENANT_FORBIDDEN);
    }

    @ParameterizedTest
    @MethodSource("dev.bao.lambda.http.HttpSourcesTest#withClaims")
    void refusesAnUnknownTenant(HttpSource source, Way way) {
      String json = source.json().replace("acme", "initech");

      assertRefused(invoke(source, way, json, CLAIM), 404, ErrorCode.TENANT_UNKNOWN);
    }

    @ParameterizedTest
    @MethodSource("dev.bao.lambda.http.HttpSourcesTest#withClaims")
    void leavesNothingBehind(HttpSource source, Way way) {
      invoke(source, way, source.json(), CLAIM);
      invoke(source, way, source.json().replace("acme", "umbrella"), CLAIM);
      JsonNode none =
          invoke(source, way, source.json().replace("\"tenant_id\"", "\"another\""), CLAIM);

      assertThat(ran).containsExactly("acme", "umbrella");
      assertProblem(none, 400, ErrorCode.TENANT_MISSING);
      assertThat(TenantContext.find()).isEmpty();
    }
  }

  @Nested
  class ByHeader {

    private static final TenantGate HEADER = gate(header("X-Tenant-Id"));

    @ParameterizedTest
    @MethodSource("dev.bao.lambda.http.HttpSourcesTest#withHeaders")
    void readsItInAnyCase(HttpSource source, Way way) {
      invoke(source, way, source.json(), HEADER);
      invoke(source, way, upperCased(source.json()), HEADER);

      assertThat(ran).containsExactly("acme", "acme");
    }

    private static String upperCased(String json) {
      return json.replaceAll("(?i)x-tenant-id", "X-TENANT-ID");
    }

    @ParameterizedTest
    @MethodSource("dev.bao.lambda.http.HttpSourcesTest#withHeaders")
    void refusesASecondOne(HttpSource source, Way way) {
      String list =
          source
              .json()
              .replaceAll(
                  "(?s)\"x-tenant-id\": \\[\\s*\"acme\"", "\"x-tenant-id\": [\"globex\", \"acme\"")
              .replaceAll(
                  "(?s)\"X-Tenant-Id\": \\[\\s*\"acme\"", "\"X-Tenant-Id\": [\"globex\", \"acme\"")
              .replace("\"x-tenant-id\": \"acme\"", "\"x-tenant-id\": \"acme,globex\"");

      JsonNode answer = invoke(source, way, list, HEADER);

      assertThat(ran).isEmpty();
      assertThat(answer.field("statusCode").orElseThrow().asNumber()).isEqualTo("400");
    }

    @ParameterizedTest
    @MethodSource("dev.bao.lambda.http.HttpSourcesTest#withHeaders")
    void refusesASecondOneInAnotherCase(HttpSource source, Way way) {
      String json =
          source
              .json()
              .replaceAll(
                  "(?i)\"(x-tenant-id)\": \"acme\"",
                  "\"x-tenant-id\": \"acme\", \"X-TENANT-ID\": \"globex\"")
              .replaceAll(
                  "(?is)\"(x-tenant-id)\": \\[\\s*\"acme\"\\s*]",
                  "\"x-tenant-id\": [\"acme\"], \"X-TENANT-ID\": [\"globex\"]");

      assertRefused(invoke(source, way, json, HEADER), 400, ErrorCode.TENANT_INVALID);
    }

    @ParameterizedTest
    @MethodSource("dev.bao.lambda.http.HttpSourcesTest#withClaims")
    void mustAgreeWithTheClaimWhereThatIsAsked(HttpSource source, Way way) {
      if (!source.hasHeaders()) {
        return;
      }
      TenantGate both = gate(requireAgreement(header("X-Tenant-Id"), claim("tenant_id")));
      String foreign =
          source.json().replaceAll("(\"tenant_id\"\\s*:\\s*)\"acme\"", "$1\"umbrella\"");

      invoke(source, way, source.json(), both);
      assertThat(ran).containsExactly("acme");
      ran.clear();

      assertRefused(invoke(source, way, foreign, both), 400, ErrorCode.TENANT_INVALID);
    }
  }

  @ParameterizedTest
  @MethodSource("withHeaders")
  void thePathIsThatOfTheRequest(HttpSource source, Way way) {
    invoke(source, way, source.json(), gate(pathSegment(1)));

    assertThat(ran).containsExactly("acme");
  }

  @ParameterizedTest
  @MethodSource("withClaims")
  void lambdasOwnTenantMustBeTheSame(HttpSource source, Way way) {
    List<String> isolated = new ArrayList<>();
    Runnable body = () -> isolated.add(TenantContext.currentTenant().value());

    source.invoke(way, source.json(), CLAIM, body, Invocation.isolatedFor("acme"));
    assertThat(isolated).containsExactly("acme");

    for (String other : List.of("umbrella", "ACME", "acm")) {
      JsonNode answer =
          source.invoke(way, source.json(), CLAIM, body, Invocation.isolatedFor(other));
      assertProblem(answer, 400, ErrorCode.TENANT_INVALID);
    }
    assertThat(isolated).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("withClaims")
  void tellsAThrottledClientWhenToComeAgain(HttpSource source, Way way) {
    JsonNode answer =
        source.invoke(
            way,
            source.json(),
            CLAIM,
            () -> {
              throw new ThrottledException(ErrorCode.THROTTLED, "acme is told to wait");
            },
            invocation);

    assertProblem(answer, 429, ErrorCode.THROTTLED);
    assertThat(headerOf(answer, "Retry-After")).isEqualTo("1");
    assertThat(invocation.log()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("all")
  void anEventWithNothingInItHasNoTenant(HttpSource source, Way way) {
    assertRefused(invoke(source, way, "{}", CLAIM), 400, ErrorCode.TENANT_MISSING);
  }

  @ParameterizedTest
  @MethodSource("all")
  void aClaimOfTheBodyIsNone(HttpSource source, Way way) {
    String json =
        source
            .json()
            .replaceAll("\"tenant_id\"", "\"another\"")
            .replace("\"Fix the hatch\"", "\"{\\\"tenant_id\\\": \\\"acme\\\"}\"");

    assertRefused(invoke(source, way, json, CLAIM), 400, ErrorCode.TENANT_MISSING);
  }
}
