package dev.bao.lambda.http;

import dev.bao.lambda.event.MapReader;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What API Gateway's authorizers leave in an event.
final class Authorizers {

  private Authorizers() {}

  /// The authorizer of a REST or WebSocket API: the context of a Lambda authorizer lies in it, the
  /// claims of Cognito or of a JWT under `claims` or `jwt.claims`.
  static void addFlat(RequestFacts facts, @Nullable Map<String, ?> authorizer) {
    if (authorizer == null) {
      return;
    }
    MapReader read = new MapReader(authorizer);
    facts.claims(read.membersOrNull("claims")).claims(read.members("jwt").membersOrNull("claims"));
    authorizer.forEach((name, value) -> {
      if (!name.equals("claims") && !name.equals("scopes")) {
        facts.claim(name, value);
      }
    });
  }

  /// The signer of a request, where there is one: users that a pool names are none.
  static void addIam(
      RequestFacts facts,
      @Nullable String userArn,
      @Nullable String accountId,
      @Nullable String userId) {
    if (userArn != null) {
      facts
          .subject(userArn)
          .claim("iam.userArn", userArn)
          .claim("iam.accountId", accountId)
          .claim("iam.userId", userId);
    }
  }
}
