package dev.bao.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.LocalTable;
import dev.bao.error.ErrorCode;
import dev.bao.key.ItemKey;
import dev.bao.key.KeyFormat;
import dev.bao.tracker.Card;
import dev.bao.tracker.CardKeys;
import dev.bao.tracker.CardRepository;
import dev.bao.tracker.CardSchema;
import dev.bao.tracker.Label;
import dev.bao.tracker.LabelKeys;
import dev.bao.tracker.LabelRepository;
import dev.bao.tracker.Slip;
import dev.bao.tracker.SlipKeys;
import dev.bao.tracker.SlipRepository;
import dev.bao.tracker.Status;
import dev.bao.tracker.Task;
import dev.bao.tracker.TaskAttributes;
import dev.bao.tracker.TaskKeys;
import dev.bao.tracker.TaskSummaryProjection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;

/// An item of the victim's that code with a client of its own has put into Mallory's index, and
/// that Mallory now reads by the index.
class AttackByForgedItemsTest extends Attack {

  private final DynamoDbClient client = bao.client();

  @BeforeEach
  void forgeTheSecretIntoMallorysIndex() {
    in(mallory, () -> tasks.create(t -> task(t, "1").dueAt(DUE.plusSeconds(60))));
    LocalTable.client()
        .updateItem(update ->
            update
                .tableName(TABLE)
                .key(secretKey())
                .updateExpression("SET #g = :g")
                .expressionAttributeNames(Map.of("#g", "_gsi1_pk"))
                .expressionAttributeValues(Map.of(":g", text(partition()))));
    remember();
  }

  private String partition() {
    return TaskKeys.byProjectPartition(keys(mallory), "apollo");
  }

  private QueryRequest.Builder query() {
    return QueryRequest.builder()
        .tableName(TABLE)
        .indexName("gsi1")
        .keyConditionExpression("#p = :p")
        .expressionAttributeNames(Map.of("#p", "_gsi1_pk"))
        .expressionAttributeValues(Map.of(":p", text(partition())));
  }

  @Test
  void aForgedBaseKeyThatAnIndexReturnsIsKeptBack() {
    keptBack(ErrorCode.FOREIGN_ITEM, () -> tasks.byProject("apollo").list());
    keptBack(ErrorCode.FOREIGN_ITEM, () -> tasks.byProject("apollo").first());
    keptBack(ErrorCode.FOREIGN_ITEM, () -> tasks.byProject("apollo").stream().toList());
    keptBack(ErrorCode.FOREIGN_ITEM, () -> client.query(query().build()));
    keptBack(
        ErrorCode.FOREIGN_ITEM,
        () -> client.queryPaginator(query().build()).items().stream().toList());
  }

  @Test
  void aCountLeavesAForgedItemOut() {
    assertThat(in(mallory, () -> tasks.byProject("apollo").count())).isEqualTo(1);
    assertThat(in(mallory, () -> client.query(query().select(Select.COUNT).build())).count())
        .isEqualTo(1);
  }

  @Test
  void pagingWithALimitKeepsAForgedItemBack() {
    // The victim's task is due first: with a limit of 1 it would be the page, and its key the next.
    keptBack(ErrorCode.FOREIGN_ITEM, () -> tasks.byProject("apollo").limit(1).page());
    keptBack(ErrorCode.FOREIGN_ITEM, () -> client.query(query().limit(1).build()));
    keptBack(
        ErrorCode.FOREIGN_ITEM, () -> client.query(query().select(Select.COUNT).limit(1).build()));
  }

  @Test
  void aProjectionKeepsAForgedItemBack() {
    keptBack(
        ErrorCode.FOREIGN_ITEM,
        () -> tasks.byProject("apollo").project(TaskSummaryProjection.PROJECTION).list());
  }

  @Test
  void aProjectionThatHidesWhoseItemItIsIsRefused() {
    for (String projection :
        List.of("title", "title, #p, _gsi1_sk", "title, #k, #s", "title, #k, #p, _gsi1_sk, #s.x")) {
      refused(
          ErrorCode.EXPRESSION_REFUSED,
          () ->
              client.query(
                  query()
                      .projectionExpression(projection)
                      .expressionAttributeNames(Map.of("#p", "_gsi1_pk", "#k", "_pk", "#s", "_sk"))
                      .build()));
    }
  }

  @Test
  void aFilterTellsNothingOfAForgedItem() {
    for (String start : List.of("T", "Top", "x")) {
      List<Task> found =
          in(
              mallory,
              () ->
                  tasks.byProject("apollo").filter(TaskAttributes.TITLE.beginsWith(start)).list());
      assertThat(found).isEmpty();
    }
  }

  @Test
  void anItemWithTheKeyOfAnotherModelIsKeptBack() {
    Map<String, AttributeValue> forged = new HashMap<>(items(mallory).iterator().next());
    forged.put("_pk", text(mallory + "#p#1"));
    forged.put("_sk", text("p"));
    LocalTable.client().putItem(put -> put.tableName(TABLE).item(forged));

    keptBack(ErrorCode.FOREIGN_ITEM, () -> tasks.byProject("apollo").descending().limit(2).list());
  }

  @Test
  void aCountLeavesAForgedItemOfAnotherMemberOut() {
    CardRepository cards = new CardRepository(bao);
    in(mallory, () -> cards.create(new Card("b", "1", SECRET, "y")));
    Map<String, AttributeValue> forged =
        new HashMap<>(
            in(
                mallory,
                () ->
                    new CardSchema(KeyFormat.STANDARD)
                        .toItem(bao.keySpace(), new Card("b", "2", SECRET, "y"), false)));
    forged.put("_sk", text("bd"));
    LocalTable.client().putItem(put -> put.tableName(TABLE).item(forged));

    assertThat(in(mallory, () -> cards.byTitle(SECRET).count())).isEqualTo(1);
    keptBack(ErrorCode.FOREIGN_ITEM, () -> cards.byTitle(SECRET).list());
  }

  /// An item of Mallory's own that other code has changed.
  private void forge(Map<String, AttributeValue> item, Map<String, String> changes) {
    Map<String, AttributeValue> forged = new HashMap<>(item);
    changes.forEach((name, value) -> forged.put(name, text(value)));
    LocalTable.client().putItem(put -> put.tableName(TABLE).item(forged));
  }

  @Test
  void anItemThatSaysItIsOfAnotherModelIsKeptBack() {
    forge(items(mallory).iterator().next(), Map.of("_model", "p"));

    keptBack(ErrorCode.MODEL_DIFFERENT, () -> tasks.find("1"));
    keptBack(ErrorCode.MODEL_DIFFERENT, () -> tasks.find("1", TaskSummaryProjection.PROJECTION));
  }

  @Test
  void anIndexEntryThatItsItemDoesNotMakeIsKeptBack() {
    Map<String, AttributeValue> item = items(mallory).iterator().next();
    String partition = TaskKeys.byProjectPartition(keys(mallory), "gemini");
    for (Map<String, String> changes :
        List.of(
            Map.of("_gsi1_pk", partition),
            Map.of("_gsi1_pk", partition, "projectId", "gemini", "_gsi1_sk", "2066"))) {
      forge(item, changes);

      keptBack(ErrorCode.INDEX_ENTRY_STALE, () -> tasks.byProject("gemini").list());
      keptBack(
          ErrorCode.INDEX_ENTRY_STALE,
          () -> tasks.byProject("gemini").project(TaskSummaryProjection.PROJECTION).list());
    }
  }

  @Test
  void anIndexEntryOfAnItemThatIsNotInTheIndexIsKeptBack() {
    SlipRepository slips = new SlipRepository(bao);
    in(mallory, () -> slips.create(new Slip("s", "main", Status.OPEN, 3, "ada", "Text")));
    Map<String, AttributeValue> key = key(SlipKeys.item(keys(mallory), "s"));
    forge(
        LocalTable.client().getItem(r -> r.tableName(TABLE).key(key)).item(),
        Map.of("status", "DONE"));

    keptBack(ErrorCode.INDEX_ENTRY_STALE, () -> slips.openByOwner("ada").list());
  }

  @Test
  void aForgedUniqueValueLeadsToNoItemThatDoesNotHaveIt() {
    Map<String, AttributeValue> sentinel = key(TaskKeys.uniqueSlug(keys(mallory), "forged"));
    forge(sentinel, Map.of("uniqueValue", "forged", "relatedId", "1", "relatedModel", "Task"));

    assertThat(in(mallory, () -> tasks.findBySlug("forged"))).isEmpty();
  }

  private static Map<String, AttributeValue> raw(ItemKey of) {
    return LocalTable.client().getItem(r -> r.tableName(TABLE).key(key(of))).item();
  }

  /// Forges an item under another key beside the one that there is, reads, and takes it away.
  private void keptBackBeside(
      Map<String, AttributeValue> item, Map<String, String> key, ThrowingCallable read) {
    forge(item, key);
    keptBack(ErrorCode.FOREIGN_ITEM, read);
    Map<String, AttributeValue> forged = new HashMap<>();
    for (String name : List.of("_pk", "_sk")) {
      String changed = key.get(name);
      forged.put(name, changed == null ? item.get(name) : text(changed));
    }
    LocalTable.client().deleteItem(r -> r.tableName(TABLE).key(forged));
  }

  @Test
  void anItemWithAKeyThatOnlyLooksLikeTheModelsIsKeptBack() {
    Map<String, AttributeValue> item = items(mallory).iterator().next();
    for (String partition : List.of("#p#1", "#tag#1", "#t", "#x#1", "t#1")) {
      keptBackBeside(
          item,
          Map.of("_pk", mallory + partition),
          () -> tasks.byProject("apollo").descending().limit(2).list());
    }
  }

  @Test
  void aMemberWithAKeyThatOnlyLooksLikeItsModelsIsKeptBack() {
    CardRepository cards = new CardRepository(bao);
    in(mallory, () -> cards.create(new Card("b", "1", "One", "ada")));
    for (String sort : List.of("cd2#1", "xx#1", "cd", "bd")) {
      keptBackBeside(
          raw(CardKeys.item(keys(mallory), "b", "1")),
          Map.of("_sk", sort),
          () -> cards.byTitle("One").list());
    }
  }

  @Test
  void anItemBesideTheModelsPartitionIsKeptBack() {
    LabelRepository labels = new LabelRepository(bao);
    in(mallory, () -> labels.create(new Label("g", "n", "red")));
    Map<String, AttributeValue> item = raw(LabelKeys.item(keys(mallory), "g", "n"));
    for (String partition : List.of("#label2", "#label#1", "#label2#1")) {
      keptBackBeside(item, Map.of("_pk", mallory + partition), () -> labels.byColor().list());
    }
  }
}
