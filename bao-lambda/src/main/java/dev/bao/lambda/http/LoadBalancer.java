package dev.bao.lambda.http;

import com.amazonaws.services.lambda.runtime.events.ApplicationLoadBalancerRequestEvent;
import com.amazonaws.services.lambda.runtime.events.ApplicationLoadBalancerResponseEvent;
import dev.bao.lambda.EventAdapter;
import dev.bao.lambda.Problem;
import dev.bao.tenant.TenantRequest;

final class LoadBalancer
    implements EventAdapter<
        ApplicationLoadBalancerRequestEvent, ApplicationLoadBalancerResponseEvent> {

  @Override
  public TenantRequest request(ApplicationLoadBalancerRequestEvent event) {
    return new RequestFacts()
        .multiHeaders(event.getMultiValueHeaders())
        .headers(event.getHeaders())
        .path(event.getPath())
        .build();
  }

  /// The load balancer reads one kind of headers, by the setting of its target group.
  @Override
  public ApplicationLoadBalancerResponseEvent refused(Problem problem) {
    ApplicationLoadBalancerResponseEvent response = new ApplicationLoadBalancerResponseEvent();
    response.setStatusCode(problem.status());
    response.setStatusDescription(problem.status() + " " + problem.title());
    response.setHeaders(problem.headers());
    response.setMultiValueHeaders(HttpMaps.multiValued(problem.headers()));
    response.setBody(problem.json());
    return response;
  }
}
