package dev.bao.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.error.ErrorCode;
import dev.bao.tracker.TaskKeys;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Update;

/// Update expressions on an item of Mallory's own that would move it, or a copy, to another tenant.
class AttackByExpressionsTest extends Attack {

  private Set<Map<String, AttributeValue>> own = Set.of();

  @BeforeEach
  void giveMalloryATaskNamedAsAKeyOfTheVictims() {
    in(mallory, () -> tasks.create(t -> task(t, "1").title(victim + "#t#gsi1#apollo")));
    own = items(mallory);
  }

  private void refusesUpdate(ErrorCode code, String expression, String value) {
    Map<String, String> names =
        Map.of("#g", "_gsi1_pk", "#s", "_gsi1_sk", "#k", "_pk", "#name", "title", "#i", "_iter_pk");
    Map<String, AttributeValue> key = key(TaskKeys.item(keys(mallory), "1"));
    Map<String, AttributeValue> values =
        Map.of(":v", text(value), ":l", AttributeValue.fromL(List.of(text(value))));
    refusedUpdate(
        code,
        Update.builder()
            .tableName(TABLE)
            .key(key)
            .updateExpression(expression)
            .expressionAttributeNames(names)
            .expressionAttributeValues(values)
            .build());
    assertThat(items(mallory)).isEqualTo(own);
  }

  @Test
  void anUpdateThatSetsAKeyAttributeIsRefused() {
    String foreign = victim + "#t#gsi1#apollo";

    refusesUpdate(ErrorCode.EXPRESSION_REFUSED, "SET #k = :v", victim + "#t#1");
    refusesUpdate(ErrorCode.EXPRESSION_REFUSED, "REMOVE #k", foreign);
    refusesUpdate(ErrorCode.FOREIGN_KEY, "SET #g = :v, #s = :v", foreign);
    refusesUpdate(ErrorCode.FOREIGN_KEY, "SET _gsi1_pk = :v, _gsi1_sk = :v", foreign);
    refusesUpdate(ErrorCode.EXPRESSION_REFUSED, "SET #i = :v", victim + "#t#iter");
    refusesUpdate(ErrorCode.EXPRESSION_REFUSED, "ADD #g :v", foreign);
    refusesUpdate(ErrorCode.EXPRESSION_REFUSED, "DELETE #g :v", foreign);
  }

  @Test
  void anUpdateThatCopiesAnAttributeIntoAnIndexKeyIsRefused() {
    refusesUpdate(ErrorCode.EXPRESSION_REFUSED, "SET #g = #name", "x");
    refusesUpdate(ErrorCode.EXPRESSION_REFUSED, "SET #g = #name, #s = #name", "x");
    refusesUpdate(ErrorCode.EXPRESSION_REFUSED, "SET #g = title", "x");
    refusesUpdate(ErrorCode.EXPRESSION_REFUSED, "set #g=(#name)", "x");
    refusesUpdate(ErrorCode.EXPRESSION_REFUSED, "SET title = #g", "x");
  }

  @Test
  void anUpdateThatComputesAnIndexKeyIsRefused() {
    refusesUpdate(ErrorCode.EXPRESSION_REFUSED, "SET #g = if_not_exists(x, #name)", "x");
    refusesUpdate(ErrorCode.EXPRESSION_REFUSED, "SET #g = if_not_exists(#g, :v)", "x");
    refusesUpdate(ErrorCode.EXPRESSION_REFUSED, "SET #g = list_append(:l, :l)", "x");
    refusesUpdate(ErrorCode.EXPRESSION_REFUSED, "SET #g = :v + :v", mallory + "#t#gsi1#apollo");
    refusesUpdate(ErrorCode.EXPRESSION_REFUSED, "SET x = if_not_exists(#g, :v)", "x");
  }

  @Test
  void anUpdateOfOneHalfOfAnIndexKeyIsRefused() {
    refusesUpdate(ErrorCode.EXPRESSION_REFUSED, "REMOVE #s", "x");
    refusesUpdate(ErrorCode.EXPRESSION_REFUSED, "SET #s = :v REMOVE #g", "x");
  }
}
