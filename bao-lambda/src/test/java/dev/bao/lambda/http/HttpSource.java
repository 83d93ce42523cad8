package dev.bao.lambda.http;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2WebSocketEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2WebSocketResponse;
import com.amazonaws.services.lambda.runtime.events.ApplicationLoadBalancerRequestEvent;
import com.amazonaws.services.lambda.runtime.events.ApplicationLoadBalancerResponseEvent;
import dev.bao.lambda.EventAdapter;
import dev.bao.lambda.Events;
import dev.bao.lambda.TenantRequestHandler;
import dev.bao.lambda.TenantStreamHandler;
import dev.bao.tenant.TenantGate;
import dev.bao.tenant.TenantRequest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/// A source of events, in the three ways that a function can take them.
@SuppressWarnings("ImmutableEnumChecker") // Adapters keep nothing.
public enum HttpSource {
  REST_API_LAMBDA("rest-api-lambda", MapEvents.restApi(), HttpSource::rest),
  REST_API_COGNITO("rest-api-cognito", MapEvents.restApi(), HttpSource::rest),
  HTTP_API_JWT("http-api-jwt", MapEvents.httpApi(), HttpSource::http),
  HTTP_API_LAMBDA("http-api-lambda", MapEvents.httpApi(), HttpSource::http),
  FUNCTION_URL("function-url-iam", MapEvents.functionUrl(), HttpSource::http),
  LOAD_BALANCER("load-balancer", MapEvents.loadBalancer(), HttpSource::balancer),
  LOAD_BALANCER_MULTI("load-balancer-multi", MapEvents.loadBalancer(), HttpSource::balancer),
  WEB_SOCKET("web-socket", MapEvents.webSocket(), HttpSource::socket);

  private record Typed<I, O>(EventAdapter<I, O> adapter, Class<I> in, Class<O> out) {}

  private static Typed<?, ?> rest() {
    return new Typed<>(
        HttpEvents.restApi(),
        APIGatewayProxyRequestEvent.class,
        APIGatewayProxyResponseEvent.class);
  }

  private static Typed<?, ?> http() {
    return new Typed<>(
        HttpEvents.httpApi(), APIGatewayV2HTTPEvent.class, APIGatewayV2HTTPResponse.class);
  }

  private static Typed<?, ?> balancer() {
    return new Typed<>(
        HttpEvents.loadBalancer(),
        ApplicationLoadBalancerRequestEvent.class,
        ApplicationLoadBalancerResponseEvent.class);
  }

  private static Typed<?, ?> socket() {
    return new Typed<>(
        HttpEvents.webSocket(),
        APIGatewayV2WebSocketEvent.class,
        APIGatewayV2WebSocketResponse.class);
  }

  static Stream<Arguments> all() {
    return ways(_ -> true);
  }

  static Stream<Arguments> withClaims() {
    return ways(HttpSource::hasClaims);
  }

  static Stream<Arguments> withHeaders() {
    return ways(HttpSource::hasHeaders);
  }

  static Stream<Arguments> withBoth() {
    return ways(source -> source.hasClaims() && source.hasHeaders());
  }

  private static Stream<Arguments> ways(Predicate<HttpSource> which) {
    return Stream.of(values())
        .filter(which)
        .flatMap(source -> Stream.of(Way.values()).map(way -> Arguments.of(source, way)));
  }

  private final String file;
  private final EventAdapter<Map<String, Object>, Map<String, Object>> maps;
  private final Supplier<Typed<?, ?>> typed;

  HttpSource(
      String file,
      EventAdapter<Map<String, Object>, Map<String, Object>> maps,
      Supplier<Typed<?, ?>> typed) {
    this.file = file;
    this.maps = maps;
    this.typed = typed;
  }

  /// The name of the event's file.
  public String file() {
    return file;
  }

  public String json() {
    return Events.json(file);
  }

  public boolean hasClaims() {
    return this != LOAD_BALANCER && this != LOAD_BALANCER_MULTI && this != FUNCTION_URL;
  }

  boolean hasHeaders() {
    return this != WEB_SOCKET;
  }

  TenantRequest request(String json) {
    return maps.request(Events.map(json));
  }

  /// A way in which a function takes its events.
  public enum Way {
    TYPED,
    MAP,
    STREAM
  }

  /// Invokes a handler in one of the ways, and gives its answer as it is in JSON.
  public Map<String, Object> invoke(
      Way way, String json, TenantGate gate, Runnable body, Context invocation) {
    return switch (way) {
      case TYPED -> invoke(typed.get(), json, gate, body, invocation);
      case MAP -> invokeMap(json, gate, body, invocation);
      case STREAM -> invokeStream(json, gate, body, invocation);
    };
  }

  private Map<String, Object> invokeMap(
      String json, TenantGate gate, Runnable body, Context invocation) {
    Map<String, Object> answer =
        new TenantRequestHandler<Map<String, Object>, Map<String, Object>>(
                maps,
                gate,
                (event, context) -> {
                  body.run();
                  return Map.of("statusCode", 200);
                })
            .handleRequest(Events.map(json), invocation);
    return Events.map(Events.write(answer, Map.class));
  }

  private Map<String, Object> invokeStream(
      String json, TenantGate gate, Runnable body, Context invocation) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    TenantStreamHandler handler =
        new TenantStreamHandler(
            maps,
            gate,
            (input, output, context) -> {
              output.write("{\"statusCode\":".getBytes(StandardCharsets.UTF_8));
              body.run();
              output.write("200}".getBytes(StandardCharsets.UTF_8));
            });
    try {
      handler.handleRequest(
          new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), out, invocation);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Events.map(out.toString(StandardCharsets.UTF_8));
  }

  private static <I, O> Map<String, Object> invoke(
      Typed<I, O> typed, String json, TenantGate gate, Runnable body, Context invocation) {
    O answer =
        new TenantRequestHandler<I, O>(
                typed.adapter,
                gate,
                (event, context) -> {
                  body.run();
                  return Events.read("{\"statusCode\":200}", typed.out);
                })
            .handleRequest(Events.read(json, typed.in), invocation);
    return Events.map(Events.write(answer, typed.out));
  }
}
