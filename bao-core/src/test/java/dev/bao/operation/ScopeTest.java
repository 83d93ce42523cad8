package dev.bao.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.Bao;
import dev.bao.BaoBuilder;
import dev.bao.BaoScope;
import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import dev.bao.tracker.Project;
import dev.bao.tracker.ProjectRepository;
import dev.bao.tracker.TaskRepository;
import dev.bao.tracker.TaskSummaryProjection;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
final class ScopeTest extends ScopeFixture {

  private static void assertRefused(ErrorCode code, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            ConfigurationException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  @Test
  void givesTheResultAndTheExceptionOfTheBody() {
    assertThat(BaoScope.<String, RuntimeException>call(() -> "result")).isEqualTo("result");
    assertThatThrownBy(() ->
            BaoScope.run(() -> {
              throw new IOException("of the body");
            }))
        .isInstanceOf(IOException.class);
    assertRefused(ErrorCode.SCOPE_MISSING, BaoScope::current);
  }

  @Test
  void isRefusedToWorkThatGoesOnAfterItsEnd() throws Exception {
    store(1);
    CountDownLatch ended = new CountDownLatch(1);

    Work<Project> late =
        BaoScope.<Work<Project>, RuntimeException>call(() ->
            Work.start(() -> {
              ended.await();
              return projects.get(id(0));
            }));
    Work<Project> own =
        BaoScope.<Work<Project>, RuntimeException>call(() ->
            Work.start(() -> {
              ended.await();
              return BaoScope.<Project, RuntimeException>call(() -> projects.get(id(0)));
            }));
    ended.countDown();

    assertThat(own.get()).isNotNull();
    assertThatThrownBy(late::get)
        .cause()
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("[BAO-8031] Project.get");
    assertThat(faults.operations()).containsExactly("GetItem");
  }

  @Nested
  final class Required {

    private final Bao strict = bao(BaoBuilder::requireScope);
    private final ProjectRepository required = new ProjectRepository(strict);
    private final TaskRepository requiredTasks = new TaskRepository(strict);

    @Test
    void refusesFindsOutsideAndSendsNothing() {
      Stream.<ThrowingCallable>of(
              () -> required.find(id(0)),
              () -> required.get(id(0), Consistency.STRONG),
              () -> required.exists(id(0)),
              () -> requiredTasks.find("t1", TaskSummaryProjection.PROJECTION),
              () -> requiredTasks.findBySlug("fix"))
          .forEach(find -> assertRefused(ErrorCode.SCOPE_MISSING, find));

      assertThat(faults.operations()).isEmpty();
    }

    @Test
    void letsThroughWhatIsWithinAScopeAndWhatIsNoFind() {
      required.put(project(id(0), "x")).execute();
      assertThat(required.findAll(ids(1)).isComplete()).isTrue();

      BaoScope.run(() -> assertThat(required.find(id(0))).isPresent());
    }
  }

  @Nested
  final class Capacity {

    private final List<ConsumedUnits> told = new CopyOnWriteArrayList<>();
    private final Bao metered =
        bao(it -> it.joinWindow(Duration.ofMillis(5)).onCapacity(told::add));
    private final ProjectRepository meteredProjects = new ProjectRepository(metered);
    private final TaskRepository meteredTasks = new TaskRepository(metered);

    @Test
    void isWhatTheListenersAreToldInTotalByModelAndByOperation() throws Exception {
      store(60);

      ScopeCapacity used =
          BaoScope.run(() -> {
            for (Future<Project> found : concurrently(ids(60), meteredProjects::get)) {
              found.get();
            }
            for (Future<Project> written :
                concurrently(ids(20), id -> meteredProjects.create(project("n" + id, "x")))) {
              written.get();
            }
            meteredTasks.create(TaskTest::hatch);
            var _ = meteredTasks.byProject("apollo").list();
            assertThat(BaoScope.current().capacity().total().read()).isGreaterThanOrEqualTo(30);
          });

      assertThat(used.total().read()).isEqualTo(sum(told, true));
      assertThat(used.total().write()).isEqualTo(sum(told, false));
      assertThat(used.byModel().keySet()).containsExactly("Project", "Task");
      assertThat(used.byOperation().keySet()).containsExactly("create", "get", "query");
      assertThat(used.byOperation()).containsEntry("get", new ScopeCapacity.Units(30, 0));
      assertThat(used.byModel())
          .hasEntrySatisfying("Project", units -> assertThat(units.read()).isEqualTo(30));
    }

    private static double sum(List<ConsumedUnits> told, boolean isRead) {
      return told.stream()
          .mapToDouble(isRead ? ConsumedUnits::readUnits : ConsumedUnits::writeUnits)
          .sum();
    }

    @Test
    void ofAScopeWithinCountsForBoth() {
      store(2);

      ScopeCapacity outer =
          BaoScope.run(() -> {
            meteredProjects.get(id(0));
            ScopeCapacity inner = BaoScope.run(() -> meteredProjects.get(id(1)));
            assertThat(inner.total().read()).isEqualTo(0.5);
          });

      assertThat(outer.total().read()).isEqualTo(1);
    }

    @Test
    void ofNoRequestsIsNone() {
      assertThat(BaoScope.run(() -> {}).total()).isEqualTo(ScopeCapacity.Units.NONE);
    }
  }

  @Test
  void refusesSettingsThatCannotBe() {
    assertThatThrownBy(() -> bao(it -> it.joinWindow(Duration.ofMinutes(2)).scopeCache(-1)))
        .hasMessageContaining("BAO-8001")
        .hasMessageContaining("joinWindow")
        .hasMessageContaining("scopeCache");
  }
}
