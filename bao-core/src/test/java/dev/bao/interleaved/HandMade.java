package dev.bao.interleaved;

import dev.bao.error.IsolationException;
import dev.bao.guard.EachOperation;
import dev.bao.guard.EachSetting;
import dev.bao.key.ItemKey;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.model.Encode;
import dev.bao.tracker.Project;
import dev.bao.tracker.ProjectKeys;
import dev.bao.tracker.ProjectSchema;
import dev.bao.tracker.TaskKeys;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/// Requests that a tenant writes by hand, with keys, index keys, tables and settings that are not
/// its own, by each operation. All are refused, and none is sent.
final class HandMade {

  /// Each writes an attribute that a request may not write so.
  private static final List<String> UPDATES =
      List.of(
          "SET #pk = :v",
          "SET #i = :v, #j = :v",
          "SET #i = if_not_exists(#i, :v)",
          "REMOVE #i",
          "REMOVE #i, #j",
          "ADD #i :v",
          "SET #m = :v");

  private final DynamoDbClient client;
  private final KeySpace theirs;
  private final Map<String, AttributeValue> own;
  private final Map<String, AttributeValue> ownKey;

  /// @param theirs the keys of another tenant
  /// @param project like one of this tenant, in whose scope this is
  HandMade(World world, KeySpace theirs, Project project) {
    KeySpace in = world.bao().keySpace();
    this.client = world.bao().client();
    this.theirs = theirs;
    this.own = new ProjectSchema(KeyFormat.STANDARD).toItem(in, project, false);
    this.ownKey = Encode.key(ProjectKeys.item(in, project.projectId()));
  }

  void send(Draw draw) {
    keysAndTables();
    settings(draw);
    queries();
    items();
    updates();
    reads();
    refused("a scan", () -> client.scan(r -> r.tableName(World.TABLE)));
    refused(
        "a statement",
        () -> client.executeStatement(r -> r.statement("SELECT * FROM \"" + World.TABLE + "\"")));
  }

  private static AttributeValue text(String value) {
    return AttributeValue.fromS(value);
  }

  private void keysAndTables() {
    ItemKey item = ProjectKeys.item(theirs, text(ownKey, "_pk"));
    ItemKey sentinel = TaskKeys.uniqueSlug(theirs, "slug");
    EachOperation.all()
        .forEach(way -> {
          for (ItemKey foreign : List.of(item, sentinel)) {
            refused(
                "a foreign key in " + way,
                () -> way.sender().send(client, World.TABLE, Encode.key(foreign)));
          }
          refused("another table in " + way, () -> way.sender().send(client, "another", ownKey));
        });
  }

  private static String text(Map<String, AttributeValue> item, String name) {
    return Objects.requireNonNull(item.get(name)).s();
  }

  private static void refused(String what, Runnable intrusion) {
    Intruder.refused(what, IsolationException.class, intrusion);
  }

  private void settings(Draw draw) {
    AwsRequestOverrideConfiguration setting = draw.of(List.copyOf(EachSetting.refused().values()));
    EachSetting.everyCall(setting, World.TABLE, ownKey)
        .forEach(call -> refused("a setting of one request", () -> call.accept(client)));
  }

  private void queries() {
    query(null, "_pk", ProjectKeys.item(theirs, "1").partition());
    query("iter_index", "_iter_pk", text(own, "_iter_pk").replaceFirst(".*?#", theirs.prefix()));
    query("gsi1", "_gsi1_pk", TaskKeys.byProjectPartition(theirs, Place.SHARED));
  }

  private void query(@Nullable String index, String name, String partition) {
    refused(
        "a query of a foreign partition",
        () ->
            client.query(r ->
                r.tableName(World.TABLE)
                    .indexName(index)
                    .keyConditionExpression("#p = :p")
                    .expressionAttributeNames(Map.of("#p", name))
                    .expressionAttributeValues(Map.of(":p", text(partition)))));
  }

  /// The tenant's own item, with an attribute that is not.
  private void items() {
    put("_iter_pk", text(own, "_iter_pk").replaceFirst(".*?#", theirs.prefix()));
    put("_gsi1_pk", theirs.indexPartition("p", 1, "x"));
    put("_model", "t");
    put("_other", "x");
    Map<String, AttributeValue> half = new HashMap<>(own);
    half.remove("_iter_sk");
    put(half);
  }

  private void put(String name, String value) {
    Map<String, AttributeValue> item = new HashMap<>(own);
    item.put(name, text(value));
    put(item);
  }

  private void put(Map<String, AttributeValue> item) {
    EachOperation.byItem()
        .forEach(way ->
            refused(
                "an item with a foreign attribute in " + way,
                () -> way.sender().send(client, World.TABLE, item)));
  }

  private void updates() {
    for (String update : UPDATES) {
      Map<String, String> names =
          Map.of("#pk", "_pk", "#i", "_iter_pk", "#j", "_iter_sk", "#m", "_model");
      refused(
          update,
          () ->
              client.updateItem(r ->
                  r.tableName(World.TABLE)
                      .key(ownKey)
                      .updateExpression(update)
                      .expressionAttributeNames(names)
                      .expressionAttributeValues(Map.of(":v", text(theirs.prefix() + "p#iter")))));
    }
  }

  private void reads() {
    refused(
        "a read that hides whose it is",
        () ->
            client.getItem(
                r -> r.tableName(World.TABLE).key(ownKey).projectionExpression("title")));
    KeysAndAttributes keys =
        KeysAndAttributes.builder().keys(List.of(ownKey)).projectionExpression("title").build();
    refused(
        "a batch that hides whose it is",
        () -> client.batchGetItem(r -> r.requestItems(Map.of(World.TABLE, keys))));
  }
}
