package dev.bao.operation;

import static dev.bao.Faults.Fault.LOST_ANSWER;
import static dev.bao.Faults.Fault.NONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.Bao;
import dev.bao.Faults;
import dev.bao.LocalTable;
import dev.bao.error.MappingException;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.Project;
import dev.bao.tracker.ProjectRepository;
import dev.bao.tracker.ProjectUpdate;
import dev.bao.tracker.Sprint;
import dev.bao.tracker.SprintRepository;
import dev.bao.tracker.Status;
import dev.bao.tracker.Task;
import dev.bao.tracker.TaskRepository;
import dev.bao.tracker.TaskUpdate;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// Patches that make the item where there is none.
class UpsertTest extends TaskTest {

  private final Faults http = new Faults();
  private final Bao bao = Bao.builder().client(http.client()).table(LocalTable.NAME).build();
  private final TaskRepository counted = new TaskRepository(bao);
  private final ProjectRepository projects = new ProjectRepository(bao);

  private static TaskUpdate hatch(TaskUpdate task) {
    return named(task, "Fix the hatch");
  }

  private static TaskUpdate named(TaskUpdate task, String title) {
    return task.projectId("apollo").title(title).status(Status.OPEN).dueAt(MONDAY);
  }

  @Test
  void makesAWholeItemWhereThereIsNone() {
    assertThat(counted.upsert("t1", UpsertTest::hatch).execute()).isEqualTo(Upserted.CREATED);

    Task same = createHatch();
    Map<String, ?> made = raw("t1");
    assertThat(made.keySet()).isEqualTo(raw(same.taskId()).keySet());
    assertThat(http.operations()).containsExactly("UpdateItem", "PutItem");
    assertThat(tasks.byProject("apollo").list()).extracting(Task::taskId).contains("t1");
    assertThat(tasks.byStatus(Status.OPEN).list()).hasSize(2);
  }

  @Test
  void takesItsTimeBeforeItSendsAnything() {
    List<Integer> sentWhenAsked = new ArrayList<>();
    InstantSource source =
        () -> {
          sentWhenAsked.add(http.operations().size());
          return MONDAY;
        };
    Bao timed =
        Bao.builder()
            .client(http.client())
            .table(LocalTable.NAME)
            .clock(source.withZone(ZoneOffset.UTC))
            .build();

    new TaskRepository(timed).upsert("t1", UpsertTest::hatch).execute();

    assertThat(http.operations()).hasSize(2);
    assertThat(sentWhenAsked).containsExactly(0);
  }

  private static Map<String, ?> raw(String id) {
    return rawItems().stream()
        .filter(item -> text(item, "_pk").endsWith("#t#" + id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void patchesTheItemThatIsThere() {
    Task task = tasks.create(t -> hatch(t).assignee("ada").labels(List.of("a")));

    Task after = counted.upsert(task.taskId(), t -> named(t, "New")).executeAndReturnNew();

    assertThat(after).isEqualTo(tasks.get(task.taskId()));
    assertThat(after.title()).isEqualTo("New");
    assertThat(after.assignee()).isEqualTo("ada");
    assertThat(after.labels()).containsExactly("a");
    assertThat(http.operations()).containsExactly("UpdateItem");
  }

  @Test
  void givesBackWhatItMade() {
    Task task = counted.upsert("t1", t -> hatch(t).assignee("ada")).executeAndReturnNew();

    assertThat(task).isEqualTo(tasks.get("t1"));
  }

  @Test
  void claimsUniqueValuesAndMovesThem() {
    counted.upsert("t1", t -> hatch(t).slug("a")).execute();
    counted.upsert("t1", t -> hatch(t).slug("b")).execute();

    assertThat(tasks.findBySlug("b")).isPresent();
    assertThat(rawSentinels()).hasSize(1);
    assertThatThrownBy(() -> counted.upsert("t2", t -> hatch(t).slug("b")).execute())
        .isInstanceOf(UniqueViolationException.class);
    assertThat(tasks.find("t2")).isEmpty();
  }

  @Test
  void refusesAPatchThatMakesNoWholeItem() {
    assertThatThrownBy(() -> counted.upsert("t1", t -> t.title("x")))
        .isInstanceOf(MappingException.class)
        .hasMessageContaining(
            "[BAO-7051] The upsert of a Task would make an item without projectId, status, dueAt,");
    assertThat(http.operations()).isEmpty();
  }

  @Test
  void refusesAPatchOfPartsThatANewItemDoesNotHave() {
    SprintRepository sprints = new SprintRepository(bao);

    assertThatThrownBy(() -> sprints.upsert("s1", s -> s.venue(v -> v.city("Io"))))
        .isInstanceOf(MappingException.class)
        .hasMessageContaining("[BAO-7051] The upsert of a Sprint changes a part of venue,");
    assertThatThrownBy(() -> sprints.upsert("s1", s -> s.setNotes(0, "x")))
        .hasMessageContaining("[BAO-7051]");
    assertThat(http.operations()).isEmpty();
  }

  @Test
  void startsCollectionsWithTheirFirstElements() {
    SprintRepository sprints = new SprintRepository(bao);
    Sprint.Venue venue = new Sprint.Venue("Io", null, 1, Set.of(), List.of(), Map.of(), null);

    for (int i = 0; i < 2; i++) {
      sprints
          .upsert(
              "s1",
              s ->
                  s.venue(venue)
                      .addLabels("a")
                      .appendNotes("n")
                      .putScores("k", 1)
                      .removeScores("x")
                      .removeEstimates()
                      .clearFallback())
          .execute();
    }

    Sprint sprint = sprints.get("s1");
    assertThat(sprint.labels()).containsExactly("a");
    assertThat(sprint.notes()).containsExactly("n", "n");
    assertThat(sprint.scores()).containsOnly(Map.entry("k", 1));
  }

  @Test
  void addsOnceAlsoWhenAnswersAreLost() {
    http.next(LOST_ANSWER, NONE, LOST_ANSWER);
    assertThat(projects.upsert("p1", UpsertTest::opened).execute()).isEqualTo(Upserted.CREATED);
    http.next(LOST_ANSWER);
    assertThat(projects.upsert("p1", UpsertTest::opened).execute()).isEqualTo(Upserted.UPDATED);

    assertThat(projects.get("p1").openTasks()).isEqualTo(2);
  }

  private static ProjectUpdate opened(ProjectUpdate project) {
    return project.name("Apollo").addOpenTasks(1);
  }

  @Test
  void isExactUnderRaces() throws Exception {
    String tenant = TenantContext.currentTenant().value();
    List<Upserted> done = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Upserted>> all = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        all.add(
            threads.submit(() ->
                TenantContext.callWithTenant(
                    tenant, () -> projects.upsert("p1", UpsertTest::opened).execute())));
      }
      for (Future<Upserted> one : all) {
        done.add(one.get());
      }
    }

    assertThat(done).containsOnlyOnce(Upserted.CREATED).hasSize(12);
    assertThat(projects.get("p1", Consistency.STRONG)).isEqualTo(new Project("p1", "Apollo", 12));
  }

  @Test
  void triesAgainWhereTheItemComesAndGoes() {
    String tenant = TenantContext.currentTenant().value();
    http.whenSent(2, () -> as(tenant, () -> tasks.create(t -> hatch(t).taskId("t1"))));
    http.whenSent(3, () -> as(tenant, () -> tasks.delete("t1").execute()));

    assertThat(counted.upsert("t1", t -> named(t, "Mine")).execute()).isEqualTo(Upserted.CREATED);
    assertThat(http.operations()).containsExactly("UpdateItem", "PutItem", "UpdateItem", "PutItem");
    assertThat(tasks.get("t1").title()).isEqualTo("Mine");
  }

  private static void as(String tenant, Runnable what) {
    TenantContext.runWithTenant(tenant, what::run);
  }
}
