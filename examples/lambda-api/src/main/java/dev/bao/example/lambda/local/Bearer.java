package dev.bao.example.lambda.local;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.Optional;

/// Takes the token for the organization's name. **Nothing is verified**: on AWS this is the work of
/// the JWT authorizer, which refuses what nobody has signed.
final class Bearer {

  private static final String SCHEME = "Bearer ";

  private Bearer() {}

  static Optional<String> of(HttpExchange exchange) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization"))
        .filter(header -> header.startsWith(SCHEME))
        .map(header -> header.substring(SCHEME.length()));
  }

  /// As an HTTP API does it.
  static void refuse(HttpExchange exchange) throws IOException {
    Answers.send(exchange, 401, Answers.JSON, "{\"message\":\"Unauthorized\"}");
  }
}
