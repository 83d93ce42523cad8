package dev.bao.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.Bao;
import dev.bao.BaoScope;
import dev.bao.Faults;
import dev.bao.Repository;
import dev.bao.error.ErrorCode;
import dev.bao.error.IsolationException;
import dev.bao.key.ItemKey;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.model.ModelIdentity;
import dev.bao.model.ModelSchema;
import dev.bao.operation.Consistency;
import dev.bao.operation.ScopeCapacity;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.Task;
import dev.bao.tracker.TaskKeys;
import dev.bao.tracker.TaskRepository;
import dev.bao.tracker.TaskSchema;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a request scope remembers, after it is true no longer, and whose it is.
class AttackOnSharedReadsTest extends Attack {

  @BeforeEach
  void giveMalloryTheSameId() {
    in(mallory, () -> tasks.create(t -> task(t, "1").title("Old")));
    remember();
  }

  private String title() {
    return in(mallory, () -> tasks.get("1").title());
  }

  private void retitle(String title) {
    TenantContext.runWithTenant(mallory, () -> tasks.update("1", t -> t.title(title)).execute());
  }

  @Test
  void aWriteOfTheScopeIsSeenByTheNextFind() {
    BaoScope.run(() -> {
      assertThat(title()).isEqualTo("Old");
      retitle("New");
      assertThat(title()).isEqualTo("New");
    });
  }

  @Test
  void aWriteOfAScopeWithinAScopeIsSeenAroundIt() {
    BaoScope.run(() -> {
      assertThat(title()).isEqualTo("Old");
      BaoScope.run(() -> retitle("New"));
      assertThat(title()).isEqualTo("New");
    });
  }

  @Test
  void aReadBesideAWriteIsNotAnsweredByWhatWasBeforeIt() {
    BaoScope.run(() -> {
      assertThat(title()).isEqualTo("Old");
      // The write is done, and its caller does not know it yet.
      http.next(Faults.Fault.LATE_ANSWER);
      http.whenLost(() -> assertThat(title()).isEqualTo("New"));
      retitle("New");
      assertThat(http.operations()).endsWith("UpdateItem", "GetItem");
    });
  }

  @Test
  void aReadThatComesBeforeAWriteIsNotKeptBeyondIt() {
    BaoScope.run(() -> {
      http.whenSent(1, () -> assertThat(title()).isEqualTo("Old"));
      retitle("New");
      assertThat(title()).isEqualTo("New");
    });
  }

  @Test
  void aReadThatAWriteOvertookIsNotKept() {
    http.next(Faults.Fault.LATE_ANSWER);
    http.whenLost(() -> retitle("New"));

    BaoScope.run(() -> {
      assertThat(title()).isEqualTo("Old");
      assertThat(title()).isEqualTo("New");
    });
  }

  @Test
  void aReadThatAWriteOvertookIsNotJoined() throws Exception {
    CountDownLatch arrived = new CountDownLatch(1);
    CountDownLatch open = new CountDownLatch(1);
    Bao atOnce = Bao.builder().client(http.client()).table(TABLE).joinWindow(Duration.ZERO).build();
    TaskRepository joining = new TaskRepository(atOnce);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      BaoScope.run(() -> {
        retitle("First");
        http.next(Faults.Fault.LATE_ANSWER);
        http.whenLost(() -> {
          arrived.countDown();
          await(open);
        });
        Callable<Task> read = in(mallory, () -> TenantContext.wrapCallable(() -> joining.get("1")));
        Future<Task> held = threads.submit(read);
        await(arrived);
        retitle("Second");
        Future<Task> late = threads.submit(read);
        // Where the late one joined the one that is held, it would wait for it.
        assertThat(titleOf(late)).isEqualTo("Second");
        open.countDown();
        assertThat(titleOf(held)).isEqualTo("First");
      });
    }
  }

  private static String titleOf(Future<Task> task) {
    try {
      return task.get(20, TimeUnit.SECONDS).title();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aScopeThatHasEndedAnswersNobody() {
    AtomicReference<Supplier<Optional<Task>>> kept = new AtomicReference<>();
    BaoScope.run(() -> {
      assertThat(title()).isEqualTo("Old");
      kept.set(in(mallory, () -> TenantContext.wrapSupplier(() -> tasks.find("1"))));
    });

    refused(ErrorCode.SCOPE_ENDED, () -> kept.get().get());
  }

  /// A repository that looks for whatever key it likes.
  private static final class Reaching extends Repository<Task> {
    Reaching(Bao bao) {
      super(bao, ModelIdentity.of(Task.class.getName(), TaskKeys.PREFIX));
    }

    @Override
    protected ModelSchema<Task> schema(KeyFormat format) {
      return new TaskSchema(format);
    }

    Optional<Task> look(KeySpace in, ItemKey key) {
      return find(in, key, Consistency.EVENTUAL);
    }
  }

  @Test
  void aKeyOfAnotherTenantIsNotLookedForInAScope() {
    ItemKey theirs = TaskKeys.item(keys(victim), "1");
    Reaching reaching = new Reaching(bao);

    BaoScope.run(() -> {
      assertThat(in(victim, () -> tasks.find("1"))).isPresent();
      refused(ErrorCode.FOREIGN_KEY, () -> reaching.look(bao.keySpace(), theirs));
    });
  }

  @Test
  void aKeyOfAnotherTenantDoesNotSpoilTheReadThatItWouldJoin() throws Exception {
    ItemKey theirs = TaskKeys.item(keys(victim), "1");
    Bao patient =
        Bao.builder().client(http.client()).table(TABLE).joinWindow(Duration.ofMillis(300)).build();
    TaskRepository joining = new TaskRepository(patient);
    Reaching reaching = new Reaching(patient);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      BaoScope.run(() -> {
        Callable<Task> read = in(mallory, () -> TenantContext.wrapCallable(() -> joining.get("1")));
        Callable<Optional<Task>> look =
            in(
                mallory,
                () -> TenantContext.wrapCallable(() -> reaching.look(patient.keySpace(), theirs)));
        Future<Task> own = threads.submit(read);
        Future<Optional<Task>> foreign = threads.submit(look);

        assertThat(titleOf(own)).isEqualTo("Old");
        assertThatThrownBy(foreign::get).hasRootCauseInstanceOf(IsolationException.class);
      });
    }
  }

  @Test
  void aFindAfterAWriteOfTheScopeIsStrong() {
    ScopeCapacity used =
        BaoScope.run(() -> {
          retitle("New");
          assertThat(title()).isEqualTo("New");
        });

    // An eventually consistent read is half of that, and may miss the write.
    assertThat(used.total().read()).isEqualTo(1);
  }
}
