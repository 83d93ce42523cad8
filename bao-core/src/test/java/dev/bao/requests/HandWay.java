package dev.bao.requests;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Select;
import software.amazon.awssdk.services.dynamodb.model.Update;

/// What a careful person writes with the low-level client: conditions where an item may be there or
/// not, transactions for unique values and exact counters, batches, and no iteration index.
final class HandWay implements Way {

  private static final String NEW = "attribute_not_exists(taskId)";

  private final LowLevel requests;
  private final Fixture fixture;
  private final Patches patches;

  HandWay(DynamoDbClient client, Fixture fixture) {
    this.requests = new LowLevel(client);
    this.fixture = fixture;
    this.patches = new Patches(fixture);
  }

  @Override
  public boolean run(Case operation) {
    switch (operation) {
      case CREATE -> requests.put(fixture.item(Fixture.task("new", null)), NEW);
      case CREATE_UNIQUE ->
          requests.transact(
              LowLevel.partPut(fixture.item(Fixture.task("new", "door"))),
              LowLevel.partPut(fixture.sentinelItem("door", "new")));
      case FIND, EXISTS -> requests.get(patches.task("plain"), false);
      case FIND_STRONG -> requests.get(patches.task("plain"), true);
      case FIND_BY_UNIQUE -> {
        requests.get(patches.sentinel("hatch"), false);
        requests.get(patches.task("named"), false);
      }
      case QUERY -> requests.query(1, projectIndex(), 100, Select.ALL_ATTRIBUTES);
      case STREAM -> requests.queryAll(1, projectIndex(), 25, 100);
      case COUNT -> requests.query(1, projectIndex(), 100, Select.COUNT);
      case RELATED -> {
        requests.query(1, epicIndex(), 50, Select.ALL_ATTRIBUTES);
        requests.batchGet(keys("member", "m", 50));
      }
      case FIND_ALL -> requests.batchGet(keys("t", "t", 100));
      case TRANSACT_GET -> requests.transactGet(patches.project("apollo"), patches.task("plain"));
      case THOUSAND_FINDS -> findThousand();
      default -> write(operation);
    }
    return true;
  }

  private void write(Case operation) {
    switch (operation) {
      case PUT -> requests.put(project("apollo"), null);
      case UPSERT_NEW -> requests.update(patches.upsert("vostok"));
      case UPSERT, UPDATE, SAVE -> requests.update(update(operation));
      case UPDATE_INDEXED -> requests.update(patches.byProject());
      case UPDATE_PART -> {
        requests.get(patches.work(), true);
        requests.update(patches.amount());
      }
      case UPDATE_UNIQUE -> {
        requests.get(patches.task("named"), true);
        moveSlug();
      }
      case UPDATE_UNIQUE_BY_RECORD -> moveSlug();
      case COUNTER -> requests.transact(LowLevel.part(patches.counter("views")));
      case COUNTER_PLAIN -> requests.update(patches.counter("hits"));
      case DELETE -> requests.delete(patches.project("apollo"));
      case DELETE_UNIQUE -> {
        requests.get(patches.task("named"), true);
        deleteNamed();
      }
      case DELETE_UNIQUE_BY_RECORD -> deleteNamed();
      case PUT_ALL -> requests.batchPut(Fixture.ids("p", 25).stream().map(this::project).toList());
      case DELETE_ALL -> requests.batchDelete(keys("p", "p", 25));
      default ->
          requests.transact(LowLevel.part(patches.name()), LowLevel.part(patches.title("plain")));
    }
  }

  private Update update(Case operation) {
    return switch (operation) {
      case UPSERT -> patches.name();
      case UPDATE -> patches.title("plain");
      default -> patches.title("named");
    };
  }

  private void moveSlug() {
    requests.transact(
        LowLevel.partDelete(patches.sentinel("hatch")),
        LowLevel.partPut(fixture.sentinelItem("door", "named")),
        LowLevel.part(patches.slug()));
  }

  private void deleteNamed() {
    requests.transact(
        LowLevel.partDelete(patches.sentinel("hatch")), LowLevel.partDelete(patches.task("named")));
  }

  private void findThousand() {
    List<Map<String, AttributeValue>> keys = keys("p", "p", 1000);
    for (int from = 0; from < keys.size(); from += 100) {
      requests.batchGet(keys.subList(from, from + 100));
    }
  }

  private Map<String, AttributeValue> project(String id) {
    return Map.of(
        "_pk", LowLevel.text(fixture.partition("p", id)),
        "_sk", LowLevel.text("p"),
        "projectId", LowLevel.text(id),
        "name", LowLevel.text("New"),
        "openTasks", AttributeValue.fromN("1"));
  }

  private String projectIndex() {
    return fixture.partition("t", "gsi1#apollo");
  }

  private String epicIndex() {
    return fixture.partition("story", "gsi1#00000000000000000001");
  }

  private List<Map<String, AttributeValue>> keys(String model, String prefix, int count) {
    return Fixture.ids(prefix, count).stream()
        .map(id -> LowLevel.key(fixture.partition(model, id), model))
        .toList();
  }
}
