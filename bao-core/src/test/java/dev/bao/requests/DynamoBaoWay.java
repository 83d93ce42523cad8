package dev.bao.requests;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/// The requests that DynamoBao 0.6.0 sends, in their order, as its source has them: `_saveItem` and
/// `delete` of `mutation-mixin.js`, `_validateUniqueConstraints` of `unique-constraint-mixin.js`,
/// `find` and `batchFind` of `batch-loading-mixin.js`, and `findByUniqueConstraint` of `model.js`.
/// It reads an item before it updates or deletes it, reads a unique value before it writes it, and
/// reads the item again after a transaction. No model is iterable, as there by default. Where its
/// requests are those of a careful person, they are sent by that one's code.
final class DynamoBaoWay implements Way {

  private final LowLevel requests;
  private final Fixture fixture;
  private final Patches patches;
  private final HandWay same;
  private final HandQueries queries;

  DynamoBaoWay(DynamoDbClient client, Fixture fixture) {
    this.requests = new LowLevel(client);
    this.fixture = fixture;
    this.patches = new Patches(fixture);
    this.same = new HandWay(client, fixture);
    this.queries = new HandQueries(requests, fixture);
  }

  @Override
  public boolean run(Case operation) {
    return switch (operation) {
      // Its find has no consistency, its counter no token, it writes and reads no two models
      // together, writes and deletes no many, and tells that something is there by reading it. A
      // field holds a text, a number or a set; an index has one partition for a value and keys of
      // one field; queries read whole items of one model, expired ones too.
      case PUT,
          PUT_UNIQUE,
          UPSERT,
          UPSERT_NEW,
          FIND_STRONG,
          COUNTER,
          COUNTER_NEW,
          PUT_ALL,
          DELETE_ALL,
          TRANSACTION,
          TRANSACT_GET,
          EXISTS,
          UPDATE_INSIDE,
          UPDATE_APPEND,
          SUMMARIES,
          SHARDS,
          SHARDS_PAGE,
          SHARDS_PAGES,
          LEADING_PART,
          COLLECTION,
          COLLECTION_SHARDS,
          MEMBER,
          DELETE_MEMBER,
          LIVE_PAGE ->
          false;
      case FIND,
          FIND_BY_UNIQUE,
          QUERY,
          STREAM,
          FIRST,
          COUNT,
          FILTERED_PAGES,
          PARTITION,
          EXPIRED_TOO,
          RELATED,
          FIND_ALL,
          THOUSAND_FINDS,
          SAVE,
          SAVE_NOTHING ->
          same.run(operation);
      default -> {
        if (!read(operation)) {
          write(operation);
        }
        yield true;
      }
    };
  }

  private boolean read(Case operation) {
    switch (operation) {
      case UNIQUE_TAKEN -> same.run(Case.FIND_BY_UNIQUE);
      case FIND_TWICE -> requests.batchGet(List.of(patches.task("plain")));
      // Its limit is that of items that are looked at.
      case FILTERED -> requests.query(queries.done().limit(10), 10);
      case RELATED_TWO, RELATED_IN_SCOPE -> {
        queries.readStories();
        requests.batchGet(queries.members());
        requests.batchGet(List.of(queries.epic()));
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void write(Case operation) {
    switch (operation) {
      case CREATE -> requests.update(patches.creation(Stock.task("new", null)));
      case CREATE_UNIQUE -> createUnique();
      case UPDATE, UPDATE_INDEXED -> {
        read("plain");
        same.run(operation);
      }
      case UPDATE_SET -> {
        requests.get(patches.sprint(), false);
        same.run(operation);
      }
      case UPDATE_PART -> {
        requests.get(patches.work(), false);
        requests.update(patches.amount());
      }
      case UPDATE_UNIQUE -> {
        read("named");
        moveSlug(patches.slug());
      }
      case UPDATE_UNIQUE_BY_RECORD -> moveSlug(patches.slug());
      case SAVE_UNIQUE -> moveSlug(patches.slugAndTitle());
      // Its unique values do not expire.
      case UPDATE_EXPIRY -> {
        requests.get(patches.invitation(), false);
        requests.update(patches.expiry(patches.invitation()));
      }
      case COUNTER_PLAIN -> {
        requests.get(patches.document(), false);
        same.run(operation);
      }
      case DELETE -> {
        requests.get(patches.project("apollo"), false);
        same.run(operation);
      }
      case DELETE_UNIQUE, DELETE_UNIQUE_BY_RECORD -> {
        read("named");
        same.run(Case.DELETE_UNIQUE_BY_RECORD);
      }
      default -> throw new IllegalArgumentException(operation.name());
    }
  }

  private Map<String, AttributeValue> read(String taskId) {
    return requests.get(patches.task(taskId), false);
  }

  private void createUnique() {
    requests.get(patches.sentinel("door"), false);
    transactAndRead(
        "new",
        LowLevel.partPut(fixture.sentinelItem("door", "new")),
        LowLevel.part(patches.creation(Stock.task("new", "door"))));
  }

  private void moveSlug(Update task) {
    requests.get(patches.sentinel("door"), false);
    transactAndRead(
        "named",
        LowLevel.partDelete(patches.sentinel("hatch")),
        LowLevel.partPut(fixture.sentinelItem("door", "named")),
        LowLevel.part(task));
  }

  private void transactAndRead(String taskId, TransactWriteItem... parts) {
    requests.transact(parts);
    read(taskId);
  }
}
