package dev.bao.lambda.http;

import dev.bao.lambda.EventAdapter;
import dev.bao.lambda.Problem;
import dev.bao.lambda.event.MapReader;
import dev.bao.tenant.TenantRequest;
import java.util.Map;
import java.util.function.Function;

record MapAdapter(Function<MapReader, TenantRequest> reader)
    implements EventAdapter<Map<String, Object>, Map<String, Object>> {

  @Override
  public TenantRequest request(Map<String, Object> event) {
    return reader.apply(new MapReader(event));
  }

  @Override
  public Map<String, Object> refused(Problem problem) {
    return HttpMaps.answer(problem);
  }
}
