package dev.bao.test.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;

/// Cannot be made.
public final class BrokenFunction implements RequestHandler<String, String> {

  /// Throws.
  public BrokenFunction() {
    throw new IllegalArgumentException("BAO_DB_TABLE is not set");
  }

  @Override
  public String handleRequest(String event, Context context) {
    return event;
  }
}
