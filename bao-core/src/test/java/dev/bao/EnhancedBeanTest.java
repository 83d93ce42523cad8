package dev.bao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.error.BaoException;
import dev.bao.error.ErrorCode;
import dev.bao.key.ItemKey;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.Invoice;
import dev.bao.tracker.Project;
import dev.bao.tracker.ProjectRepository;
import dev.bao.tracker.ProjectSchema;
import dev.bao.tracker.TaskKeys;
import dev.bao.tracker.TaskRepository;
import java.util.List;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbTable;
import software.amazon.awssdk.enhanced.dynamodb.Key;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.enhanced.dynamodb.model.QueryConditional;
import software.amazon.awssdk.enhanced.dynamodb.model.WriteBatch;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/// A class of a team's own beside generated models.
class EnhancedBeanTest {

  private final Faults http = new Faults();
  private final Bao bao = Bao.builder().client(http.client()).table(LocalTable.NAME).build();
  private final TenantKeys keys = bao.keys("inv");
  private final DynamoDbEnhancedClient enhanced = bao.enhanced();

  /// The extension for versions refuses batches of versioned beans.
  private final DynamoDbEnhancedClient withoutVersions = bao.enhanced(List.of());

  private final DynamoDbTable<Invoice> invoices =
      enhanced.table(LocalTable.NAME, TableSchema.fromBean(Invoice.class));
  private final DynamoDbTable<Invoice> unversioned =
      withoutVersions.table(LocalTable.NAME, TableSchema.fromBean(Invoice.class));
  private final DynamoDbTable<Project> projects =
      enhanced.table(LocalTable.NAME, bao.schema(ProjectSchema::new));
  private final TaskRepository tasks = new TaskRepository(bao);

  private final String acme = LocalTable.newTenant();
  private final String globex = LocalTable.newTenant();

  private static <R> R in(String tenant, Supplier<R> body) {
    return TenantContext.callWithTenant(tenant, body::get);
  }

  private static Invoice invoice(ItemKey key, int amount) {
    Invoice invoice = new Invoice();
    invoice.setPartitionKey(key.partition());
    invoice.setSortKey(key.sort());
    invoice.setAmount(amount);
    return invoice;
  }

  private Invoice invoice(String id, int amount) {
    Invoice invoice = invoice(keys.item(id), amount);
    return indexed(invoice, keys.index(1, "open", id));
  }

  private static Invoice indexed(Invoice invoice, ItemKey index) {
    invoice.setIndexPartitionKey(index.partition());
    invoice.setIndexSortKey(index.sort());
    return invoice;
  }

  private void refusesInAcme(ErrorCode code, ThrowingCallable call) {
    http.operations().clear();
    TenantContext.runWithTenant(
        acme,
        () ->
            assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                    BaoException.class, e -> assertThat(e.code()).isEqualTo(code))
                .hasMessageNotContaining(globex));
    assertThat(http.operations()).isEmpty();
  }

  @Test
  void isWrittenAndReadWithTheKeysOfTheTenant() {
    TenantContext.runWithTenant(
        acme,
        () -> {
          invoices.putItem(invoice("1", 500));
          WriteBatch batch =
              WriteBatch.builder(Invoice.class)
                  .mappedTableResource(unversioned)
                  .addPutItem(invoice("2", 700))
                  .build();
          withoutVersions.batchWriteItem(request -> request.addWriteBatch(batch));

          Invoice first = invoices.getItem(TenantKeys.of(keys.item("1")));
          assertThat(first.getPartitionKey()).isEqualTo(acme + "#inv#1");
          assertThat(first.getSortKey()).isEqualTo("inv");
          assertThat(first.getAmount()).isEqualTo(500);
          assertThat(open()).extracting(Invoice::getAmount).containsExactly(500, 700);
        });
    assertThat(in(globex, this::open)).isEmpty();
  }

  private List<Invoice> open() {
    Key key = Key.builder().partitionValue(keys.index(1, "open", "x").partition()).build();
    return invoices.index("gsi1").query(QueryConditional.keyEqualTo(key)).stream()
        .flatMap(page -> page.items().stream())
        .toList();
  }

  @Test
  void keepsItsVersionsAndLeavesAnIndexAsAWhole() {
    TenantContext.runWithTenant(
        acme,
        () -> {
          Invoice first = invoices.updateItem(invoice("1", 500));
          assertThat(first.getVersion()).isEqualTo(1);
          first.setAmount(600);
          first.setIndexPartitionKey(null);
          first.setIndexSortKey(null);
          Invoice second = invoices.updateItem(first);

          assertThat(second.getVersion()).isEqualTo(2);
          assertThat(second.getAmount()).isEqualTo(600);
          assertThat(open()).isEmpty();
          assertThatThrownBy(() -> invoices.updateItem(first))
              .isInstanceOf(ConditionalCheckFailedException.class);
          invoices.deleteItem(TenantKeys.of(keys.item("1")));
          assertThat(invoices.getItem(TenantKeys.of(keys.item("1")))).isNull();
        });
  }

  @Test
  void isWrittenTogetherWithAGeneratedModel() {
    Project project = new Project("apollo", "Apollo", 1);

    TenantContext.runWithTenant(
        acme,
        () -> {
          enhanced.transactWriteItems(request ->
              request.addPutItem(invoices, invoice("1", 500)).addPutItem(projects, project));

          assertThat(new ProjectRepository(bao).find("apollo")).contains(project);
          var read =
              enhanced.transactGetItems(request ->
                  request
                      .addGetItem(projects, project)
                      .addGetItem(invoices, TenantKeys.of(keys.item("1"))));
          assertThat(read.getFirst().getItem(projects)).isEqualTo(project);
          assertThat(read.getLast().getItem(invoices).getAmount()).isEqualTo(500);
        });
  }

  @Test
  void isRefusedWithKeysOfAnotherTenant() {
    Invoice foreign = in(globex, () -> invoice("1", 500));

    for (ThrowingCallable write : writes(foreign)) {
      refusesInAcme(ErrorCode.FOREIGN_KEY, write);
    }
    refusesInAcme(ErrorCode.FOREIGN_KEY, () -> invoices.getItem(foreign));
  }

  @Test
  void isRefusedWithAnIndexKeyOfAnotherTenantModelOrSlot() {
    ItemKey key = in(acme, () -> keys.item("1"));
    List<ItemKey> indexKeys =
        List.of(
            in(globex, () -> keys.index(1, "open", "1")),
            in(acme, () -> keys.index(2, "open", "1")),
            in(acme, () -> new ItemKey(TaskKeys.byProjectPartition(bao.keySpace(), "x"), "1")),
            new ItemKey("open", "1"));

    for (ItemKey index : indexKeys) {
      Invoice invoice = indexed(invoice(key, 500), index);
      refusesInAcme(ErrorCode.FOREIGN_KEY, () -> invoices.putItem(invoice));
      refusesInAcme(ErrorCode.FOREIGN_KEY, () -> invoices.updateItem(invoice));
    }
  }

  @Test
  void isRefusedWithHalfOfAnIndexKey() {
    Invoice invoice = in(acme, () -> invoice("1", 500));
    invoice.setIndexSortKey(null);

    refusesInAcme(ErrorCode.FOREIGN_KEY, () -> invoices.putItem(invoice));
    refusesInAcme(ErrorCode.EXPRESSION_REFUSED, () -> invoices.updateItem(invoice));
  }

  @Test
  void isRefusedWithoutATenantInItsKey() {
    for (ThrowingCallable write : writes(invoice(new ItemKey("inv#1", "inv"), 500))) {
      refusesInAcme(ErrorCode.FOREIGN_KEY, write);
    }
  }

  @Test
  void isRefusedWithAPrefixThatNobodyDeclared() {
    for (ThrowingCallable write : writes(invoice(new ItemKey(acme + "#bill#1", "bill"), 500))) {
      refusesInAcme(ErrorCode.PREFIX_UNKNOWN, write);
    }
  }

  @Test
  void doesNotGetAroundTheUniqueValuesOfAModel() {
    assertThat(tasks).isNotNull();
    ItemKey task = in(acme, () -> TaskKeys.item(bao.keySpace(), "1"));
    ItemKey sentinel = in(acme, () -> TaskKeys.uniqueSlug(bao.keySpace(), "hatch"));

    for (ItemKey key : List.of(task, sentinel)) {
      for (ThrowingCallable write : writes(invoice(key, 500))) {
        refusesInAcme(ErrorCode.REPOSITORY_NEEDED, write);
      }
    }
  }

  @Test
  void doesNotWriteAModelsItemsWithoutTheirKeys() {
    ItemKey project = in(acme, () -> new ItemKey(acme + "#p#apollo", "p"));

    refusesInAcme(ErrorCode.KEYS_LEFT_OUT, () -> invoices.putItem(invoice(project, 500)));
    refusesInAcme(
        ErrorCode.FOREIGN_KEY,
        () -> {
          // Projects are not in that index, and its key is that of another prefix.
          invoices.putItem(indexed(invoice(project, 1), keys.index(1, "open", "1")));
        });
    refusesInAcme(ErrorCode.KEYS_LEFT_OUT, () -> invoices.updateItem(invoice(project, 500)));
  }

  private List<ThrowingCallable> writes(Invoice invoice) {
    WriteBatch.Builder<Invoice> batch =
        WriteBatch.builder(Invoice.class).mappedTableResource(unversioned);
    return List.of(
        () -> invoices.putItem(invoice),
        () -> invoices.updateItem(invoice),
        () -> invoices.deleteItem(invoice),
        () ->
            enhanced.batchWriteItem(
                request -> request.addWriteBatch(batch.addPutItem(invoice).build())),
        () -> enhanced.transactWriteItems(request -> request.addPutItem(invoices, invoice)),
        () -> enhanced.transactWriteItems(request -> request.addUpdateItem(invoices, invoice)),
        () -> enhanced.transactWriteItems(request -> request.addDeleteItem(invoices, invoice)));
  }

  @Test
  void hasKeysOnlyForIndexesThatThereAre() {
    refusesInAcme(ErrorCode.ARGUMENT_INVALID, () -> keys.index(0, "open", "1"));
    refusesInAcme(ErrorCode.ARGUMENT_INVALID, () -> keys.index(6, "open", "1"));
    refusesInAcme(ErrorCode.KEY_VALUE_REFUSED, () -> keys.item(""));
    assertThat(in(acme, () -> keys.item("a", "b"))).isEqualTo(new ItemKey(acme + "#inv#a", "b"));
  }
}
