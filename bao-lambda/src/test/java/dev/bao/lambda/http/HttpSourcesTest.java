package dev.bao.lambda.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.error.ErrorCode;
import dev.bao.error.ThrottledException;
import dev.bao.lambda.Invocation;
import dev.bao.lambda.http.HttpSource.Way;
import dev.bao.tenant.TenantContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every source of requests.
class HttpSourcesTest extends HttpInvocations {

  @ParameterizedTest
  @MethodSource(WITH_CLAIMS)
  void lambdasOwnTenantMustBeTheSame(HttpSource source, Way way) {
    List<String> isolated = new ArrayList<>();
    Runnable body = () -> isolated.add(TenantContext.currentTenant().value());

    source.invoke(way, source.json(), CLAIM, body, Invocation.isolatedFor("acme"));
    assertThat(isolated).containsExactly("acme");

    for (String other : List.of("umbrella", "ACME", "acm")) {
      Map<String, Object> answer =
          source.invoke(way, source.json(), CLAIM, body, Invocation.isolatedFor(other));
      assertProblem(answer, 400, ErrorCode.TENANT_INVALID);
    }
    assertThat(isolated).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource(WITH_CLAIMS)
  void tellsAThrottledClientWhenToComeAgain(HttpSource source, Way way) {
    Map<String, Object> answer =
        source.invoke(
            way,
            source.json(),
            CLAIM,
            () -> {
              throw new ThrottledException(ErrorCode.THROTTLED, "acme is told to wait");
            },
            invocation);

    assertProblem(answer, 429, ErrorCode.THROTTLED);
    assertThat(headersOf(answer)).containsEntry("Retry-After", "1");
    assertThat(invocation.log()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void anEventWithNothingInItHasNoTenant(HttpSource source, Way way) {
    assertRefused(invoke(source, way, "{}", CLAIM), 400, ErrorCode.TENANT_MISSING);
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void aClaimOfTheBodyIsNone(HttpSource source, Way way) {
    String json =
        source
            .json()
            .replaceAll("\"tenant_id\"", "\"another\"")
            .replace("\"Fix the hatch\"", "\"{\\\"tenant_id\\\": \\\"acme\\\"}\"");

    assertRefused(invoke(source, way, json, CLAIM), 400, ErrorCode.TENANT_MISSING);
  }
}
