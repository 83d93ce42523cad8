package dev.bao.lambda.http;

import dev.bao.lambda.EventAdapter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The adapters of [HttpEvents] for events as maps, as Lambda's runtime makes them of JSON, and for
/// [dev.bao.lambda.TenantStreamHandler]: functions that use them need no aws-lambda-java-events.
/// AppSync has only these. Thread-safe.
public final class MapEvents {

  private MapEvents() {}

  /// REST APIs, and HTTP APIs with payload format 1.0; see [HttpEvents#restApi].
  public static EventAdapter<Map<String, Object>, Map<String, Object>> restApi() {
    return new MapAdapter(MapRequests::flat);
  }

  /// HTTP APIs with payload format 2.0; see [HttpEvents#httpApi].
  public static EventAdapter<Map<String, Object>, Map<String, Object>> httpApi() {
    return new MapAdapter(MapRequests::format2);
  }

  /// Function URLs; see [HttpEvents#functionUrl].
  public static EventAdapter<Map<String, Object>, Map<String, Object>> functionUrl() {
    return new MapAdapter(MapRequests::format2);
  }

  /// Application Load Balancers; see [HttpEvents#loadBalancer].
  public static EventAdapter<Map<String, Object>, Map<String, Object>> loadBalancer() {
    return new MapLoadBalancer();
  }

  /// WebSocket APIs; see [HttpEvents#webSocket].
  public static EventAdapter<Map<String, Object>, Map<String, Object>> webSocket() {
    return new MapAdapter(MapRequests::flat);
  }

  /// Direct Lambda resolvers of AppSync: the claims of the user pool or OIDC token, or the
  /// `resolverContext` of a Lambda authorizer. Arguments, source and stash are never looked at. An
  /// error is a [dev.bao.lambda.RequestRefusedException], which AppSync puts into the errors of its
  /// answer.
  ///
  /// @param <O> what the resolver answers with
  public static <O extends @Nullable Object> EventAdapter<Map<String, Object>, O> appSync() {
    return new AppSync<>();
  }
}
