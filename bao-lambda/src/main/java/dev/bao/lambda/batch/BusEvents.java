package dev.bao.lambda.batch;

import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import dev.bao.lambda.EventAdapter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The adapters of EventBridge, which invokes a function with one event at a time: for
/// [dev.bao.lambda.TenantRequestHandler]. Errors fail the invocation, which Lambda repeats.
/// Thread-safe.
public final class BusEvents {

  private BusEvents() {}

  /// Events that a rule of a bus has matched. The members of the detail are claims: the right to
  /// put events is what vouches for them.
  ///
  /// @param <O> what the function answers with; nobody reads it
  public static <O extends @Nullable Object> EventAdapter<ScheduledEvent, O> rule() {
    return new BusAdapter<>(ScheduledEvent::getDetail);
  }

  /// The same for events as maps, for functions without aws-lambda-java-events.
  ///
  /// @param <O> what the function answers with; nobody reads it
  public static <O extends @Nullable Object> EventAdapter<Map<String, Object>, O> ruleAsMap() {
    return new BusAdapter<>(event -> BusAdapter.object(event.get("detail")));
  }

  /// Schedules of EventBridge Scheduler with a payload of their own, as in `{"tenant_id": "acme"}`:
  /// its members are claims. A schedule for all tenants has none: see `dev.bao.lambda.jobs`.
  ///
  /// @param <O> what the function answers with; nobody reads it
  public static <O extends @Nullable Object> EventAdapter<Map<String, Object>, O> schedule() {
    return new BusAdapter<>(event -> event);
  }
}
