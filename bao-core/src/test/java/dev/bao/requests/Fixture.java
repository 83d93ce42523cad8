package dev.bao.requests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.Bao;
import dev.bao.LocalTable;
import dev.bao.key.KeyFormat;
import dev.bao.model.ModelSchema;
import dev.bao.tracker.Document;
import dev.bao.tracker.DocumentSchema;
import dev.bao.tracker.Member;
import dev.bao.tracker.MemberSchema;
import dev.bao.tracker.Project;
import dev.bao.tracker.ProjectSchema;
import dev.bao.tracker.Status;
import dev.bao.tracker.Story;
import dev.bao.tracker.StorySchema;
import dev.bao.tracker.Task;
import dev.bao.tracker.TaskSchema;
import dev.bao.tracker.WorkEntry;
import dev.bao.tracker.WorkEntrySchema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/// What a tenant has before an operation, written around everything that counts requests: 100 tasks
/// of a project, one with a unique slug, 50 stories with their assignees, 1,000 projects, a
/// document and a piece of work. Every item is smaller than a kilobyte.
final class Fixture {

  static final String TABLE = "bao-requests";
  static final Instant DUE = Instant.parse("2026-11-16T09:00:00Z");

  private static final Bao BAO = createTable();

  private final String tenant;
  private final boolean isIterable;
  private final List<Map<String, AttributeValue>> items = new ArrayList<>();

  /// @param isIterable whether items are in the iteration index, as Bao's own are
  Fixture(String tenant, boolean isIterable) {
    this.tenant = tenant;
    this.isIterable = isIterable;
  }

  private static Bao createTable() {
    Bao bao = Bao.builder().client(LocalTable.client()).table(TABLE).build();
    bao.table().createIfMissing();
    return bao;
  }

  static Task task(String id, @Nullable String slug) {
    return new Task(id, slug, "apollo", "Fix it", Status.OPEN, DUE, null, List.of("hull"));
  }

  /// Work of which an amount is part of two index keys, one of them with a time and a count.
  static WorkEntry work(int amount) {
    return new WorkEntry(
        "apollo",
        "hull",
        "weld",
        "ann",
        BigDecimal.valueOf(amount),
        DUE,
        1,
        LocalDate.of(2026, 11, 16));
  }

  static List<String> ids(String prefix, int count) {
    return IntStream.range(0, count).mapToObj(i -> prefix + i).toList();
  }

  /// The partition key of an item: `acme#t#t1`.
  String partition(String model, String id) {
    return tenant + "#" + model + "#" + id;
  }

  /// The partition key of the sentinel of a task's slug.
  String sentinel(String slug) {
    return tenant + "#_raft_uc#_uc1#t#slug:" + slug;
  }

  /// Writes what the operation needs.
  void write(Case operation) {
    switch (operation) {
      case QUERY, STREAM, COUNT, FIND_ALL ->
          ids("t", 100).forEach(id -> add(TaskSchema::new, task(id, null)));
      case RELATED -> writeStories();
      case THOUSAND_FINDS ->
          ids("p", 1000).forEach(id -> add(ProjectSchema::new, new Project(id, id, 0)));
      case DELETE_ALL ->
          ids("p", 25).forEach(id -> add(ProjectSchema::new, new Project(id, id, 0)));
      default -> writeFew();
    }
    for (int from = 0; from < items.size(); from += 25) {
      batch(items.subList(from, Math.min(from + 25, items.size())));
    }
  }

  private void writeFew() {
    add(TaskSchema::new, task("plain", null));
    add(TaskSchema::new, task("named", "hatch"));
    items.add(sentinelItem("hatch", "named"));
    add(ProjectSchema::new, new Project("apollo", "Apollo", 0));
    add(WorkEntrySchema::new, work(1));
    add(DocumentSchema::new, new Document("doc", "ann", "Log", null, 0, 0, 1, DUE, DUE));
  }

  private void writeStories() {
    for (int i = 0; i < 50; i++) {
      add(MemberSchema::new, new Member("m" + i, "Ann"));
      add(StorySchema::new, new Story("s" + i, 1, "Land", "m" + i, Optional.empty()));
    }
  }

  /// The sentinel of a slug as it lies in the table.
  Map<String, AttributeValue> sentinelItem(String slug, String taskId) {
    AttributeValue key = AttributeValue.fromS(sentinel(slug));
    return Map.of(
        "_pk", key,
        "_sk", AttributeValue.fromS("_raft_uc"),
        "uniqueValue", key,
        "relatedId", AttributeValue.fromS(taskId),
        "relatedModel", AttributeValue.fromS("Task"));
  }

  /// A record as an item that has none of Bao's own attributes but those of keys.
  Map<String, AttributeValue> item(Task task) {
    return bare(new HashMap<>(BAO.schema(TaskSchema::new).itemToMap(task, true)));
  }

  /// The same of a piece of work.
  Map<String, AttributeValue> item(WorkEntry work) {
    return bare(new HashMap<>(BAO.schema(WorkEntrySchema::new).itemToMap(work, true)));
  }

  private <T> void add(Function<KeyFormat, ? extends ModelSchema<T>> schema, T record) {
    Map<String, AttributeValue> item = new HashMap<>(BAO.schema(schema).itemToMap(record, true));
    items.add(isIterable ? item : bare(item));
  }

  private static Map<String, AttributeValue> bare(Map<String, AttributeValue> item) {
    item.keySet().removeAll(List.of("_iter_pk", "_iter_sk", "_model", "_w"));
    return item;
  }

  private static void batch(List<Map<String, AttributeValue>> part) {
    List<WriteRequest> writes =
        part.stream()
            .map(item -> WriteRequest.builder().putRequest(put -> put.item(item)).build())
            .toList();
    BatchWriteItemResponse answer =
        LocalTable.client().batchWriteItem(request -> request.requestItems(Map.of(TABLE, writes)));
    assertThat(answer.unprocessedItems()).isEmpty();
  }
}
