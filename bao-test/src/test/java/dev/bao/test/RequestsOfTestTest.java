package dev.bao.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.Bao;
import dev.bao.tenant.TenantContext;
import dev.bao.tenant.TenantId;
import dev.bao.test.request.RequestRecorder;
import dev.bao.test.request.SentRequest;
import dev.bao.test.tracker.Tag;
import dev.bao.test.tracker.TagRepository;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.platform.testkit.engine.EngineExecutionResults;

@BaoTest
class RequestsOfTestTest {

  private static final Tag URGENT = new Tag("urgent", "red");

  private static final CyclicBarrier ALL_RUN = new CyclicBarrier(3);

  @BeforeEach
  void create(TagRepository tags) {
    tags.create(URGENT);
  }

  @Test
  void areRecordedFromTheFirstBeforeEachOn(TagRepository tags, RequestRecorder recorder) {
    tags.get("urgent");

    assertThat(recorder.operations()).containsExactly("PutItem", "GetItem");
    assertThat(recorder.count("GetItem")).isEqualTo(1);
  }

  @Test
  void tellTableIndexTenantAndKeys(
      Bao bao, TagRepository tags, TenantId tenant, RequestRecorder recorder) {
    recorder.clear();

    tags.get("urgent");
    assertThat(tags.byColor("red").list()).hasSize(1);

    SentRequest get = recorder.requests().getFirst();
    SentRequest query = recorder.requests().getLast();
    assertThat(get.tables()).containsExactly(bao.table().name());
    assertThat(get.index()).isEmpty();
    assertThat(get.tenants()).containsExactly(tenant);
    assertThat(get.keys())
        .singleElement()
        .extracting(key -> key.partition())
        .isEqualTo(tenant + "#tag#urgent");
    assertThat(get.written()).isEmpty();
    assertThat(query.index()).contains("gsi1");
    assertThat(query.tenants()).containsExactly(tenant);
    assertThat(query).hasToString("Query of gsi1");
  }

  @Test
  void tellTheKeysOfBatchesAndTransactions(
      Bao bao, TagRepository tags, TenantId tenant, RequestRecorder recorder) {
    recorder.clear();

    tags.putAll(List.of(new Tag("a", "red"), new Tag("b", "red"))).execute();
    assertThat(tags.findAll(List.of("a", "b")).isComplete()).isTrue();
    bao.transaction().add(tags.delete("a")).add(tags.put(new Tag("c", "red"))).execute();

    assertThat(recorder.operations())
        .containsExactly("BatchWriteItem", "BatchGetItem", "TransactWriteItems");
    assertThat(recorder.requests())
        .allSatisfy(request -> {
          assertThat(request.tables()).containsExactly(bao.table().name());
          assertThat(request.tenants()).containsExactly(tenant);
          assertThat(request.keys()).hasSize(2);
        });
    assertThat(recorder.requests())
        .extracting(request -> request.written().size())
        .containsExactly(2, 0, 1);
  }

  @Test
  void ofDerivedTenantsAreThoseOfTheTestToo(
      TagRepository tags, @TestTenant TenantId globex, RequestRecorder recorder) {
    recorder.clear();

    TenantContext.runWithTenant(globex.value(), () -> tags.find("urgent"));

    assertThat(recorder.requests())
        .singleElement()
        .satisfies(request -> assertThat(request.tenants()).containsExactly(globex));
  }

  @Test
  void areThoseOfOtherThreadsToo(TagRepository tags, RequestRecorder recorder) throws Exception {
    recorder.clear();
    try (ExecutorService executor = Executors.newSingleThreadExecutor()) {
      executor
          .submit(TenantContext.wrapCallable(() -> tags.find("urgent")))
          .get(1, TimeUnit.MINUTES);
    }

    assertThat(recorder.operations()).containsExactly("GetItem");
  }

  @Test
  void areThoseThatAreSentWithoutAScopeToo(TagRepository tags, RequestRecorder recorder)
      throws Exception {
    recorder.clear();
    Stream<Tag> lazy = tags.byColor("red").stream();
    try (ExecutorService executor = Executors.newSingleThreadExecutor()) {
      assertThat(executor.submit(lazy::toList).get(1, TimeUnit.MINUTES)).containsExactly(URGENT);
    }

    assertThat(recorder.operations()).containsExactly("Query");
  }

  @Test
  void areNoneWhereTheGuardRefuses(Bao bao, RequestRecorder recorder) {
    recorder.clear();

    assertThatThrownBy(() -> bao.client().scan(scan -> scan.tableName(bao.table().name())));

    assertThat(recorder.requests()).isEmpty();
  }

  @Test
  void areKeptApartWhereTestsRunAtOnce() {
    EngineExecutionResults results =
        Runs.engine(AtOnce.class)
            .configurationParameter("junit.jupiter.execution.parallel.enabled", "true")
            .configurationParameter("junit.jupiter.execution.parallel.mode.default", "concurrent")
            .configurationParameter("junit.jupiter.execution.parallel.config.strategy", "fixed")
            .configurationParameter(
                "junit.jupiter.execution.parallel.config.fixed.parallelism", "8")
            .execute();

    Runs.requireSuccess(results);
    results.testEvents().assertStatistics(statistics -> statistics.succeeded(3));
  }

  @BaoTest
  static class AtOnce {

    @RepeatedTest(3)
    void sends(TagRepository tags, TenantId tenant, RequestRecorder recorder) throws Exception {
      tags.create(URGENT);
      ALL_RUN.await(1, TimeUnit.MINUTES);
      tags.get("urgent");
      ALL_RUN.await(1, TimeUnit.MINUTES);

      assertThat(recorder.operations()).containsExactly("PutItem", "GetItem");
      assertThat(recorder.requests())
          .allSatisfy(request -> assertThat(request.tenants()).containsExactly(tenant));
    }
  }
}
