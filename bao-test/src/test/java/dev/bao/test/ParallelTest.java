package dev.bao.test;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.test.tracker.Tag;
import dev.bao.test.tracker.TagRepository;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineExecutionResults;

class ParallelTest {

  /// All tests of both classes: each waits for the others, so that all of them run at once.
  private static final CyclicBarrier ALL_RUN = new CyclicBarrier(4);

  @Test
  void testsThatRunAtOnceDoNotSeeEachOthersItemsOfTheSameKey() {
    EngineExecutionResults results =
        Runs.engine(Blue.class, Red.class)
            .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
            .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
            .configurationParameter(
                "junit.jupiter.execution.parallel.mode.classes.default", "concurrent")
            .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
            .configurationParameter(
                "junit.jupiter.execution.parallel.config.fixed.parallelism", "8")
            .execute();

    Runs.requireSuccess(results);
    results.testEvents().assertStatistics(statistics -> statistics.succeeded(4));
  }

  @BaoTest
  static class Blue {

    @BeforeEach
    void create(TagRepository tags, RepetitionInfo repetition) throws Exception {
      tags.create(tag(repetition));
      ALL_RUN.await(1, TimeUnit.MINUTES);
    }

    @RepeatedTest(2)
    void readsItsOwn(TagRepository tags, RepetitionInfo repetition) {
      assertThat(tags.find("urgent")).contains(tag(repetition));
      assertThat(
              tags.byColor("blue 1").count()
                  + tags.byColor("blue 2").count()
                  + tags.byColor("red 1").count()
                  + tags.byColor("red 2").count())
          .isEqualTo(1);
    }

    @AfterEach
    void delete(TagRepository tags, RepetitionInfo repetition) throws Exception {
      ALL_RUN.await(1, TimeUnit.MINUTES);
      tags.delete(tag(repetition)).execute();
      assertThat(tags.find("urgent")).isEmpty();
    }

    private Tag tag(RepetitionInfo repetition) {
      return new Tag("urgent", color() + " " + repetition.getCurrentRepetition());
    }

    String color() {
      return "blue";
    }
  }

  static class Red extends Blue {

    @Override
    String color() {
      return "red";
    }
  }
}
