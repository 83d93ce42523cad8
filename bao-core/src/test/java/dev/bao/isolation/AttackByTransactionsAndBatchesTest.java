package dev.bao.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.error.ErrorCode;
import dev.bao.tracker.ProjectKeys;
import dev.bao.tracker.TaskAttributes;
import dev.bao.tracker.TaskKeys;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/// Requests of several parts of which one is the victim's.
class AttackByTransactionsAndBatchesTest extends Attack {

  private final DynamoDbClient client = bao.client();

  private Map<String, AttributeValue> own() {
    return key(ProjectKeys.item(keys(mallory), "p"));
  }

  @Test
  void aTransactionOfTwoTenantsIsRefused() {
    var theirs = in(victim, () -> tasks.update("1", t -> t.title("Mallory's")));
    var theirCheck = in(victim, () -> tasks.check("1", TaskAttributes.TITLE.exists()));
    var theirTransaction = in(victim, bao::transaction);

    refused(ErrorCode.TRANSACTION_FOREIGN, () -> bao.transaction().add(theirs).execute());
    refused(ErrorCode.TRANSACTION_FOREIGN, () -> bao.transaction().add(theirCheck).execute());
    refused(
        ErrorCode.TRANSACTION_FOREIGN,
        () -> theirTransaction.add(tasks.creation(tasks.build(t -> task(t, "2")))).execute());
  }

  @Test
  void aReadOfTwoTenantsIsRefused() {
    var theirs = in(victim, () -> tasks.lookup("1"));

    refused(ErrorCode.TRANSACTION_FOREIGN, () -> bao.transactGet(tasks.lookup("1"), theirs));
  }

  @Test
  void aTransactionWithAForeignKeyMadeByHandIsRefused() {
    for (List<TransactWriteItem> items :
        List.of(
            List.of(put(own()), delete(secretKey())), List.of(delete(secretKey()), put(own())))) {
      refused(ErrorCode.FOREIGN_KEY, () -> client.transactWriteItems(r -> r.transactItems(items)));
    }
    refused(
        ErrorCode.FOREIGN_KEY,
        () -> client.transactGetItems(r -> r.transactItems(get(own()), get(secretKey()))));
    assertThat(items(mallory)).isEmpty();
  }

  private static TransactWriteItem put(Map<String, AttributeValue> item) {
    return TransactWriteItem.builder().put(p -> p.tableName(TABLE).item(item)).build();
  }

  private static TransactWriteItem delete(Map<String, AttributeValue> key) {
    return TransactWriteItem.builder().delete(d -> d.tableName(TABLE).key(key)).build();
  }

  private static TransactGetItem get(Map<String, AttributeValue> key) {
    return TransactGetItem.builder().get(g -> g.tableName(TABLE).key(key)).build();
  }

  @Test
  void aBatchWithAForeignKeyMadeByHandIsRefused() {
    WriteRequest put = WriteRequest.builder().putRequest(p -> p.item(own())).build();
    WriteRequest delete = WriteRequest.builder().deleteRequest(d -> d.key(secretKey())).build();
    KeysAndAttributes both = KeysAndAttributes.builder().keys(List.of(own(), secretKey())).build();

    refused(
        ErrorCode.FOREIGN_KEY,
        () -> client.batchWriteItem(r -> r.requestItems(Map.of(TABLE, List.of(put, delete)))));
    refused(
        ErrorCode.FOREIGN_KEY, () -> client.batchGetItem(r -> r.requestItems(Map.of(TABLE, both))));
    assertThat(items(mallory)).isEmpty();
  }

  @Test
  void aSentinelOfAnotherTenantIsNotReleased() {
    Map<String, AttributeValue> sentinel = key(TaskKeys.uniqueSlug(keys(victim), SECRET));

    refused(ErrorCode.FOREIGN_KEY, () -> client.deleteItem(r -> r.tableName(TABLE).key(sentinel)));
    refused(
        ErrorCode.FOREIGN_KEY,
        () -> client.transactWriteItems(r -> r.transactItems(delete(sentinel))));
    assertThat(in(mallory, () -> tasks.create(t -> task(t, "1").slug(SECRET)))).isNotNull();
  }
}
