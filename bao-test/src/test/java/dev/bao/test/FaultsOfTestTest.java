package dev.bao.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.test.request.Faults;
import dev.bao.test.request.RequestRecorder;
import dev.bao.test.tracker.Tag;
import dev.bao.test.tracker.TagRepository;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

@BaoTest
class FaultsOfTestTest {

  private static final Tag URGENT = new Tag("urgent", "red");

  private static final CyclicBarrier BOTH_RUN = new CyclicBarrier(2);

  @Test
  void throttleTheNextRequestsOfAnOperation(
      TagRepository tags, Faults faults, RequestRecorder recorder) {
    faults.throttle(2).of("GetItem");

    tags.create(URGENT);
    assertThat(tags.find("urgent")).contains(URGENT);

    assertThat(recorder.operations()).containsExactly("PutItem", "GetItem", "GetItem", "GetItem");
  }

  @Test
  void areTakenBack(TagRepository tags, Faults faults, RequestRecorder recorder) {
    faults.throttle(1_000);
    assertThat(faults.pending()).hasSize(1);

    faults.clear();

    assertThat(tags.find("urgent")).isEmpty();
    assertThat(recorder.operations()).hasSize(1);
    assertThat(faults.pending()).isEmpty();
  }

  @Test
  void answerWithAServerError(TagRepository tags, Faults faults, RequestRecorder recorder) {
    faults.serverError(1);

    tags.create(URGENT);

    assertThat(recorder.operations()).containsExactly("PutItem", "PutItem");
    assertThat(tags.find("urgent")).contains(URGENT);
  }

  @Test
  void loseTheAnswerOfWhatWasDone(TagRepository tags, Faults faults, RequestRecorder recorder) {
    faults.loseAnswer(1);

    tags.create(URGENT); // a create that did not know its own write would find the item there

    assertThat(recorder.operations()).containsExactly("PutItem", "PutItem");
  }

  @Test
  void leaveTheSecondHalfOfABatchUnprocessed(
      TagRepository tags, Faults faults, RequestRecorder recorder) {
    List<Tag> three = List.of(new Tag("a", "red"), new Tag("b", "\"€\""), new Tag("c", "red"));
    faults.leaveUnprocessed(1).of("BatchWriteItem");
    tags.putAll(three).execute();
    faults.leaveUnprocessed(2).of("BatchGetItem");
    assertThat(tags.findAll(List.of("a", "b", "c")).records())
        .containsExactlyInAnyOrderElementsOf(three);

    assertThat(recorder.requests())
        .extracting(request -> request.operation() + " " + request.keys().size())
        .containsExactly(
            "BatchWriteItem 3",
            "BatchWriteItem 2",
            "BatchGetItem 3",
            "BatchGetItem 2",
            "BatchGetItem 1");
  }

  @Test
  void delayARequest(TagRepository tags, Faults faults) {
    faults.delay(1, Duration.ofMillis(60));
    long start = System.nanoTime();

    tags.find("urgent");

    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .isGreaterThanOrEqualTo(Duration.ofMillis(60));
  }

  @Test
  void areRefusedForOperationsThatDynamoDbHasNot(Faults faults) {
    assertThatThrownBy(() -> faults.throttle(1).of("PutItm"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no operation 'PutItm'");
    assertThatThrownBy(() -> faults.throttle(0)).isInstanceOf(IllegalArgumentException.class);
    faults.clear();
  }

  @Test
  void strikeTheirOwnTestAlone() {
    Runs.requireSuccess(
        Runs.engine(AtOnce.class)
            .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
            .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
            .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
            .configurationParameter(
                "junit.jupiter.execution.parallel.config.fixed.parallelism", "4")
            .execute());
  }

  @Test
  void failTheTestWhereTheyDidNotStrike() {
    assertThat(Runs.failures(Runs.engine(NeverStruck.class).execute()))
        .singleElement()
        .isInstanceOf(AssertionError.class)
        .asString()
        .contains("Not all faults struck: [throttle of PutItem, 1 left]");
  }

  @BaoTest
  static class AtOnce {

    @RepeatedTest(2)
    void sends(
        TagRepository tags, Faults faults, RequestRecorder recorder, RepetitionInfo repetition)
        throws Exception {
      boolean isThrottled = repetition.getCurrentRepetition() == 1;
      if (isThrottled) {
        faults.throttle(1);
      }
      BOTH_RUN.await(1, TimeUnit.MINUTES);
      tags.find("urgent");
      BOTH_RUN.await(1, TimeUnit.MINUTES);

      assertThat(recorder.count("GetItem")).isEqualTo(isThrottled ? 2 : 1);
    }
  }

  @BaoTest
  static class NeverStruck {

    @Test
    void test(TagRepository tags, Faults faults) {
      faults.throttle(1).of("PutItem");
      tags.find("urgent");
    }
  }
}
