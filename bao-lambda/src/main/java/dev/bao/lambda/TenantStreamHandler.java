package dev.bao.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.bao.lambda.event.EventJson;
import dev.bao.tenant.TenantContext;
import dev.bao.tenant.TenantGate;
import dev.bao.tenant.TenantPrincipal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/// As [TenantRequestHandler], for handlers that read and write JSON themselves. The adapters are
/// those of `MapEvents`. What the handler has written counts only when it returns: an error's
/// answer is never mixed with the start of another one. Thread-safe where the handler is.
public class TenantStreamHandler implements RequestStreamHandler {

  private final EventAdapter<Map<String, Object>, Map<String, Object>> adapter;
  private final TenantGate gate;
  private final RequestStreamHandler handler;

  /// Wraps a handler.
  ///
  /// @param adapter reads the events, and answers where the handler does not
  /// @param gate finds and checks the tenant
  public TenantStreamHandler(
      EventAdapter<Map<String, Object>, Map<String, Object>> adapter,
      TenantGate gate,
      RequestStreamHandler handler) {
    this.adapter = adapter;
    this.gate = gate;
    this.handler = handler;
  }

  @Override
  public final void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    byte[] event = input.readAllBytes();
    output.write(answer(event, context));
  }

  private byte[] answer(byte[] event, Context context) throws IOException {
    try {
      TenantPrincipal principal =
          LambdaTenant.admit(gate, adapter.request(EventJson.read(event)), context);
      return TenantContext.<byte[], IOException>callWithPrincipal(
          principal, () -> handled(event, context));
    } catch (RuntimeException e) {
      Problem.log(context, e);
      return EventJson.write(adapter.failed(e));
    }
  }

  private byte[] handled(byte[] event, Context context) throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    handler.handleRequest(new ByteArrayInputStream(event), written, context);
    return written.toByteArray();
  }
}
