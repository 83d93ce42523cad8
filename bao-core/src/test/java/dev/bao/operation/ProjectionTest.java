package dev.bao.operation;

import static dev.bao.tracker.TaskSummaryProjection.PROJECTION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.Bao;
import dev.bao.LocalTable;
import dev.bao.error.IsolationException;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.Status;
import dev.bao.tracker.Task;
import dev.bao.tracker.TaskAttributes;
import dev.bao.tracker.TaskRepository;
import dev.bao.tracker.TaskSummary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/// Reads of a part of a record.
class ProjectionTest extends TaskTest {

  private static final String FORGED = "bao-core-projection-forged";

  private static TaskSummary summary(Task task) {
    return new TaskSummary(task.taskId(), task.title(), task.status());
  }

  @Test
  void findsAPartOfARecord() {
    Task task = createHatch();

    assertThat(tasks.find(task.taskId(), PROJECTION)).contains(summary(task));
    assertThat(tasks.find(task.taskId(), PROJECTION, Consistency.STRONG)).contains(summary(task));
    assertThat(tasks.find("none", PROJECTION)).isEmpty();
  }

  @Test
  void queriesPartsOfRecords() {
    List<TaskSummary> all = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      int day = i;
      all.add(summary(tasks.create(t -> hatch(t).dueAt(MONDAY.plusSeconds(day)))));
    }
    Query<Task> query = tasks.byProject("apollo").filter(TaskAttributes.ASSIGNEE.notExists());

    assertThat(query.project(PROJECTION).list()).isEqualTo(all);
    assertThat(query.limit(2).project(PROJECTION).stream()).isEqualTo(all.subList(0, 2));
    assertThat(query.descending().project(PROJECTION).first()).contains(all.getLast());
    Page<TaskSummary> page = query.limit(3).project(PROJECTION).page();
    assertThat(page.items()).isEqualTo(all.subList(0, 3));
    assertThat(query.after(page.next().orElseThrow()).project(PROJECTION).list())
        .isEqualTo(all.subList(3, 5));
  }

  @Test
  void asksForItsAttributesAndForWhatTheAnswerIsCheckedBy() {
    QueryRequest request =
        tasks
            .byProject("apollo")
            .dueAtAfter(MONDAY)
            .filter(TaskAttributes.TITLE.contains("x"))
            .project(PROJECTION)
            .preview();

    assertThat(asked(request))
        .containsExactlyInAnyOrder(
            "taskId",
            "title",
            "status",
            "_pk",
            "_sk",
            "_model",
            "_gsi1_pk",
            "_gsi1_sk",
            "projectId",
            "dueAt");
    assertThat(tasks.byProject("apollo").preview().projectionExpression()).isNull();
  }

  private static List<String> asked(QueryRequest request) {
    return Arrays.stream(request.projectionExpression().split(", "))
        .map(name -> Objects.requireNonNull(request.expressionAttributeNames().get(name), name))
        .toList();
  }

  @Test
  void costsAsMuchAsTheWhole() {
    List<ConsumedUnits> units = new ArrayList<>();
    TaskRepository measured =
        new TaskRepository(
            Bao.builder()
                .client(LocalTable.client())
                .table(LocalTable.NAME)
                .onCapacity(units::add)
                .build());
    Task task = measured.create(t -> hatch(t).labels(List.of("x".repeat(20_000))));
    units.clear();

    assertThat(measured.get(task.taskId())).isEqualTo(task);
    assertThat(measured.find(task.taskId(), PROJECTION)).isPresent();

    assertThat(units).extracting(ConsumedUnits::readUnits).containsExactly(2.5, 2.5);
  }

  @Test
  void refusesAnIndexEntryThatTheItemDoesNotMake() {
    TaskRepository forged = forgedTable();
    Task task = forged.create(TaskTest::hatch);
    plant(task, "_gsi1_pk", "#t#gsi1#gemini");
    plant(task, "_gsi2_sk", "#other");

    assertThat(forged.find(task.taskId(), PROJECTION)).contains(summary(task));
    assertThatThrownBy(() -> forged.byProject("gemini").project(PROJECTION).list())
        .isInstanceOf(IsolationException.class)
        .hasMessageContaining("[BAO-2008]");
    assertThatThrownBy(() -> forged.byStatus(Status.OPEN).project(PROJECTION).list())
        .isInstanceOf(IsolationException.class)
        .hasMessageContaining("[BAO-2008]");
  }

  @Test
  void refusesAnItemOfAnotherTenantInTheIndex() {
    TaskRepository forged = forgedTable();
    String mine = TenantContext.currentTenant().value();
    TenantContext.runWithTenant(
        LocalTable.newTenant(),
        () -> {
          Task task = forged.create(TaskTest::hatch);
          plant(task, "_gsi1_pk", AttributeValue.fromS(mine + "#t#gsi1#apollo"));
        });

    assertThatThrownBy(() -> forged.byProject("apollo").project(PROJECTION).first())
        .isInstanceOf(IsolationException.class)
        .hasMessageContaining("[BAO-2002]");
  }

  private static TaskRepository forgedTable() {
    Bao bao = Bao.builder().client(LocalTable.client()).table(FORGED).build();
    bao.table().createIfMissing();
    return new TaskRepository(bao);
  }

  private static void plant(Task task, String attribute, String end) {
    plant(task, attribute, AttributeValue.fromS(TenantContext.currentTenant().value() + end));
  }

  private static void plant(Task task, String attribute, AttributeValue value) {
    String tenant = TenantContext.currentTenant().value();
    LocalTable.client()
        .updateItem(update ->
            update
                .tableName(FORGED)
                .key(
                    Map.of(
                        "_pk", AttributeValue.fromS(tenant + "#t#" + task.taskId()),
                        "_sk", AttributeValue.fromS("t")))
                .updateExpression("SET #g = :g")
                .expressionAttributeNames(Map.of("#g", attribute))
                .expressionAttributeValues(Map.of(":g", value)));
  }
}
