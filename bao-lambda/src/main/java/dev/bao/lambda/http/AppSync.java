package dev.bao.lambda.http;

import dev.bao.lambda.EventAdapter;
import dev.bao.lambda.Problem;
import dev.bao.lambda.RequestRefusedException;
import dev.bao.lambda.event.MapReader;
import dev.bao.tenant.TenantRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;

final class AppSync<O extends @Nullable Object> implements EventAdapter<Map<String, Object>, O> {

  @Override
  public TenantRequest request(Map<String, Object> event) {
    MapReader read = new MapReader(event);
    MapReader identity = read.members("identity");
    MapReader request = read.members("request");
    RequestFacts facts =
        new RequestFacts()
            .headers(request.texts("headers"))
            .host(request.text("domainName"))
            .claims(identity.membersOrNull("claims"))
            .claims(identity.membersOrNull("resolverContext"))
            .subject(identity.text("sub"));
    Authorizers.addIam(
        facts, identity.text("userArn"), identity.text("accountId"), identity.text("username"));
    return facts.build();
  }

  @Override
  public O refused(Problem problem) {
    throw new RequestRefusedException(problem);
  }
}
