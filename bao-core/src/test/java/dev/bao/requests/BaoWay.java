package dev.bao.requests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.Bao;
import dev.bao.BaoScope;
import dev.bao.operation.Consistency;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.DocumentRepository;
import dev.bao.tracker.Project;
import dev.bao.tracker.ProjectRepository;
import dev.bao.tracker.Status;
import dev.bao.tracker.StoryRelations;
import dev.bao.tracker.StoryRepository;
import dev.bao.tracker.Task;
import dev.bao.tracker.TaskRepository;
import dev.bao.tracker.WorkEntryRepository;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The operations of generated repositories.
final class BaoWay implements Way {

  private final Bao bao;
  private final TaskRepository tasks;
  private final ProjectRepository projects;
  private final StoryRepository stories;
  private final DocumentRepository documents;
  private final WorkEntryRepository work;

  BaoWay(DynamoDbClient client) {
    // The window is long: what is sent is sent since a hundred finds wait.
    bao =
        Bao.builder().client(client).table(Fixture.TABLE).joinWindow(Duration.ofMinutes(1)).build();
    tasks = new TaskRepository(bao);
    projects = new ProjectRepository(bao);
    stories = new StoryRepository(bao);
    documents = new DocumentRepository(bao);
    work = new WorkEntryRepository(bao);
  }

  @Override
  public boolean run(Case operation) throws Exception {
    switch (operation) {
      case CREATE -> tasks.create(Fixture.task("new", null));
      case CREATE_UNIQUE -> tasks.create(Fixture.task("new", "door"));
      case PUT -> projects.put(new Project("apollo", "New", 1)).execute();
      case FIND -> assertThat(tasks.find("plain")).isPresent();
      case FIND_STRONG -> assertThat(tasks.find("plain", Consistency.STRONG)).isPresent();
      case FIND_BY_UNIQUE -> assertThat(tasks.findBySlug("hatch")).isPresent();
      case EXISTS -> assertThat(tasks.exists("plain")).isTrue();
      case UPSERT -> projects.upsert("apollo", p -> p.name("New").openTasks(1)).execute();
      case UPSERT_NEW -> projects.upsert("vostok", p -> p.name("New").openTasks(1)).execute();
      case COUNTER -> documents.update("doc", d -> d.addViews(1)).execute();
      case COUNTER_PLAIN -> documents.update("doc", d -> d.addHits(1)).execute();
      case QUERY, STREAM, COUNT, RELATED, FIND_ALL, THOUSAND_FINDS, TRANSACT_GET ->
          readMany(operation);
      default -> write(operation);
    }
    return true;
  }

  private void readMany(Case operation) throws Exception {
    switch (operation) {
      case QUERY -> assertThat(tasks.byProject("apollo").limit(100).page().items()).hasSize(100);
      case STREAM -> {
        try (Stream<Task> stream = tasks.byProject("apollo").pageSize(25).stream()) {
          assertThat(stream).hasSize(100);
        }
      }
      case COUNT -> assertThat(tasks.byProject("apollo").count()).isEqualTo(100);
      case RELATED ->
          stories.loadRelated(stories.byEpic(1).limit(50).page(), StoryRelations.ASSIGNEE);
      case FIND_ALL -> tasks.findAll(Fixture.ids("t", 100));
      case TRANSACT_GET -> bao.transactGet(projects.lookup("apollo"), tasks.lookup("plain"));
      default -> BaoScope.run(this::findThousand);
    }
  }

  private void write(Case operation) {
    Task named = Fixture.task("named", "hatch");
    switch (operation) {
      case UPDATE -> tasks.update("plain", t -> t.title("New")).execute();
      case UPDATE_INDEXED ->
          tasks.update("plain", t -> t.projectId("gemini").dueAt(Fixture.DUE)).execute();
      case UPDATE_PART ->
          work.update("apollo", "hull", "ann", "weld", w -> w.amount(BigDecimal.TWO)).execute();
      case UPDATE_UNIQUE -> tasks.update("named", t -> t.slug("door")).execute();
      case UPDATE_UNIQUE_BY_RECORD -> tasks.update(named, t -> t.slug("door")).execute();
      case SAVE ->
          tasks.save(
              named,
              new Task(
                  "named",
                  "hatch",
                  "apollo",
                  "New",
                  Status.OPEN,
                  Fixture.DUE,
                  null,
                  List.of("hull")));
      case DELETE -> projects.delete("apollo").execute();
      case DELETE_UNIQUE -> tasks.delete("named").execute();
      case DELETE_UNIQUE_BY_RECORD -> tasks.delete(named).execute();
      case PUT_ALL ->
          projects
              .putAll(Fixture.ids("p", 25).stream().map(id -> new Project(id, id, 0)).toList())
              .execute();
      case DELETE_ALL -> projects.deleteAll(Fixture.ids("p", 25)).execute();
      case TRANSACTION ->
          bao.transaction()
              .add(projects.update("apollo", p -> p.name("New")))
              .add(tasks.update("plain", t -> t.title("New")))
              .execute();
      default -> throw new IllegalArgumentException(operation.name());
    }
  }

  private void findThousand() throws Exception {
    List<FutureTask<Project>> finds = new ArrayList<>();
    for (String id : Fixture.ids("p", 1000)) {
      FutureTask<Project> find = new FutureTask<>(() -> projects.get(id));
      finds.add(find);
      Thread.ofVirtual().start(TenantContext.wrap(find));
    }
    for (FutureTask<Project> find : finds) {
      find.get();
    }
  }
}
