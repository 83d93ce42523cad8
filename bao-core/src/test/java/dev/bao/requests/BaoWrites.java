package dev.bao.requests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.Bao;
import dev.bao.operation.Transaction;
import dev.bao.tracker.CardRepository;
import dev.bao.tracker.DocumentRepository;
import dev.bao.tracker.InvitationRepository;
import dev.bao.tracker.Project;
import dev.bao.tracker.ProjectRepository;
import dev.bao.tracker.SprintRepository;
import dev.bao.tracker.Status;
import dev.bao.tracker.Task;
import dev.bao.tracker.TaskRepository;
import dev.bao.tracker.WorkEntryRepository;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The writes of repositories, alone, in batches and in transactions.
final class BaoWrites implements Way {

  private final Bao bao;
  private final TaskRepository tasks;
  private final ProjectRepository projects;
  private final DocumentRepository documents;
  private final WorkEntryRepository work;
  private final SprintRepository sprints;
  private final CardRepository cards;
  private final InvitationRepository invitations;

  BaoWrites(Bao bao) {
    this.bao = bao;
    tasks = new TaskRepository(bao);
    projects = new ProjectRepository(bao);
    documents = new DocumentRepository(bao);
    work = new WorkEntryRepository(bao);
    sprints = new SprintRepository(bao);
    cards = new CardRepository(bao);
    invitations = new InvitationRepository(bao);
  }

  @Override
  public boolean run(Case operation) {
    switch (operation) {
      case CREATE -> tasks.create(Stock.task("new", null));
      case CREATE_UNIQUE -> tasks.create(Stock.task("new", "door"));
      case PUT -> projects.put(new Project("apollo", "New", 1)).execute();
      case PUT_UNIQUE -> tasks.put(Stock.task("named", "door")).execute();
      case UPSERT -> projects.upsert("apollo", p -> p.name("New").openTasks(1)).execute();
      case UPSERT_NEW -> projects.upsert("vostok", p -> p.name("New").openTasks(1)).execute();
      case DELETE -> projects.delete("apollo").execute();
      case DELETE_MEMBER -> cards.delete("wall", "c0").execute();
      case DELETE_UNIQUE -> tasks.delete("named").execute();
      case DELETE_UNIQUE_BY_RECORD -> tasks.delete(Stock.task("named", "hatch")).execute();
      case PUT_ALL ->
          projects
              .putAll(Stock.ids("p", 25).stream().map(id -> new Project(id, id, 0)).toList())
              .execute();
      case DELETE_ALL -> projects.deleteAll(Stock.ids("p", 25)).execute();
      case TRANSACTION -> twoUpdates().execute();
      default -> {
        return update(operation);
      }
    }
    return true;
  }

  private Transaction twoUpdates() {
    return bao.transaction()
        .add(projects.update("apollo", p -> p.name("New")))
        .add(tasks.update("plain", t -> t.title("New")));
  }

  private boolean update(Case operation) {
    Task named = Stock.task("named", "hatch");
    switch (operation) {
      case UPDATE -> tasks.update("plain", t -> t.title("New")).execute();
      case UPDATE_INDEXED ->
          tasks.update("plain", t -> t.projectId("gemini").dueAt(Stock.DUE)).execute();
      case UPDATE_SET -> sprints.update("s1", s -> s.addLabels("deck")).execute();
      case UPDATE_INSIDE ->
          sprints
              .update("s1", s -> s.putScores("bob", 2).venue(venue -> venue.city("Oslo")))
              .execute();
      case UPDATE_APPEND -> sprints.update("s1", s -> s.appendNotes("next")).execute();
      case UPDATE_PART ->
          work.update("apollo", "hull", "ann", "weld", w -> w.amount(BigDecimal.TWO)).execute();
      case UPDATE_UNIQUE -> tasks.update("named", t -> t.slug("door")).execute();
      case UPDATE_UNIQUE_BY_RECORD -> tasks.update(named, t -> t.slug("door")).execute();
      case UPDATE_EXPIRY ->
          invitations
              .update("apollo", 1, i -> i.expiresAt(Stock.LATER.plusSeconds(3600)))
              .execute();
      case SAVE -> tasks.save(named, changed("hatch"));
      case SAVE_UNIQUE -> tasks.save(named, changed("door"));
      case SAVE_NOTHING -> tasks.save(named, named);
      case COUNTER -> documents.update("doc", d -> d.addViews(1)).execute();
      case COUNTER_NEW ->
          assertThat(documents.update("doc", d -> d.addViews(1)).executeAndReturnNew().views())
              .isEqualTo(1);
      case COUNTER_PLAIN -> documents.update("doc", d -> d.addHits(1)).execute();
      default -> {
        return false;
      }
    }
    return true;
  }

  private static Task changed(@Nullable String slug) {
    return new Task("named", slug, "apollo", "New", Status.OPEN, Stock.DUE, null, List.of("hull"));
  }
}
