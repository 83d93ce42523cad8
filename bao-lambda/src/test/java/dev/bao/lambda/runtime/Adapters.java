package dev.bao.lambda.runtime;

import static dev.bao.tenant.TenantResolvers.claim;
import static dev.bao.tenant.TenantResolvers.header;
import static dev.bao.tenant.TenantResolvers.pathSegment;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import com.amazonaws.services.lambda.runtime.events.SNSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.ScheduledEvent;
import dev.bao.lambda.EventAdapter;
import dev.bao.lambda.Events;
import dev.bao.lambda.TenantRequestHandler;
import dev.bao.lambda.batch.BatchAdapter;
import dev.bao.lambda.batch.BatchEvents;
import dev.bao.lambda.batch.BusEvents;
import dev.bao.lambda.batch.Envelope;
import dev.bao.lambda.batch.MapBatchEvents;
import dev.bao.lambda.batch.TenantBatchHandler;
import dev.bao.lambda.http.HttpSource;
import dev.bao.lambda.http.HttpSource.Way;
import dev.bao.lambda.http.MapEvents;
import dev.bao.lambda.http.TenantResolverBatch;
import dev.bao.tenant.TenantGate;
import dev.bao.tenant.TenantResolver;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Every adapter, by the file of its event and the way in which it takes it, as in `sqs as Map`.
/// Their gates let in all tenants but globex.
final class Adapters {

  private static final TenantGate CLAIM = gate(claim("tenant_id"));
  private static final TenantGate HEADER = gate(header("X-Tenant-Id"));
  private static final TenantGate PATH = gate(pathSegment(1));

  private final Map<String, Adapter> all = new TreeMap<>();

  private Adapters() {
    for (HttpSource source : HttpSource.values()) {
      for (Way way : Way.values()) {
        TenantGate gate = source.hasClaims() ? CLAIM : HEADER;
        all.put(
            source.file() + " as " + way,
            (json, context, note) -> source.invoke(way, json, gate, note, context));
      }
    }
    resolvers();
    queues();
    streams();
    buses();
  }

  /// Handles an event and gives the answer back, as what becomes JSON.
  interface Adapter {
    @Nullable Object handle(String json, Context context, Runnable note);
  }

  static Map<String, Adapter> all() {
    return new Adapters().all;
  }

  private static TenantGate gate(TenantResolver resolver) {
    return TenantGate.builder()
        .resolver(resolver)
        .authorizer(candidate -> !candidate.tenant().value().equals("globex"))
        .build();
  }

  @SuppressWarnings("unchecked")
  private void resolvers() {
    single("appsync", Map.class, MapEvents.appSync());
    all.put(
        "appsync-batch as List",
        (json, context, note) ->
            new TenantResolverBatch(
                    CLAIM,
                    (_, _) -> {
                      note.run();
                      return "done";
                    })
                .handleRequest(Events.read(json, List.class), context));
  }

  private void queues() {
    batch("sqs", SQSEvent.class, BatchEvents.sqs(), CLAIM);
    batch("sqs", Map.class, MapBatchEvents.sqs(), CLAIM);
    batch("sqs-fifo", SQSEvent.class, BatchEvents.sqs(), CLAIM);
    batch("sqs-fifo", Map.class, MapBatchEvents.sqs(), CLAIM);
    batch("sqs-sns", SQSEvent.class, BatchEvents.sqs(Envelope.SNS), CLAIM);
    batch("sqs-sns", Map.class, MapBatchEvents.sqs(Envelope.SNS), CLAIM);
    batch("sqs-s3", SQSEvent.class, BatchEvents.sqs(Envelope.S3), PATH);
    batch("sqs-s3", Map.class, MapBatchEvents.sqs(Envelope.S3), PATH);
    batch("sqs-event-bridge", SQSEvent.class, BatchEvents.sqs(Envelope.EVENT_BRIDGE), CLAIM);
    batch("sqs-event-bridge", Map.class, MapBatchEvents.sqs(Envelope.EVENT_BRIDGE), CLAIM);
    batch("sns", SNSEvent.class, BatchEvents.sns(), CLAIM);
    batch("sns", Map.class, MapBatchEvents.sns(), CLAIM);
    batch("s3", S3Event.class, BatchEvents.s3(), PATH);
    batch("s3", Map.class, MapBatchEvents.s3(), PATH);
  }

  private void streams() {
    batch(
        "kinesis",
        KinesisEvent.class,
        BatchEvents.kinesis(record -> record.getKinesis().getPartitionKey()),
        CLAIM);
    batch(
        "kinesis",
        Map.class,
        MapBatchEvents.kinesis(record ->
            record.get("kinesis") instanceof Map<?, ?> part
                    && part.get("partitionKey") instanceof String key
                ? key
                : null),
        CLAIM);
    batch("dynamodb", DynamodbEvent.class, BatchEvents.dynamoDb(), CLAIM);
    batch("dynamodb", Map.class, MapBatchEvents.dynamoDb(), CLAIM);
  }

  private void buses() {
    single("event-bridge", ScheduledEvent.class, BusEvents.rule());
    single("event-bridge", Map.class, BusEvents.ruleAsMap());
    single("schedule", Map.class, BusEvents.schedule());
  }

  /// @param type raw where it is that of a map, as the runtime reads it
  @SuppressWarnings("unchecked")
  private <I> void single(String file, Class<?> type, EventAdapter<I, @Nullable Object> adapter) {
    all.put(
        file + " as " + type.getSimpleName(),
        (json, context, note) ->
            new TenantRequestHandler<I, @Nullable Object>(
                    adapter,
                    CLAIM,
                    (_, _) -> {
                      note.run();
                      return "done";
                    })
                .handleRequest((I) Events.read(json, type), context));
  }

  @SuppressWarnings("unchecked")
  private <E, R, O extends @Nullable Object> void batch(
      String file, Class<?> type, BatchAdapter<E, R, O> adapter, TenantGate gate) {
    all.put(
        file + " as " + type.getSimpleName(),
        (json, context, note) -> {
          O answer =
              new TenantBatchHandler<>(adapter, gate, _ -> note.run())
                  .handleRequest((E) Events.read(json, type), context);
          return answer == null
              ? null
              : Events.map(Events.write(answer, (Class<O>) answer.getClass()));
        });
  }
}
