package dev.bao.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.Bao;
import dev.bao.LocalTable;
import dev.bao.Repository;
import dev.bao.error.IsolationException;
import dev.bao.expression.TextAttribute;
import dev.bao.key.ItemKey;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.key.TableLayout;
import dev.bao.model.ModelIdentity;
import dev.bao.model.ModelSchema;
import dev.bao.tenant.TenantContext;
import dev.bao.tenant.TenantId;
import dev.bao.tracker.Task;
import dev.bao.tracker.TaskAttributes;
import dev.bao.tracker.TaskKeys;
import dev.bao.tracker.TaskRepository;
import dev.bao.tracker.TaskSchema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.model.BatchWriteItemEnhancedRequest;
import software.amazon.awssdk.enhanced.dynamodb.model.WriteBatch;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.paginators.QueryIterable;

/// Application code that tries to reach another tenant through what Bao gives it.
class HostileCodeTest extends TaskTest {

  private static final String FORGED = "bao-core-hostile";

  private final DynamoDbClient client = LocalTable.bao().client();
  private final String other = LocalTable.newTenant();

  private Task createSecret() {
    return TenantContext.callWithTenant(
        other, () -> tasks.create(t -> hatch(t).title("Secret").slug("secret")));
  }

  @Test
  void aRepositoryOfTheirOwnCannotNameAnotherTenant() {
    Task secret = createSecret();

    assertThatThrownBy(() -> new Finder().find(other, secret.taskId()))
        .isInstanceOf(IsolationException.class);
  }

  /// What an application may derive from a repository.
  private static final class Finder extends Repository<Task> {

    Finder() {
      super(LocalTable.bao(), ModelIdentity.of(Task.class.getName(), TaskKeys.PREFIX));
    }

    @Override
    protected ModelSchema<Task> schema(KeyFormat format) {
      return new TaskSchema(format);
    }

    Optional<Task> find(String tenant, String taskId) {
      KeySpace in = new KeySpace(KeyFormat.STANDARD, new TenantId(tenant));
      return find(in, TaskKeys.item(in, taskId), Consistency.STRONG);
    }
  }

  @Test
  void aTokenOfATransactionIsTheTenantsOwn() {
    String token = LocalTable.newTenant();
    TenantContext.runWithTenant(other, () -> put(token, "a"));

    put(token, "b");

    assertThat(rawItems()).hasSize(1);
  }

  private void put(String token, String taskId) {
    KeySpace in = new KeySpace(KeyFormat.STANDARD, TenantContext.currentTenant());
    ItemKey key = TaskKeys.item(in, taskId);
    TransactWriteItem put =
        TransactWriteItem.builder()
            .put(item -> item.tableName(LocalTable.NAME).item(keyOf(key)))
            .build();
    client.transactWriteItems(request -> request.clientRequestToken(token).transactItems(put));
  }

  private static Map<String, AttributeValue> keyOf(ItemKey key) {
    return Map.of(
        TableLayout.PARTITION_KEY, AttributeValue.fromS(key.partition()),
        TableLayout.SORT_KEY, AttributeValue.fromS(key.sort()));
  }

  @Test
  void aFilterTellsNothingOfAnItemThatWasForgedIntoTheIndex() {
    TaskRepository forged = forgedRepository();
    forgeIntoIndex(forged);

    assertThat(forged.byProject("apollo").filter(TaskAttributes.TITLE.beginsWith("X")).list())
        .isEmpty();
    // An error here would say that the other tenant's title starts with S.
    assertThat(forged.byProject("apollo").filter(TaskAttributes.TITLE.beginsWith("S")).list())
        .isEmpty();
  }

  @Test
  void aCountLeavesOutAnItemThatWasForgedIntoTheIndex() {
    TaskRepository forged = forgedRepository();
    forged.create(TaskTest::hatch);
    forgeIntoIndex(forged);

    assertThat(forged.byProject("apollo").count()).isEqualTo(1);
    assertThatThrownBy(() -> forged.byProject("apollo").list())
        .isInstanceOf(IsolationException.class);
  }

  /// On a table of its own: the shared one never holds a forged item.
  private static TaskRepository forgedRepository() {
    Bao bao = Bao.builder().client(LocalTable.client()).table(FORGED).build();
    bao.table().createIfMissing();
    return new TaskRepository(bao);
  }

  private void forgeIntoIndex(TaskRepository forged) {
    Task secret =
        TenantContext.callWithTenant(
            other, () -> forged.create(t -> hatch(t).title("Secret").slug("secret")));
    KeySpace in = new KeySpace(KeyFormat.STANDARD, TenantContext.currentTenant());
    KeySpace theirs = new KeySpace(KeyFormat.STANDARD, new TenantId(other));
    String partition = TaskKeys.byProjectPartition(in, secret.projectId());
    LocalTable.client()
        .updateItem(request ->
            request
                .tableName(FORGED)
                .key(keyOf(TaskKeys.item(theirs, secret.taskId())))
                .updateExpression("SET #g = :g")
                .expressionAttributeNames(Map.of("#g", TableLayout.indexPartitionKey(1)))
                .expressionAttributeValues(Map.of(":g", AttributeValue.fromS(partition))));
  }

  @Test
  void aPaginatorThatWasMadeInAnotherTenantIsRefused() {
    Task secret = createSecret();
    QueryIterable pages =
        TenantContext.callWithTenant(
            other,
            () ->
                client.queryPaginator(request ->
                    request
                        .tableName(LocalTable.NAME)
                        .keyConditionExpression("#pk = :pk")
                        .expressionAttributeNames(Map.of("#pk", TableLayout.PARTITION_KEY))
                        .expressionAttributeValues(
                            Map.of(":pk", AttributeValue.fromS(other + "#t#" + secret.taskId())))));

    assertThatThrownBy(() -> pages.items().stream().toList())
        .isInstanceOf(IsolationException.class);
  }

  @Test
  void anEnhancedBatchThatWasBuiltInAnotherTenantIsRefused() {
    Task secret = createSecret();
    DynamoDbEnhancedClient enhanced =
        DynamoDbEnhancedClient.builder().dynamoDbClient(client).build();
    DynamoDbTable<Task> table = enhanced.table(LocalTable.NAME, new TaskSchema(KeyFormat.STANDARD));
    BatchWriteItemEnhancedRequest batch =
        TenantContext.callWithTenant(
            other,
            () ->
                BatchWriteItemEnhancedRequest.builder()
                    .writeBatches(
                        WriteBatch.builder(Task.class)
                            .mappedTableResource(table)
                            .addPutItem(secret)
                            .build())
                    .build());

    assertThatThrownBy(() -> enhanced.batchWriteItem(batch))
        .isInstanceOf(IsolationException.class)
        .hasMessageNotContaining(other);
  }

  @Test
  void aSwitchWithinAPatchDoesNotMoveTheWrite() {
    Task task = createHatch();

    tasks
        .update(task.taskId(), t -> TenantContext.runWithTenant(other, () -> t.title("Elsewhere")))
        .execute();

    assertThat(tasks.get(task.taskId()).title()).isEqualTo("Elsewhere");
    assertThat(
            TenantContext.<List<Task>, RuntimeException>callWithTenant(
                other, () -> tasks.byProject("apollo").list()))
        .isEmpty();
  }

  @Test
  void aCapacityListenerThatFailsDoesNotSilenceTheNext() {
    AtomicInteger told = new AtomicInteger();
    Bao bao =
        Bao.builder()
            .client(LocalTable.client())
            .table(LocalTable.NAME)
            .onCapacity(_ -> {
              throw new IllegalStateException("full");
            })
            .onCapacity(_ -> told.incrementAndGet())
            .build();

    new TaskRepository(bao).find("task");

    assertThat(told).hasValue(1);
  }

  @Test
  void aConditionOnAnyAttributeNameIsSaidPlainly() {
    Task task = createHatch();
    TextAttribute<Task> price = new TextAttribute<>("price$1", "Task.price$1");

    assertThatThrownBy(
            () -> tasks.update(task.taskId(), t -> t.title("New")).when(price.eq("x")).execute())
        .isInstanceOf(ConditionFailedException.class)
        .hasMessageContaining("price$1 = ?");
  }
}
