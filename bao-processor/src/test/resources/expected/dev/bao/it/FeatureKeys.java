package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;
import java.time.Instant;

/// The keys of [Feature] items, made within the keys of one tenant.
@Generated("dev.bao.processor.BaoProcessor")
public final class FeatureKeys {

  /// The model's part of every key.
  public static final String PREFIX = "ft";

  /// What the table's partition keys have in its place: that of the item collection.
  public static final String COLLECTION = "pi";

  private FeatureKeys() {}

  /// The key of an item in the table.
  public static ItemKey item(KeySpace in, String project, String featureId) {
    return new ItemKey(partition(in, project), sort(in, featureId));
  }

  /// The partition key of an item in the table.
  public static String partition(KeySpace in, String project) {
    return in.partition(COLLECTION, in.text("Feature.project", project));
  }

  /// The sort key of an item in the table.
  public static String sort(KeySpace in, String featureId) {
    return in.memberSort(PREFIX, in.text("Feature.featureId", featureId));
  }

  /// The keys of an item in `byStatus`, which is gsi1 in 4 shards.
  public static ItemKey byStatus(
      KeySpace in, String project, String featureId, Status status, Instant createdAt) {
    return new ItemKey(
        byStatusPartition(in, project, featureId, status), byStatusSort(in, createdAt));
  }

  /// The partition key of an item in `byStatus`.
  public static String byStatusPartition(
      KeySpace in, String project, String featureId, Status status) {
    return byStatusShard(in, in.shard(id(in, project, featureId), 4), status);
  }

  /// The partition key of a shard of `byStatus`, 0 to 3.
  public static String byStatusShard(KeySpace in, int shard, Status status) {
    return in.shardPartition(PREFIX, 1, shard, in.constant("Feature.status", status));
  }

  /// The sort key of `byStatus`.
  public static String byStatusSort(KeySpace in, Instant createdAt) {
    return in.sort(PREFIX, in.instant("Feature.createdAt", createdAt));
  }

  /// The keys of an item in `byTeam`, which is gsi2 in 16 shards.
  public static ItemKey byTeam(
      KeySpace in, String project, String featureId, String team, Status status) {
    return new ItemKey(byTeamPartition(in, project, featureId, team, status), PREFIX);
  }

  /// The partition key of an item in `byTeam`.
  public static String byTeamPartition(
      KeySpace in, String project, String featureId, String team, Status status) {
    return byTeamShard(in, in.shard(id(in, project, featureId), 16), team, status);
  }

  /// The partition key of a shard of `byTeam`, 0 to 15.
  public static String byTeamShard(KeySpace in, int shard, String team, Status status) {
    return in.shardPartition(
        PREFIX,
        2,
        shard,
        in.join(in.text("Feature.team", team), in.constant("Feature.status", status)));
  }

  /// The keys of an item in `byOwner`, which is gsi3.
  public static ItemKey byOwner(KeySpace in, String owner, Instant createdAt) {
    return new ItemKey(byOwnerPartition(in, owner), byOwnerSort(in, createdAt));
  }

  /// The partition key of `byOwner`.
  public static String byOwnerPartition(KeySpace in, String owner) {
    return in.indexPartition(COLLECTION, 3, in.text("Feature.owner", owner));
  }

  /// The sort key of `byOwner`.
  public static String byOwnerSort(KeySpace in, Instant createdAt) {
    return in.sort(PREFIX, in.instant("Feature.createdAt", createdAt));
  }

  /// The id of an item, which decides on its shard.
  public static String id(KeySpace in, String project, String featureId) {
    return in.join(in.text("Feature.project", project), in.text("Feature.featureId", featureId));
  }

  /// The key of the sentinel that holds a unique `slug`.
  public static ItemKey uniqueSlug(KeySpace in, String slug) {
    return in.sentinel(PREFIX, 1, "slug", in.text("Feature.slug", slug));
  }
}
