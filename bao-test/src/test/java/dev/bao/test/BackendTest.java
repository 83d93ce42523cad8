package dev.bao.test;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.local.DynamoDbLocal;
import dev.bao.test.tracker.Tag;
import dev.bao.test.tracker.TagRepository;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineExecutionResults;

class BackendTest {

  @Test
  void isDynamoDbLocalInThisJvmUnlessSaid() {
    Runs.requireSuccess(run("embedded", "backend-embedded"));

    assertThat(tables(DynamoDbLocal.shared())).contains("backend-embedded");
  }

  @Test
  void isWhatListensAtAUrl() {
    try (DynamoDbLocal other = DynamoDbLocal.start()) {
      EngineExecutionResults results = run("endpoint=" + other.endpoint(), "backend-endpoint");

      Runs.requireSuccess(results);
      results.testEvents().assertStatistics(tests -> tests.succeeded(1));
      assertThat(tables(other)).containsExactly("backend-endpoint");
      assertThat(other.client().scan(scan -> scan.tableName("backend-endpoint")).items())
          .hasSize(2);
      assertThat(tables(DynamoDbLocal.shared())).doesNotContain("backend-endpoint");
    }
  }

  @Test
  void failsTheClassWhereItIsNone() {
    assertThat(Runs.failures(run("dynamo", "backend-unknown")))
        .singleElement()
        .isInstanceOf(IllegalArgumentException.class)
        .asString()
        .contains("bao.test.backend is 'dynamo'. Say embedded");
  }

  private static EngineExecutionResults run(String backend, String table) {
    return Runs.engine(Writing.class)
        .configurationParameter("bao.test.backend", backend)
        .configurationParameter("bao.test.table", table)
        .execute();
  }

  private static List<String> tables(DynamoDbLocal local) {
    return local.client().listTables().tableNames();
  }

  @BaoTest(cleanUp = false)
  static class Writing {

    @Test
    void writes(TagRepository tags) {
      tags.create(new Tag("urgent", "red"));
      assertThat(tags.byColor("red").list()).hasSize(1);
    }
  }
}
