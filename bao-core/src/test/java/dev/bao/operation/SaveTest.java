package dev.bao.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.error.ErrorCode;
import dev.bao.tracker.Document;
import dev.bao.tracker.DocumentBuilder;
import dev.bao.tracker.Task;
import dev.bao.tracker.TaskBuilder;
import dev.bao.tracker.TaskRepository;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The difference of two records, written as a patch.
class SaveTest extends LifecycleTest {

  private final TaskRepository saved = new TaskRepository(bao);

  @Test
  void writesOnlyWhatDiffers() {
    Task before = createHatch();
    tasks.update(before.taskId(), t -> t.title("Someone else's")).execute();

    Task after =
        saved.save(before, TaskBuilder.from(before).assignee("eve").labels(List.of("new")).build());

    assertThat(after.assignee()).isEqualTo("eve");
    assertThat(after.labels()).containsExactly("new");
    assertThat(after.title()).as("did not differ").isEqualTo("Someone else's");
    assertThat(http.operations()).containsExactly("UpdateItem");
    assertThat(tasks.get(before.taskId(), Consistency.STRONG)).isEqualTo(after);
  }

  @Test
  void sendsNothingWhereNothingDiffers() {
    Task before = createHatch();

    assertThat(saved.save(before, TaskBuilder.from(before).build())).isEqualTo(before);
    assertThat(http.operations()).isEmpty();
  }

  @Test
  void movesIndexKeysAndUniqueValues() {
    Task before = tasks.create(t -> hatch(t).slug("old").assignee("ada"));

    Task after =
        saved.save(
            before,
            TaskBuilder.from(before).projectId("gemini").slug("new").assignee(null).build());

    assertThat(after.assignee()).isNull();
    assertThat(tasks.byProject("gemini").list()).containsExactly(after);
    assertThat(tasks.byProject("apollo").list()).isEmpty();
    assertThat(tasks.findBySlug("old")).isEmpty();
    assertThat(tasks.findBySlug("new", Consistency.STRONG)).contains(after);
    assertThat(http.operations()).containsExactly("TransactWriteItems", "GetItem");
  }

  @Test
  void refusesRecordsOfDifferentKeys() {
    Task before = createHatch();

    assertThatThrownBy(() -> saved.save(before, TaskBuilder.from(before).taskId("x").build()))
        .isInstanceOfSatisfying(
            KeysDifferentException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.KEYS_DIFFERENT));
    assertThat(http.operations()).isEmpty();
  }

  @Test
  void needsTheItem() {
    Task before = createHatch();
    tasks.delete(before.taskId()).execute();

    assertThatThrownBy(() -> saved.save(before, TaskBuilder.from(before).title("New").build()))
        .isInstanceOf(ItemMissingException.class);
  }

  @Test
  void checksTheVersionAndGivesBackTheNextOne() {
    Document before = documents.create(d -> d.documentId("plan").author("ada").title("Plan"));
    clock.advance(Duration.ofMinutes(1));

    Document after = documents.save(before, DocumentBuilder.from(before).title("Two").build());

    assertThat(after.version()).isEqualTo(2);
    assertThat(after.createdAt()).isEqualTo(NOON);
    assertThat(after.updatedAt()).isEqualTo(after(60));
    assertThatThrownBy(
            () -> documents.save(before, DocumentBuilder.from(before).title("Mine").build()))
        .isInstanceOf(VersionMismatchException.class);
  }

  @Test
  void addsToCountersWhatTheyDifferBy() {
    Document before = documents.create(d -> d.documentId("plan").author("ada").title("Plan"));
    documents.update("plan", d -> d.addHits(5)).execute();
    Document latest = documents.get("plan", Consistency.STRONG);

    Document after = documents.save(latest, DocumentBuilder.from(latest).hits(7).build());

    assertThat(before.hits()).isZero();
    assertThat(after.hits()).isEqualTo(7);
  }
}
