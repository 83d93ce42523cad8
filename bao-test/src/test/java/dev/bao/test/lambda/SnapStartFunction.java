package dev.bao.test.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import java.util.ArrayList;
import java.util.List;
import org.crac.Core;
import org.crac.Resource;

/// Tells which of its CRaC hooks were called before the event.
public final class SnapStartFunction implements RequestHandler<String, String>, Resource {

  private final List<String> calls = new ArrayList<>();

  /// Registers the hooks.
  public SnapStartFunction() {
    Core.getGlobalContext().register(this);
  }

  @Override
  public void beforeCheckpoint(org.crac.Context<? extends Resource> context) {
    calls.add("before");
  }

  @Override
  public void afterRestore(org.crac.Context<? extends Resource> context) {
    calls.add("after");
  }

  @Override
  public String handleRequest(String event, Context context) {
    calls.add(event);
    return String.join(" ", calls);
  }
}
