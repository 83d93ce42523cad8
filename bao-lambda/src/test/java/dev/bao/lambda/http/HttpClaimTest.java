package dev.bao.lambda.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.error.ErrorCode;
import dev.bao.lambda.http.HttpSource.Way;
import dev.bao.tenant.TenantContext;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Tenants by what the source has verified.
class HttpClaimTest extends HttpInvocations {

  @ParameterizedTest
  @MethodSource(WITH_CLAIMS)
  void runsTheHandlerForTheTenant(HttpSource source, Way way) {
    Map<String, Object> answer = invoke(source, way, source.json(), CLAIM);

    assertThat(answer).containsEntry("statusCode", 200);
    assertThat(ran).containsExactly("acme");
    assertThat(TenantContext.find()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource(WITH_CLAIMS)
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
  @MethodSource(WITH_CLAIMS)
  void refusesAnEventWithoutIt(HttpSource source, Way way) {
    String json = source.json().replace("\"tenant_id\"", "\"another\"");

    assertRefused(invoke(source, way, json, CLAIM), 400, ErrorCode.TENANT_MISSING);
  }

  @ParameterizedTest
  @MethodSource(WITH_CLAIMS)
  void doesNotFindItInAnotherCase(HttpSource source, Way way) {
    String json = source.json().replace("\"tenant_id\"", "\"Tenant_Id\"");

    assertRefused(invoke(source, way, json, CLAIM), 400, ErrorCode.TENANT_MISSING);
  }

  @ParameterizedTest
  @MethodSource(WITH_CLAIMS)
  void refusesABlankOne(HttpSource source, Way way) {
    String json = source.json().replace("\"tenant_id\": \"acme\"", "\"tenant_id\": \" \"");

    assertRefused(invoke(source, way, json, CLAIM), 400, ErrorCode.TENANT_INVALID);
  }

  @ParameterizedTest
  @MethodSource(WITH_CLAIMS)
  void refusesTextThatIsNoTenantId(HttpSource source, Way way) {
    String json = source.json().replace("\"tenant_id\": \"acme\"", "\"tenant_id\": \"acme#t#1\"");

    assertRefused(invoke(source, way, json, CLAIM), 400, ErrorCode.TENANT_ID_INVALID);
  }

  @ParameterizedTest
  @MethodSource(WITH_CLAIMS)
  void refusesWhoIsNoMember(HttpSource source, Way way) {
    String json = source.json().replace("acme", "globex");

    assertRefused(invoke(source, way, json, CLAIM), 403, ErrorCode.TENANT_FORBIDDEN);
  }

  @ParameterizedTest
  @MethodSource(WITH_CLAIMS)
  void refusesAnUnknownTenant(HttpSource source, Way way) {
    String json = source.json().replace("acme", "initech");

    assertRefused(invoke(source, way, json, CLAIM), 404, ErrorCode.TENANT_UNKNOWN);
  }

  @ParameterizedTest
  @MethodSource(WITH_CLAIMS)
  void leavesNothingBehind(HttpSource source, Way way) {
    invoke(source, way, source.json(), CLAIM);
    invoke(source, way, source.json().replace("acme", "umbrella"), CLAIM);
    Map<String, Object> none =
        invoke(source, way, source.json().replace("\"tenant_id\"", "\"another\""), CLAIM);

    assertThat(ran).containsExactly("acme", "umbrella");
    assertProblem(none, 400, ErrorCode.TENANT_MISSING);
    assertThat(TenantContext.find()).isEmpty();
  }
}
