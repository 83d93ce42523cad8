package dev.bao.lambda.http;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2WebSocketEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2WebSocketResponse;
import com.amazonaws.services.lambda.runtime.events.ApplicationLoadBalancerRequestEvent;
import com.amazonaws.services.lambda.runtime.events.ApplicationLoadBalancerResponseEvent;
import dev.bao.lambda.EventAdapter;

/// The adapters of HTTP and WebSocket events in the types of aws-lambda-java-events, which a
/// function's own pom names. [MapEvents] has the same without these types.
///
/// What API Gateway's authorizers say is claims: of a JWT or of Cognito, the context of a Lambda
/// authorizer, and `iam.userArn`, `iam.accountId` and `iam.userId` of a signed request. Headers,
/// path and host are the client's to write. Thread-safe.
public final class HttpEvents {

  private HttpEvents() {}

  /// REST APIs, and HTTP APIs with payload format 1.0.
  public static EventAdapter<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> restApi() {
    return new RestApi();
  }

  /// HTTP APIs with payload format 2.0, which is theirs unless set. The path has the stage's name
  /// in front, unless the stage is `$default`.
  public static EventAdapter<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> httpApi() {
    return new HttpApi();
  }

  /// Function URLs: with IAM authentication they have claims, else they have none.
  public static EventAdapter<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> functionUrl() {
    return new HttpApi();
  }

  /// Application Load Balancers. They have no claims: what their `x-amzn-oidc-data` header says
  /// counts only after its signature was checked, which is the application's to do.
  public static EventAdapter<
          ApplicationLoadBalancerRequestEvent, ApplicationLoadBalancerResponseEvent>
      loadBalancer() {
    return new LoadBalancer();
  }

  /// WebSocket APIs: the context of the authorizer of `$connect` comes with every message; headers
  /// come with `$connect` alone.
  public static EventAdapter<APIGatewayV2WebSocketEvent, APIGatewayV2WebSocketResponse>
      webSocket() {
    return new WebSocket();
  }
}
