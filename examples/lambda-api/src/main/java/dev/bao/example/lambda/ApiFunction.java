package dev.bao.example.lambda;

import dev.bao.lambda.TenantRequestHandler;
import dev.bao.lambda.http.MapEvents;
import java.util.Map;

/// Answers an HTTP API with a JWT authorizer, payload format 2.0.
public final class ApiFunction
    extends TenantRequestHandler<Map<String, Object>, Map<String, Object>> {

  /// Called by Lambda.
  public ApiFunction() {
    this(Tracker.start());
  }

  /// Works on a tracker that is there.
  public ApiFunction(Tracker tracker) {
    super(MapEvents.httpApi(), Tracker.GATE, new Api(tracker));
  }
}
