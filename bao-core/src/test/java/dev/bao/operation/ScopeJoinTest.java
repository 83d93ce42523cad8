package dev.bao.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.Bao;
import dev.bao.BaoScope;
import dev.bao.Faults.Fault;
import dev.bao.error.ErrorCode;
import dev.bao.error.ThrottledException;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.Project;
import dev.bao.tracker.ProjectRepository;
import java.time.Duration;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;

/// Finds of many threads go into few requests.
@Timeout(300)
final class ScopeJoinTest extends ScopeFixture {

  @Test
  void aThousandFindsOfAThousandIdsAreTenRequests() throws Exception {
    store(1000);
    ProjectRepository joining = projects(LONG);

    BaoScope.run(() -> {
      List<Future<Project>> found = concurrently(ids(1000), joining::get);

      for (int i = 0; i < 1000; i++) {
        assertThat(found.get(i).get().projectId()).isEqualTo(id(i));
      }
    });

    assertThat(faults.operations()).isEqualTo(Collections.nCopies(10, "BatchGetItem"));
  }

  @Test
  void aThreadThatIsAloneWaitsForNoOther() {
    store(1);
    ProjectRepository joining = projects(LONG);
    long start = System.nanoTime();

    BaoScope.run(() -> assertThat(joining.find(id(0))).isPresent());

    assertThat(faults.operations()).containsExactly("GetItem");
    assertThat(System.nanoTime() - start).isLessThan(LONG.toNanos());
  }

  @Test
  void findsThatAreNotAHundredGoOutAfterTheWindow() throws Exception {
    store(5);
    ProjectRepository joining = projects(Duration.ofSeconds(2));

    BaoScope.run(() -> {
      for (Future<Optional<Project>> found : concurrently(ids(5), joining::find)) {
        assertThat(found.get()).isPresent();
      }
    });

    assertThat(faults.operations()).containsExactly("BatchGetItem");
  }

  @Test
  void aFindOfAnIdInFlightWaitsForItAndGetsTheSameAnswer() throws Exception {
    store(1);
    Gate gate = holdNext();

    BaoScope.run(() -> {
      Work<Optional<Project>> first = Work.start(() -> projects.find(id(0)));
      gate.arrived().await();
      Work<Optional<Project>> second = Work.start(() -> projects.find(id(0)));
      second.awaitBlocked(Thread.State.WAITING);
      gate.open().countDown();

      assertThat(first.get()).isPresent();
      assertThat(second.get()).isEqualTo(first.get());
    });

    assertThat(faults.operations()).containsExactly("GetItem");
  }

  @Test
  void aStrongFindWaitsForNoReadThatBeganBefore() throws Exception {
    store(1);
    for (Consistency of : Consistency.values()) {
      Gate gate = holdNext();
      BaoScope.run(() -> {
        Work<Optional<Project>> first = Work.start(() -> projects.find(id(0), of));
        gate.arrived().await();

        assertThat(projects.find(id(0), Consistency.STRONG)).isPresent();
        assertThat(first.isDone()).isFalse();

        gate.open().countDown();
        assertThat(first.get()).isPresent();
      });
    }
  }

  @Test
  void consistenciesDoNotMix() throws Exception {
    store(200);
    ProjectRepository joining = projects(LONG);

    ScopeCapacity used =
        BaoScope.run(() -> {
          var eventual = concurrently(ids(100), joining::find);
          var strong = concurrently(ids(100), id -> joining.find(id, Consistency.STRONG));
          for (int i = 0; i < 100; i++) {
            assertThat(eventual.get(i).get()).isPresent();
            assertThat(strong.get(i).get()).isPresent();
          }
        });

    assertThat(faults.operations()).containsExactly("BatchGetItem", "BatchGetItem");
    assertThat(used.total().read()).isEqualTo(150);
  }

  @Test
  void leftoversAreReadAgain() throws Exception {
    store(100);
    faults.next(Fault.HALF_UNPROCESSED, Fault.THROTTLED, Fault.LOST_ANSWER, Fault.ALL_UNPROCESSED);
    ProjectRepository joining = projects(LONG);

    BaoScope.run(() -> {
      for (Future<Optional<Project>> found : concurrently(ids(100), joining::find)) {
        assertThat(found.get()).isPresent();
      }
    });
  }

  @Test
  void leftoversThatStayAreAnErrorForEachAndNeverNotFound() {
    store(100);
    faults.next(Collections.nCopies(200, Fault.ALL_UNPROCESSED).toArray(Fault[]::new));
    Bao bao = bao(it -> it.joinWindow(LONG).retryDeadline(Duration.ofMillis(300)));
    ProjectRepository joining = new ProjectRepository(bao);

    BaoScope.run(() ->
        assertThat(failures(concurrently(ids(100), joining::find)))
            .hasSize(100)
            .allSatisfy(failure ->
                assertThat(failure)
                    .isInstanceOf(ThrottledException.class)
                    .hasMessageStartingWith("[BAO-6001] Project.find")));
  }

  @Test
  void aFailureOfTheSdkIsGivenToEachAsItsOwnKind() {
    Bao bao = bao(it -> it.joinWindow(LONG).table("bao-no-such-table"));
    ProjectRepository joining = new ProjectRepository(bao);

    BaoScope.run(() ->
        assertThat(failures(concurrently(ids(100), joining::find)))
            .hasSize(100)
            .allSatisfy(
                failure -> assertThat(failure).isInstanceOf(ResourceNotFoundException.class)));

    assertThat(faults.operations()).containsExactly("BatchGetItem");
  }

  /// The failures of all, each of which is an exception of its own.
  private static Set<Throwable> failures(List<Future<Optional<Project>>> finds) {
    Set<Throwable> failures = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Future<Optional<Project>> find : finds) {
      assertThatThrownBy(find::get)
          .isInstanceOf(ExecutionException.class)
          .satisfies(e -> failures.add(e.getCause()));
    }
    return failures;
  }

  @Test
  void aWaiterThatIsInterruptedHarmsNoOther() throws Exception {
    store(1);
    Gate gate = holdNext();

    BaoScope.run(() -> {
      Work<Optional<Project>> leader = Work.start(() -> projects.find(id(0)));
      gate.arrived().await();
      Work<Optional<Project>> stopped = Work.start(() -> projects.find(id(0)));
      Work<Optional<Project>> waiter = Work.start(() -> projects.find(id(0)));
      stopped.awaitBlocked(Thread.State.WAITING);
      waiter.awaitBlocked(Thread.State.WAITING);
      stopped.thread.interrupt();
      assertInterrupted(stopped);
      gate.open().countDown();

      assertThat(leader.get()).isPresent();
      assertThat(waiter.get()).isPresent();
    });
  }

  @Test
  void aLeaderThatIsInterruptedWhileItWaitsLeavesTheOthersAnAnswer() throws Exception {
    store(2);
    ProjectRepository joining = projects(Duration.ofSeconds(5));

    BaoScope.run(() -> {
      Work<Optional<Project>> leader = Work.start(() -> joining.find(id(0)));
      leader.awaitBlocked(Thread.State.TIMED_WAITING);
      Work<Optional<Project>> same = Work.start(() -> joining.find(id(0)));
      Work<Optional<Project>> other = Work.start(() -> joining.find(id(1)));
      same.awaitBlocked(Thread.State.WAITING);
      other.awaitBlocked(Thread.State.WAITING);
      leader.thread.interrupt();

      assertInterrupted(leader);
      assertThat(same.get()).isPresent();
      assertThat(other.get()).isPresent();
    });
  }

  @Test
  void aLeaderThatIsInterruptedWhileItReadsLeavesTheOthersAnAnswer() throws Exception {
    store(1);
    Gate gate = new Gate(new CountDownLatch(1), new CountDownLatch(1));
    faults.next(Fault.LOST_ANSWER);
    faults.whenLost(gate::hold);

    BaoScope.run(() -> {
      Work<Optional<Project>> leader = Work.start(() -> projects.find(id(0)));
      gate.arrived().await();
      Work<Optional<Project>> waiter = Work.start(() -> projects.find(id(0)));
      waiter.awaitBlocked(Thread.State.WAITING);
      leader.thread.interrupt();

      assertThatThrownBy(leader::get).isInstanceOf(ExecutionException.class);
      assertThat(waiter.get()).isPresent();
    });
  }

  private static void assertInterrupted(Future<?> find) {
    assertThatThrownBy(find::get)
        .cause()
        .isInstanceOfSatisfying(
            ThrottledException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.READ_INTERRUPTED))
        .hasMessageContaining("Project.find");
  }

  @Test
  void aListenerThatFindsWhileAReadIsSentDoesNotWaitForItself() {
    store(1);
    ProjectRepository[] inner = new ProjectRepository[1];
    boolean[] isIn = new boolean[1];
    Bao bao =
        bao(it ->
            it.onCapacity(_ -> {
              if (!isIn[0]) {
                isIn[0] = true;
                assertThat(inner[0].find(id(0))).isPresent();
              }
            }));
    inner[0] = new ProjectRepository(bao);

    BaoScope.run(() -> assertThat(inner[0].find(id(0))).isPresent());

    assertThat(isIn[0]).isTrue();
  }

  @Test
  void workThatIsWrappedInsideATenantKeepsTheScope() throws Exception {
    store(1);

    BaoScope.run(() -> {
      projects.get(id(0));
      assertThat(Work.start(() -> projects.get(id(0))).get()).isNotNull();
      Thread thread = Thread.ofVirtual().start(TenantContext.wrap(() -> projects.get(id(0))));
      thread.join();
    });

    assertThat(faults.operations()).containsExactly("GetItem");
  }
}
