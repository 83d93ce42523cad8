package dev.bao.lambda.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.Authorizer;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent.RequestContext.IAM;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import dev.bao.lambda.EventAdapter;
import dev.bao.lambda.Problem;
import dev.bao.tenant.TenantRequest;
import org.jspecify.annotations.Nullable;

/// Several values of a header come as one text with commas, which is no tenant id.
final class HttpApi implements EventAdapter<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

  @Override
  public TenantRequest request(APIGatewayV2HTTPEvent event) {
    RequestFacts facts = new RequestFacts().headers(event.getHeaders()).path(event.getRawPath());
    RequestContext context = event.getRequestContext();
    if (context != null) {
      add(facts.host(context.getDomainName()), context.getAuthorizer());
    }
    return facts.build();
  }

  private static void add(RequestFacts facts, @Nullable Authorizer authorizer) {
    if (authorizer == null) {
      return;
    }
    if (authorizer.getJwt() != null) {
      facts.claims(authorizer.getJwt().getClaims());
    }
    facts.claims(authorizer.getLambda());
    IAM iam = authorizer.getIam();
    if (iam != null) {
      Authorizers.addIam(facts, iam.getUserArn(), iam.getAccountId(), iam.getUserId());
    }
  }

  @Override
  public APIGatewayV2HTTPResponse refused(Problem problem) {
    return APIGatewayV2HTTPResponse.builder()
        .withStatusCode(problem.status())
        .withHeaders(problem.headers())
        .withBody(problem.json())
        .build();
  }
}
