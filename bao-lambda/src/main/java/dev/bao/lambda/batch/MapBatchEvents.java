package dev.bao.lambda.batch;

import dev.bao.tenant.TenantRequest;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The adapters of [BatchEvents] for batches as maps, as Lambda's runtime makes them of JSON: for
/// functions without aws-lambda-java-events. Records are maps, too. Thread-safe.
///
/// ```java
/// public final class Worker
///     extends TenantBatchHandler<Map<String, Object>, Map<String, Object>, Map<String, Object>> {
///   public Worker() {
///     super(MapBatchEvents.sqs(), Gates.QUEUE, message -> imports.run(message.get("body")));
///   }
/// }
/// ```
public final class MapBatchEvents {

  /// As [BatchEvents#TENANT_CLAIM].
  public static final String TENANT_CLAIM = "tenant_id";

  private MapBatchEvents() {}

  /// Messages of a queue; see [BatchEvents#sqs()].
  public static BatchAdapter<Map<String, Object>, Map<String, Object>, Map<String, Object>> sqs() {
    return new MapQueue(null);
  }

  /// Messages of a queue that carry those of another service; see [BatchEvents#sqs(Envelope)].
  public static BatchAdapter<Map<String, Object>, Map<String, Object>, Map<String, Object>> sqs(
      Envelope envelope) {
    return new MapQueue(envelope);
  }

  /// Messages of a topic; see [BatchEvents#sns].
  public static BatchAdapter<Map<String, Object>, Map<String, Object>, @Nullable Void> sns() {
    return new MapWhole(
        record -> TenantRequest.builder().claims(Claims.ofSns(record.members("Sns"))).build());
  }

  /// Changes in a bucket; see [BatchEvents#s3].
  public static BatchAdapter<Map<String, Object>, Map<String, Object>, @Nullable Void> s3() {
    return new MapWhole(Claims::ofS3);
  }

  /// Records of a Kinesis stream; see [BatchEvents#kinesis].
  ///
  /// @param tenantOf reads the tenant id, from the payload (Base64) or the partition key; null
  ///   where there is none
  public static BatchAdapter<Map<String, Object>, Map<String, Object>, Map<String, Object>> kinesis(
      Function<Map<String, Object>, @Nullable String> tenantOf) {
    return new MapStream(
        record -> Claims.ofTenant(tenantOf.apply(record)),
        record -> Optional.ofNullable(MapStream.part(record, "kinesis").get("partitionKey")),
        "kinesis",
        "sequenceNumber");
  }

  /// Changes of items of a table of Bao's; see [BatchEvents#dynamoDb].
  public static BatchAdapter<Map<String, Object>, Map<String, Object>, Map<String, Object>>
      dynamoDb() {
    return new MapStream(
        record -> Claims.ofTenant(StreamKeys.tenant(new MapChange(record)).value()),
        record -> StreamKeys.find(new MapChange(record)),
        "dynamodb",
        "SequenceNumber");
  }
}
