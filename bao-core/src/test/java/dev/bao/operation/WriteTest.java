package dev.bao.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.error.MappingException;
import dev.bao.tracker.Status;
import dev.bao.tracker.Task;
import dev.bao.tracker.TaskAttributes;
import dev.bao.tracker.TaskBuilder;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WriteTest extends TaskTest {

  @Nested
  class Create {

    @Test
    void givesANewUlidAndWritesEveryValue() {
      Task task = tasks.create(t -> hatch(t).assignee("ada").labels(List.of("urgent", "hull")));

      assertThat(task.taskId()).hasSize(26);
      assertThat(tasks.get(task.taskId(), Consistency.STRONG)).isEqualTo(task);
    }

    @Test
    void keepsAnIdThatIsGiven() {
      tasks.create(t -> hatch(t).taskId("mine"));

      assertThat(tasks.exists("mine")).isTrue();
    }

    @Test
    void refusesAKeyThatIsTaken() {
      Task task = createHatch();

      assertThatThrownBy(() -> tasks.create(task))
          .isInstanceOf(ItemExistsException.class)
          .hasMessageStartingWith("[BAO-3002] Task.create found an item with the same key");
    }

    @Test
    void namesAllValuesThatAreMissing() {
      assertThatThrownBy(() -> tasks.create(t -> t.title("x")))
          .isInstanceOf(MappingException.class)
          .hasMessageContaining("[BAO-7006]")
          .hasMessageContaining("[projectId, status, dueAt]");
    }
  }

  @Nested
  class Put {

    @Test
    void replacesTheWholeItem() {
      Task before = tasks.create(t -> hatch(t).assignee("ada"));
      Task after = TaskBuilder.from(before).title("New").assignee(null).build();

      tasks.put(after).execute();

      assertThat(tasks.get(before.taskId())).isEqualTo(after);
    }

    @Test
    void writesOnlyWhereTheConditionHolds() {
      Task before = createHatch();
      Task after = TaskBuilder.from(before).title("New").build();

      assertThatThrownBy(() -> tasks.put(after).when(TaskAttributes.TITLE.eq("Other")).execute())
          .isInstanceOf(ConditionFailedException.class)
          .hasMessageContaining("title = ?")
          .hasMessageNotContaining("Other");
      assertThat(tasks.get(before.taskId())).isEqualTo(before);
    }

    @Test
    void sendsNothingBeforeItIsExecuted() {
      Write<Task> put = tasks.put(hatch(new TaskBuilder()).taskId("later").build());

      assertThat(tasks.exists("later")).isFalse();
      put.execute();
      assertThat(tasks.exists("later")).isTrue();
    }
  }

  @Nested
  class Update {

    @Test
    void writesOnlyWhatIsNamed() {
      Task before = tasks.create(t -> hatch(t).assignee("ada"));

      Task after =
          tasks
              .update(before.taskId(), t -> t.status(Status.DONE).clearAssignee())
              .executeAndReturnNew();

      assertThat(after)
          .isEqualTo(TaskBuilder.from(before).status(Status.DONE).assignee(null).build());
      assertThat(tasks.get(before.taskId())).isEqualTo(after);
    }

    @Test
    void givesBackTheOldRecord() {
      Task before = createHatch();

      Optional<Task> old = tasks.update(before.taskId(), t -> t.title("New")).executeAndReturnOld();

      assertThat(old).contains(before);
    }

    @Test
    void needsTheItem() {
      assertThatThrownBy(() -> tasks.update("nobody", t -> t.title("New")).execute())
          .isInstanceOf(ItemMissingException.class)
          .hasMessageContaining("BAO-3003");
      assertThat(rawItems()).isEmpty();
    }

    @Test
    void holdsAllOfSeveralConditions() {
      Task task = createHatch();

      assertThatThrownBy(() ->
              tasks
                  .update(task.taskId(), t -> t.title("New"))
                  .when(TaskAttributes.STATUS.eq(Status.OPEN))
                  .when(TaskAttributes.ASSIGNEE.exists())
                  .execute())
          .isInstanceOf(ConditionFailedException.class)
          .hasMessageContaining("status = ? AND attribute_exists(assignee)");
    }

    @Test
    void keepsTheIndexKeysRight() {
      Task task = createHatch();

      tasks
          .update(task.taskId(), t -> t.projectId("gemini").dueAt(FRIDAY).status(Status.BLOCKED))
          .execute();

      assertThat(tasks.byProject("apollo").list()).isEmpty();
      assertThat(tasks.byProject("gemini").dueAtIs(FRIDAY).list()).hasSize(1);
      assertThat(tasks.byStatus(Status.OPEN).list()).isEmpty();
      assertThat(tasks.byStatus(Status.BLOCKED).taskIdIs(task.taskId()).list()).hasSize(1);
    }

    @Test
    void canMoveWithinAnIndexByOneHalf() {
      Task task = createHatch();

      tasks.update(task.taskId(), t -> t.dueAt(FRIDAY)).execute();

      assertThat(tasks.byProject("apollo").dueAtAfter(MONDAY).list())
          .extracting(Task::taskId)
          .containsExactly(task.taskId());
    }

    @Test
    void refusesAPatchThatChangesNothing() {
      assertThatThrownBy(() -> tasks.update("x", _ -> {}).execute())
          .isInstanceOf(MappingException.class)
          .hasMessageContaining("[BAO-7007] The patch of a Task changes nothing");
    }

    @Test
    void refusesToAssignTwice() {
      assertThatThrownBy(() -> tasks.update("x", t -> t.title("a").title("b")).execute())
          .isInstanceOf(MappingException.class)
          .hasMessageContaining("assigns title twice");
    }
  }

  @Nested
  class Delete {

    @Test
    void removesTheItem() {
      Task task = createHatch();

      tasks.delete(task.taskId()).execute();

      assertThat(tasks.find(task.taskId())).isEmpty();
      assertThat(rawItems()).isEmpty();
    }

    @Test
    void doesNothingWhereThereIsNone() {
      tasks.delete("nobody").execute();

      assertThat(rawItems()).isEmpty();
    }

    @Test
    void keepsAnItemForWhichTheConditionDoesNotHold() {
      Task task = createHatch();

      assertThatThrownBy(() ->
              tasks.delete(task.taskId()).when(TaskAttributes.STATUS.eq(Status.DONE)).execute())
          .isInstanceOf(ConditionFailedException.class);
      assertThat(tasks.exists(task.taskId())).isTrue();
    }
  }

  @Nested
  class Read {

    @Test
    void getThrowsWhereFindIsEmpty() {
      assertThat(tasks.find("nobody")).isEmpty();
      assertThat(tasks.exists("nobody", Consistency.STRONG)).isFalse();
      assertThatThrownBy(() -> tasks.get("nobody"))
          .isInstanceOf(ItemMissingException.class)
          .hasMessageContaining("Task.get found no item");
    }
  }
}
