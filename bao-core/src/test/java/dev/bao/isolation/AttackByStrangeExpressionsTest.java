package dev.bao.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.LocalTable;
import dev.bao.error.ErrorCode;
import dev.bao.tracker.TaskKeys;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/// Expressions that the guard and DynamoDB might read in two ways. The victim's task was forged
/// into Mallory's index, so that a filter which gets loose would find it.
class AttackByStrangeExpressionsTest extends Attack {

  private final DynamoDbClient client = bao.client();

  @BeforeEach
  void forgeTheSecretIntoMallorysIndex() {
    in(mallory, () -> tasks.create(t -> task(t, "1").dueAt(DUE.plusSeconds(60))));
    LocalTable.client()
        .updateItem(update ->
            update
                .tableName(TABLE)
                .key(secretKey())
                .updateExpression("SET #g = :g")
                .expressionAttributeNames(Map.of("#g", "_gsi1_pk"))
                .expressionAttributeValues(Map.of(":g", text(partition()))));
    remember();
  }

  private String partition() {
    return TaskKeys.byProjectPartition(keys(mallory), "apollo");
  }

  private QueryRequest.Builder query(String condition) {
    return QueryRequest.builder()
        .tableName(TABLE)
        .indexName("gsi1")
        .keyConditionExpression(condition)
        .expressionAttributeNames(Map.of("#p", "_gsi1_pk"))
        .expressionAttributeValues(Map.of(":p", text(partition())));
  }

  private int counted(String filter, Map<String, String> names, Map<String, String> values) {
    Map<String, String> allNames = new HashMap<>(names);
    allNames.put("#p", "_gsi1_pk");
    Map<String, AttributeValue> allValues = new HashMap<>();
    values.forEach((name, value) -> allValues.put(name, text(value)));
    allValues.put(":p", text(partition()));
    QueryRequest count =
        query("#p = :p")
            .select(Select.COUNT)
            .filterExpression(filter)
            .expressionAttributeNames(allNames)
            .expressionAttributeValues(allValues)
            .build();
    return in(mallory, () -> client.query(count)).count();
  }

  private UpdateItemResponse update(
      String expression, Map<String, String> names, Map<String, AttributeValue> values) {
    return client.updateItem(r ->
        r.tableName(TABLE)
            .key(key(TaskKeys.item(keys(mallory), "1")))
            .updateExpression(expression)
            .expressionAttributeNames(names.isEmpty() ? null : names)
            .expressionAttributeValues(values.isEmpty() ? null : values));
  }

  @Test
  void spacesThatOnlyOneSideTakesForSpacesAreRefused() {
    for (String space : List.of("\u00a0", "\u000b", "\f", "\u2028", "\u3000", "\u0000", "\ufeff")) {
      refused(
          ErrorCode.EXPRESSION_REFUSED, () -> client.query(query("#p" + space + "= :p").build()));
      refused(
          ErrorCode.EXPRESSION_REFUSED,
          () -> update("SET x = :v" + space, Map.of(), Map.of(":v", text("x"))));
    }
  }

  @Test
  void lookAlikesOfOperatorsAndPlaceholdersAreRefused() {
    for (String condition :
        List.of("#p \uff1d :p", "\uff03p = :p", "#p = \uff1ap", "#\u0440 = :p", "#p == :p")) {
      refused(ErrorCode.EXPRESSION_REFUSED, () -> client.query(query(condition).build()));
    }
  }

  @Test
  void parenthesesCommentsAndStatementsInAKeyConditionAreRefused() {
    for (String condition :
        List.of(
            "(#p = :p)",
            "(#p = :p) OR (#p = :p)",
            "#p = :p -- ",
            "#p = :p /* x */",
            "#p = :p; #p = :p",
            "#p = :p #p = :p",
            "#p = #p",
            ":p = :p",
            "#p IN (:p)",
            "#p.x = :p",
            "#p[0] = :p")) {
      refused(ErrorCode.EXPRESSION_REFUSED, () -> client.query(query(condition).build()));
    }
  }

  @Test
  void whatTheLanguageDoesNotHaveIsRefused() {
    Map<String, AttributeValue> v = Map.of(":v", text("x"));
    for (String expression :
        List.of(
            "SET \u0442itle = :v",
            "SET t\u0456tle = :v",
            "SET labels[\u0663] = :v",
            "SET labels[1x] = :v",
            "SET labels[title] = :v",
            "SET labels[] = :v",
            "SET #undefined = :v",
            "SET title = :undefined",
            "SET title = :v OR",
            "SET title = :v; REMOVE slug",
            "PUT title :v",
            "REMOVE")) {
      refused(ErrorCode.EXPRESSION_REFUSED, () -> update(expression, Map.of(), v));
    }
    refused(ErrorCode.EXPRESSION_REFUSED, () -> client.query(query("#undefined = :p").build()));
    refused(ErrorCode.EXPRESSION_REFUSED, () -> client.query(query("#p = :undefined").build()));
    for (String filter : List.of("title = :s; title = :s", "title != :s", "title = 'x'")) {
      refused(ErrorCode.EXPRESSION_REFUSED, () -> counted(filter, Map.of(), Map.of(":s", "x")));
    }
    for (String more : List.of(" title", " AND title", ")", ", labels[x]", ", labels[1x]")) {
      QueryRequest query =
          query("#p = :p").projectionExpression("#p, _gsi1_sk, _pk, _sk" + more).build();
      refused(ErrorCode.EXPRESSION_REFUSED, () -> client.query(query));
    }
  }

  @Test
  void twoNamesOfOneIndexKeyAreNoWayToSetItTwice() {
    Map<String, String> names = Map.of("#a", "_gsi1_pk", "#b", "_gsi1_pk", "#s", "_gsi1_sk");
    Map<String, AttributeValue> values =
        Map.of(":own", text(partition()), ":v", text(victim + "#t#gsi1#apollo"));

    refused(
        ErrorCode.FOREIGN_KEY, () -> update("SET #a = :own, #b = :v, #s = :own", names, values));
    refused(
        ErrorCode.FOREIGN_KEY,
        () -> update("SET #b = :v, _gsi1_pk = :own, #s = :own", names, values));
  }

  @Test
  void aNameWithADotIsNoPathToAKey() {
    Set<Map<String, AttributeValue>> before = new HashSet<>(items(victim));
    Map<String, String> names = Map.of("#a", "x._gsi1_pk", "#b", "title._pk");

    in(
        mallory,
        () -> update("SET #a = :v, #b = :v", names, Map.of(":v", text(victim + "#t#gsi1#x"))));

    assertThat(items(victim)).isEqualTo(before);
    assertThat(items(mallory))
        .allSatisfy(item -> assertThat(item.get("_gsi1_pk")).isEqualTo(text(partition())));
    refused(
        ErrorCode.FOREIGN_KEY,
        () -> update("SET #a = :v", Map.of("#a", "_pk.x"), Map.of(":v", text("x"))));
  }

  @Test
  void placeholdersThatAreTheGuardsOwnDoNotBendItsFilter() {
    Map<String, String> names = new HashMap<>(Map.of("#baoPk", "title", "#baoSk", "title"));
    names.put("#baoPk1", "title");
    Map<String, String> values = Map.of(":baoPrefix", victim, ":baoPrefix1", victim, ":s", SECRET);
    String filter =
        "#baoPk = :s OR begins_with(#baoPk1, :baoPrefix) OR #baoSk = :baoPrefix1 OR #baoPk = :s";

    assertThat(counted(filter, names, values)).isZero();
    assertThat(
            counted(
                "#baoPk = :baoPrefix", Map.of("#baoPk", "title"), Map.of(":baoPrefix", "Hatch")))
        .isOne();
  }

  @Test
  void aFilterDoesNotGetLooseFromTheGuardsOwn() {
    for (String filter :
        List.of(
            "title = :x or title = :s",
            "title = :x\tOr\ntitle = :s",
            "NOT title = :x AND title = :s",
            "(title = :x) OR (title = :s)",
            "title BETWEEN :s AND :x OR title = :s",
            "title IN (:x, :s) OR size(title) > size(:x) OR title = :s")) {
      assertThat(counted(filter, Map.of(), Map.of(":x", "x", ":s", SECRET)))
          .as(filter)
          .isLessThanOrEqualTo(1);
    }
    for (String filter :
        List.of("title = :x) OR (title = :s", "(title = :s", "title = :s)", ") OR (title = :s")) {
      refused(
          ErrorCode.EXPRESSION_REFUSED,
          () -> client.query(query("#p = :p").filterExpression(filter).build()));
    }
  }

  @Test
  void anExpressionThatIsTooLongOrTooDeepIsRefused() {
    refused(
        ErrorCode.EXPRESSION_REFUSED,
        () -> client.query(query("#p = :p" + " ".repeat(5000)).build()));
    refused(
        ErrorCode.EXPRESSION_REFUSED,
        () -> update("SET x = " + "(".repeat(1500) + "y" + ")".repeat(1500), Map.of(), Map.of()));
  }

  @Test
  void aPageThatEndsAtAForgedItemTellsTheSameWhateverTheFilter() {
    for (String filter : List.of("title = :s", "title <> :s", "attribute_exists(slug)")) {
      Map<String, AttributeValue> values = new HashMap<>(Map.of(":p", text(partition())));
      if (filter.contains(":s")) {
        values.put(":s", text(SECRET));
      }
      QueryRequest page =
          query("#p = :p")
              .limit(1)
              .filterExpression(filter)
              .expressionAttributeValues(values)
              .build();

      keptBack(ErrorCode.FOREIGN_ITEM, () -> client.query(page));
    }
  }
}
