package dev.bao.benchmarks.operation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.bao.benchmarks.codec.Shape;
import dev.bao.benchmarks.codec.Way;
import dev.bao.benchmarks.shape.Account;
import dev.bao.benchmarks.shape.Samples;
import dev.bao.benchmarks.shape.Task;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The operations that are measured, with the items in the answer.
public enum Case {
  GET_ITEM(1),
  PUT_ITEM(0),
  UPDATE_ITEM(0),
  QUERY_100(100),
  QUERY_1000(1_000),
  BATCH_GET_100(100),
  TRANSACT_WRITE_10(0);

  static final String TABLE = "tracker";

  /// Five items, and five more for their unique values.
  static final List<Account> ACCOUNTS = IntStream.range(0, 5).mapToObj(Samples::account).toList();

  private final int items;

  Case(int items) {
    this.items = items;
  }

  /// All ways, made anew, each with a client of its own and the same answer.
  public List<OperationWay> ways(ExecutionInterceptor... interceptors) {
    List<OperationWay> ways = new ArrayList<>();
    ways.add(
        way(
            Way.BY_HAND,
            new ByHandCalls(client(interceptors), ByHandCalls.CODEC, new Units(), ids())));
    ways.add(way(Way.BAO, new BaoCalls(client(interceptors), new Units(), ids())));
    if (this != TRANSACT_WRITE_10) {
      ways.add(
          way(
              Way.OWN_TIMES,
              new ByHandCalls(client(interceptors), Shape.taskWithOwnTimes(), new Units(), ids())));
      for (Way<?> way : Shape.TASK.ways()) {
        way.schema()
            .ifPresent(schema ->
                ways.add(way(way.name(), EnhancedCalls.of(client(interceptors), way, ids()))));
      }
      ways.add(way(Way.TEMPEST, new TempestCalls(client(interceptors), ids())));
    }
    return List.copyOf(ways);
  }

  /// Checks that each way finds the same tasks, before any is measured.
  ///
  /// @throws IllegalStateException where one does not
  public void check() {
    List<Task> expected = IntStream.range(0, items).mapToObj(Samples::task).toList();
    for (OperationWay way : ways()) {
      if (items > 0 && !way.tasks().equals(expected)) {
        throw new IllegalStateException(this + ": " + way.name() + " finds other tasks");
      }
    }
  }

  /// How many items the answer holds.
  int items() {
    return items;
  }

  private OperationWay way(String name, Calls calls) {
    return switch (this) {
      case GET_ITEM -> new OperationWay(name, calls::getItem, calls::task);
      case PUT_ITEM -> new OperationWay(name, calls::putItem, calls::task);
      case UPDATE_ITEM -> new OperationWay(name, calls::updateItem, calls::task);
      case QUERY_100, QUERY_1000 -> new OperationWay(name, calls::query, calls::task);
      case BATCH_GET_100 -> new OperationWay(name, calls::batchGet, calls::task);
      case TRANSACT_WRITE_10 -> new OperationWay(name, calls::transactWrite, calls::task);
    };
  }

  private DynamoDbClient client(ExecutionInterceptor... interceptors) {
    return Clients.answering(answer(), interceptors);
  }

  private List<String> ids() {
    return IntStream.range(0, items).mapToObj(number -> Samples.task(number).taskId()).toList();
  }

  private byte[] answer() {
    List<Map<String, AttributeValue>> found =
        IntStream.range(0, items)
            .mapToObj(number -> ByHandCalls.CODEC.write(Samples.task(number)))
            .toList();
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    switch (this) {
      case GET_ITEM -> answer.set("Item", WireText.item(found.getFirst()));
      case QUERY_100, QUERY_1000 -> {
        answer.set("Items", WireText.items(found));
        answer.put("Count", items).put("ScannedCount", items);
      }
      case BATCH_GET_100 -> {
        answer.putObject("Responses").set(TABLE, WireText.items(found));
        answer.putObject("UnprocessedKeys");
      }
      case PUT_ITEM, UPDATE_ITEM, TRANSACT_WRITE_10 -> {}
    }
    ObjectNode capacity =
        this == BATCH_GET_100 || this == TRANSACT_WRITE_10
            ? answer.putArray("ConsumedCapacity").addObject()
            : answer.putObject("ConsumedCapacity");
    capacity.put("TableName", TABLE).put("CapacityUnits", 1.0);
    return answer.toString().getBytes(StandardCharsets.UTF_8);
  }
}
