package dev.bao.lambda.runtime;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.bao.lambda.Events;
import dev.bao.lambda.event.EventJson;
import dev.bao.lambda.runtime.Adapters.Adapter;
import dev.bao.tenant.TenantContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A function of all adapters: the event names the one that gets what is in it, read as Lambda's
/// runtime reads it for a handler of that type. It answers what the adapter did, and for which
/// tenants the handler behind it ran.
public final class EveryAdapterFunction implements RequestStreamHandler {

  private final Map<String, Adapter> adapters = Adapters.all();

  /// For the runtime.
  public EveryAdapterFunction() {}

  @Override
  public void handleRequest(InputStream input, OutputStream output, Context context)
      throws IOException {
    Map<String, Object> order =
        Events.map(new String(input.readAllBytes(), StandardCharsets.UTF_8));
    List<String> ran = new ArrayList<>();
    Map<String, @Nullable Object> told = new LinkedHashMap<>();
    told.put("ran", ran);
    Adapter adapter = Objects.requireNonNull(adapters.get(String.valueOf(order.get("adapter"))));
    try {
      told.put(
          "answer",
          adapter.handle(
              String.valueOf(order.get("event")),
              context,
              () -> ran.add(TenantContext.currentTenant().value())));
    } catch (RuntimeException e) {
      told.put("error", e.getClass().getSimpleName());
    }
    told.put("left", TenantContext.find().isPresent());
    output.write(EventJson.write(told));
  }
}
