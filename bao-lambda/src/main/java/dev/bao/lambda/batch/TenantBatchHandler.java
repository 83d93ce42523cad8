package dev.bao.lambda.batch;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import dev.bao.lambda.LambdaTenant;
import dev.bao.tenant.TenantContext;
import dev.bao.tenant.TenantGate;
import dev.bao.tenant.TenantPrincipal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A Lambda handler that runs another one for each record of a batch, in the scope of the record's
/// own tenant, and answers which of them are to be sent again.
///
/// ```java
/// public final class Worker
///     extends TenantBatchHandler<SQSEvent, SQSMessage, SQSBatchResponse> {
///   public Worker() {
///     super(BatchEvents.sqs(), Gates.QUEUE, new Imports()::handle, BatchSettings.parallel(8));
///   }
/// }
/// ```
///
/// The event source mapping has to have `ReportBatchItemFailures` among its function response
/// types: without it Lambda takes the answer for a success. Thread-safe where the handler is.
///
/// @param <E> the event, a batch
/// @param <R> a record of it
/// @param <O> what the function answers with
public class TenantBatchHandler<E, R, O extends @Nullable Object> implements RequestHandler<E, O> {

  private final BatchAdapter<E, R, O> adapter;
  private final TenantGate gate;
  private final RecordHandler<? super R> handler;
  private final BatchSettings<R> settings;

  /// Runs one record after the other.
  public TenantBatchHandler(
      BatchAdapter<E, R, O> adapter, TenantGate gate, RecordHandler<? super R> handler) {
    this(adapter, gate, handler, BatchSettings.sequential());
  }

  /// Runs records by these settings.
  public TenantBatchHandler(
      BatchAdapter<E, R, O> adapter,
      TenantGate gate,
      RecordHandler<? super R> handler,
      BatchSettings<R> settings) {
    this.adapter = adapter;
    this.gate = gate;
    this.handler = handler;
    this.settings = settings;
  }

  /// @throws ConfigurationException `BAO-8005` where the event is no batch of the source
  @Override
  public final O handleRequest(E event, Context context) {
    if (event == null) {
      throw new ConfigurationException(
          ErrorCode.ARGUMENT_INVALID,
          "The function was invoked without an event. Nothing was run. Invoke it by the source that"
              + " its adapter is for.");
    }
    List<R> records = adapter.records(event);
    BatchRun<R> run =
        new BatchRun<>(records, adapter, settings, context, record -> handle(record, context));
    return adapter.response(run.failures());
  }

  private void handle(R record, Context context) throws Exception {
    TenantPrincipal principal = LambdaTenant.admit(gate, adapter.request(record), context);
    TenantContext.<Exception>runWithPrincipal(principal, () -> handler.handle(record));
  }
}
