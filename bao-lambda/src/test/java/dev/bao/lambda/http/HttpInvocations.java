package dev.bao.lambda.http;

import static dev.bao.tenant.TenantResolvers.claim;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.error.ErrorCode;
import dev.bao.lambda.Events;
import dev.bao.lambda.Invocation;
import dev.bao.lambda.event.MapReader;
import dev.bao.lambda.http.HttpSource.Way;
import dev.bao.tenant.TenantContext;
import dev.bao.tenant.TenantGate;
import dev.bao.tenant.TenantResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// An invocation of each source of requests, in every way that a function can take it.
abstract class HttpInvocations {

  static final String ALL = "dev.bao.lambda.http.HttpSource#all";
  static final String WITH_CLAIMS = "dev.bao.lambda.http.HttpSource#withClaims";
  static final String WITH_HEADERS = "dev.bao.lambda.http.HttpSource#withHeaders";
  static final String WITH_BOTH = "dev.bao.lambda.http.HttpSource#withBoth";

  static final TenantGate CLAIM = gate(claim("tenant_id"));

  final List<String> ran = new ArrayList<>();
  final Invocation invocation = new Invocation();

  static TenantGate gate(TenantResolver resolver) {
    return TenantGate.builder()
        .resolver(resolver)
        .authorizer(candidate -> !candidate.tenant().value().equals("globex"))
        .directory(tenant -> !tenant.value().equals("initech"))
        .build();
  }

  final Map<String, Object> invoke(HttpSource source, Way way, String json, TenantGate gate) {
    return source.invoke(
        way, json, gate, () -> ran.add(TenantContext.currentTenant().value()), invocation);
  }

  final void assertRefused(Map<String, Object> answer, int status, ErrorCode code) {
    assertThat(ran).isEmpty();
    assertProblem(answer, status, code);
  }

  static void assertProblem(Map<String, Object> answer, int status, ErrorCode code) {
    assertThat(answer).containsEntry("statusCode", status);
    assertThat(headersOf(answer)).containsEntry("Content-Type", "application/problem+json");
    Map<String, Object> body = Events.map(String.valueOf(answer.get("body")));
    assertThat(body).containsOnlyKeys("title", "status", "code");
    assertThat(body).containsEntry("status", status).containsEntry("code", code.toString());
  }

  static Map<String, String> headersOf(Map<String, Object> answer) {
    Map<String, String> headers = new MapReader(answer).texts("headers");
    return headers == null ? Map.of() : headers;
  }
}
