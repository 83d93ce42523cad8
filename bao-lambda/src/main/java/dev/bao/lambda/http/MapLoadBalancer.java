package dev.bao.lambda.http;

import dev.bao.lambda.EventAdapter;
import dev.bao.lambda.Problem;
import dev.bao.lambda.event.MapReader;
import dev.bao.tenant.TenantRequest;
import java.util.Map;

record MapLoadBalancer() implements EventAdapter<Map<String, Object>, Map<String, Object>> {

  @Override
  public TenantRequest request(Map<String, Object> event) {
    return MapRequests.unauthorized(new MapReader(event)).build();
  }

  @Override
  public Map<String, Object> refused(Problem problem) {
    Map<String, Object> answer = HttpMaps.answer(problem);
    answer.put("statusDescription", problem.status() + " " + problem.title());
    answer.put("multiValueHeaders", HttpMaps.multiValued(problem.headers()));
    return answer;
  }
}
