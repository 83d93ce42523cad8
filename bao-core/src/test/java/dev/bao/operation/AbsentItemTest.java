package dev.bao.operation;

import static dev.bao.tracker.TaskAttributes.ASSIGNEE;
import static dev.bao.tracker.TaskAttributes.DUE_AT;
import static dev.bao.tracker.TaskAttributes.LABELS;
import static dev.bao.tracker.TaskAttributes.STATUS;
import static dev.bao.tracker.TaskAttributes.TITLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.expression.AbsentItem;
import dev.bao.expression.AttributeType;
import dev.bao.expression.Condition;
import dev.bao.tracker.Status;
import dev.bao.tracker.Task;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What Bao says of an absent item is what DynamoDB says.
class AbsentItemTest extends TaskTest {

  static List<Condition<Task>> conditions() {
    Condition<Task> no = TITLE.eq("x");
    Condition<Task> yes = TITLE.ne("x");
    return List.of(
        no,
        yes,
        DUE_AT.lt(MONDAY),
        DUE_AT.between(MONDAY, FRIDAY),
        STATUS.in(List.of(Status.OPEN)),
        ASSIGNEE.exists(),
        ASSIGNEE.notExists(),
        TITLE.beginsWith("x"),
        TITLE.isType(AttributeType.S),
        LABELS.contains("x"),
        LABELS.size().eq(0),
        LABELS.size().ne(0),
        LABELS.size().ne(0).not(),
        no.not(),
        yes.not(),
        no.and(yes),
        no.or(yes),
        yes.and(yes.or(no)),
        no.or(no).not());
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void saysWhatDynamoDbSays(Condition<Task> condition) {
    assertThat(AbsentItem.holds(condition)).isEqualTo(holdsInDynamoDb(condition));
  }

  private boolean holdsInDynamoDb(Condition<Task> condition) {
    try {
      tasks.delete("absent").when(condition).execute();
      return true;
    } catch (ConditionFailedException e) {
      return false;
    }
  }
}
