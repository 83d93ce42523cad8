package dev.bao.lambda.http;

import dev.bao.lambda.event.MapReader;
import dev.bao.tenant.TenantRequest;

/// What events say that came as maps.
final class MapRequests {

  private MapRequests() {}

  /// An event without an authorizer.
  static RequestFacts unauthorized(MapReader event) {
    return new RequestFacts()
        .multiHeaders(event.textLists("multiValueHeaders"))
        .headers(event.texts("headers"))
        .path(event.text("path"));
  }

  /// An event of a REST or WebSocket API.
  static TenantRequest flat(MapReader event) {
    MapReader context = event.members("requestContext");
    RequestFacts facts = unauthorized(event).host(context.text("domainName"));
    Authorizers.addFlat(facts, context.membersOrNull("authorizer"));
    MapReader identity = context.members("identity");
    Authorizers.addIam(
        facts, identity.text("userArn"), identity.text("accountId"), identity.text("user"));
    return facts.build();
  }

  /// An event of an HTTP API or function URL.
  static TenantRequest format2(MapReader event) {
    MapReader context = event.members("requestContext");
    MapReader authorizer = context.members("authorizer");
    MapReader iam = authorizer.members("iam");
    RequestFacts facts =
        new RequestFacts()
            .headers(event.texts("headers"))
            .path(event.text("rawPath"))
            .host(context.text("domainName"))
            .claims(authorizer.members("jwt").membersOrNull("claims"))
            .claims(authorizer.membersOrNull("lambda"));
    Authorizers.addIam(facts, iam.text("userArn"), iam.text("accountId"), iam.text("userId"));
    return facts.build();
  }
}
