package dev.bao.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.bao.error.ErrorCode;
import dev.bao.error.TenantException;
import dev.bao.tenant.TenantContext;
import dev.bao.tenant.TenantGate;
import dev.bao.tenant.TenantPrincipal;
import org.jspecify.annotations.Nullable;

/// A Lambda handler that runs another one for the tenant of each event, and does not run it where
/// the event has none.
///
/// ```java
/// public final class TasksFunction
///     extends TenantRequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {
///   public TasksFunction() {
///     super(HttpEvents.httpApi(), Gates.MEMBERS, new Tasks()::handle);
///   }
/// }
/// ```
///
/// The scope ends with the invocation, also by an exception: the next one in the same environment
/// finds nothing of it. Errors of Bao become answers; others pass through, unless the adapter maps
/// them. Thread-safe where the handler is.
///
/// @param <I> the event
/// @param <O> what the function answers with
public class TenantRequestHandler<I, O extends @Nullable Object> implements RequestHandler<I, O> {

  private final EventAdapter<I, O> adapter;
  private final TenantGate gate;
  private final RequestHandler<? super I, ? extends O> handler;

  /// Wraps a handler.
  ///
  /// @param adapter reads the events, and answers where the handler does not
  /// @param gate finds and checks the tenant
  public TenantRequestHandler(
      EventAdapter<I, O> adapter, TenantGate gate, RequestHandler<? super I, ? extends O> handler) {
    this.adapter = adapter;
    this.gate = gate;
    this.handler = handler;
  }

  @Override
  public final O handleRequest(I event, Context context) {
    try {
      if (event == null) {
        throw new TenantException(
            ErrorCode.TENANT_INVALID,
            "The function was invoked without an event. Nothing was sent. Invoke it by the source"
                + " that its adapter is for.");
      }
      TenantPrincipal principal = LambdaTenant.admit(gate, adapter.request(event), context);
      return TenantContext.<O, RuntimeException>callWithPrincipal(
          principal, () -> handler.handleRequest(event, context));
    } catch (RuntimeException e) {
      Problem.log(context, e);
      return adapter.failed(e);
    }
  }
}
