package dev.bao.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.error.ErrorCode;
import dev.bao.key.ItemKey;
import dev.bao.key.KeyFormat;
import dev.bao.tracker.EventKeys;
import dev.bao.tracker.EventRepository;
import dev.bao.tracker.LabelKeys;
import dev.bao.tracker.LabelRepository;
import dev.bao.tracker.ProjectRepository;
import dev.bao.tracker.TaskKeys;
import dev.bao.tracker.TaskSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/// What the table needs for itself: index keys, the model, and the sentinels of unique values.
/// Mallory writes them by hand, where they would mislead whoever reads the table by an index.
class AttackOnReservedAttributesTest extends Attack {

  private final DynamoDbClient client = bao.client();
  private Map<String, AttributeValue> own = Map.of();
  private Map<String, AttributeValue> sentinel = Map.of();

  @BeforeEach
  void giveMalloryATask() {
    in(mallory, () -> tasks.create(t -> task(t, "1").slug("mine")));
    own =
        in(
            mallory,
            () -> new TaskSchema(KeyFormat.STANDARD).toItem(bao.keySpace(), tasks.get("1"), false));
    sentinel = new HashMap<>(key(TaskKeys.uniqueSlug(keys(mallory), "mine")));
    remember();
  }

  /// Refused by each operation that puts an item.
  private void refusesPut(Map<String, AttributeValue> item) {
    refused(ErrorCode.FOREIGN_KEY, () -> client.putItem(r -> r.tableName(TABLE).item(item)));
    WriteRequest put = WriteRequest.builder().putRequest(p -> p.item(item)).build();
    refused(
        ErrorCode.FOREIGN_KEY,
        () -> client.batchWriteItem(r -> r.requestItems(Map.of(TABLE, List.of(put)))));
    TransactWriteItem action =
        TransactWriteItem.builder().put(p -> p.tableName(TABLE).item(item)).build();
    refused(ErrorCode.FOREIGN_KEY, () -> client.transactWriteItems(r -> r.transactItems(action)));
  }

  private static Map<String, AttributeValue> with(
      Map<String, AttributeValue> item, String name, AttributeValue value) {
    Map<String, AttributeValue> changed = new HashMap<>(item);
    changed.put(name, value);
    return changed;
  }

  private static Map<String, AttributeValue> without(
      Map<String, AttributeValue> item, String name) {
    Map<String, AttributeValue> changed = new HashMap<>(item);
    changed.remove(name);
    return changed;
  }

  @Test
  void anItemThatIsNotWholeOrOfAnotherModelIsRefused() {
    assertThat(own).containsKeys("_gsi1_pk", "_gsi2_pk", "_iter_pk", "_model");

    refusesPut(with(own, "_model", text("p")));
    refusesPut(with(own, "_model", AttributeValue.fromN("1")));
    refusesPut(with(own, "_gsi1_pk", AttributeValue.fromN("1")));
    refusesPut(with(own, "_other", text(victim)));
    refusesPut(with(own, "_gsi3_pk", text(mallory + "#t#gsi3#x")));
    refusesPut(with(own, "_gsi3_sk", text("x")));
    for (String half : List.of("_gsi1_pk", "_gsi1_sk", "_gsi2_sk", "_iter_pk", "_iter_sk")) {
      refusesPut(without(own, half));
    }
    in(mallory, () -> client.putItem(r -> r.tableName(TABLE).item(own)));
  }

  @Test
  void aPrefixThatNoModelCouldHaveIsRefused() {
    for (String prefix :
        List.of("", "_x", "9a", "a b", "a.b", "$bao", "\u0442", "t".repeat(33), "[t]")) {
      String partition = mallory + "#" + prefix + "#1";
      Map<String, AttributeValue> key = Map.of("_pk", text(partition), "_sk", text(prefix + "x"));
      refusesPut(key);
      refused(ErrorCode.FOREIGN_KEY, () -> client.getItem(r -> r.tableName(TABLE).key(key)));
    }
  }

  @Test
  void aPartitionThatTheIndexDoesNotHaveIsRefused() {
    for (String partition :
        List.of("#t#iter#abc", "#t#iter#0011", "#t#iter#", "#t#iterx", "#t#iter#00x")) {
      refusesQuery("iter_index", "_iter_pk", mallory + partition);
      refusesPut(with(own, "_iter_pk", text(mallory + partition)));
    }
    refusesQuery("gsi5", "_gsi5_pk", mallory + "#t#gsi5#x");
    String shard = EventKeys.inTwoShard(keys(mallory), 1, "apollo");
    in(mallory, () -> new EventRepository(bao));
    refusesQuery("gsi2", "_gsi2_pk", shard.replace("#001#", "#002#"));
    refusesQuery("gsi2", "_gsi2_pk", shard.replace("#001#", "#00x#"));
    refusesQuery("gsi2", "_gsi2_pk", shard.replace("#001#", "#"));
    String labels = LabelKeys.byColorPartition(keys(mallory));
    in(mallory, () -> new LabelRepository(bao));
    refusesQuery("gsi1", "_gsi1_pk", labels + "#x");
    refusesQuery("gsi1", "_gsi1_pk", labels.replace(mallory, victim));
  }

  private void refusesQuery(String index, String attribute, String partition) {
    refused(
        ErrorCode.FOREIGN_KEY,
        () ->
            client.query(r ->
                r.tableName(TABLE)
                    .indexName(index)
                    .keyConditionExpression("#p = :p")
                    .expressionAttributeNames(Map.of("#p", attribute))
                    .expressionAttributeValues(Map.of(":p", text(partition)))));
  }

  @Test
  void aSentinelThatPointsElsewhereIsRefused() {
    String partition = TaskKeys.uniqueSlug(keys(mallory), "mine").partition();
    String foreign = TaskKeys.uniqueSlug(keys(victim), SECRET).partition();
    Map<String, AttributeValue> whole = with(sentinel, "uniqueValue", text(partition));

    refusesPut(sentinel);
    refusesPut(with(sentinel, "uniqueValue", text(foreign)));
    refusesPut(with(whole, "_gsi1_pk", text(victim + "#t#gsi1#apollo")));
    refusesPut(
        with(with(whole, "_gsi1_pk", text(mallory + "#t#gsi1#apollo")), "_gsi1_sk", text("x")));
    refusesPut(with(whole, "_model", text("t")));
    refusesPut(with(whole, "_sk", text("t")));
    ItemKey another = keys(mallory).sentinel("t", 2, "slug", "mine");
    refusesPut(with(key(another), "uniqueValue", text(another.partition())));
    ItemKey none = keys(mallory).sentinel("p", 1, "name", "mine");
    in(mallory, () -> new ProjectRepository(bao));
    refusesPut(with(key(none), "uniqueValue", text(none.partition())));
    in(mallory, () -> client.putItem(r -> r.tableName(TABLE).item(whole)));
  }

  private void refusesUpdate(
      ErrorCode code, Map<String, AttributeValue> key, String expression, String value) {
    Update.Builder update = Update.builder().tableName(TABLE).key(key).updateExpression(expression);
    if (expression.contains(":v")) {
      update.expressionAttributeValues(Map.of(":v", text(value)));
    }
    refusedUpdate(code, update.build());
  }

  @Test
  void anUpdateOfASentinelIsRefused() {
    String foreign = TaskKeys.uniqueSlug(keys(victim), SECRET).partition();

    refusesUpdate(ErrorCode.EXPRESSION_REFUSED, sentinel, "SET uniqueValue = :v", foreign);
    refusesUpdate(ErrorCode.EXPRESSION_REFUSED, sentinel, "REMOVE uniqueValue", "");
    refusesUpdate(ErrorCode.EXPRESSION_REFUSED, sentinel, "SET _model = :v", "t");
    refusesUpdate(
        ErrorCode.EXPRESSION_REFUSED,
        sentinel,
        "SET _gsi1_pk = :v, _gsi1_sk = :v",
        mallory + "#t#gsi1#apollo");
    refusesUpdate(ErrorCode.EXPRESSION_REFUSED, sentinel, "REMOVE _gsi1_pk, _gsi1_sk", "");
  }

  /// As long as `SET #n0 = :v0`, which the guard knows without reading it.
  @Test
  void anUpdateThatOnlyLooksLikeAKnownOneIsRefused() {
    Update.Builder update =
        Update.builder()
            .tableName(TABLE)
            .key(key(TaskKeys.item(keys(mallory), "1")))
            .expressionAttributeNames(Map.of("#n0", "title", "#n1", "_gsi1_pk"))
            .expressionAttributeValues(Map.of(":v0", text(victim + "#t#gsi1#apollo")));

    refusedUpdate(ErrorCode.EXPRESSION_REFUSED, update.updateExpression("SET #n0 = #n1").build());
    refusedUpdate(ErrorCode.FOREIGN_KEY, update.updateExpression("SET #n1 = :v0").build());
  }

  @Test
  void anUpdateOfAReservedAttributeIsRefused() {
    Map<String, AttributeValue> key = key(TaskKeys.item(keys(mallory), "1"));
    String iteration = mallory + "#t#iter#001";

    refusesUpdate(ErrorCode.FOREIGN_KEY, key, "SET _model = :v", "p");
    refusesUpdate(ErrorCode.FOREIGN_KEY, key, "SET _other = :v", victim);
    refusesUpdate(ErrorCode.FOREIGN_KEY, key, "SET title = :v, _other = :v", victim);
    refusesUpdate(ErrorCode.FOREIGN_KEY, key, "SET title = :v, slug = :v, _model = :v", "p");
    refusesUpdate(
        ErrorCode.FOREIGN_KEY, key, "SET _gsi3_pk = :v, _gsi3_sk = :v", mallory + "#t#gsi3#x");
    refusesUpdate(ErrorCode.EXPRESSION_REFUSED, key, "SET _iter_pk = :v, _iter_sk = :v", iteration);
    refusesUpdate(ErrorCode.EXPRESSION_REFUSED, key, "SET _iter_sk = :v", "2");
    refusesUpdate(ErrorCode.EXPRESSION_REFUSED, key, "SET _iter_sk = :v", "1");
    refusesUpdate(ErrorCode.EXPRESSION_REFUSED, key, "REMOVE _iter_pk, _iter_sk", "");
    refusesUpdate(ErrorCode.EXPRESSION_REFUSED, key, "REMOVE _model", "");
    refusesUpdate(ErrorCode.EXPRESSION_REFUSED, key, "REMOVE _pk", "");
    refusesUpdate(ErrorCode.EXPRESSION_REFUSED, key, "REMOVE _gsi1_sk", "");
    refusesUpdate(ErrorCode.EXPRESSION_REFUSED, key, "REMOVE _gsi1_pk", "");
    refusesUpdate(
        ErrorCode.EXPRESSION_REFUSED,
        key,
        "SET _gsi2_pk = :v, _gsi2_sk = :v REMOVE _gsi2_pk, _gsi2_sk",
        mallory + "#t#gsi2#OPEN");
    refusesUpdate(ErrorCode.EXPRESSION_REFUSED, key, "SET _gsi1_pk.a = :v", "x");
    refusesUpdate(ErrorCode.EXPRESSION_REFUSED, key, "SET _gsi1_pk[0] = :v", "x");
    refusesUpdate(ErrorCode.EXPRESSION_REFUSED, key, "REMOVE _gsi1_pk.a", "");
    refusesUpdate(ErrorCode.EXPRESSION_REFUSED, key, "ADD _model :v", "x");
    refusesUpdate(ErrorCode.EXPRESSION_REFUSED, key, "PUT title :v", "x");
  }
}
