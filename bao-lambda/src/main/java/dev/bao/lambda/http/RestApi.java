package dev.bao.lambda.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent.ProxyRequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent.RequestIdentity;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import dev.bao.lambda.EventAdapter;
import dev.bao.lambda.Problem;
import dev.bao.tenant.TenantRequest;

final class RestApi
    implements EventAdapter<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {

  @Override
  public TenantRequest request(APIGatewayProxyRequestEvent event) {
    RequestFacts facts =
        new RequestFacts()
            .multiHeaders(event.getMultiValueHeaders())
            .headers(event.getHeaders())
            .path(event.getPath());
    ProxyRequestContext context = event.getRequestContext();
    if (context != null) {
      Authorizers.addFlat(facts.host(context.getDomainName()), context.getAuthorizer());
      RequestIdentity identity = context.getIdentity();
      if (identity != null) {
        Authorizers.addIam(
            facts, identity.getUserArn(), identity.getAccountId(), identity.getUser());
      }
    }
    return facts.build();
  }

  @Override
  public APIGatewayProxyResponseEvent refused(Problem problem) {
    return new APIGatewayProxyResponseEvent()
        .withStatusCode(problem.status())
        .withHeaders(problem.headers())
        .withBody(problem.json())
        .withIsBase64Encoded(false);
  }
}
