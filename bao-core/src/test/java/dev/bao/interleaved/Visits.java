package dev.bao.interleaved;

import dev.bao.BaoScope;
import dev.bao.operation.Consistency;
import dev.bao.operation.PutWrite;
import dev.bao.operation.Query;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// What goes from one tenant's scope to another's: work for other threads, streams and writes that
/// were made before, and intruders.
final class Visits {

  private final World world;
  private final Draw draw;
  private final List<Ledger> own;
  private final Consumer<String> begin;
  private final Intruder intruder;

  Visits(World world, Draw draw, List<Ledger> own, Consumer<String> begin) {
    this.world = world;
    this.draw = draw;
    this.own = own;
    this.begin = begin;
    this.intruder = new Intruder(world, draw);
  }

  /// Many threads of one scope that read the same ids for all tenants at once.
  void crowd() throws Exception {
    Subject<?, ?> subject = draw.of(world.subjects());
    BaoScope.<Exception>run(() -> crowd(subject));
  }

  private <K, T> void crowd(Subject<K, T> subject) throws Exception {
    List<Future<Optional<T>>> found = new ArrayList<>();
    List<Optional<T>> expected = new ArrayList<>();
    int first = draw.below(8);
    for (int i = 0; i < 12; i++) {
      Ledger ledger = own.get(i % own.size());
      List<K> ids = subject.ids(ledger.group());
      K id = ids.get((first + i / own.size()) % ids.size());
      begin.accept("wrapped find of " + subject + " " + id + " in " + ledger.tenant());
      expected.add(ledger.live(subject, id));
      found.add(TenantContext.callWithTenant(ledger.tenant(), () -> start(subject, id)));
    }
    for (int i = 0; i < expected.size(); i++) {
      Claim.same("wrapped find", expected.get(i), found.get(i).get());
    }
  }

  private static <K, T> Future<Optional<T>> start(Subject<K, T> subject, K id) {
    Callable<Optional<T>> work = () -> subject.access.find().apply(id, Consistency.EVENTUAL);
    FutureTask<Optional<T>> task = new FutureTask<>(TenantContext.wrapCallable(work));
    Thread.ofVirtual().start(task);
    return task;
  }

  /// A stream that is read, or a write that is done, in another scope than it was made in.
  void late(Ledger first, Ledger second) {
    Subject<?, ?> subject = draw.of(world.subjects());
    if (draw.in(25)) {
      lateWrite(first, second);
    } else {
      lateStream(first, second, subject);
    }
  }

  private void lateWrite(Ledger first, Ledger second) {
    begin.accept("late put of " + first.tenant() + " in " + second.tenant());
    String id = draw.of(world.projects().ids(first.group()));
    String mark = Neighbours.mark(first.tenant());
    Project project = world.projects().make(id, first.group(), mark, draw);
    PutWrite<Project> put =
        TenantContext.<PutWrite<Project>, RuntimeException>callWithTenant(
            first.tenant(), () -> world.projects().access.repository().put(project));
    TenantContext.runWithTenant(second.tenant(), put::execute);
    first.store(world.projects(), project);
  }

  private <K, T> void lateStream(Ledger first, Ledger second, Subject<K, T> subject) {
    begin.accept("late stream of " + subject + " of " + first.tenant() + " in " + second.tenant());
    List<View<T>> views = subject.views(first.group(), draw);
    int pick = draw.below(12);
    boolean isForward = draw.in(60);
    if (views.isEmpty()) {
      return;
    }
    View<T> view = views.get(pick % views.size());
    Answers<K, T> answers = new Answers<>(first, subject, view, false, isForward);
    try (Stream<T> stream =
        TenantContext.<Stream<T>, RuntimeException>callWithTenant(
            first.tenant(),
            () -> {
              Query<T> query = Queries.query(answers);
              return query.pageSize(4).stream();
            })) {
      List<T> found =
          TenantContext.<List<T>, RuntimeException>callWithTenant(second.tenant(), stream::toList);
      answers.checkAll(found);
    }
  }

  void intrude(Ledger first, Ledger second) throws InterruptedException {
    begin.accept("intrusion of " + second.tenant() + " from " + first.tenant());
    intruder.one(first, second);
  }
}
