package dev.bao.operation;

import static dev.bao.tracker.TaskAttributes.TITLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.Bao;
import dev.bao.Faults;
import dev.bao.LocalTable;
import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import dev.bao.error.IsolationException;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.Status;
import dev.bao.tracker.Task;
import dev.bao.tracker.TaskRepository;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

class QueryTest extends TaskTest {

  private static Instant day(int number) {
    return MONDAY.plus(Duration.ofDays(number));
  }

  /// Ten tasks of apollo, `Task 0` to `Task 9`, one due each day, and neighbours in other
  /// partitions.
  void createTenDays() {
    for (int i = 0; i < 10; i++) {
      int number = i;
      tasks.create(t -> hatch(t).title("Task " + number).dueAt(day(number)));
    }
    tasks.create(t -> hatch(t).projectId("apoll"));
    tasks.create(t -> hatch(t).projectId("apollo#"));
  }

  private static List<String> numbers(List<Task> tasks) {
    return tasks.stream().map(task -> task.title().substring("Task ".length())).toList();
  }

  @Nested
  class SortKeys {

    @Test
    void boundTheResult() {
      createTenDays();

      assertThat(numbers(tasks.byProject("apollo").dueAtIs(day(3)).list())).containsExactly("3");
      assertThat(numbers(tasks.byProject("apollo").dueAtBefore(day(2)).list()))
          .containsExactly("0", "1");
      assertThat(numbers(tasks.byProject("apollo").dueAtNotAfter(day(2)).list()))
          .containsExactly("0", "1", "2");
      assertThat(numbers(tasks.byProject("apollo").dueAtAfter(day(7)).list()))
          .containsExactly("8", "9");
      assertThat(numbers(tasks.byProject("apollo").dueAtNotBefore(day(7)).list()))
          .containsExactly("7", "8", "9");
      assertThat(numbers(tasks.byProject("apollo").dueAtBetween(day(3), day(5)).list()))
          .containsExactly("3", "4", "5");
    }

    @Test
    void startWithAText() {
      tasks.create(t -> hatch(t).taskId("ab1"));
      tasks.create(t -> hatch(t).taskId("ab2"));
      tasks.create(t -> hatch(t).taskId("b"));

      assertThat(tasks.byStatus(Status.OPEN).taskIdBeginsWith("ab").list())
          .extracting(Task::taskId)
          .containsExactly("ab1", "ab2");
    }

    @Test
    void comeInBothOrders() {
      createTenDays();

      assertThat(numbers(tasks.byProject("apollo").descending().limit(3).list()))
          .containsExactly("9", "8", "7");
      assertThat(numbers(tasks.byProject("apollo").descending().ascending().limit(2).list()))
          .containsExactly("0", "1");
    }

    @Test
    void refuseBoundsThatAreSwapped() {
      assertThatThrownBy(() -> tasks.byProject("apollo").dueAtBetween(FRIDAY, MONDAY))
          .isInstanceOf(ConfigurationException.class)
          .hasMessageContaining("the lower bound of its sort key is above the upper bound");
    }
  }

  @Nested
  class Limits {

    @Test
    void readOnUntilSoManyHoldTheFilter() {
      createTenDays();

      Page<Task> page =
          tasks.byProject("apollo").filter(TITLE.ge("Task 7")).pageSize(2).limit(2).page();

      assertThat(numbers(page.items())).containsExactly("7", "8");
      assertThat(page.next()).isPresent();
    }

    @Test
    void capListsStreamsAndCounts() {
      createTenDays();

      assertThat(tasks.byProject("apollo").limit(4).list()).hasSize(4);
      assertThat(tasks.byProject("apollo").limit(4).pageSize(3).stream()).hasSize(4);
      assertThat(tasks.byProject("apollo").limit(4).count()).isEqualTo(4);
      assertThat(tasks.byProject("apollo").limit(40).count()).isEqualTo(10);
    }

    @Test
    void areOneOrMore() {
      for (int limit : new int[] {0, -1, Integer.MIN_VALUE}) {
        assertThatThrownBy(() -> tasks.byProject("apollo").limit(limit))
            .isInstanceOf(ConfigurationException.class)
            .hasMessageContaining("[BAO-8005]")
            .hasMessageContaining("limit is " + limit);
        assertThatThrownBy(() -> tasks.byProject("apollo").pageSize(limit))
            .isInstanceOf(ConfigurationException.class);
      }
    }
  }

  @Nested
  class Counts {

    @Test
    void goOverAllPages() {
      createTenDays();

      assertThat(tasks.byProject("apollo").pageSize(3).count()).isEqualTo(10);
      assertThat(tasks.byProject("apollo").pageSize(3).filter(TITLE.ge("Task 5")).count())
          .isEqualTo(5);
      assertThat(tasks.byProject("nothing").count()).isZero();
    }
  }

  @Nested
  class Pages {

    @Test
    void followEachOtherWithoutGapOrOverlap() {
      createTenDays();

      for (boolean isForward : List.of(true, false)) {
        Query<Task> query = tasks.byProject("apollo").filter(TITLE.ne("Task 4")).limit(4);
        query = isForward ? query : query.descending();
        List<String> seen = new ArrayList<>();
        Optional<Cursor> next = Optional.empty();
        do {
          Query<Task> here = query;
          Page<Task> page = next.map(cursor -> reread(here, cursor)).orElse(query).page();
          seen.addAll(numbers(page.items()));
          next = page.next();
        } while (next.isPresent());

        List<String> expected =
            IntStream.range(0, 10)
                .map(i -> isForward ? i : 9 - i)
                .filter(i -> i != 4)
                .mapToObj(Integer::toString)
                .toList();
        assertThat(seen).isEqualTo(expected);
      }
    }

    private static Query<Task> reread(Query<Task> query, Cursor cursor) {
      return query.after(Cursor.of(cursor.toString()));
    }

    @Test
    void endWithoutACursor() {
      createTenDays();

      assertThat(tasks.byProject("apollo").limit(11).page().next()).isEmpty();
      assertThat(tasks.byProject("apollo").page().items()).hasSize(10);
      assertThat(tasks.byProject("apollo").page().next()).isEmpty();
    }

    @Test
    void areOneRequestWithoutALimit() {
      createTenDays();

      Page<Task> page = tasks.byProject("apollo").pageSize(3).page();

      assertThat(numbers(page.items())).containsExactly("0", "1", "2");
      assertThat(page.next()).isPresent();
    }
  }

  @Nested
  class Streams {

    @Test
    void readAPageWhenItIsNeeded() {
      Faults http = new Faults();
      TaskRepository counted =
          new TaskRepository(Bao.builder().client(http.client()).table(LocalTable.NAME).build());
      createTenDays();

      Iterator<Task> all = counted.byProject("apollo").pageSize(4).stream().iterator();
      assertThat(http.operations()).isEmpty();
      all.next();
      assertThat(http.operations()).containsExactly("Query");
      List<Task> rest = new ArrayList<>();
      all.forEachRemaining(rest::add);

      assertThat(rest).hasSize(9);
      assertThat(http.operations()).containsExactly("Query", "Query", "Query");
    }

    @Test
    void keepTheTenantThatTheyWereMadeFor() {
      createTenDays();
      Iterator<Task> all = tasks.byProject("apollo").pageSize(2).stream().iterator();

      TenantContext.runWithTenant(
          LocalTable.newTenant(),
          () -> {
            List<Task> seen = new ArrayList<>();
            all.forEachRemaining(seen::add);
            assertThat(seen).hasSize(10);
            assertThat(tasks.byProject("apollo").list()).isEmpty();
          });
    }
  }

  @Nested
  class Previews {

    @Test
    void giveTheRequestAndSendNothing() {
      Faults http = new Faults();
      TaskRepository counted =
          new TaskRepository(Bao.builder().client(http.client()).table(LocalTable.NAME).build());
      String tenant = TenantContext.currentTenant().value();

      QueryRequest request =
          counted.byProject("apollo").dueAtAfter(MONDAY).descending().limit(5).preview();

      assertThat(http.operations()).isEmpty();
      assertThat(request.indexName()).isEqualTo("gsi1");
      assertThat(request.limit()).isEqualTo(5);
      assertThat(request.scanIndexForward()).isFalse();
      assertThat(request.keyConditionExpression()).isEqualTo("#pk = :pk AND #sk > :s0");
      assertThat(request.expressionAttributeValues())
          .containsEntry(":pk", AttributeValue.fromS(tenant + "#t#gsi1#apollo"));
    }
  }

  @Nested
  class Forgeries {

    @Test
    void inTheTenantsIndexAreAnErrorAndNotCounted() {
      // A table of its own: the shared one must never hold a forged item.
      Bao bao = Bao.builder().client(LocalTable.client()).table("bao-core-forged").build();
      bao.table().createIfMissing();
      TaskRepository forged = new TaskRepository(bao);
      String tenant = TenantContext.currentTenant().value();
      forged.create(TaskTest::hatch);
      Map<String, AttributeValue> other =
          Map.of(
              "_pk", AttributeValue.fromS("mallory#t#1"),
              "_sk", AttributeValue.fromS("t"),
              "_gsi1_pk", AttributeValue.fromS(tenant + "#t#gsi1#apollo"),
              "_gsi1_sk", AttributeValue.fromS("2026"));
      LocalTable.client().putItem(put -> put.tableName("bao-core-forged").item(other));

      assertThat(forged.byProject("apollo").count()).isEqualTo(1);
      assertThatThrownBy(() -> forged.byProject("apollo").list())
          .isInstanceOfSatisfying(
              IsolationException.class, e -> assertThat(e.code()).isEqualTo(ErrorCode.FOREIGN_ITEM))
          .hasMessageNotContaining("mallory");
    }

    @Test
    void ofIndexKeysThatTheItemDoesNotMakeAreAnError() {
      Bao bao = Bao.builder().client(LocalTable.client()).table("bao-core-forged").build();
      bao.table().createIfMissing();
      TaskRepository forged = new TaskRepository(bao);
      Task task = forged.create(TaskTest::hatch);
      String tenant = TenantContext.currentTenant().value();
      LocalTable.client()
          .updateItem(update ->
              update
                  .tableName("bao-core-forged")
                  .key(
                      Map.of(
                          "_pk", AttributeValue.fromS(tenant + "#t#" + task.taskId()),
                          "_sk", AttributeValue.fromS("t")))
                  .updateExpression("SET #g = :g")
                  .expressionAttributeNames(Map.of("#g", "_gsi1_pk"))
                  .expressionAttributeValues(
                      Map.of(":g", AttributeValue.fromS(tenant + "#t#gsi1#gemini"))));

      assertThatThrownBy(() -> forged.byProject("gemini").list())
          .isInstanceOf(IsolationException.class)
          .hasMessageContaining("[BAO-2008]");
    }
  }
}
