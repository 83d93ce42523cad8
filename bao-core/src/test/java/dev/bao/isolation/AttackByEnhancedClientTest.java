package dev.bao.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.TenantKeys;
import dev.bao.error.ErrorCode;
import dev.bao.key.ItemKey;
import dev.bao.key.KeyFormat;
import dev.bao.tracker.Project;
import dev.bao.tracker.ProjectKeys;
import dev.bao.tracker.ProjectRepository;
import dev.bao.tracker.ProjectSchema;
import dev.bao.tracker.Task;
import dev.bao.tracker.TaskKeys;
import dev.bao.tracker.TaskSchema;
import dev.bao.tracker.Tree;
import dev.bao.tracker.TreeKeys;
import dev.bao.tracker.TreeRepository;
import dev.bao.tracker.TreeSchema;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.AttributeConverterProvider;
import software.amazon.awssdk.enhanced.dynamodb.AttributeValueType;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableMetadata;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.document.EnhancedDocument;
import software.amazon.awssdk.enhanced.dynamodb.model.BatchWriteItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.IgnoreNullsMode;
import software.amazon.awssdk.enhanced.dynamodb.model.Page;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.TransactWriteItemsEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.WriteBatch;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What is built for the victim with the enhanced client of the AWS SDK, and sent by Mallory.
class AttackByEnhancedClientTest extends Attack {

  private final DynamoDbEnhancedClient enhanced = bao.enhanced();
  private final DynamoDbTable<Task> table = enhanced.table(TABLE, bao.schema(TaskSchema::new));
  private final DynamoDbTable<Project> projects =
      enhanced.table(TABLE, bao.schema(ProjectSchema::new));

  @BeforeEach
  void giveTheVictimAProject() {
    in(victim, () -> new ProjectRepository(bao).create(new Project("p", SECRET, 1)));
    in(victim, () -> tasks.create(t -> task(t, "2").title(SECRET)));
    remember();
  }

  @Test
  void aBatchBuiltForOneTenantIsNotSentForAnother() {
    BatchWriteItemEnhancedRequest batch =
        in(
            victim,
            () ->
                BatchWriteItemEnhancedRequest.builder()
                    .writeBatches(
                        WriteBatch.builder(Project.class)
                            .mappedTableResource(projects)
                            .addPutItem(new Project("p", "Mallory's", 0))
                            .build())
                    .build());

    refused(ErrorCode.FOREIGN_KEY, () -> enhanced.batchWriteItem(batch));
  }

  @Test
  void aTransactionBuiltForOneTenantIsNotSentForAnother() {
    Key theirs = in(victim, () -> TenantKeys.of(ProjectKeys.item(bao.keySpace(), "p")));
    TransactWriteItemsEnhancedRequest transaction =
        in(
            victim,
            () ->
                TransactWriteItemsEnhancedRequest.builder()
                    .addPutItem(projects, new Project("p", "Mallory's", 0))
                    .build());

    refused(ErrorCode.FOREIGN_KEY, () -> enhanced.transactWriteItems(transaction));
    refused(
        ErrorCode.FOREIGN_KEY,
        () ->
            enhanced.transactWriteItems(request ->
                request
                    .addPutItem(projects, new Project("mine", "Mallory's", 0))
                    .addDeleteItem(projects, theirs)));
    refused(ErrorCode.FOREIGN_KEY, () -> projects.getItem(theirs));
  }

  @Test
  void theNextPageOfAnotherTenantsQueryIsRefused() {
    Iterator<Page<Task>> pages =
        in(
            victim,
            () -> {
              Key apollo =
                  Key.builder()
                      .partitionValue(TaskKeys.byProjectPartition(bao.keySpace(), "apollo"))
                      .build();
              return table
                  .index("gsi1")
                  .query(q -> q.limit(1).queryConditional(QueryConditional.keyEqualTo(apollo)))
                  .iterator();
            });

    assertThat(in(victim, pages::next).items()).hasSize(1);
    refused(ErrorCode.FOREIGN_KEY, pages::next);
  }

  @Test
  void aWriteThatPassesTheRepositoryByIsRefused() {
    Task own = in(mallory, () -> tasks.create(t -> task(t, "1").slug("mine")));
    Map<String, AttributeValue> sentinel = key(TaskKeys.uniqueSlug(keys(mallory), "mine"));

    List.<ThrowingCallable>of(
            () -> table.putItem(own), () -> table.updateItem(own), () -> table.deleteItem(own))
        .forEach(attack -> refused(ErrorCode.REPOSITORY_NEEDED, attack));
    assertThat(items(mallory)).hasSize(2);
    assertThat(sentinel).hasSize(2);
  }

  /// A table of documents, which say no more than Mallory puts into them.
  private DynamoDbTable<EnhancedDocument> documents() {
    return enhanced.table(
        TABLE,
        TableSchema.documentSchemaBuilder()
            .addIndexPartitionKey(TableMetadata.primaryIndexName(), "_pk", AttributeValueType.S)
            .addIndexSortKey(TableMetadata.primaryIndexName(), "_sk", AttributeValueType.S)
            .attributeConverterProviders(AttributeConverterProvider.defaultProvider())
            .build());
  }

  private void refusesWrites(ErrorCode code, Map<String, AttributeValue> item) {
    EnhancedDocument document = EnhancedDocument.fromAttributeValueMap(item);
    List.<ThrowingCallable>of(
            () -> documents().putItem(document),
            () -> documents().updateItem(document),
            () ->
                enhanced.batchWriteItem(b ->
                    b.writeBatches(
                        WriteBatch.builder(EnhancedDocument.class)
                            .mappedTableResource(documents())
                            .addPutItem(document)
                            .build())),
            () -> enhanced.transactWriteItems(t -> t.addPutItem(documents(), document)),
            () -> enhanced.transactWriteItems(t -> t.addUpdateItem(documents(), document)))
        .forEach(attack -> refused(code, attack));
  }

  @Test
  void aDocumentThatPassesTheRulesOfAModelByIsRefused() {
    in(mallory, () -> new TreeRepository(bao));
    Map<String, AttributeValue> whole =
        in(
            mallory,
            () ->
                new TreeSchema(KeyFormat.STANDARD)
                    .toItem(
                        bao.keySpace(), new Tree("1", "apollo", new Tree.Node("x", null)), false));
    Map<String, AttributeValue> sentinel =
        new HashMap<>(key(TaskKeys.uniqueSlug(keys(mallory), SECRET)));
    sentinel.put("uniqueValue", text(TaskKeys.uniqueSlug(keys(mallory), SECRET).partition()));

    bao.keys("note");
    ItemKey declared = keys(mallory).sentinel("note", 1, "slug", SECRET);

    refusesWrites(ErrorCode.REPOSITORY_NEEDED, key(declared));
    refusesWrites(ErrorCode.REPOSITORY_NEEDED, sentinel);
    refusesWrites(ErrorCode.REPOSITORY_NEEDED, key(TaskKeys.item(keys(mallory), "1")));
    refusesWrites(
        ErrorCode.PREFIX_UNKNOWN, Map.of("_pk", text(mallory + "#zz#1"), "_sk", text("zz")));
    refusesWrites(ErrorCode.KEYS_LEFT_OUT, key(TreeKeys.item(keys(mallory), "1")));
    for (List<String> left : List.of(List.of("_model"), List.of("_iter_pk", "_iter_sk"))) {
      Map<String, AttributeValue> item = new HashMap<>(whole);
      left.forEach(item::remove);
      refusesWrites(ErrorCode.KEYS_LEFT_OUT, item);
    }
    Map<String, AttributeValue> unindexed = new HashMap<>(whole);
    unindexed.keySet().removeAll(List.of("_gsi1_pk", "_gsi1_sk"));
    refused(
        ErrorCode.KEYS_LEFT_OUT,
        () ->
            documents()
                .updateItem(u ->
                    u.item(EnhancedDocument.fromAttributeValueMap(unindexed))
                        .ignoreNullsMode(IgnoreNullsMode.SCALAR_ONLY)));
    assertThat(items(mallory)).isEmpty();
    in(mallory, () -> documents().updateItem(EnhancedDocument.fromAttributeValueMap(whole)));
  }

  @Test
  void aScanOfTheEnhancedClientIsRefused() {
    refused(ErrorCode.OPERATION_REFUSED, () -> table.scan().items().stream().toList());
    refused(ErrorCode.OPERATION_REFUSED, () -> table.index("gsi1").scan().stream().toList());
  }
}
