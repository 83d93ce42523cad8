package dev.bao.lambda.http;

import static dev.bao.tenant.TenantResolvers.claim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.ApplicationLoadBalancerResponseEvent;
import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import dev.bao.error.TenantException;
import dev.bao.lambda.Events;
import dev.bao.lambda.Invocation;
import dev.bao.lambda.LambdaTenant;
import dev.bao.lambda.Problem;
import dev.bao.lambda.RequestRefusedException;
import dev.bao.lambda.TenantRequestHandler;
import dev.bao.lambda.TenantStreamHandler;
import dev.bao.tenant.TenantContext;
import dev.bao.tenant.TenantGate;
import dev.bao.tenant.TenantRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HttpFormatsTest {

  private static final TenantGate CLAIM = TenantGate.builder().resolver(claim("tenant_id")).build();
  private static final Problem FORBIDDEN =
      Problem.of(new TenantException(ErrorCode.TENANT_FORBIDDEN, "somebody asks for acme"));

  private static @Nullable Object tenantOfAppSync(String json) {
    return new TenantRequestHandler<Map<String, Object>, @Nullable Object>(
            MapEvents.appSync(), CLAIM, (event, context) -> TenantContext.currentTenant().value())
        .handleRequest(Events.map(json), new Invocation());
  }

  @Test
  void aLoadBalancerGetsADescriptionAndBothKindsOfHeaders() {
    ApplicationLoadBalancerResponseEvent answer = HttpEvents.loadBalancer().refused(FORBIDDEN);

    assertThat(answer.getStatusDescription()).isEqualTo("403 Forbidden");
    assertThat(answer.getMultiValueHeaders().get("Content-Type"))
        .containsExactly(answer.getHeaders().get("Content-Type"));
  }

  @Test
  void aProblemSaysNothingOfTheCause() {
    assertThat(FORBIDDEN.json())
        .isEqualTo("{\"title\":\"Forbidden\",\"status\":403,\"code\":\"BAO-1007\"}");
  }

  @ParameterizedTest
  @EnumSource(ErrorCode.class)
  void everyCodeHasATitle(ErrorCode code) {
    Problem problem = Problem.of(new TenantException(code, "anything"));

    assertThat(problem.title().equals("Internal Server Error")).isEqualTo(problem.status() == 500);
  }

  @Test
  void aFunctionUrlHasTheSignerAsItsSubject() {
    TenantRequest request = HttpSource.FUNCTION_URL.request(Events.json("function-url-iam"));

    assertThat(request.subject()).contains("arn:aws:iam::111122223333:user/acme");
    assertThat(request.claim("iam.accountId")).contains("111122223333");
    assertThat(request.host()).contains("urlid.lambda-url.us-west-2.on.aws");
  }

  @Test
  void anUncheckedTokenInAHeaderIsNoClaim() {
    TenantRequest request = HttpSource.LOAD_BALANCER.request(Events.json("load-balancer"));

    assertThat(request.claims()).isEmpty();
    assertThat(request.subject()).isEmpty();
    assertThat(request.host()).contains("acme.example.com");
  }

  @Test
  void appSyncResolversRunForTheTenantOfTheToken() {
    assertThat(tenantOfAppSync(Events.json("appsync"))).isEqualTo("acme");
  }

  @Test
  void appSyncIsToldOfAnErrorByAnExceptionWithoutInternals() {
    String json = Events.json("appsync").replace("\"tenant_id\": \"acme\"", "\"other\": \"acme\"");

    assertThatThrownBy(() -> tenantOfAppSync(json))
        .isInstanceOf(RequestRefusedException.class)
        .hasMessage("400 Bad Request [BAO-1001]")
        .hasNoCause()
        .satisfies(error -> assertThat(error.getStackTrace()).isEmpty());
  }

  @Test
  void aUserOfAPoolIsNoSigner() {
    TenantRequest request = MapEvents.appSync().request(Events.map(Events.json("appsync")));

    assertThat(request.subject()).contains("user-1");
    assertThat(request.claims()).doesNotContainKeys("iam.userId", "iam.userArn");
  }

  @Test
  void aClaimWithTwoTenantsIsNotLeftOut() {
    String json =
        Events.json("appsync").replace("\"tenant_id\": \"acme\"", "\"tenant_id\": [\"a\", \"b\"]");

    assertThatThrownBy(() -> tenantOfAppSync(json)).hasMessage("400 Bad Request [BAO-1002]");
  }

  @Test
  void twoAuthorizersThatDifferAreAnError() {
    String json =
        Events.json("rest-api-cognito")
            .replace("\"authorizer\": {", "\"authorizer\": {\"tenant_id\": \"globex\",");

    assertThatThrownBy(() -> HttpSource.REST_API_COGNITO.request(json))
        .isInstanceOf(TenantException.class)
        .hasMessageStartingWith("[BAO-1003]");
  }

  @Test
  void anHttpApiWithFormat1HasTheClaimsOfItsTokenOneDeeper() {
    String json =
        Events.json("rest-api-cognito")
            .replace("\"authorizer\": {", "\"authorizer\": {\"jwt\": {")
            .replace("\"token_use\": \"id\"\n      }", "\"token_use\": \"id\"}, \"scopes\": null}");

    assertThat(HttpSource.REST_API_COGNITO.request(json).claim("tenant_id")).contains("acme");
    assertThat(
            HttpEvents.restApi()
                .request(Events.read(json, APIGatewayProxyRequestEvent.class))
                .claim("tenant_id"))
        .contains("acme");
  }

  @Test
  void aMapOfAnotherSourceIsAnError() {
    assertThatThrownBy(() -> MapEvents.httpApi().request(Map.of("requestContext", "acme")))
        .isInstanceOf(TenantException.class);
    assertThatThrownBy(() -> MapEvents.httpApi().request(Map.of("headers", Map.of("a", 1))))
        .isInstanceOf(TenantException.class);
  }

  @Test
  void whatIsNoJsonIsRefused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    new TenantStreamHandler(MapEvents.httpApi(), CLAIM, (input, output, context) -> {})
        .handleRequest(
            new ByteArrayInputStream("[]".getBytes(StandardCharsets.UTF_8)), out, new Invocation());

    assertThat(out.toString(StandardCharsets.UTF_8)).contains("BAO-1003");
  }

  @Test
  void anApplicationAnswersItsOwnErrors() {
    TenantRequestHandler<Map<String, Object>, Map<String, Object>> handler =
        new TenantRequestHandler<>(
            MapEvents.httpApi()
                .mapping(error ->
                    error instanceof IllegalArgumentException
                        ? Optional.of(Map.of("statusCode", 422))
                        : Optional.empty()),
            CLAIM,
            (event, context) -> {
              throw new IllegalArgumentException("title");
            });

    assertThat(handler.handleRequest(Events.map(Events.json("http-api-jwt")), new Invocation()))
        .containsEntry("statusCode", 422);
    assertThat(handler.handleRequest(Map.of(), new Invocation())).containsEntry("statusCode", 400);
  }

  @Test
  void errorsThatAreNotBaosFailTheInvocationAndAreLogged() {
    Invocation invocation = new Invocation();
    TenantRequestHandler<Map<String, Object>, Map<String, Object>> handler =
        new TenantRequestHandler<>(
            MapEvents.httpApi(),
            CLAIM,
            (event, context) -> {
              throw new IllegalStateException("a bug");
            });

    assertThatThrownBy(
            () -> handler.handleRequest(Events.map(Events.json("http-api-jwt")), invocation))
        .hasMessage("a bug");
    assertThat(invocation.log()).singleElement().asString().contains("a bug");
  }

  @Test
  void lambdasOwnTenantAloneNeedsAnAuthorizer() {
    assertThatThrownBy(() -> TenantGate.builder().resolver(LambdaTenant.resolver()).build())
        .isInstanceOf(ConfigurationException.class);

    TenantGate gate =
        TenantGate.builder().resolver(LambdaTenant.resolver()).authorizer(_ -> true).build();
    TenantRequest nothing = TenantRequest.builder().build();

    assertThat(LambdaTenant.admit(gate, nothing, Invocation.isolatedFor("acme")).tenant().value())
        .isEqualTo("acme");
    assertThatThrownBy(() -> LambdaTenant.admit(gate, nothing, new Invocation()))
        .isInstanceOf(TenantException.class)
        .hasMessageStartingWith("[BAO-1001]");
  }
}
