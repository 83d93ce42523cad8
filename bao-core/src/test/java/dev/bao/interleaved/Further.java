package dev.bao.interleaved;

import dev.bao.error.ConditionException;
import dev.bao.error.TransactionException;
import dev.bao.operation.Consistency;
import dev.bao.operation.OutcomeUnknownException;
import dev.bao.tracker.CardRepository;
import dev.bao.tracker.Document;
import dev.bao.tracker.DocumentRepository;
import dev.bao.tracker.Invitation;
import dev.bao.tracker.InvitationRepository;
import dev.bao.tracker.Project;
import dev.bao.tracker.Task;
import dev.bao.tracker.TaskAttributes;
import dev.bao.tracker.TaskRepository;
import dev.bao.tracker.TaskSummary;
import dev.bao.tracker.TaskSummaryProjection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Operations that only some models have: counters, checks, expired items, projected queries.
final class Further {

  private final World world;
  private final Draw draw;
  private final DocumentRepository documents;
  private final InvitationRepository invitations;

  Further(World world, Draw draw) {
    this.world = world;
    this.draw = draw;
    this.documents = new DocumentRepository(world.bao());
    this.invitations = new InvitationRepository(world.bao());
  }

  void one(Ledger ledger) {
    switch (draw.below(6)) {
      case 0 -> count(ledger);
      case 1 -> hit(ledger);
      case 2 -> expired(ledger);
      case 3 -> check(ledger);
      case 4 -> projected(ledger);
      default -> consistent(ledger);
    }
  }

  /// An exact counter alone, however often answers are lost.
  private void count(Ledger ledger) {
    String id = draw.of(world.documents().ids(ledger.group()));
    Optional<Document> before = ledger.live(world.documents(), id);
    int views = 1 + draw.below(5);
    try {
      Document after = documents.update(id, it -> it.addViews(views)).executeAndReturnNew();
      Claim.same(
          "views", before.map(it -> DocumentSubject.counted(it, views, 0)), Optional.of(after));
      ledger.store(world.documents(), after);
    } catch (ConditionException e) {
      refusedOnly(before.isEmpty(), e);
    }
  }

  /// A counter that may be added to or not where the answer is lost, but never twice.
  private void hit(Ledger ledger) {
    String id = draw.of(world.documents().ids(ledger.group()));
    Optional<Document> before = ledger.live(world.documents(), id);
    Optional<Document> after = before.map(it -> DocumentSubject.counted(it, 0, 1));
    try {
      documents.update(id, it -> it.addHits(1)).execute();
      Claim.holds("hits of an item that is not there", after.isPresent());
      after.ifPresent(it -> ledger.store(world.documents(), it));
    } catch (OutcomeUnknownException e) {
      Optional<Document> found = documents.find(id, Consistency.STRONG);
      Claim.holds("hits: " + found, found.equals(before) || found.equals(after));
      found.ifPresent(it -> ledger.store(world.documents(), it));
    } catch (ConditionException e) {
      refusedOnly(before.isEmpty(), e);
    }
  }

  private static void refusedOnly(boolean isRefused, RuntimeException error) {
    if (!isRefused) {
      throw new AssertionError("refused", error);
    }
  }

  private void expired(Ledger ledger) {
    InvitationRepository.Id id = draw.of(world.invitations().ids(ledger.group()));
    Optional<Invitation> stored = ledger.stored(world.invitations(), id);
    Claim.same(
        "expired or not", stored, invitations.includingExpired().find(id.project(), id.number()));
  }

  /// A check of one item together with a write of another.
  private void check(Ledger ledger) {
    String task = draw.of(world.tasks().ids(ledger.group()));
    String id = draw.of(world.projects().ids(ledger.group()));
    String mark = Neighbours.mark(ledger.tenant());
    Project project = world.projects().make(id, ledger.group(), mark, draw);
    boolean asksForOther = draw.in(30);
    Optional<Task> live = ledger.live(world.tasks(), task);
    String title = asksForOther ? "nothing" : live.map(Task::title).orElse("nobody");
    TaskRepository tasks = world.tasks().all();
    boolean isRefused = asksForOther || live.isEmpty();
    try {
      world
          .bao()
          .transaction()
          .add(tasks.check(task, TaskAttributes.TITLE.eq(title)))
          .add(world.projects().all().put(project))
          .execute();
      Claim.holds("the check was not refused", !isRefused);
      ledger.store(world.projects(), project);
    } catch (TransactionException e) {
      refusedOnly(isRefused, e);
    }
  }

  private void projected(Ledger ledger) {
    String place = Place.any(ledger.group(), draw);
    List<TaskSummary> found =
        world.tasks().all().byProject(place).project(TaskSummaryProjection.PROJECTION).list();
    Set<TaskSummary> own =
        ledger.live(world.tasks()).stream()
            .filter(task -> task.projectId().equals(place))
            .map(task -> new TaskSummary(task.taskId(), task.title(), task.status()))
            .collect(Collectors.toSet());
    String mark = Neighbours.mark(ledger.tenant());
    Claim.holds("foreign", found.stream().allMatch(task -> task.title().startsWith(mark)));
    Claim.holds("projected query lost records", new HashSet<>(found).containsAll(own));
  }

  private void consistent(Ledger ledger) {
    String place = "g" + ledger.group();
    CardRepository cards = world.cards().all();
    Claim.same(
        "consistent read",
        ledger.live(world.cards()).stream()
            .filter(card -> card.boardId().equals(place))
            .collect(Collectors.toSet()),
        new HashSet<>(cards.byBoardId(place).consistentRead().list()));
  }
}
