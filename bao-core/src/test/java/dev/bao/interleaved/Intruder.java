package dev.bao.interleaved;

import dev.bao.error.BaoException;
import dev.bao.error.ErrorCode;
import dev.bao.error.IsolationException;
import dev.bao.error.TenantException;
import dev.bao.key.ItemKey;
import dev.bao.operation.Cursor;
import dev.bao.operation.PutWrite;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.CardRepository;
import dev.bao.tracker.Project;
import dev.bao.tracker.TaskRepository;
import dev.bao.tracker.TaskSummaryProjection;
import java.util.Optional;
import java.util.concurrent.FutureTask;

/// Does what must be refused.
final class Intruder {

  private final World world;
  private final Draw draw;
  private final Clients clients;

  Intruder(World world, Draw draw) {
    this.world = world;
    this.draw = draw;
    this.clients = new Clients(world);
  }

  void one(Ledger first, Ledger second) throws InterruptedException {
    String mark = Neighbours.mark(first.tenant());
    String id = draw.of(world.projects().ids(first.group()));
    Project project = world.projects().make(id, first.group(), mark, draw);
    int kind = draw.below(8);
    if (kind == 0) {
      unwrapped(id, first.tenant());
    } else if (kind < 3) {
      TenantContext.runWithTenant(first.tenant(), this::forged);
    } else if (!first.tenant().equals(second.tenant())) {
      switch (kind) {
        case 3, 4 -> cursor(first, second);
        case 5 -> handMade(project, first.tenant(), second.tenant());
        case 6 -> transaction(project, first.tenant(), second.tenant());
        default -> foreignKey(project, first.tenant(), second.tenant());
      }
    }
  }

  static void refused(String what, Class<? extends BaoException> error, Runnable intrusion) {
    try {
      intrusion.run();
    } catch (BaoException e) {
      if (!error.isInstance(e)) {
        throw new AssertionError(what + " was refused for another reason", e);
      }
      return;
    }
    throw new AssertionError(what + " was not refused");
  }

  /// Work that is handed to another thread without its tenant finds none.
  private void unwrapped(String id, String tenant) throws InterruptedException {
    FutureTask<Optional<Project>> task =
        new FutureTask<>(() -> {
          refused(
              "work of no tenant", TenantException.class, () -> world.projects().all().exists(id));
          return Optional.empty();
        });
    TenantContext.<InterruptedException>runWithTenant(
        tenant, () -> Thread.ofVirtual().start(task).join());
    if (task.state() != FutureTask.State.SUCCESS) {
      throw new AssertionError("work of no tenant", task.exceptionNow());
    }
  }

  /// Another tenant's item stands in an index of this one: nobody gets it, and nobody counts it.
  private void forged() {
    TaskRepository tasks = world.tasks().all();
    switch (draw.below(4)) {
      case 0 -> foreign(() -> use(tasks.byProject(Forgery.PLACE).list()));
      case 1 -> foreign(() -> use(tasks.byProject(Forgery.PLACE).limit(1).page()));
      case 2 ->
          foreign(() ->
              use(tasks.byProject(Forgery.PLACE).project(TaskSummaryProjection.PROJECTION).list()));
      default -> Claim.same("count of forged", 0L, tasks.byProject(Forgery.PLACE).count());
    }
  }

  private static void foreign(Runnable read) {
    try {
      read.run();
    } catch (IsolationException e) {
      Claim.same("code", ErrorCode.FOREIGN_ITEM, e.code());
      return;
    }
    throw new AssertionError("a forged item was given");
  }

  private static void use(Object answer) {
    Claim.holds("an answer", !answer.toString().isEmpty());
  }

  /// The cursor of one tenant is none of another's.
  private void cursor(Ledger first, Ledger second) {
    CardRepository cards = world.cards().all();
    Optional<Cursor> next =
        TenantContext.<Optional<Cursor>, RuntimeException>callWithTenant(
            first.tenant(), () -> cards.byBoardId(Place.SHARED).limit(1).page().next());
    next.map(Cursor::toString)
        .map(Cursor::of)
        .ifPresent(cursor ->
            TenantContext.runWithTenant(
                second.tenant(),
                () ->
                    refused(
                        "a foreign cursor",
                        IsolationException.class,
                        () -> use(cards.byBoardId(Place.SHARED).after(cursor).list()))));
  }

  private void transaction(Project project, String first, String second) {
    PutWrite<Project> put =
        TenantContext.<PutWrite<Project>, RuntimeException>callWithTenant(
            first, () -> world.projects().all().put(project));
    TenantContext.runWithTenant(
        second,
        () ->
            refused(
                "a transaction of two tenants",
                IsolationException.class,
                () -> world.bao().transaction().add(put).execute()));
  }

  private void handMade(Project project, String first, String second) {
    TenantContext.runWithTenant(
        second, () -> new HandMade(world, world.keys(first), project).send(draw));
  }

  private void foreignKey(Project project, String first, String second) {
    ItemKey key = Clients.key(world.keys(first), world.projects(), project);
    TenantContext.runWithTenant(
        second,
        () -> {
          refused("a foreign key", IsolationException.class, () -> use(clients.get(key)));
          refused(
              "a foreign key of the enhanced client",
              IsolationException.class,
              () -> use(Optional.ofNullable(clients.find(world.projects(), key))));
        });
  }
}
