package dev.bao.requests;

import dev.bao.tracker.Task;
import dev.bao.tracker.TaskSchema;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/// What a careful person writes with the low-level client: conditions where an item may be there or
/// not, transactions for unique values and for what must not be done twice, batches, and no
/// iteration index.
final class HandWay implements Way {

  private static final String NEW = "attribute_not_exists(taskId)";

  private final LowLevel requests;
  private final Fixture fixture;
  private final Patches patches;
  private final HandQueries queries;

  HandWay(DynamoDbClient client, Fixture fixture) {
    this.requests = new LowLevel(client);
    this.fixture = fixture;
    this.patches = new Patches(fixture);
    this.queries = new HandQueries(requests, fixture);
  }

  @Override
  public boolean run(Case operation) {
    if (!queries.run(operation) && !read(operation) && !write(operation) && !update(operation)) {
      throw new IllegalArgumentException(operation.name());
    }
    return true;
  }

  private boolean read(Case operation) {
    switch (operation) {
      // A record is kept once it is found.
      case FIND, EXISTS, FIND_TWICE -> requests.get(patches.task("plain"), false);
      case FIND_STRONG -> requests.get(patches.task("plain"), true);
      case FIND_BY_UNIQUE -> {
        requests.get(patches.sentinel("hatch"), false);
        requests.get(patches.task("named"), false);
      }
      case UNIQUE_TAKEN -> requests.get(patches.sentinel("hatch"), false);
      case FIND_ALL -> requests.batchGet(keys("t", "t", 100));
      case TRANSACT_GET -> requests.transactGet(patches.project("apollo"), patches.task("plain"));
      case THOUSAND_FINDS -> findThousand();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean write(Case operation) {
    switch (operation) {
      case CREATE -> requests.put(item(Stock.task("new", null)), NEW);
      case CREATE_UNIQUE ->
          requests.transact(
              LowLevel.partPut(item(Stock.task("new", "door"))),
              LowLevel.partPut(fixture.sentinelItem("door", "new")));
      case PUT -> requests.put(project("apollo"), null);
      case PUT_UNIQUE -> {
        requests.get(patches.task("named"), true);
        moveSlug(
            LowLevel.partReplace(
                item(Stock.task("named", "door")), "slug", LowLevel.text("hatch")));
      }
      case DELETE -> requests.delete(patches.project("apollo"));
      case DELETE_MEMBER -> requests.delete(patches.card());
      case DELETE_UNIQUE -> {
        requests.get(patches.task("named"), true);
        deleteNamed();
      }
      case DELETE_UNIQUE_BY_RECORD -> deleteNamed();
      case PUT_ALL -> requests.batchPut(Stock.ids("p", 25).stream().map(this::project).toList());
      case DELETE_ALL -> requests.batchDelete(keys("p", "p", 25));
      case TRANSACTION ->
          requests.transact(LowLevel.part(patches.name()), LowLevel.part(patches.title("plain")));
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean update(Case operation) {
    switch (operation) {
      case UPSERT -> requests.update(patches.name());
      case UPSERT_NEW -> requests.update(patches.upsert("vostok"));
      case UPDATE -> requests.update(patches.title("plain"));
      case UPDATE_INDEXED -> requests.update(patches.byProject());
      case UPDATE_SET -> requests.update(patches.label());
      case UPDATE_INSIDE -> requests.update(patches.inside());
      case UPDATE_APPEND -> requests.transact(LowLevel.part(patches.note()));
      case UPDATE_PART -> {
        requests.get(patches.work(), true);
        requests.update(patches.amount());
      }
      case UPDATE_UNIQUE -> {
        requests.get(patches.task("named"), true);
        moveSlug(LowLevel.part(patches.slug()));
      }
      case UPDATE_UNIQUE_BY_RECORD -> moveSlug(LowLevel.part(patches.slug()));
      case UPDATE_EXPIRY -> {
        requests.get(patches.invitation(), true);
        requests.transact(
            LowLevel.part(patches.expiry(patches.invitation())),
            LowLevel.part(patches.expiry(patches.invitationSentinel())));
      }
      case SAVE -> requests.update(patches.title("named"));
      case SAVE_UNIQUE -> moveSlug(LowLevel.part(patches.slugAndTitle()));
      case SAVE_NOTHING -> {
        // Nothing is sent where two records are equal.
      }
      case COUNTER -> countView();
      case COUNTER_NEW -> {
        countView();
        requests.get(patches.document(), true);
      }
      case COUNTER_PLAIN -> requests.update(patches.counter("hits"));
      default -> {
        return false;
      }
    }
    return true;
  }

  private void countView() {
    requests.transact(LowLevel.part(patches.counter("views")));
  }

  private Map<String, AttributeValue> item(Task task) {
    return fixture.item(TaskSchema::new, task);
  }

  /// Hands a unique value back and takes another, with the write of its task.
  private void moveSlug(TransactWriteItem task) {
    requests.transact(
        LowLevel.partDelete(patches.sentinel("hatch")),
        LowLevel.partPut(fixture.sentinelItem("door", "named")),
        task);
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

  private List<Map<String, AttributeValue>> keys(String model, String prefix, int count) {
    return Stock.ids(prefix, count).stream()
        .map(id -> LowLevel.key(fixture.partition(model, id), model))
        .toList();
  }
}
