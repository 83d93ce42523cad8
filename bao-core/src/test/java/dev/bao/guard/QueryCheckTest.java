package dev.bao.guard;

import static dev.bao.guard.Fixture.ACME;
import static dev.bao.guard.Fixture.COMMENT;
import static dev.bao.guard.Fixture.SECRET;
import static dev.bao.guard.Fixture.TABLE;
import static dev.bao.guard.Fixture.n;
import static dev.bao.guard.Fixture.s;
import static dev.bao.guard.Fixture.strings;
import static dev.bao.guard.Fixture.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.error.ErrorCode;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;

class QueryCheckTest {

  private static final Map<String, String> NAMES =
      Map.of(
          "#pk", "_pk",
          "#sk", "_sk",
          "#g1pk", "_gsi1_pk",
          "#g1sk", "_gsi1_sk",
          "#ipk", "_iter_pk",
          "#title", "title",
          "#path", "_pk.x");

  private final Fixture fixture = new Fixture();
  private final Map<String, AttributeValue> values =
      new HashMap<>(
          Map.of(
              ":task", s("acme#t#1"),
              ":project", s("acme#t#gsi1#apollo"),
              ":bucket", s("acme#t#iter#004"),
              ":other", s("globex#t#" + SECRET),
              ":number", n("1"),
              ":low", s("A"),
              ":high", s("Z")));

  private QueryRequest.Builder query(@Nullable String index, String condition) {
    return QueryRequest.builder()
        .tableName(TABLE)
        .indexName(index)
        .keyConditionExpression(condition)
        .expressionAttributeNames(NAMES)
        .expressionAttributeValues(values);
  }

  private void accepts(DynamoDbClient client, QueryRequest.Builder query) {
    fixture.raw.calls.clear();
    QueryRequest request = query.build();

    client.query(request);

    assertThat(fixture.raw.only(QueryRequest.class)).isEqualTo(request);
  }

  private void refuses(ErrorCode code, DynamoDbClient client, QueryRequest.Builder query) {
    fixture.refuses(code, () -> client.query(query.build()));
  }

  private void refusesExpression(@Nullable String index, String condition) {
    refuses(ErrorCode.EXPRESSION_REFUSED, fixture.tasks, query(index, condition));
    refuses(ErrorCode.EXPRESSION_REFUSED, fixture.tenant, query(index, condition));
  }

  private void accepts(@Nullable String index, String condition) {
    accepts(fixture.tasks, query(index, condition));
    accepts(fixture.tenant, query(index, condition));
  }

  @Nested
  class KeyConditions {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "#pk = :task",
          ":task = #pk",
          "_pk = :task",
          " \t#pk\n=\r:task ",
          "#pk=:task",
          "#pk = :task AND #sk = :low",
          "#pk = :task and _sk < :low",
          "#pk = :task And :low <= #sk",
          "#pk = :task AND #sk > :low",
          "#pk = :task AND #sk>=:low",
          "#sk = :low AND #pk = :task",
          "#pk = :task AND #sk BETWEEN :low AND :high",
          "#sk between :low and :high AND :task = #pk",
          "#pk = :task AND begins_with(#sk, :low)",
          "begins_with ( #sk ,:low ) AND #pk = :task"
        })
    void areAcceptedWhereThePartitionEqualsAValue(String condition) {
      accepts(null, condition);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          " ",
          "#sk = :low",
          "#pk",
          "#pk =",
          "#pk = :task AND",
          "#pk = :task AND #sk = :low AND #title = :low",
          "#pk = :task AND #sk = :low AND #sk = :high",
          "#pk = :task AND #sk > :low AND #sk < :high",
          "#pk = :task #sk = :low",
          "#pk = :task, #sk = :low"
        })
    void areRefusedWhereTheyAreNotOneOrTwoConditions(String condition) {
      refusesExpression(null, condition);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "#pk = :task OR #pk = :other",
          "NOT #pk = :other",
          "#pk = :task AND NOT #sk = :low",
          "#pk IN (:task, :other)",
          "#pk <> :other",
          "#pk < :other",
          "#pk <= :other",
          "#pk > :other",
          "#pk >= :other",
          ":other < #pk",
          "begins_with(#pk, :low)",
          "#pk BETWEEN :low AND :high",
          "#pk = :task AND #pk = :other",
          "#pk = :task AND begins_with(#pk, :low)",
          "#pk = :task AND begins_with(#title, :low)",
          "#pk = :task AND #pk BETWEEN :low AND :high",
          "#pk = :task AND #title BETWEEN :low AND :high",
          "begins_with(#sk, :low) AND #sk BETWEEN :low AND :high",
          "#pk = :task AND :other = #pk",
          "#pk = :task AND contains(#sk, :low)",
          "#pk = :task AND #sk <> :low",
          "#pk = :task AND #sk IN (:low)",
          "#pk = :task AND attribute_exists(#sk)",
          "#pk = :task AND size(#sk) > :low",
          "#pk = :task AND Begins_With(#sk, :low)",
          "#pk = :task AND begins_with(#sk)",
          "#pk = :task AND begins_with(#sk, :low, :high)",
          "#pk = :task AND begins_with(#sk, :low",
          "#pk = :task AND #sk BETWEEN :low",
          "#pk = :task AND #sk BETWEEN :low OR :high",
          "#pk = :task AND #sk BETWEEN :low AND :high AND :high"
        })
    void areRefusedWhereTheySayAnythingElse(String condition) {
      refusesExpression(null, condition);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "(#pk = :task)",
          "(#pk = :task) AND (#sk = :low)",
          "#pk = (:task)",
          "#pk[0] = :task",
          "#pk.#sk = :task",
          "#path = :task",
          "_pk.x = :task",
          "#pk = #pk",
          ":task = :task",
          "#pk = :task AND #sk = #title",
          "#pk = :task; #sk = :low",
          "#pk = 'acme#t#1'",
          "#pk = \"acme\"",
          "#pk = :task AND \u201esk = :low",
          "#pk\u00a0= :task",
          "#pk = :task /* AND */",
          "# = :task",
          "#pk = :",
          "#p-k = :task",
          "1pk = :task"
        })
    void areRefusedInAFormThatTheGuardDoesNotFollow(String condition) {
      refusesExpression(null, condition);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "#undefined = :task",
          "#PK = :task",
          "#pk = :undefined",
          "#pk = :TASK",
          "#pk = :number",
          "#title = :task",
          "_PK = :task",
          "#pk = :task AND #title = :low",
          "#g1pk = :task",
          "#pk = :task AND #g1sk = :low"
        })
    void areRefusedWhereAPlaceholderIsNotThatOfTheTablesKey(String condition) {
      refusesExpression(null, condition);
    }

    @Test
    void areRefusedWhereThereAreNone() {
      refuses(ErrorCode.EXPRESSION_REFUSED, fixture.tasks, QueryRequest.builder().tableName(TABLE));
    }

    @Test
    void areRefusedPastFourKilobytes() {
      String padded = "#pk = :task" + " ".repeat(ExpressionReader.MAX_LENGTH);

      accepts(null, padded.substring(0, ExpressionReader.MAX_LENGTH));
      fixture.raw.calls.clear();
      refusesExpression(null, padded.substring(0, ExpressionReader.MAX_LENGTH + 1));
    }

    @ParameterizedTest
    @CsvSource({
      "gsi1, #g1pk = :project",
      "gsi1, #g1pk = :project AND #g1sk > :low",
      "iter_index, #ipk = :bucket",
      "iter_index, #ipk = :bucket AND _iter_sk > :low"
    })
    void areAcceptedForTheKeyOfTheIndex(String index, String condition) {
      accepts(index, condition);
    }

    @ParameterizedTest
    @CsvSource({
      "gsi1, #pk = :task",
      "gsi2, #g1pk = :project",
      "gsi1, #ipk = :bucket",
      "iter_index, #g1pk = :project",
      "gsi1, #g1pk = :project AND #sk = :low",
      "gsi1, #g1pk = :project AND #pk = :task",
      "gsi1, begins_with(#g1pk, :low)",
      "gsi1, #g1sk = :low"
    })
    void areRefusedForAnotherKeyThanThatOfTheIndex(String index, String condition) {
      refusesExpression(index, condition);
    }
  }

  @Nested
  class Partitions {

    @ParameterizedTest
    @ValueSource(
        strings = {
          "globex#t#" + SECRET,
          "acme2#t#" + SECRET,
          "acme#",
          "acme",
          "acme#_raft_uc#_uc1#t#slug:" + SECRET,
          "$bao#table"
        })
    void ofTheTableAreRefusedOutsideOfTheTenantsModels(String partition) {
      values.put(":task", s(partition));

      refuses(ErrorCode.FOREIGN_KEY, fixture.tasks, query(null, "#pk = :task"));
      refuses(ErrorCode.FOREIGN_KEY, fixture.tenant, query(null, ":task = #pk"));
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "globex#t#gsi1#" + SECRET,
          "acme#t#gsi2#" + SECRET,
          "acme#t#iter",
          "acme#t#" + SECRET,
          "acme#1#gsi1#" + SECRET
        })
    void ofAnIndexAreRefusedOutsideOfTheTenantsSlot(String partition) {
      values.put(":project", s(partition));

      refuses(ErrorCode.FOREIGN_KEY, fixture.tasks, query("gsi1", "#g1pk = :project"));
      refuses(ErrorCode.FOREIGN_KEY, fixture.tenant, query("gsi1", "#g1pk = :project"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"globex#t#iter", "acme#t#gsi1#x", "acme#t#iter#4", "acme#t#iter#0044"})
    void ofTheIterationIndexAreRefusedOutsideOfTheTenantsModels(String partition) {
      values.put(":bucket", s(partition));

      refuses(ErrorCode.FOREIGN_KEY, fixture.tasks, query("iter_index", "#ipk = :bucket"));
      refuses(ErrorCode.FOREIGN_KEY, fixture.tenant, query("iter_index", "#ipk = :bucket"));
    }

    @Test
    void ofAnotherModelAreRefusedWhereAModelIsBound() {
      values.put(":task", s("acme#c#1"));
      values.put(":project", s("acme#c#gsi1#1"));

      accepts(fixture.tenant, query(null, "#pk = :task"));
      accepts(fixture.tenant, query("gsi1", "#g1pk = :project"));
      fixture.raw.calls.clear();
      refuses(ErrorCode.FOREIGN_KEY, fixture.tasks, query(null, "#pk = :task"));
      refuses(ErrorCode.FOREIGN_KEY, fixture.tasks, query("gsi1", "#g1pk = :project"));
    }
  }

  @Nested
  class Indexes {

    @ParameterizedTest
    @ValueSource(strings = {"gsi0", "gsi6", "GSI1", "gsi1 ", "", "iter", "other"})
    void thatTheTableDoesNotHaveAreRefused(String index) {
      refuses(ErrorCode.TABLE_REFUSED, fixture.tasks, query(index, "#g1pk = :project"));
      refuses(ErrorCode.TABLE_REFUSED, fixture.tenant, query(index, "#g1pk = :project"));
    }

    @Test
    void areSaidToBeTheModelsOrTheTables() {
      QueryRequest other = query("other", "#g1pk = :project").build();

      assertThatThrownBy(() -> fixture.tasks.query(other))
          .hasMessageContaining("indexName is none of the model's indexes");
      assertThatThrownBy(() -> fixture.tenant.query(other))
          .hasMessageContaining("indexName is none of the table's indexes");
    }

    @Test
    void thatTheModelDoesNotUseAreRefused() {
      GuardedClient comments = fixture.guard.bind(ACME, COMMENT);

      refuses(ErrorCode.TABLE_REFUSED, fixture.tasks, query("gsi3", "_gsi3_pk = :project"));
      refuses(ErrorCode.TABLE_REFUSED, comments, query("gsi1", "#g1pk = :project"));
      refuses(ErrorCode.TABLE_REFUSED, comments, query("iter_index", "#ipk = :bucket"));
    }
  }

  @Nested
  class StartKeys {

    private static final Map<String, AttributeValue> OF_TABLE = Fixture.key("acme#t#1", "t");
    private static final Map<String, AttributeValue> OF_INDEX =
        strings(
            "_pk", "acme#t#9", "_sk", "t", "_gsi1_pk", "acme#t#gsi1#apollo", "_gsi1_sk", "2026");

    private QueryRequest.Builder ofTable(Map<String, AttributeValue> start) {
      return query(null, "#pk = :task").exclusiveStartKey(start);
    }

    private QueryRequest.Builder ofIndex(Map<String, AttributeValue> start) {
      return query("gsi1", "#g1pk = :project").exclusiveStartKey(start);
    }

    private void refusesStart(QueryRequest.Builder query) {
      refuses(ErrorCode.FOREIGN_KEY, fixture.tasks, query);
      refuses(ErrorCode.FOREIGN_KEY, fixture.tenant, query);
    }

    @Test
    void ofTheQueriedPartitionAreAccepted() {
      accepts(fixture.tasks, ofTable(OF_TABLE));
      accepts(fixture.tenant, ofTable(OF_TABLE));
      accepts(fixture.tasks, ofIndex(OF_INDEX));
      accepts(fixture.tenant, ofIndex(OF_INDEX));
    }

    @Test
    void ofAnotherTenantModelOrPartitionAreRefused() {
      refusesStart(ofTable(with(OF_TABLE, strings("_pk", "globex#t#1"))));
      refusesStart(ofTable(with(OF_TABLE, strings("_pk", "acme#c#1"))));
      refusesStart(ofTable(with(OF_TABLE, strings("_pk", "acme#t#2"))));
      refusesStart(ofIndex(with(OF_INDEX, strings("_pk", "globex#t#9"))));
      refusesStart(ofIndex(with(OF_INDEX, strings("_pk", "acme#c#9"))));
      refusesStart(ofIndex(with(OF_INDEX, strings("_gsi1_pk", "globex#t#gsi1#apollo"))));
      refusesStart(ofIndex(with(OF_INDEX, strings("_gsi1_pk", "acme#t#gsi1#other"))));
    }

    @Test
    void withOtherAttributesAreRefused() {
      refusesStart(ofTable(Map.of()));
      refusesStart(ofTable(strings("_pk", "acme#t#1")));
      refusesStart(ofTable(with(OF_TABLE, strings("title", SECRET))));
      refusesStart(ofTable(OF_INDEX));
      refusesStart(ofIndex(OF_TABLE));
      refusesStart(ofIndex(with(OF_INDEX, strings("title", SECRET))));
      refusesStart(ofIndex(with(OF_TABLE, strings("_gsi2_pk", "x", "_gsi2_sk", "y"))));
    }

    @Test
    void thatAreNoStringsAreRefused() {
      for (String name : OF_TABLE.keySet()) {
        refusesStart(ofTable(with(OF_TABLE, Map.of(name, n("1")))));
      }
      for (String name : OF_INDEX.keySet()) {
        refusesStart(ofIndex(with(OF_INDEX, Map.of(name, n("1")))));
      }
    }
  }

  @Nested
  class Selects {

    @ParameterizedTest
    @ValueSource(strings = {"ALL_ATTRIBUTES", "ALL_PROJECTED_ATTRIBUTES", "COUNT"})
    void areLeftToDynamoDbOnTheTable(String select) {
      accepts(fixture.tasks, query(null, "#pk = :task").select(select));
    }

    @Test
    void areLeftToDynamoDbOnAnIndexWhereItemsCome() {
      accepts(
          fixture.tasks, query("gsi1", "#g1pk = :project").select(Select.ALL_PROJECTED_ATTRIBUTES));
    }

    @Test
    void areRefusedWhereTheSdkDoesNotKnowThem() {
      refuses(
          ErrorCode.PARAMETER_REFUSED,
          fixture.tasks,
          query("gsi1", "#g1pk = :project").select("count"));
    }
  }
}
