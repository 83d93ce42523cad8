package dev.bao.example.lambda;

import dev.bao.lambda.batch.BatchSettings;
import dev.bao.lambda.batch.MapBatchEvents;
import dev.bao.lambda.batch.TenantBatchHandler;
import java.util.Map;

/// Imports tasks from a FIFO queue. Each message is handled in the scope of the organization that
/// its attribute `org` names; a message that fails comes again with those behind it in its group,
/// and no others.
public final class WorkerFunction
    extends TenantBatchHandler<Map<String, Object>, Map<String, Object>, Map<String, Object>> {

  /// Groups of messages that are handled at once.
  private static final int PARALLELISM = 4;

  /// Called by Lambda.
  public WorkerFunction() {
    this(Tracker.start());
  }

  /// Works on a tracker that is there.
  public WorkerFunction(Tracker tracker) {
    super(
        MapBatchEvents.sqs(),
        Tracker.GATE,
        new TaskImport(tracker)::run,
        BatchSettings.parallel(PARALLELISM));
  }
}
