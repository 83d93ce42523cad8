package dev.bao.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.bao.Bao;
import dev.bao.Faults;
import dev.bao.Faults.Fault;
import dev.bao.LocalTable;
import dev.bao.error.ConfigurationException;
import dev.bao.error.MappingException;
import dev.bao.error.ThrottledException;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.Project;
import dev.bao.tracker.ProjectRepository;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/// Many items with few requests.
final class BatchTest extends TaskTest {

  private final Faults faults = new Faults();
  private final ProjectRepository projects = projects(Duration.ofMinutes(1));
  private final ProjectRepository impatient = projects(Duration.ofMillis(300));

  private ProjectRepository projects(Duration deadline) {
    return new ProjectRepository(
        Bao.builder()
            .client(faults.client())
            .table(LocalTable.NAME)
            .retryDeadline(deadline)
            .build());
  }

  private static List<Project> projects(int count) {
    return IntStream.range(0, count).mapToObj(i -> new Project(id(i), "Project " + i, i)).toList();
  }

  private static String id(int number) {
    return "p%04d".formatted(number);
  }

  private static List<String> ids(int count) {
    return IntStream.range(0, count).mapToObj(BatchTest::id).toList();
  }

  @Nested
  final class FindAll {

    @Test
    void keepsTheOrderAndRemovesDuplicatesAndTellsWhatIsMissing() {
      projects.putAll(projects(5)).execute();

      Found<String, Project> found =
          projects.findAll(List.of("p0003", "none", "p0001", "p0003", "nobody", "none"));

      assertThat(found.records()).extracting(Project::projectId).containsExactly("p0003", "p0001");
      assertThat(found.byId().keySet()).containsExactly("p0003", "p0001");
      assertThat(found.missing()).containsExactly("none", "nobody");
      assertThat(found.isComplete()).isFalse();
    }

    @Test
    void readsAHundredWithOneRequest() {
      projects.putAll(projects(250)).execute();
      faults.operations().clear();

      Found<String, Project> found = projects.findAll(ids(250), Consistency.STRONG);

      assertThat(found.records()).isEqualTo(projects(250));
      assertThat(found.isComplete()).isTrue();
      assertThat(faults.operations())
          .containsExactly("BatchGetItem", "BatchGetItem", "BatchGetItem");
    }

    @Test
    void sendsNothingForNoIds() {
      Found<String, Project> found = projects.findAll(List.of());

      assertThat(found.records()).isEmpty();
      assertThat(found.isComplete()).isTrue();
      assertThat(faults.operations()).isEmpty();
    }

    @Test
    void asksAgainForWhatWasLeftUnprocessed() {
      projects.putAll(projects(150)).execute();
      faults.next(Fault.HALF_UNPROCESSED, Fault.THROTTLED, Fault.ALL_UNPROCESSED);

      Found<String, Project> found = projects.findAll(ids(150));

      assertThat(found.records()).isEqualTo(projects(150));
    }

    @Test
    void neverTakesWhatWasLeftUnprocessedForMissing() {
      projects.putAll(projects(3)).execute();
      faults.next(Collections.nCopies(100, Fault.ALL_UNPROCESSED).toArray(Fault[]::new));

      assertThatThrownBy(() -> impatient.findAll(ids(3)))
          .isInstanceOf(ThrottledException.class)
          .hasMessageContaining("BAO-6001")
          .hasMessageContaining("Project.findAll");
    }

    @Test
    void findsNothingOfAnotherTenant() {
      TenantContext.runWithTenant(
          LocalTable.newTenant(), () -> projects.putAll(projects(3)).execute());

      assertThat(projects.findAll(ids(3)).missing()).isEqualTo(ids(3));
    }

    @Test
    void refusesANull() {
      assertThatThrownBy(() -> projects.findAll(Arrays.asList("p0001", null)))
          .isInstanceOf(ConfigurationException.class)
          .hasMessageContaining("BAO-8005");
      assertThat(faults.operations()).isEmpty();
    }
  }

  @Nested
  final class PutAll {

    @Test
    void writesTwentyFiveWithOneRequest() {
      projects.putAll(projects(60)).execute();

      assertThat(faults.operations())
          .containsExactly("BatchWriteItem", "BatchWriteItem", "BatchWriteItem");
      assertThat(projects.findAll(ids(60), Consistency.STRONG).records()).isEqualTo(projects(60));
    }

    @Test
    void writesTheLastOfTwoRecordsWithOneKey() {
      projects
          .putAll(List.of(new Project("p1", "first", 0), new Project("p1", "second", 0)))
          .execute();

      assertThat(projects.get("p1", Consistency.STRONG).name()).isEqualTo("second");
    }

    @Test
    void sendsWhatWasLeftAgain() {
      faults.next(
          Fault.HALF_UNPROCESSED, Fault.THROTTLED, Fault.LOST_ANSWER, Fault.ALL_UNPROCESSED);

      projects.putAll(projects(60)).execute();

      assertThat(projects.findAll(ids(60), Consistency.STRONG).records()).isEqualTo(projects(60));
    }

    @Test
    void namesWhatItCouldNotWrite() {
      List<Fault> next = new ArrayList<>(List.of(Fault.NONE, Fault.HALF_UNPROCESSED));
      next.addAll(Collections.nCopies(100, Fault.ALL_UNPROCESSED));
      faults.next(next.toArray(Fault[]::new));

      BatchResult<Project> result = impatient.putAll(projects(50)).executeAndReport();

      assertThat(result.isComplete()).isFalse();
      assertThat(result.written()).isEqualTo(38);
      assertThat(result.unwritten()).isEqualTo(projects(50).subList(38, 50));
      Found<String, Project> there =
          new ProjectRepository(LocalTable.bao()).findAll(ids(50), Consistency.STRONG);
      assertThat(there.missing()).isEqualTo(ids(50).subList(38, 50));
    }

    @Test
    void namesAllThatIsThrottledUntilTheDeadline() {
      faults.next(Collections.nCopies(200, Fault.THROTTLED).toArray(Fault[]::new));

      BatchIncompleteException failure =
          catchThrowableOfType(
              BatchIncompleteException.class, () -> impatient.putAll(projects(30)).execute());

      assertThat(failure)
          .hasMessageContaining("BAO-6010")
          .hasMessageContaining("Project.putAll wrote 0 of 30 items");
      assertThat(failure.unwritten()).isEqualTo(List.copyOf(projects(30)));
    }

    @Test
    void namesWhatIsLeftWhereALaterRequestFails() {
      List<Project> tooLong = new ArrayList<>(projects(30));
      tooLong.set(27, new Project(id(27), "x".repeat(401 * 1024), 0));

      BatchIncompleteException failure =
          catchThrowableOfType(
              BatchIncompleteException.class, () -> projects.putAll(tooLong).execute());

      assertThat(failure)
          .hasMessageContaining("wrote 25 of 30")
          .hasCauseInstanceOf(Exception.class);
      assertThat(failure.unwritten()).isEqualTo(List.copyOf(tooLong.subList(25, 30)));
    }

    @Test
    void sendsNothingWhereOneRecordCannotBeWritten() {
      List<Project> records = new ArrayList<>(projects(40));
      records.set(39, new Project("", "no id", 0));

      assertThatThrownBy(() -> projects.putAll(records)).isInstanceOf(MappingException.class);
      assertThat(faults.operations()).isEmpty();
    }

    @Test
    void isRefusedForUniqueConstraintsUnlessToldToSkipThem() {
      var hatch = createHatch();

      assertThatThrownBy(() -> tasks.putAll(List.of(hatch)).execute())
          .isInstanceOf(ConfigurationException.class)
          .hasMessageContaining("BAO-8010")
          .hasMessageContaining("Task.putAll");
      tasks.putAll(List.of(hatch)).skippingChecks().execute();

      assertThat(tasks.get(hatch.taskId(), Consistency.STRONG)).isEqualTo(hatch);
    }
  }

  @Nested
  final class DeleteAll {

    @Test
    void deletesThoseThatAreThere() {
      projects.putAll(projects(40)).execute();

      projects.deleteAll(List.of("p0001", "none", "p0002", "p0001")).execute();

      assertThat(projects.findAll(ids(40), Consistency.STRONG).missing())
          .containsExactly("p0001", "p0002");
    }

    @Test
    void deletesNothingOfAnotherTenant() {
      projects.putAll(projects(3)).execute();

      TenantContext.runWithTenant(
          LocalTable.newTenant(), () -> projects.deleteAll(ids(3)).execute());

      assertThat(projects.findAll(ids(3), Consistency.STRONG).isComplete()).isTrue();
    }

    @Test
    void keepsTheTenantThatItWasMadeFor() {
      projects.putAll(projects(3)).execute();
      BatchWrite<String> deletion = projects.deleteAll(ids(3));

      TenantContext.runWithTenant(
          LocalTable.newTenant(),
          () -> {
            projects.putAll(projects(3)).execute();
            deletion.execute();
            assertThat(projects.findAll(ids(3), Consistency.STRONG).isComplete()).isTrue();
          });

      assertThat(projects.findAll(ids(3), Consistency.STRONG).missing()).isEqualTo(ids(3));
    }

    @Test
    void isRefusedForUniqueConstraints() {
      var hatch = createHatch();

      assertThatThrownBy(() -> tasks.deleteAll(List.of(hatch.taskId())).execute())
          .hasMessageContaining("BAO-8010");
      assertThat(tasks.exists(hatch.taskId(), Consistency.STRONG)).isTrue();
    }
  }
}
