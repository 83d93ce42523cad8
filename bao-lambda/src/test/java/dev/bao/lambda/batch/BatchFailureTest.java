package dev.bao.lambda.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import dev.bao.lambda.Events;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a queue is told of records that failed.
class BatchFailureTest extends QueueBatches {

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void onlyTheBadRecordComesAgain(int parallelism) {
    List<String> failed =
        failures(Events.json("sqs"), failingAt("two"), BatchSettings.parallel(parallelism));

    assertThat(failed).containsExactly("message-2");
    assertThat(ran).hasSize(3);
    assertThat(invocation.log())
        .singleElement()
        .asString()
        .startsWith("Record 2 of 3 failed: ")
        .contains("bad two");
  }

  @Test
  void whatIsPutAsideDoesNotComeAgain() {
    List<String> aside = new CopyOnWriteArrayList<>();

    List<String> failed =
        failures(
            Events.json("sqs-fifo"),
            failingAt("one"),
            BatchSettings.<SQSMessage>sequential()
                .puttingAside((message, cause) ->
                    aside.add(message.getBody() + " " + cause.getClass().getSimpleName())));

    assertThat(failed).isEmpty();
    assertThat(aside)
        .containsExactly(
            "one IllegalStateException", "three GroupFailedException", "five GroupFailedException");
    assertThat(ran).containsExactly("acme:one", "globex:two", "globex:four");
  }

  @Test
  void whatCannotBePutAsideComesAgain() {
    List<String> failed =
        failures(
            Events.json("sqs"),
            failingAt("one"),
            BatchSettings.<SQSMessage>sequential()
                .puttingAside((message, cause) -> {
                  throw new IllegalStateException("the other queue is full");
                }));

    assertThat(failed).containsExactly("message-1");
  }

  @Test
  void startsNothingWithoutTimeLeft() {
    List<String> failed =
        failures(
            Events.json("sqs"),
            this::note,
            BatchSettings.<SQSMessage>sequential().reserving(Duration.ofSeconds(4)));

    assertThat(failed).hasSize(3);
    assertThat(ran).isEmpty();
  }

  @Test
  void anErrorOfTheVirtualMachineIsAFailureToo() {
    List<String> failed =
        failures(
            Events.json("sqs"),
            message -> {
              if (message.getBody().equals("one")) {
                throw new StackOverflowError();
              }
            },
            BatchSettings.parallel(2));

    assertThat(failed).containsExactly("message-1");
  }

  @Test
  void aFailureWithoutAnIdFailsTheWholeBatch() {
    String json = Events.json("sqs").replace("\"messageId\": \"message-1\",", "");

    assertThatThrownBy(() -> failures(json, failingAt("one"), BatchSettings.sequential()))
        .isInstanceOf(BatchFailedException.class);
  }
}
