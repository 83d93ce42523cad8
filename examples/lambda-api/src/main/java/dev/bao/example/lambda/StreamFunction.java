package dev.bao.example.lambda;

import dev.bao.lambda.batch.MapBatchEvents;
import dev.bao.lambda.batch.TenantBatchHandler;
import dev.bao.tenant.TenantGate;
import dev.bao.tenant.TenantResolvers;
import java.util.Map;

/// Follows the table's stream. Each change is handled in the scope of the organization whose key
/// the item has.
public final class StreamFunction
    extends TenantBatchHandler<Map<String, Object>, Map<String, Object>, Map<String, Object>> {

  /// The claim is not anybody's word: the adapter reads it from the item's key.
  private static final TenantGate GATE =
      TenantGate.builder().resolver(TenantResolvers.claim(MapBatchEvents.TENANT_CLAIM)).build();

  /// Called by Lambda.
  public StreamFunction() {
    this(Tracker.start());
  }

  /// Works on a tracker that is there.
  public StreamFunction(Tracker tracker) {
    super(MapBatchEvents.dynamoDb(), GATE, new TaskChanges(tracker)::apply);
  }
}
