package dev.bao.requests;

import dev.bao.key.KeySpace;
import dev.bao.tracker.ActivityKeys;
import dev.bao.tracker.CardKeys;
import dev.bao.tracker.EpicKeys;
import dev.bao.tracker.InvitationKeys;
import dev.bao.tracker.LabelKeys;
import dev.bao.tracker.MemberKeys;
import dev.bao.tracker.StoryKeys;
import dev.bao.tracker.TaskKeys;
import dev.bao.tracker.WorkEntryKeys;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;

/// The queries that a careful person writes: one request for a page where that is enough, no limit
/// where a filter is to find ten, and the next page from the key that DynamoDB gave.
final class HandQueries implements Way {

  private static final int SHARDS = 8;
  private static final String CARD_START = CardKeys.PREFIX + "#";

  private final LowLevel requests;
  private final KeySpace keys;

  HandQueries(LowLevel requests, Fixture fixture) {
    this.requests = requests;
    this.keys = fixture.keys();
  }

  @Override
  public boolean run(Case operation) {
    switch (operation) {
      case QUERY -> requests.query(tasks().request().limit(100), 100);
      case STREAM -> requests.queryAll(tasks().request().limit(25), 100);
      case FIRST -> requests.query(tasks().request().limit(1), 1);
      case SUMMARIES ->
          requests.queryAll(
              tasks().name("#a", "status").request().projectionExpression("taskId, title, #a"),
              100);
      case COUNT -> requests.queryAll(tasks().request().select(Select.COUNT), 100);
      case FILTERED -> requests.query(done(), 10);
      case FILTERED_PAGES -> requests.query(done().limit(20), 10);
      case RELATED -> {
        readStories();
        requests.batchGet(members());
      }
      case RELATED_TWO, RELATED_IN_SCOPE -> {
        readStories();
        requests.batchGet(Stream.concat(members().stream(), Stream.of(epic())).toList());
      }
      default -> {
        return runOfPartitions(operation);
      }
    }
    return true;
  }

  private boolean runOfPartitions(Case operation) {
    switch (operation) {
      case SHARDS -> readShards(SHARDS, shard -> activities(shard).request());
      case SHARDS_PAGE -> readShards(SHARDS, shard -> activities(shard).request().limit(10));
      case SHARDS_PAGES -> {
        readShards(SHARDS, shard -> activities(shard).request().limit(10));
        readShards(SHARDS, shard -> laterActivities(shard).request().limit(10));
      }
      case PARTITION ->
          requests.queryAll(HandQuery.ofTable(LabelKeys.partition(keys)).request(), 100);
      case LEADING_PART -> requests.queryAll(workOfAnn().request(), 25);
      case COLLECTION -> requests.queryAll(wall().request(), 100);
      case COLLECTION_SHARDS -> readShards(3, shard -> ofAnn(shard).request());
      case MEMBER ->
          requests.queryAll(wall().sort("begins_with(#s, :a)", CARD_START).request(), 49);
      case LIVE_PAGE -> requests.query(live().request().limit(10), 10);
      case EXPIRED_TOO -> requests.query(invitations().request().limit(10), 10);
      default -> {
        return false;
      }
    }
    return true;
  }

  /// What filters the tasks that are done, as many as are looked at without a limit.
  QueryRequest.Builder done() {
    return tasks()
        .filter("#a = :v")
        .name("#a", "status")
        .value(":v", LowLevel.text("DONE"))
        .request();
  }

  void readStories() {
    requests.query(
        HandQuery.ofIndex(1, StoryKeys.byEpicPartition(keys, 1)).request().limit(50), 50);
  }

  List<Map<String, AttributeValue>> members() {
    return Stock.ids("m", 50).stream().map(id -> LowLevel.key(MemberKeys.item(keys, id))).toList();
  }

  Map<String, AttributeValue> epic() {
    return LowLevel.key(EpicKeys.item(keys, 1));
  }

  private HandQuery tasks() {
    return HandQuery.ofIndex(1, TaskKeys.byProjectPartition(keys, "apollo"));
  }

  private HandQuery activities(int shard) {
    return HandQuery.ofIndex(1, ActivityKeys.byDayShard(keys, shard, Stock.DAY));
  }

  /// Those behind the first ten.
  private HandQuery laterActivities(int shard) {
    String last = keys.instant("Activity.at", Stock.DUE.plusSeconds(9));
    return activities(shard).sort("#s > :a", last);
  }

  private HandQuery workOfAnn() {
    return HandQuery.ofTable(WorkEntryKeys.partition(keys, "apollo", "hull"))
        .sort("#s BETWEEN :a AND :b", "ann#", "ann$");
  }

  private HandQuery wall() {
    return HandQuery.ofTable(CardKeys.partition(keys, "wall"));
  }

  private HandQuery ofAnn(int shard) {
    return HandQuery.ofIndex(3, CardKeys.byOwnerShard(keys, shard, "ann"));
  }

  private HandQuery invitations() {
    return HandQuery.ofTable(InvitationKeys.partition(keys, "apollo"));
  }

  private HandQuery live() {
    String now = Long.toString(Instant.now().getEpochSecond());
    return invitations()
        .filter("attribute_not_exists(#t) OR #t > :t")
        .name("#t", "ttl")
        .value(":t", AttributeValue.fromN(now));
  }

  /// Reads some items of each shard, at the same time where time matters.
  private void readShards(int count, IntFunction<QueryRequest.Builder> query) {
    for (int shard = 0; shard < count; shard++) {
      requests.query(query.apply(shard), 1);
    }
  }
}
