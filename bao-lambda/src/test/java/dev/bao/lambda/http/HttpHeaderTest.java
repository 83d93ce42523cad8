package dev.bao.lambda.http;

import static dev.bao.tenant.TenantResolvers.claim;
import static dev.bao.tenant.TenantResolvers.header;
import static dev.bao.tenant.TenantResolvers.pathSegment;
import static dev.bao.tenant.TenantResolvers.requireAgreement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.error.ErrorCode;
import dev.bao.lambda.http.HttpSource.Way;
import dev.bao.tenant.TenantGate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Tenants by what the client has written.
class HttpHeaderTest extends HttpInvocations {

  private static final TenantGate HEADER = gate(header("X-Tenant-Id"));

  @ParameterizedTest
  @MethodSource(WITH_HEADERS)
  void readsItInAnyCase(HttpSource source, Way way) {
    invoke(source, way, source.json(), HEADER);
    invoke(source, way, upperCased(source.json()), HEADER);

    assertThat(ran).containsExactly("acme", "acme");
  }

  private static String upperCased(String json) {
    return json.replaceAll("(?i)x-tenant-id", "X-TENANT-ID");
  }

  @ParameterizedTest
  @MethodSource(WITH_HEADERS)
  void refusesASecondOne(HttpSource source, Way way) {
    String list =
        source
            .json()
            .replaceAll(
                "(?s)\"x-tenant-id\": \\[\\s*\"acme\"", "\"x-tenant-id\": [\"globex\", \"acme\"")
            .replaceAll(
                "(?s)\"X-Tenant-Id\": \\[\\s*\"acme\"", "\"X-Tenant-Id\": [\"globex\", \"acme\"")
            .replace("\"x-tenant-id\": \"acme\"", "\"x-tenant-id\": \"acme,globex\"");

    Map<String, Object> answer = invoke(source, way, list, HEADER);

    assertThat(ran).isEmpty();
    assertThat(answer).containsEntry("statusCode", 400);
  }

  @ParameterizedTest
  @MethodSource(WITH_HEADERS)
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
  @MethodSource(WITH_BOTH)
  void mustAgreeWithTheClaimWhereThatIsAsked(HttpSource source, Way way) {
    TenantGate both = gate(requireAgreement(header("X-Tenant-Id"), claim("tenant_id")));
    String foreign = source.json().replaceAll("(\"tenant_id\"\\s*:\\s*)\"acme\"", "$1\"umbrella\"");

    invoke(source, way, source.json(), both);
    assertThat(ran).containsExactly("acme");
    ran.clear();

    assertRefused(invoke(source, way, foreign, both), 400, ErrorCode.TENANT_INVALID);
  }

  @ParameterizedTest
  @MethodSource(WITH_HEADERS)
  void thePathIsThatOfTheRequest(HttpSource source, Way way) {
    invoke(source, way, source.json(), gate(pathSegment(1)));

    assertThat(ran).containsExactly("acme");
  }
}
