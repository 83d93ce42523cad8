package dev.bao.example.lambda.local;

import dev.bao.example.lambda.StreamFunction;
import dev.bao.example.lambda.Tracker;
import dev.bao.local.DynamoDbLocal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/// Stands in for the event source mapping of a stream: reads its shards and hands what it finds to
/// the function. A batch with a failure is not read again; the failure is in the function's log.
final class StreamPump implements AutoCloseable {

  private static final long PAUSE_MILLIS = 200;

  private final DynamoDbStreamsClient client;
  private final String stream;
  private final StreamFunction function;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());

  /// Where to read on, by shard; one that has been read to its end stays without.
  private final Map<String, String> iterators = new HashMap<>();

  private StreamPump(DynamoDbStreamsClient client, String stream, StreamFunction function) {
    this.client = client;
    this.stream = stream;
    this.function = function;
  }

  static StreamPump start(DynamoDbLocal dynamoDb, String stream, Tracker tracker) {
    DynamoDbStreamsClient client =
        DynamoDbStreamsClient.builder()
            .endpointOverride(dynamoDb.endpoint())
            .region(Region.US_EAST_1)
            .credentialsProvider(
                StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")))
            .build();
    StreamPump pump = new StreamPump(client, stream, new StreamFunction(tracker));
    // It has no result, and read() catches what fails.
    ScheduledFuture<?> _ =
        pump.thread.scheduleWithFixedDelay(pump::read, 0, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    return pump;
  }

  /// What fails here is not to end the schedule.
  private void read() {
    try {
      for (Shard shard :
          client.describeStream(of -> of.streamArn(stream)).streamDescription().shards()) {
        read(shard.shardId());
      }
    } catch (RuntimeException e) {
      System.err.println("The stream was not read: " + e);
    }
  }

  private void read(String shard) {
    String iterator = iterators.computeIfAbsent(shard, this::beginning);
    if (iterator.isEmpty()) {
      return;
    }
    GetRecordsResponse response = client.getRecords(from -> from.shardIterator(iterator));
    String next = response.nextShardIterator();
    iterators.put(shard, next == null ? "" : next);
    List<Map<String, Object>> records =
        response.records().stream().map(StreamRecords::event).toList();
    if (!records.isEmpty()) {
      Map<String, Object> answer =
          function.handleRequest(Map.of("Records", records), new LocalInvocation());
      if (answer.get("batchItemFailures") instanceof List<?> failures && !failures.isEmpty()) {
        System.err.println("The stream's consumer failed from " + failures + " on.");
      }
    }
  }

  private String beginning(String shard) {
    return client
        .getShardIterator(of ->
            of.streamArn(stream).shardId(shard).shardIteratorType(ShardIteratorType.TRIM_HORIZON))
        .shardIterator();
  }

  @Override
  public void close() {
    thread.close();
    client.close();
  }
}
