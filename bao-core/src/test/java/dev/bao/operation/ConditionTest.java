package dev.bao.operation;

import static dev.bao.tracker.TaskAttributes.ASSIGNEE;
import static dev.bao.tracker.TaskAttributes.DUE_AT;
import static dev.bao.tracker.TaskAttributes.LABELS;
import static dev.bao.tracker.TaskAttributes.STATUS;
import static dev.bao.tracker.TaskAttributes.TITLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.error.ConfigurationException;
import dev.bao.expression.AttributeType;
import dev.bao.expression.Condition;
import dev.bao.tracker.Status;
import dev.bao.tracker.Task;
import dev.bao.tracker.TaskUpdate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/// Every operator of DynamoDB, as it decides on a stored item.
class ConditionTest extends TaskTest {

  @Test
  void areReadableInALogWithoutTheirValues() {
    String secret = "Fix the hatch";

    assertThat(
            Stream.of(
                TITLE.eq(secret),
                TITLE.between(secret, secret + "z"),
                TITLE.in(List.of("A", secret)),
                TITLE.beginsWith(secret),
                TITLE.eq(secret).or(STATUS.eq(Status.OPEN)).and(ASSIGNEE.notExists()),
                TITLE.size().gt(12).not()))
        .extracting(Condition::toString)
        .containsExactly(
            "title = ?",
            "title BETWEEN ? AND ?",
            "title IN (?, ?)",
            "begins_with(title, ?)",
            "(title = ? OR status = ?) AND attribute_not_exists(assignee)",
            "NOT size(title) > ?");
  }

  @Test
  void holdForTheItemThatTheyDescribe() {
    Task task = tasks.create(t -> hatch(t).labels(List.of("urgent", "hull")));

    Stream.of(
            TITLE.eq("Fix the hatch"),
            TITLE.ne("Fix the hull"),
            TITLE.lt("G"),
            TITLE.le("Fix the hatch"),
            TITLE.gt("F"),
            TITLE.ge("Fix the hatch"),
            TITLE.between("F", "G"),
            TITLE.in(List.of("A", "Fix the hatch")),
            TITLE.beginsWith("Fix"),
            TITLE.contains("hat"),
            TITLE.size().eq(13),
            TITLE.size().ne(12),
            TITLE.size().lt(14),
            TITLE.size().le(13),
            TITLE.size().gt(12),
            TITLE.size().ge(13),
            TITLE.size().between(13, 13),
            TITLE.exists(),
            ASSIGNEE.notExists(),
            TITLE.isType(AttributeType.S),
            LABELS.isType(AttributeType.L),
            LABELS.contains("hull"),
            LABELS.size().eq(2),
            LABELS.eq(List.of("urgent", "hull")),
            STATUS.eq(Status.OPEN),
            STATUS.in(List.of(Status.DONE, Status.OPEN)),
            DUE_AT.between(MONDAY, FRIDAY),
            TITLE.eq("no").not(),
            TITLE.eq("no").or(STATUS.eq(Status.OPEN)),
            TITLE.exists().and(STATUS.eq(Status.OPEN).or(ASSIGNEE.exists())).and(LABELS.exists()),
            TITLE.eq("no").or(STATUS.eq(Status.DONE)).not())
        .forEach(condition -> assertThat(holds(task, condition)).as("%s", condition).isTrue());
  }

  @Test
  void doNotHoldForOthers() {
    Task task = createHatch();

    Stream.of(
            TITLE.eq("fix the hatch"),
            TITLE.ne("Fix the hatch"),
            TITLE.lt("F"),
            TITLE.gt("Fix the hatch"),
            TITLE.between("A", "B"),
            TITLE.in(List.of("A", "B")),
            TITLE.beginsWith("fix"),
            TITLE.contains("hull"),
            TITLE.size().gt(13),
            TITLE.notExists(),
            ASSIGNEE.exists(),
            ASSIGNEE.eq("ada"),
            TITLE.isType(AttributeType.N),
            LABELS.contains("hull"),
            TITLE.exists().not(),
            TITLE.exists().and(ASSIGNEE.exists()),
            // Precedence: without parentheses this would hold.
            TITLE.exists().or(TITLE.exists()).and(ASSIGNEE.exists()))
        .forEach(condition -> assertThat(holds(task, condition)).as("%s", condition).isFalse());
  }

  @Test
  void filterAsTheyDecide() {
    createHatch();

    assertThat(tasks.byProject("apollo").filter(TITLE.contains("hatch")).list()).hasSize(1);
    assertThat(tasks.byProject("apollo").filter(TITLE.contains("hull")).list()).isEmpty();
  }

  @Test
  void refuseListsThatDynamoDbDoesNotTake() {
    assertThatThrownBy(() -> TITLE.in(List.of()))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("[BAO-8005] title.in(..) takes 1 to 100 values and was given 0");
    assertThatThrownBy(() -> TITLE.in(Collections.nCopies(101, "x")))
        .isInstanceOf(ConfigurationException.class);
  }

  @Test
  void refuseBoundsThatAreSwapped() {
    for (ThrowingCallable swapped :
        List.<ThrowingCallable>of(
            () -> TITLE.between("b", "a"),
            // By code points: UTF-16 has these two the other way round.
            () -> TITLE.between("\uD83D\uDE00", "\uFFFD"),
            () -> TITLE.size().between(10, 9),
            () -> DUE_AT.between(FRIDAY, MONDAY))) {
      assertThatThrownBy(swapped)
          .isInstanceOf(ConfigurationException.class)
          .hasMessageContaining("[BAO-8005]")
          .hasMessageContaining("Swap them");
    }
    assertThat(TITLE.size().between(9, 10)).isNotNull();
    assertThat(TITLE.between("\uFFFD", "\uD83D\uDE00")).isNotNull();
  }

  @Test
  @SuppressWarnings("NullAway") // What a caller without a null checker may do.
  void areNeverNull() {
    Task task = createHatch();

    assertThatThrownBy(() -> tasks.delete(task.taskId()).when(null).execute())
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("[BAO-8005] A condition is null");
    assertThatThrownBy(() -> tasks.byProject("apollo").filter(null).list())
        .isInstanceOf(ConfigurationException.class);
    assertThatThrownBy(() -> TITLE.exists().and(null)).isInstanceOf(ConfigurationException.class);
    assertThat(tasks.exists(task.taskId())).isTrue();
  }

  private boolean holds(Task task, Condition<Task> condition) {
    try {
      tasks.update(task.taskId(), t -> t.assignee("eve")).when(condition).execute();
      tasks.update(task.taskId(), TaskUpdate::clearAssignee).execute();
      return true;
    } catch (ConditionFailedException e) {
      return false;
    }
  }
}
