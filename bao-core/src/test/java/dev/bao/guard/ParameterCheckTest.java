package dev.bao.guard;

import static dev.bao.guard.Fixture.SECRET;
import static dev.bao.guard.Fixture.TABLE;
import static dev.bao.guard.Fixture.s;
import static dev.bao.guard.Fixture.taskKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.error.ErrorCode;
import dev.bao.guard.EachOperation.Way;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.ApiName;
import software.amazon.awssdk.core.RequestOverrideConfiguration;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.AttributeValueUpdate;
import software.amazon.awssdk.services.dynamodb.model.Condition;
import software.amazon.awssdk.services.dynamodb.model.ConditionalOperator;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ExpectedAttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

class ParameterCheckTest {

  private final Fixture fixture = new Fixture();

  @Nested
  class Tables {

    @ParameterizedTest
    @MethodSource("dev.bao.guard.EachOperation#all")
    void refusesAnotherTableAndEveryArn(Way way) {
      for (String table :
          new String[] {
            "Tracker",
            "tracker2",
            "",
            " tracker",
            "arn:aws:dynamodb:eu-central-1:123456789012:table/" + TABLE,
            SECRET
          }) {
        fixture.refuses(
            ErrorCode.TABLE_REFUSED, () -> way.sender().send(fixture.tasks, table, taskKey("1")));
      }
    }

    @Test
    void refusesARequestWithoutATable() {
      fixture.refuses(
          ErrorCode.TABLE_REFUSED, () -> fixture.tasks.getItem(r -> r.key(taskKey("1"))));
      fixture.refuses(ErrorCode.TABLE_REFUSED, () -> fixture.tasks.query(r -> r.indexName("gsi1")));
      fixture.refuses(
          ErrorCode.TABLE_REFUSED,
          () -> fixture.tasks.transactWriteItems(r -> r.transactItems(List.of(putWithoutTable()))));
    }

    private static TransactWriteItem putWithoutTable() {
      return TransactWriteItem.builder().put(p -> p.item(taskKey("1"))).build();
    }

    @Test
    void saysWhatWasNamed() {
      assertThatThrownBy(() -> fixture.tasks.getItem(r -> r.tableName("x").key(taskKey("1"))))
          .hasMessageContaining("names another table, or an ARN, expected the table tracker");
      assertThatThrownBy(() -> fixture.tasks.getItem(r -> r.key(taskKey("1"))))
          .hasMessageContaining("names no table, expected the table tracker");
    }

    @Test
    void refusesAQueryOfAnotherTable() {
      fixture.refuses(
          ErrorCode.TABLE_REFUSED, () -> fixture.tasks.query(query().tableName("other").build()));
    }

    @Test
    void refusesABatchThatNamesAnotherTableBesides() {
      KeysAndAttributes keys = KeysAndAttributes.builder().keys(List.of(taskKey("1"))).build();

      fixture.refuses(
          ErrorCode.TABLE_REFUSED,
          () ->
              fixture.tasks.batchGetItem(r -> r.requestItems(Map.of(TABLE, keys, "other", keys))));
    }
  }

  @Nested
  class LegacyParameters {

    @Test
    void areRefused() {
      AttributeValue value = s(SECRET);
      Condition condition = Condition.builder().attributeValueList(value).build();
      ExpectedAttributeValue expected = ExpectedAttributeValue.builder().value(value).build();

      refuses(client -> client.getItem(r -> get(r).attributesToGet("_pk", "_sk")));
      refuses(client ->
          client.batchGetItem(r ->
              r.requestItems(
                  Map.of(
                      TABLE,
                      KeysAndAttributes.builder()
                          .keys(List.of(taskKey("1")))
                          .attributesToGet("_pk")
                          .build()))));
      refuses(client -> client.putItem(r -> put(r).expected(Map.of("a", expected))));
      refuses(client -> client.putItem(r -> put(r).conditionalOperator(ConditionalOperator.OR)));
      refuses(client -> client.deleteItem(r -> delete(r).expected(Map.of("a", expected))));
      refuses(client -> client.deleteItem(r -> delete(r).conditionalOperator("OR")));
      refuses(client -> client.updateItem(r -> update(r).expected(Map.of("a", expected))));
      refuses(client -> client.updateItem(r -> update(r).conditionalOperator("AND")));
      refuses(client ->
          client.updateItem(r ->
              update(r)
                  .attributeUpdates(
                      Map.of("_gsi1_pk", AttributeValueUpdate.builder().value(value).build()))));
      refuses(client -> client.query(query().attributesToGet("_pk").build()));
      refuses(client -> client.query(query().keyConditions(Map.of("_pk", condition)).build()));
      refuses(client -> client.query(query().queryFilter(Map.of("a", condition)).build()));
      refuses(client -> client.query(query().conditionalOperator("OR").build()));
    }

    private void refuses(Consumer<DynamoDbClient> call) {
      fixture.refuses(ErrorCode.PARAMETER_REFUSED, () -> call.accept(fixture.tasks));
    }
  }

  @Nested
  class Overrides {

    private static final Set<String> ALLOWED =
        Set.of("apiNames", "apiCallTimeout", "apiCallAttemptTimeout", "metricPublishers");

    @Test
    void areRefusedWhereTheyWouldChangeWhereOrAsWhoTheRequestIsSent() {
      for (Map.Entry<String, AwsRequestOverrideConfiguration> override :
          EachSetting.refused().entrySet()) {
        for (Consumer<DynamoDbClient> call : everyCall(override.getValue())) {
          fixture.refuses(ErrorCode.PARAMETER_REFUSED, () -> call.accept(fixture.tasks));
          assertThatThrownBy(() -> call.accept(fixture.tasks))
              .hasMessageContaining("the request's own configuration sets " + override.getKey());
        }
      }
    }

    @Test
    void areLetThroughWhereTheySetTimeoutsMetricsAndApiNames() {
      AwsRequestOverrideConfiguration harmless =
          EachSetting.override(o ->
              o.apiCallTimeout(Duration.ofSeconds(1))
                  .apiCallAttemptTimeout(Duration.ofSeconds(1))
                  .metricPublishers(List.of())
                  .addApiName(ApiName.builder().name("a").version("b").build()));

      everyCall(harmless).forEach(call -> call.accept(fixture.tasks));

      assertThat(fixture.raw.calls).hasSize(9);
    }

    /// A later SDK may add a setting. It has to be put into one of the two groups, and refused by
    /// the guard where it belongs to the other one.
    @Test
    void areAllKnown() {
      Set<String> known = new TreeSet<>(ALLOWED);
      known.addAll(EachSetting.refused().keySet());
      // The same setting as credentialsProvider.
      known.add("credentialsIdentityProvider");

      assertThat(settings()).isEqualTo(known);
    }

    private static List<Consumer<DynamoDbClient>> everyCall(AwsRequestOverrideConfiguration with) {
      return EachSetting.everyCall(with, TABLE, taskKey("1"));
    }

    private static Set<String> settings() {
      Set<String> settings = new TreeSet<>();
      for (Class<?> type :
          List.of(RequestOverrideConfiguration.class, AwsRequestOverrideConfiguration.class)) {
        for (Method method : type.getDeclaredMethods()) {
          if (Modifier.isPublic(method.getModifiers())
              && !Modifier.isStatic(method.getModifiers())
              && method.getParameterCount() == 0) {
            settings.add(method.getName());
          }
        }
      }
      settings.removeAll(Set.of("toBuilder", "hashCode"));
      return settings;
    }
  }

  private static GetItemRequest.Builder get(GetItemRequest.Builder request) {
    return request.tableName(TABLE).key(taskKey("1"));
  }

  private static PutItemRequest.Builder put(PutItemRequest.Builder request) {
    return request.tableName(TABLE).item(taskKey("1"));
  }

  private static UpdateItemRequest.Builder update(UpdateItemRequest.Builder request) {
    return request.tableName(TABLE).key(taskKey("1"));
  }

  private static DeleteItemRequest.Builder delete(DeleteItemRequest.Builder request) {
    return request.tableName(TABLE).key(taskKey("1"));
  }

  private static QueryRequest.Builder query() {
    return QueryRequest.builder()
        .tableName(TABLE)
        .keyConditionExpression("#p = :p")
        .expressionAttributeNames(Map.of("#p", "_pk"))
        .expressionAttributeValues(Map.of(":p", s("acme#t#1")));
  }
}
