package dev.bao.operation;

import dev.bao.Bao;
import dev.bao.BaoBuilder;
import dev.bao.Faults;
import dev.bao.Faults.Fault;
import dev.bao.LocalTable;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.Project;
import dev.bao.tracker.ProjectRepository;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/// A test of request scopes, whose requests are counted.
abstract class ScopeFixture extends TaskTest {

  /// A window that no test waits for: what is sent is sent for another reason.
  static final Duration LONG = Duration.ofMinutes(1);

  final Faults faults = new Faults();

  /// Reads that wait for nothing.
  final Bao atOnce = bao(it -> it.joinWindow(Duration.ZERO));

  final ProjectRepository projects = new ProjectRepository(atOnce);

  Bao bao(Consumer<BaoBuilder> settings) {
    BaoBuilder builder = Bao.builder().client(faults.client()).table(LocalTable.NAME);
    settings.accept(builder);
    return builder.build();
  }

  ProjectRepository projects(Duration window) {
    return new ProjectRepository(bao(it -> it.joinWindow(window)));
  }

  static String id(int number) {
    return "p%04d".formatted(number);
  }

  static List<String> ids(int count) {
    return IntStream.range(0, count).mapToObj(ScopeFixture::id).toList();
  }

  static Project project(String id, String name) {
    return new Project(id, name, 0);
  }

  /// Writes projects, named as they are and by their tenant.
  void store(int count) {
    String tenant = TenantContext.currentTenant().value();
    projects.putAll(ids(count).stream().map(id -> project(id, tenant + id)).toList()).execute();
    faults.operations().clear();
  }

  /// Writes a project without the running scope, as another process does.
  static void storeElsewhere(Project project) throws InterruptedException {
    String tenant = TenantContext.currentTenant().value();
    ProjectRepository elsewhere = new ProjectRepository(LocalTable.bao());
    Thread.ofVirtual()
        .start(() -> TenantContext.runWithTenant(tenant, () -> elsewhere.put(project).execute()))
        .join();
  }

  /// Does something for each id, each on a thread of its own in the scope and tenant of now.
  static <R> List<Future<R>> concurrently(List<String> ids, Function<String, R> work) {
    List<Future<R>> all = new ArrayList<>();
    ids.forEach(id -> all.add(Work.start(() -> work.apply(id))));
    return all;
  }

  /// Holds back the answer to the next request.
  Gate holdNext() {
    Gate gate = new Gate(new CountDownLatch(1), new CountDownLatch(1));
    faults.next(Fault.LATE_ANSWER);
    faults.whenLost(gate::hold);
    return gate;
  }

  /// Where an answer is held back.
  record Gate(CountDownLatch arrived, CountDownLatch open) {

    void hold() {
      arrived.countDown();
      try {
        open.await();
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /// Wrapped work on a virtual thread.
  static final class Work<R> extends FutureTask<R> {

    final Thread thread = Thread.ofVirtual().unstarted(this);

    private Work(Callable<R> work) {
      super(TenantContext.wrapCallable(work));
    }

    static <R> Work<R> start(Callable<R> work) {
      Work<R> made = new Work<>(work);
      made.thread.start();
      return made;
    }

    /// Waits until it waits for another thread.
    void awaitBlocked(Thread.State state) {
      while (thread.getState() != state) {
        Thread.onSpinWait();
      }
    }
  }
}
