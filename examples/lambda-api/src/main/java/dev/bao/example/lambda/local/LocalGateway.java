package dev.bao.example.lambda.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.bao.example.lambda.Api;
import dev.bao.example.lambda.ApiFunction;
import dev.bao.example.lambda.Tracker;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/// Stands in for an HTTP API with a JWT authorizer: makes an event of each request, and an answer
/// of what the function says. The token is not checked but believed.
final class LocalGateway implements HttpHandler {

  private final ApiFunction function;
  private final LocalRoutes routes;

  LocalGateway(Tracker tracker) {
    this.function = new ApiFunction(tracker);
    this.routes = new LocalRoutes(new Api(tracker).routes());
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Optional<String> organization = Bearer.of(exchange);
      if (organization.isEmpty()) {
        Bearer.refuse(exchange);
        return;
      }
      Optional<LocalRoutes.Match> match =
          routes.find(exchange.getRequestMethod(), exchange.getRequestURI().getRawPath());
      if (match.isEmpty()) {
        Answers.send(exchange, 404, Answers.JSON, "{\"message\":\"Not Found\"}");
        return;
      }
      Map<String, Object> event = HttpApiEvent.of(exchange, match.get(), organization.get());
      Answers.send(exchange, answer(event));
    }
  }

  /// A function that fails is answered for by the API.
  private Map<String, Object> answer(Map<String, Object> event) {
    try {
      return function.handleRequest(event, new LocalInvocation());
    } catch (RuntimeException e) {
      System.err.println("The function failed: " + e);
      return Map.of("statusCode", 500, "body", "{\"message\":\"Internal Server Error\"}");
    }
  }
}
