package dev.bao.operation;

import static dev.bao.Faults.Fault.CANCELLED_BY_CONFLICT;
import static dev.bao.Faults.Fault.CANCELLED_BY_THROTTLE;
import static dev.bao.Faults.Fault.LOST_ANSWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.Bao;
import dev.bao.Faults;
import dev.bao.LocalTable;
import dev.bao.error.ConfigurationException;
import dev.bao.error.IsolationException;
import dev.bao.error.ThrottledException;
import dev.bao.error.TransactionException;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.Project;
import dev.bao.tracker.ProjectRepository;
import dev.bao.tracker.Task;
import dev.bao.tracker.TaskRepository;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TransactGetTest extends TaskTest {

  private final Faults http = new Faults();
  private final List<ConsumedUnits> consumed = new ArrayList<>();
  private final Bao bao =
      Bao.builder()
          .client(http.client())
          .table(LocalTable.NAME)
          .onCapacity(consumed::add)
          .retryDeadline(Duration.ofSeconds(1))
          .build();
  private final TaskRepository counted = new TaskRepository(bao);
  private final ProjectRepository projects = new ProjectRepository(bao);

  @Test
  void readsItemsOfSeveralModelsWithOneRequest() {
    Task task = createHatch();
    Project apollo = projects.create(new Project("apollo", "Apollo", 1));
    http.operations().clear();
    consumed.clear();
    Lookup<Task> ofTask = counted.lookup(task.taskId());
    Lookup<Project> ofApollo = projects.lookup("apollo");
    Lookup<Project> ofNone = projects.lookup("none");

    TransactGetResult found = bao.transactGet(ofTask, ofNone, ofApollo);

    assertThat(found.get(ofTask)).contains(task);
    assertThat(found.get(ofApollo)).contains(apollo);
    assertThat(found.get(ofNone)).isEmpty();
    assertThat(http.operations()).containsExactly("TransactGetItems");
    assertThat(consumed)
        .singleElement()
        .satisfies(units -> {
          assertThat(units.model()).isEqualTo("Project+Task");
          assertThat(units.operation()).isEqualTo("transactGet");
          assertThat(units.readUnits()).isPositive();
        });
  }

  @Test
  void readsAnItemThatIsAskedForTwiceOnce() {
    Task task = createHatch();
    List<Lookup<Task>> lookups =
        IntStream.range(0, 101).mapToObj(_ -> counted.lookup(task.taskId())).toList();

    TransactGetResult found = bao.transactGet(lookups);

    assertThat(lookups).allSatisfy(lookup -> assertThat(found.get(lookup)).contains(task));
  }

  @Test
  void takesAHundredItemsAndNoMore() {
    List<Lookup<Task>> lookups =
        IntStream.range(0, 101).mapToObj(i -> counted.lookup("t" + i)).toList();

    assertThat(bao.transactGet(lookups.subList(0, 100)).get(lookups.getFirst())).isEmpty();
    assertThatThrownBy(() -> bao.transactGet(lookups))
        .isInstanceOf(TransactionException.class)
        .hasMessageContaining("[BAO-5012] transactGet has 101 actions");
    assertThat(http.operations()).hasSize(1);
  }

  @Test
  void ofNothingSendsNothing() {
    TransactGetResult found = bao.transactGet();

    assertThat(http.operations()).isEmpty();
    assertThatThrownBy(() -> found.get(counted.lookup("a")))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("was not looked up with it");
  }

  @Test
  void refusesALookupOfAnotherTenantOrBao() {
    Lookup<Task> foreign =
        TenantContext.callWithTenant(LocalTable.newTenant(), () -> counted.lookup("a"));

    assertThatThrownBy(() -> bao.transactGet(counted.lookup("a"), foreign))
        .isInstanceOf(IsolationException.class)
        .hasMessageContaining("[BAO-2040] Task.lookup was made for another tenant");
    assertThatThrownBy(() -> bao.transactGet(tasks.lookup("a")))
        .isInstanceOf(TransactionException.class)
        .hasMessageContaining("[BAO-5014]");
    assertThat(http.operations()).isEmpty();
  }

  @Test
  void isRepeatedWhileWritesAreInItsWay() {
    Task task = createHatch();
    Lookup<Task> lookup = counted.lookup(task.taskId());
    http.next(CANCELLED_BY_CONFLICT, CANCELLED_BY_THROTTLE, LOST_ANSWER);

    assertThat(bao.transactGet(lookup).get(lookup)).contains(task);

    http.next(Collections.nCopies(100, CANCELLED_BY_CONFLICT).toArray(Faults.Fault[]::new));
    assertThatThrownBy(() -> bao.transactGet(lookup))
        .isInstanceOf(TransactionException.class)
        .hasMessageContaining("[BAO-5002] Task.transactGet met other writes");
  }

  @Test
  void saysThatItWasThrottledUntilTheDeadline() {
    http.next(Collections.nCopies(100, CANCELLED_BY_THROTTLE).toArray(Faults.Fault[]::new));

    assertThatThrownBy(() -> bao.transactGet(counted.lookup("a")))
        .isInstanceOf(ThrottledException.class)
        .hasMessageContaining("[BAO-6001]");
  }
}
