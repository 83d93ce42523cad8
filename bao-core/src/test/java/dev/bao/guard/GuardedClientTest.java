package dev.bao.guard;

import static dev.bao.guard.Fixture.TABLE;
import static dev.bao.guard.Fixture.key;
import static dev.bao.guard.Fixture.s;
import static dev.bao.guard.Fixture.taskKey;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.error.ErrorCode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

class GuardedClientTest {

  private final Fixture fixture = new Fixture();
  private final GuardedClient tasks = fixture.tasks;

  @Test
  void preparesARequestWithoutSendingIt() {
    Map<String, AttributeValue> own = taskKey("1");

    assertThat(tasks.prepared(get(own))).isEqualTo(get(own));
    assertThat(tasks.prepared(put(own))).isEqualTo(put(own));
    assertThat(tasks.prepared(update(own))).isEqualTo(update(own));
    assertThat(tasks.prepared(delete(own))).isEqualTo(delete(own));
    assertThat(tasks.prepared(query("acme#t#1"))).isEqualTo(query("acme#t#1"));
    assertThat(tasks.prepared(batchGet(own))).isEqualTo(batchGet(own));
    assertThat(tasks.prepared(batchWrite(own))).isEqualTo(batchWrite(own));
    assertThat(tasks.prepared(transactGet(own))).isEqualTo(transactGet(own));
    assertThat(tasks.prepared(transactWrite(own))).isEqualTo(transactWrite(own));
    assertThat(fixture.raw.calls).isEmpty();
  }

  @Test
  void checksARequestThatItPrepares() {
    Map<String, AttributeValue> foreign = key("globex#t#1", "t");

    fixture.refuses(ErrorCode.FOREIGN_KEY, () -> tasks.prepared(get(foreign)));
    fixture.refuses(ErrorCode.FOREIGN_KEY, () -> tasks.prepared(put(foreign)));
    fixture.refuses(ErrorCode.FOREIGN_KEY, () -> tasks.prepared(update(foreign)));
    fixture.refuses(ErrorCode.FOREIGN_KEY, () -> tasks.prepared(delete(foreign)));
    fixture.refuses(ErrorCode.FOREIGN_KEY, () -> tasks.prepared(query("globex#t#1")));
    fixture.refuses(ErrorCode.FOREIGN_KEY, () -> tasks.prepared(batchGet(foreign)));
    fixture.refuses(ErrorCode.FOREIGN_KEY, () -> tasks.prepared(batchWrite(foreign)));
    fixture.refuses(ErrorCode.FOREIGN_KEY, () -> tasks.prepared(transactGet(foreign)));
    fixture.refuses(ErrorCode.FOREIGN_KEY, () -> tasks.prepared(transactWrite(foreign)));
  }

  private static GetItemRequest get(Map<String, AttributeValue> key) {
    return GetItemRequest.builder().tableName(TABLE).key(key).build();
  }

  private static PutItemRequest put(Map<String, AttributeValue> item) {
    return PutItemRequest.builder().tableName(TABLE).item(item).build();
  }

  private static UpdateItemRequest update(Map<String, AttributeValue> key) {
    return UpdateItemRequest.builder().tableName(TABLE).key(key).build();
  }

  private static DeleteItemRequest delete(Map<String, AttributeValue> key) {
    return DeleteItemRequest.builder().tableName(TABLE).key(key).build();
  }

  private static QueryRequest query(String partition) {
    return QueryRequest.builder()
        .tableName(TABLE)
        .keyConditionExpression("#p = :p")
        .expressionAttributeNames(Map.of("#p", "_pk"))
        .expressionAttributeValues(Map.of(":p", s(partition)))
        .build();
  }

  private static BatchGetItemRequest batchGet(Map<String, AttributeValue> key) {
    KeysAndAttributes keys = KeysAndAttributes.builder().keys(List.of(key)).build();
    return BatchGetItemRequest.builder().requestItems(Map.of(TABLE, keys)).build();
  }

  private static BatchWriteItemRequest batchWrite(Map<String, AttributeValue> item) {
    WriteRequest write = WriteRequest.builder().putRequest(p -> p.item(item)).build();
    return BatchWriteItemRequest.builder().requestItems(Map.of(TABLE, List.of(write))).build();
  }

  private static TransactGetItemsRequest transactGet(Map<String, AttributeValue> key) {
    return TransactGetItemsRequest.builder()
        .transactItems(TransactGetItem.builder().get(g -> g.tableName(TABLE).key(key)).build())
        .build();
  }

  private static TransactWriteItemsRequest transactWrite(Map<String, AttributeValue> item) {
    return TransactWriteItemsRequest.builder()
        .transactItems(TransactWriteItem.builder().put(p -> p.tableName(TABLE).item(item)).build())
        .build();
  }
}
