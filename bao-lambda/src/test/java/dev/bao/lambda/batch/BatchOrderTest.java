package dev.bao.lambda.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.error.ConfigurationException;
import dev.bao.lambda.Events;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// In what order records run, and how many at once.
class BatchOrderTest extends QueueBatches {

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void whatComesBehindAFailureInItsGroupDoesNotRun(int parallelism) {
    List<String> failed =
        failures(Events.json("sqs-fifo"), failingAt("three"), BatchSettings.parallel(parallelism));

    assertThat(failed).containsExactly("message-3", "message-5");
    assertThat(ran)
        .containsExactlyInAnyOrder("acme:one", "globex:two", "acme:three", "globex:four");
  }

  @Test
  void recordsOfAGroupRunInOrderWhileOthersRunToo() throws Exception {
    CyclicBarrier both = new CyclicBarrier(2);

    List<String> failed =
        failures(
            Events.json("sqs-fifo"),
            message -> {
              if (message.getBody().equals("one") || message.getBody().equals("two")) {
                both.await(10, TimeUnit.SECONDS);
              }
              note(message);
            },
            BatchSettings.parallel(2));

    assertThat(failed).isEmpty();
    assertThat(ran.stream().filter(line -> line.startsWith("acme")))
        .containsExactly("acme:one", "acme:three", "acme:five");
    assertThat(ran.stream().filter(line -> line.startsWith("globex")))
        .containsExactly("globex:two", "globex:four");
  }

  @Test
  void neverRunsMoreAtOnceThanItMay() {
    String message = Events.json("sqs");
    String one = message.substring(message.indexOf('[') + 1, message.lastIndexOf(']'));
    String many =
        "{\"Records\": ["
            + IntStream.range(0, 20).mapToObj(_ -> one).collect(Collectors.joining(","))
            + "]}";
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CountDownLatch fourth = new CountDownLatch(4);

    List<String> failed =
        failures(
            many,
            record -> {
              most.accumulateAndGet(now.incrementAndGet(), Math::max);
              // Three wait for a fourth one, which must not come before one of them is done.
              fourth.countDown();
              boolean _ = fourth.await(500, TimeUnit.MILLISECONDS);
              now.decrementAndGet();
            },
            BatchSettings.parallel(3));

    assertThat(failed).isEmpty();
    assertThat(most.get()).isEqualTo(3);
  }

  @Test
  void aSlowGroupDoesNotHoldUpTheOthers() throws Exception {
    CountDownLatch othersDone = new CountDownLatch(2);
    String slow = "one";

    List<String> failed =
        failures(
            Events.json("sqs"),
            message -> {
              if (message.getBody().equals(slow)) {
                assertThat(othersDone.await(10, TimeUnit.SECONDS)).isTrue();
              } else {
                othersDone.countDown();
              }
            },
            BatchSettings.parallel(2));

    assertThat(failed).isEmpty();
  }

  @Test
  void refusesSettingsThatCannotBe() {
    assertThatThrownBy(() -> BatchSettings.parallel(0)).isInstanceOf(ConfigurationException.class);
    assertThatThrownBy(() -> BatchSettings.sequential().reserving(Duration.ofSeconds(-1)))
        .isInstanceOf(ConfigurationException.class);
  }
}
