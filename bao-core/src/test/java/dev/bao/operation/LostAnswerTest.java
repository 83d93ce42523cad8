package dev.bao.operation;

import static dev.bao.Faults.Fault.LOST_ANSWER;
import static dev.bao.Faults.Fault.NONE;
import static dev.bao.Faults.Fault.THROTTLED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.Bao;
import dev.bao.BaoScope;
import dev.bao.Faults;
import dev.bao.LocalTable;
import dev.bao.error.BaoException;
import dev.bao.error.ThrottledException;
import dev.bao.tracker.Status;
import dev.bao.tracker.Task;
import dev.bao.tracker.TaskAttributes;
import dev.bao.tracker.TaskRepository;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/// What Bao says of a call that was carried out and whose answer nobody got.
class LostAnswerTest extends TaskTest {

  /// The attempts that the AWS SDK has left when the first answer is lost.
  private static final int REST = 7;

  private final Faults http = new Faults();
  private final Bao lossyBao = bao(http.client());
  private final TaskRepository lossy = new TaskRepository(lossyBao);

  private static TaskRepository repository(DynamoDbClient client) {
    return new TaskRepository(bao(client));
  }

  private static Bao bao(DynamoDbClient client) {
    return Bao.builder()
        .client(client)
        .table(LocalTable.NAME)
        .retryDeadline(Duration.ofMillis(300))
        .build();
  }

  private void throttle(int times) {
    http.next(Collections.nCopies(times, THROTTLED).toArray(Faults.Fault[]::new));
  }

  @Test
  void theOldRecordIsNotTheOneThatALostAttemptWrote() {
    Task task = createHatch();
    http.next(LOST_ANSWER);

    assertThatThrownBy(() -> lossy.update(task.taskId(), t -> t.title("New")).executeAndReturnOld())
        .isInstanceOf(OutcomeUnknownException.class);
  }

  @Test
  void aDeletionThatWasLostAndThenThrottledDoesNotSayThatNothingWasWritten() {
    Task task = createHatch();
    http.next(NONE, LOST_ANSWER);
    throttle(REST);

    assertThatThrownBy(
            () -> lossy.delete(task.taskId()).when(TaskAttributes.STATUS.eq(Status.OPEN)).execute())
        .isInstanceOf(OutcomeUnknownException.class);
    assertThat(tasks.exists(task.taskId(), Consistency.STRONG)).isFalse();
  }

  @Test
  void aWriteThatWasLostAndThenThrottledUntilTheDeadlineDoesNotSayThatItDidNotHappen() {
    http.next(LOST_ANSWER);
    throttle(900);

    assertThatThrownBy(() -> lossy.create(t -> hatch(t).taskId("once")))
        .isInstanceOf(BaoException.class)
        .hasMessageNotContaining("did not happen");
    assertThat(tasks.exists("once", Consistency.STRONG)).isTrue();
  }

  @Test
  void aTransactionThatIsInProgressAtTheDeadlineDoesNotSayThatNothingWasWritten() {
    TaskRepository slow = repository(alwaysInProgress());

    assertThatThrownBy(() -> slow.create(t -> hatch(t).taskId("once").slug("once")))
        .isInstanceOf(BaoException.class)
        .hasMessageNotContaining("Nothing was written");
    assertThat(tasks.exists("once", Consistency.STRONG)).isTrue();
  }

  static Stream<Function<TaskRepository, Object>> reads() {
    return Stream.of(
        tasks -> tasks.find("once"),
        tasks -> tasks.exists("once"),
        tasks -> tasks.findAll(List.of("once", "twice")),
        tasks -> tasks.findBySlug("once"),
        tasks -> tasks.byProject("apollo").list(),
        tasks -> tasks.byProject("apollo").count(),
        tasks -> BaoScope.call(() -> tasks.find("once")));
  }

  @ParameterizedTest
  @MethodSource("reads")
  void aReadThatWasLostAndThenThrottledIsThrottledAndNoUnknownWrite(
      Function<TaskRepository, Object> read) {
    http.next(LOST_ANSWER);
    throttle(900);

    assertThatThrownBy(() -> read.apply(lossy)).isInstanceOf(ThrottledException.class);
  }

  @Test
  void aTransactGetThatWasLostAndThenThrottledIsThrottledAndNoUnknownWrite() {
    http.next(LOST_ANSWER);
    throttle(900);

    assertThatThrownBy(() -> lossyBao.transactGet(lossy.lookup("once")))
        .isInstanceOf(ThrottledException.class);
  }

  /// Carries a transaction out, and answers as DynamoDB does while it is at it.
  private static DynamoDbClient alwaysInProgress() {
    DynamoDbClient real = LocalTable.client();
    return (DynamoDbClient)
        Proxy.newProxyInstance(
            LostAnswerTest.class.getClassLoader(),
            new Class<?>[] {DynamoDbClient.class},
            (_, method, arguments) -> {
              if (method.getName().equals("transactWriteItems")) {
                real.transactWriteItems((TransactWriteItemsRequest) arguments[0]);
                throw TransactionInProgressException.builder().message("in progress").build();
              }
              try {
                return method.invoke(real, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
