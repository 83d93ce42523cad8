package dev.bao.lambda;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/// The context of an invocation, with what its log was told.
///
/// @param tenantId of Lambda's tenant isolation mode
public record Invocation(@Nullable String tenantId, List<String> log) implements Context {

  public Invocation() {
    this(null, new CopyOnWriteArrayList<>());
  }

  public static Invocation isolatedFor(String tenantId) {
    return new Invocation(tenantId, new CopyOnWriteArrayList<>());
  }

  @Override
  @SuppressWarnings("NullAway") // As Lambda's own.
  public String getTenantId() {
    return tenantId;
  }

  @Override
  public LambdaLogger getLogger() {
    return new LambdaLogger() {
      @Override
      public void log(String message) {
        log.add(message);
      }

      @Override
      public void log(byte[] message) {
        log.add(new String(message, StandardCharsets.UTF_8));
      }
    };
  }

  @Override
  public String getAwsRequestId() {
    return "c6af9ac6-7b61-11e6-9a41-93e8deadbeef";
  }

  @Override
  public String getLogGroupName() {
    return "/aws/lambda/tasks";
  }

  @Override
  public String getLogStreamName() {
    return "2026/11/21/[$LATEST]1";
  }

  @Override
  public String getFunctionName() {
    return "tasks";
  }

  @Override
  public String getFunctionVersion() {
    return "$LATEST";
  }

  @Override
  public String getInvokedFunctionArn() {
    return "arn:aws:lambda:us-east-1:123456789012:function:tasks";
  }

  @Override
  @SuppressWarnings("NullAway")
  public CognitoIdentity getIdentity() {
    return null;
  }

  @Override
  @SuppressWarnings("NullAway")
  public ClientContext getClientContext() {
    return null;
  }

  @Override
  public int getRemainingTimeInMillis() {
    return 3000;
  }

  @Override
  public int getMemoryLimitInMB() {
    return 512;
  }
}
