package dev.bao.guard;

import static dev.bao.guard.Fixture.ACME;
import static dev.bao.guard.Fixture.GLOBEX;
import static dev.bao.guard.Fixture.TABLE;
import static dev.bao.guard.Fixture.key;
import static dev.bao.guard.Fixture.s;
import static dev.bao.guard.Fixture.strings;
import static dev.bao.guard.Fixture.taskKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.error.ErrorCode;
import dev.bao.error.TenantException;
import dev.bao.guard.EachOperation.Way;
import dev.bao.key.KeySpace;
import dev.bao.tenant.TenantId;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

class ScopedClientTest {

  private static final String ALL = "dev.bao.guard.EachOperation#all";

  private final Fixture fixture = new Fixture();
  private KeySpace current = ACME;
  private final DynamoDbClient client = fixture.guard.scoped(() -> current);

  @ParameterizedTest
  @MethodSource(ALL)
  void asksForTheTenantAtEachCall(Way way) {
    assertThat(way.send(client, key("acme#t#1", "t"))).isNotNull();
    current = GLOBEX;
    assertThat(way.send(client, key("globex#t#1", "t"))).isNotNull();
    current = ACME;
    way.send(client, key("acme#t#1", "t"));

    assertThat(fixture.raw.calls).hasSize(3);
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void refusesARequestOfOneTenantThatIsSentInTheScopeOfAnother(Way way) {
    Map<String, AttributeValue> ofGlobex = key("globex#t#1", "t");
    current = ACME;

    fixture.refuses(ErrorCode.FOREIGN_KEY, () -> way.send(client, ofGlobex));
  }

  @ParameterizedTest
  @MethodSource(ALL)
  void sendsNothingWhereThereIsNoTenant(Way way) {
    DynamoDbClient unscoped =
        fixture.guard.scoped(() -> {
          throw new TenantException(ErrorCode.TENANT_MISSING, "none");
        });

    assertThatThrownBy(() -> way.send(unscoped, taskKey("1"))).isInstanceOf(TenantException.class);
    assertThat(fixture.raw.calls).isEmpty();
  }

  @Test
  void refusesTheNextPageOfAnotherTenantsPaginator() {
    fixture.raw.answers(page("1", true)).answers(page("2", false));
    Iterator<QueryResponse> pages = client.queryPaginator(query()).iterator();

    assertThat(pages.next().items()).hasSize(1);
    fixture.raw.calls.clear();
    current = new KeySpace(ACME.format(), TenantId.of("initech"));

    fixture.refuses(ErrorCode.FOREIGN_KEY, pages::next);
  }

  @Test
  void pagesThroughThePaginatorsOfTheSdk() {
    for (DynamoDbClient paged : List.of(client, fixture.tasks, fixture.tenant)) {
      fixture.raw.calls.clear();
      fixture.raw.answers(page("1", true)).answers(page("2", false));

      assertThat(paged.queryPaginator(query()).items()).hasSize(2);

      assertThat(fixture.raw.calls).hasSize(2);
      QueryRequest second = (QueryRequest) fixture.raw.calls.getLast();
      assertThat(second.exclusiveStartKey()).isEqualTo(entryKey("1"));
    }
  }

  private static QueryRequest query() {
    return QueryRequest.builder()
        .tableName(TABLE)
        .indexName("gsi1")
        .keyConditionExpression("#p = :p")
        .expressionAttributeNames(Map.of("#p", "_gsi1_pk"))
        .expressionAttributeValues(Map.of(":p", s("acme#t#gsi1#apollo")))
        .build();
  }

  private static QueryResponse page(String id, boolean hasMore) {
    QueryResponse.Builder page = QueryResponse.builder().items(List.of(entryKey(id)));
    return (hasMore ? page.lastEvaluatedKey(entryKey(id)) : page).build();
  }

  private static Map<String, AttributeValue> entryKey(String id) {
    return strings(
        "_pk", "acme#t#" + id, "_sk", "t", "_gsi1_pk", "acme#t#gsi1#apollo", "_gsi1_sk", id);
  }
}
