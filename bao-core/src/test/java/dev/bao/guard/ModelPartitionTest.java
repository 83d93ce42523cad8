package dev.bao.guard;

import static dev.bao.guard.Fixture.ACME;
import static dev.bao.guard.Fixture.COMMENT;
import static dev.bao.guard.Fixture.TABLE;
import static dev.bao.guard.Fixture.key;
import static dev.bao.guard.Fixture.s;
import static dev.bao.guard.Fixture.strings;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.error.ErrorCode;
import dev.bao.guard.EachOperation.Way;
import dev.bao.model.Model;
import dev.bao.model.ModelIndex;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;

/// Partitions that are a model itself: of roles of acme in the table and in gsi1, while their gsi2
/// has a partition for each value.
class ModelPartitionTest {

  private static final String BY_KEY = "dev.bao.guard.EachOperation#byKey";

  private static final Model ROLE =
      Model.builder("Role", "r")
          .modelPartition()
          .index(new ModelIndex("byName", 1, true).inModelPartition())
          .index(new ModelIndex("byTeam", 2, true))
          .build();

  private final Fixture fixture = new Fixture();
  private final GuardedClient roles = fixture.guard.bind(ACME, ROLE);
  private final GuardedClient comments = fixture.guard.bind(ACME, COMMENT);

  private static QueryRequest query(@Nullable String index, String attribute, String partition) {
    return QueryRequest.builder()
        .tableName(TABLE)
        .indexName(index)
        .keyConditionExpression("#g = :g")
        .expressionAttributeNames(Map.of("#g", attribute))
        .expressionAttributeValues(Map.of(":g", s(partition)))
        .build();
  }

  private static QueryRequest byName(String partition) {
    return query("gsi1", "_gsi1_pk", partition);
  }

  private static PutItemRequest put(String... pairs) {
    return PutItemRequest.builder().tableName(TABLE).item(strings(pairs)).build();
  }

  @ParameterizedTest
  @MethodSource(BY_KEY)
  void letsAKeyOfTheModelThrough(Way way) {
    way.send(roles, key("acme#r", "admin"));

    assertThat(fixture.raw.calls).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource(BY_KEY)
  void letsAKeyThroughWhereNoModelIsBound(Way way) {
    way.send(fixture.tenant, key("acme#r", "admin"));

    assertThat(fixture.raw.calls).hasSize(1);
  }

  /// Other models and tenants, such that one is the start of the other, and other parts of keys.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "acme#r2",
        "acme#r#",
        "acme#r#x",
        "acme#R",
        "acme#",
        "acme",
        "acme#t",
        "acme#gsi1",
        "acme#iter",
        "acme#r#gsi1",
        "acme#r#iter",
        "acme#_raft_uc",
        "acm#r",
        "acmee#r",
        "globex#r",
        "r",
        "#r",
        "acme#r\n",
        "acme##r"
      })
  void refusesEveryOtherPartition(String partition) {
    fixture.refuses(
        ErrorCode.FOREIGN_KEY, () -> roles.putItem(put("_pk", partition, "_sk", "admin")));
    fixture.refuses(ErrorCode.FOREIGN_KEY, () -> roles.query(query(null, "_pk", partition)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "acme#",
        "acme",
        "acm#r",
        "acmee#r",
        "globex#r",
        "#r",
        "acme##r",
        "acme#_raft_uc",
        "acme#1",
        "acme#r\n",
        "acme# r",
        "$bao#table"
      })
  void refusesWhatIsNoPartitionOfTheTenant(String partition) {
    fixture.refuses(
        ErrorCode.FOREIGN_KEY, () -> fixture.tenant.putItem(put("_pk", partition, "_sk", "admin")));
    fixture.refuses(
        ErrorCode.FOREIGN_KEY, () -> fixture.tenant.query(query(null, "_pk", partition)));
  }

  @Test
  void refusesTheModelPartitionOfAModelThatHasNone() {
    fixture.refuses(
        ErrorCode.FOREIGN_KEY, () -> comments.putItem(put("_pk", "acme#c", "_sk", "1")));
    fixture.refuses(ErrorCode.FOREIGN_KEY, () -> comments.query(query(null, "_pk", "acme#c")));
    fixture.refuses(ErrorCode.FOREIGN_KEY, () -> fixture.tasks.query(query(null, "_pk", "acme#t")));
    fixture.refuses(ErrorCode.FOREIGN_KEY, () -> fixture.tasks.query(byName("acme#t#gsi1")));
  }

  @Test
  void letsIndexKeysThroughAsTheModelDeclaresThem() {
    roles.query(byName("acme#r#gsi1"));
    roles.query(query("gsi2", "_gsi2_pk", "acme#r#gsi2#hull"));
    roles.putItem(
        put("_pk", "acme#r", "_sk", "admin", "_gsi1_pk", "acme#r#gsi1", "_gsi1_sk", "Admin"));
    fixture.tenant.query(byName("acme#r#gsi1"));
    fixture.tenant.putItem(
        put("_pk", "acme#r", "_sk", "admin", "_gsi1_pk", "acme#r#gsi1", "_gsi1_sk", "Admin"));

    assertThat(fixture.raw.calls).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "acme#r#gsi1#",
        "acme#r#gsi1#x",
        "acme#r#gsi2",
        "acme#r2#gsi1",
        "acme#r",
        "acme#r#gsi10",
        "acme#r#iter",
        "globex#r#gsi1",
        "acme#t#gsi1"
      })
  void refusesOtherIndexKeys(String partition) {
    fixture.refuses(ErrorCode.FOREIGN_KEY, () -> roles.query(byName(partition)));
    fixture.refuses(
        ErrorCode.FOREIGN_KEY,
        () ->
            roles.putItem(
                put("_pk", "acme#r", "_sk", "a", "_gsi1_pk", partition, "_gsi1_sk", "A")));
  }

  @Test
  void refusesTheModelPartitionOfAnIndexThatHasNone() {
    fixture.refuses(
        ErrorCode.FOREIGN_KEY, () -> roles.query(query("gsi2", "_gsi2_pk", "acme#r#gsi2")));
  }

  @Test
  void refusesTheIndexKeyOfAnotherModelWhereNoneIsBound() {
    fixture.refuses(
        ErrorCode.FOREIGN_KEY,
        () ->
            fixture.tenant.putItem(
                put("_pk", "acme#r", "_sk", "a", "_gsi1_pk", "acme#r2#gsi1", "_gsi1_sk", "A")));
  }

  @Test
  void countsItemsOfTheModelPartitionOnly() {
    roles.query(byName("acme#r#gsi1").toBuilder().select(Select.COUNT).build());

    QueryRequest sent = fixture.raw.only(QueryRequest.class);
    assertThat(sent.filterExpression()).isEqualTo("#baoPk = :baoModel");
    assertThat(sent.expressionAttributeValues()).containsEntry(":baoModel", s("acme#r"));
  }

  @Test
  void countsItemsOfBothKindsOfPartitionWhereNoModelIsBound() {
    fixture.tenant.query(byName("acme#r#gsi1").toBuilder().select(Select.COUNT).build());

    QueryRequest sent = fixture.raw.only(QueryRequest.class);
    assertThat(sent.filterExpression())
        .isEqualTo("(begins_with(#baoPk, :baoPrefix) OR #baoPk = :baoModel)");
    assertThat(sent.expressionAttributeValues())
        .containsEntry(":baoPrefix", s("acme#r#"))
        .containsEntry(":baoModel", s("acme#r"));
  }
}
