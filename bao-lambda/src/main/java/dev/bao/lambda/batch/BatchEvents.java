package dev.bao.lambda.batch;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import com.amazonaws.services.lambda.runtime.events.S3Event;
import com.amazonaws.services.lambda.runtime.events.SNSEvent;
import com.amazonaws.services.lambda.runtime.events.SNSEvent.SNSRecord;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3EventNotificationRecord;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The adapters of batches in the types of aws-lambda-java-events, which a function's own pom
/// names. [MapBatchEvents] has the same without these types. Thread-safe.
public final class BatchEvents {

  /// The claim that holds the tenant where it is read from a record: of a DynamoDB item's key, and
  /// by a function that is given here. Attributes of messages have names of their own; the jobs of
  /// `dev.bao.lambda.jobs` use this one.
  public static final String TENANT_CLAIM = MapBatchEvents.TENANT_CLAIM;

  private BatchEvents() {}

  /// Messages of a queue. Message attributes are claims; who sent it, as SQS knows it, is the
  /// subject. Messages of one group of a FIFO queue run in order.
  public static BatchAdapter<SQSEvent, SQSMessage, SQSBatchResponse> sqs() {
    return new SqsBatch(null);
  }

  /// Messages of a queue that carry those of another service of AWS in their bodies: the tenant is
  /// found there. Failures are told, and groups are kept, by the queue's own messages.
  public static BatchAdapter<SQSEvent, SQSMessage, SQSBatchResponse> sqs(Envelope envelope) {
    return new SqsBatch(envelope);
  }

  /// Messages of a topic. Message attributes are claims. Failures fail the invocation, which Lambda
  /// repeats.
  public static BatchAdapter<SNSEvent, SNSRecord, @Nullable Void> sns() {
    return new SnsBatch();
  }

  /// Records of a Kinesis stream; those with one partition key run in order.
  ///
  /// @param tenantOf reads the tenant id, from the payload or the partition key; null where there
  ///   is none
  public static BatchAdapter<KinesisEvent, KinesisEventRecord, StreamsEventResponse> kinesis(
      Function<KinesisEventRecord, @Nullable String> tenantOf) {
    return new KinesisBatch(tenantOf);
  }

  /// Changes of items of a table of Bao's. The tenant is that of the item's key; the keys of the
  /// item before and after the change, of the table and of every index, must be the same tenant's.
  /// Changes of one item run in order. The table's own item is left out.
  public static BatchAdapter<DynamodbEvent, DynamodbStreamRecord, StreamsEventResponse> dynamoDb() {
    return new DynamoDbBatch();
  }

  /// Changes in a bucket. The key of the object, as it was written, is the path, behind a `/`: so
  /// that the tenant is a segment of it. Who may put objects chooses it, so that a gate needs an
  /// authorizer.
  public static BatchAdapter<S3Event, S3EventNotificationRecord, @Nullable Void> s3() {
    return new S3Batch();
  }
}
