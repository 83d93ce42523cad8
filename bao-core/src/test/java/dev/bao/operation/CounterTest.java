package dev.bao.operation;

import static dev.bao.Faults.Fault.CANCELLED_BY_CONFLICT;
import static dev.bao.Faults.Fault.CANCELLED_BY_THROTTLE;
import static dev.bao.Faults.Fault.LOST_ANSWER;
import static dev.bao.Faults.Fault.NONE;
import static dev.bao.Faults.Fault.THROTTLED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.Faults.Fault;
import dev.bao.error.ThrottledException;
import dev.bao.error.TransactionException;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/// Numbers that many writers add to.
class CounterTest extends LifecycleTest {

  private static final int WRITERS = 64;
  private static final List<Fault> FAULTS =
      List.of(NONE, LOST_ANSWER, THROTTLED, CANCELLED_BY_CONFLICT, CANCELLED_BY_THROTTLE);

  private void create() {
    documents.create(d -> d.documentId("plan").author("ada").title("Plan"));
  }

  @Test
  void startsWithZeroAndIsAddedToExactly() {
    create();
    http.operations().clear();
    http.next(LOST_ANSWER, LOST_ANSWER);

    Document after = documents.update("plan", d -> d.addViews(2)).executeAndReturnNew();

    assertThat(after.views()).isEqualTo(2);
    assertThat(after.version()).isEqualTo(2);
    assertThat(http.operations())
        .containsExactly(
            "TransactWriteItems", "TransactWriteItems", "TransactWriteItems", "GetItem");
  }

  @Test
  void aPlainOneIsOneWriteAndNoTransaction() {
    create();
    http.operations().clear();

    Document after = documents.update("plan", d -> d.addHits(2)).executeAndReturnNew();

    assertThat(after.hits()).isEqualTo(2);
    assertThat(http.operations()).containsExactly("UpdateItem");
  }

  @Test
  void aPlainOneCountsALostAnswerTwiceOnlyWhereAnotherWriterCameBetween() {
    create();
    http.next(LOST_ANSWER);
    assertThat(documents.update("plan", d -> d.addHits(1)).executeAndReturnNew().hits())
        .isEqualTo(1);

    http.next(LOST_ANSWER);
    whenLost(() -> documents.update("plan", d -> d.title("Other")).execute());
    assertThat(documents.update("plan", d -> d.addHits(1)).executeAndReturnNew().hits())
        .isEqualTo(3);
  }

  @Test
  void isExactUnderFaultsFromManyThreads() throws Exception {
    create();
    String tenant = TenantContext.currentTenant().value();
    List<Future<?>> writers = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < WRITERS; i++) {
        Random random = new Random(i);
        writers.add(
            threads.submit(() -> TenantContext.runWithTenant(tenant, () -> addUntilDone(random))));
      }
    }
    for (Future<?> writer : writers) {
      writer.get();
    }

    Document after = documents.get("plan", Consistency.STRONG);
    assertThat(after.views()).isEqualTo(WRITERS);
    assertThat(after.version()).isEqualTo(1 + WRITERS);
  }

  /// What was refused for other writers did not happen, and is done again.
  private void addUntilDone(Random random) {
    while (true) {
      http.next(FAULTS.get(random.nextInt(FAULTS.size())));
      try {
        documents.update("plan", d -> d.addViews(1)).execute();
        return;
      } catch (TransactionException | ThrottledException e) {
        assertThat(e.code()).isNotNull();
      }
    }
  }
}
