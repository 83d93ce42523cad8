package dev.bao.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.BaoScope;
import dev.bao.error.ErrorCode;
import dev.bao.tracker.TaskKeys;
import java.util.AbstractMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.endpoints.DynamoDbEndpointProvider;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/// Requests of a shape that the SDK lets anybody build, and no repository does.
class AttackByShapeOfRequestTest extends Attack {

  private final DynamoDbClient client = bao.client();
  private Map<String, AttributeValue> own = Map.of();

  @BeforeEach
  void giveMalloryATask() {
    in(mallory, () -> tasks.create(t -> task(t, "1")));
    own = key(TaskKeys.item(keys(mallory), "1"));
    remember();
  }

  @Test
  void aKeyValueOfTwoTypesAtOnceIsRefused() {
    String mine = TaskKeys.item(keys(mallory), "1").partition();
    String foreign = TaskKeys.item(keys(victim), "1").partition();
    for (AttributeValue value :
        List.of(
            AttributeValue.builder().s(mine).n("1").build(),
            AttributeValue.builder().s(mine).ss(foreign).build(),
            AttributeValue.builder().s(foreign).bool(true).build(),
            AttributeValue.builder().s(mine).nul(true).build())) {
      Map<String, AttributeValue> key = new HashMap<>(own);
      key.put("_pk", value);
      refused(ErrorCode.FOREIGN_KEY, () -> client.getItem(r -> r.tableName(TABLE).key(key)));
      refused(ErrorCode.FOREIGN_KEY, () -> client.putItem(r -> r.tableName(TABLE).item(key)));
    }
  }

  @Test
  void aWriteWithASecondOneHiddenInItIsRefused() {
    WriteRequest both =
        WriteRequest.builder()
            .putRequest(p -> p.item(own))
            .deleteRequest(d -> d.key(secretKey()))
            .build();
    TransactWriteItem two =
        TransactWriteItem.builder()
            .put(p -> p.tableName(TABLE).item(own))
            .delete(d -> d.tableName(TABLE).key(secretKey()))
            .build();

    refused(
        ErrorCode.FOREIGN_KEY,
        () -> client.batchWriteItem(r -> r.requestItems(Map.of(TABLE, List.of(both)))));
    refused(ErrorCode.FOREIGN_KEY, () -> client.transactWriteItems(r -> r.transactItems(two)));
  }

  @Test
  void aMapThatChangesAfterTheRequestWasBuiltIsSentAsItWas() {
    AtomicBoolean isBuilt = new AtomicBoolean();
    Map<String, AttributeValue> foreign = secretKey();
    Map<String, AttributeValue> changing =
        new AbstractMap<>() {
          @Override
          public Set<Map.Entry<String, AttributeValue>> entrySet() {
            return (isBuilt.get() ? foreign : own).entrySet();
          }
        };
    DeleteItemRequest request = DeleteItemRequest.builder().tableName(TABLE).key(changing).build();
    isBuilt.set(true);

    in(mallory, () -> client.deleteItem(request));

    assertThat(in(mallory, () -> tasks.find("1"))).isEmpty();
  }

  @Test
  void anIndexByAnotherNameIsRefused() {
    for (String index :
        List.of("GSI1", "gsi1 ", "gsi6", "gsi0", "gsi01", "gsi-1", "", TABLE, "iter_index2")) {
      refused(
          ErrorCode.TABLE_REFUSED,
          () ->
              client.query(r ->
                  r.tableName(TABLE)
                      .indexName(index)
                      .keyConditionExpression("#p = :p")
                      .expressionAttributeNames(Map.of("#p", "_pk"))
                      .expressionAttributeValues(Map.of(":p", text("x")))));
    }
  }

  @Test
  void aRequestThatWouldBeSentElsewhereOrInAnotherFormIsRefused() {
    DynamoDbEndpointProvider elsewhere = _ -> new CompletableFuture<>();
    for (Consumer<AwsRequestOverrideConfiguration.Builder> override :
        List.<Consumer<AwsRequestOverrideConfiguration.Builder>>of(
            o -> o.endpointProvider(elsewhere),
            o -> o.addPlugin(_ -> {}),
            o -> o.putRawQueryParameter("Action", "Scan"),
            o -> o.putHeader("Host", "127.0.0.1:1"),
            o -> o.signer((request, _) -> request))) {
      refused(
          ErrorCode.PARAMETER_REFUSED,
          () -> client.getItem(r -> r.tableName(TABLE).key(own).overrideConfiguration(override)));
    }
  }

  @Test
  void aSelectThatTheSdkDoesNotKnowIsRefused() {
    refused(
        ErrorCode.PARAMETER_REFUSED, () -> client.query(ownQuery().select("EVERYTHING").build()));
  }

  private QueryRequest.Builder ownQuery() {
    return QueryRequest.builder()
        .tableName(TABLE)
        .indexName("gsi1")
        .limit(1)
        .keyConditionExpression("#p = :p")
        .expressionAttributeNames(Map.of("#p", "_gsi1_pk"))
        .expressionAttributeValues(
            Map.of(":p", text(TaskKeys.byProjectPartition(keys(mallory), "apollo"))));
  }

  @Test
  void thePaginatorOfAnotherScopeDoesNotGoOn() {
    in(mallory, () -> tasks.create(t -> task(t, "2")));
    Iterator<QueryResponse> pages =
        in(mallory, () -> client.queryPaginator(ownQuery().build()).iterator());
    assertThat(in(mallory, pages::next).items()).hasSize(1);

    in(victim, () -> refusedHere(ErrorCode.FOREIGN_KEY, pages::next));
    refusedHere(ErrorCode.TENANT_MISSING, pages::next);
  }

  @Test
  void aRequestWithoutItsPartsHarmsNobody() {
    refused(ErrorCode.FOREIGN_KEY, () -> client.putItem(r -> r.tableName(TABLE)));
    refused(ErrorCode.TABLE_REFUSED, () -> client.getItem(r -> r.key(own)));
    WriteRequest empty = WriteRequest.builder().build();
    in(
        mallory,
        () ->
            BaoScope.run(() ->
                assertThatDynamoDbRefuses(() ->
                    client.batchWriteItem(r -> r.requestItems(Map.of(TABLE, List.of(empty)))))));
  }

  private static void assertThatDynamoDbRefuses(ThrowingCallable attack) {
    assertThatThrownBy(attack).isInstanceOf(DynamoDbException.class);
  }
}
