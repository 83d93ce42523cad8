package dev.bao.lambda.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2WebSocketEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2WebSocketEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2WebSocketEvent.RequestIdentity;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2WebSocketResponse;
import dev.bao.lambda.EventAdapter;
import dev.bao.lambda.Problem;
import dev.bao.tenant.TenantRequest;

final class WebSocket
    implements EventAdapter<APIGatewayV2WebSocketEvent, APIGatewayV2WebSocketResponse> {

  @Override
  public TenantRequest request(APIGatewayV2WebSocketEvent event) {
    RequestFacts facts =
        new RequestFacts()
            .multiHeaders(event.getMultiValueHeaders())
            .headers(event.getHeaders())
            .path(event.getPath());
    RequestContext context = event.getRequestContext();
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
  public APIGatewayV2WebSocketResponse refused(Problem problem) {
    APIGatewayV2WebSocketResponse response = new APIGatewayV2WebSocketResponse();
    response.setStatusCode(problem.status());
    response.setHeaders(problem.headers());
    response.setBody(problem.json());
    return response;
  }
}
