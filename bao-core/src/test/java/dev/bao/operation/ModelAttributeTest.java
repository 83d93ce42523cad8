package dev.bao.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.Bao;
import dev.bao.LocalTable;
import dev.bao.error.ErrorCode;
import dev.bao.error.IsolationException;
import dev.bao.key.KeyFormat;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.Task;
import dev.bao.tracker.TaskRepository;
import dev.bao.tracker.TaskSchema;
import dev.bao.tracker.TaskSummaryProjection;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Items whose `_model` other code has changed, in a table of their own.
class ModelAttributeTest extends TaskTest {

  private static final String TABLE = "bao-core-model-attribute";

  private final TaskRepository forged = repository();

  private static TaskRepository repository() {
    Bao bao = Bao.builder().client(LocalTable.client()).table(TABLE).build();
    bao.table().createIfMissing();
    return new TaskRepository(bao);
  }

  private Task create() {
    return forged.create(task -> hatch(task).slug("hatch"));
  }

  private static void giveModel(Task task, @Nullable AttributeValue model) {
    String tenant = TenantContext.currentTenant().value();
    Map<String, AttributeValue> key =
        Map.of(
            "_pk", AttributeValue.fromS(tenant + "#t#" + task.taskId()),
            "_sk", AttributeValue.fromS("t"));
    LocalTable.client()
        .updateItem(update ->
            update
                .tableName(TABLE)
                .key(key)
                .updateExpression(model == null ? "REMOVE #m" : "SET #m = :m")
                .expressionAttributeNames(Map.of("#m", "_model"))
                .expressionAttributeValues(model == null ? null : Map.of(":m", model)));
  }

  private static void refuses(ThrowingCallable read) {
    assertThatThrownBy(read)
        .isInstanceOfSatisfying(
            IsolationException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.MODEL_DIFFERENT))
        .hasMessageContaining("a Task has a `_model` that is not 't'")
        .hasMessageNotContaining("Hush");
  }

  @Test
  void areAnErrorInEveryRead() {
    Task task = create();
    for (AttributeValue other :
        new AttributeValue[] {
          AttributeValue.fromS("Hush"), AttributeValue.fromS(""), AttributeValue.fromN("1")
        }) {
      giveModel(task, other);

      refuses(() -> forged.find(task.taskId()));
      refuses(() -> forged.get(task.taskId(), Consistency.STRONG));
      refuses(() -> forged.findBySlug("hatch"));
      refuses(() -> forged.byProject("apollo").list());
      refuses(() -> forged.byProject("apollo").page());
      refuses(() -> forged.findAll(List.of(task.taskId())));
      refuses(() -> forged.find(task.taskId(), TaskSummaryProjection.PROJECTION));
      refuses(() -> forged.byProject("apollo").project(TaskSummaryProjection.PROJECTION).list());
      refuses(() -> enhanced(task));
    }
  }

  private static Task enhanced(Task task) {
    String tenant = TenantContext.currentTenant().value();
    return Bao.builder()
        .client(LocalTable.client())
        .table(TABLE)
        .build()
        .enhanced()
        .table(TABLE, new TaskSchema(KeyFormat.STANDARD))
        .getItem(
            key -> key.key(k -> k.partitionValue(tenant + "#t#" + task.taskId()).sortValue("t")));
  }

  @Test
  void areAnErrorWhereAWriteAnswersWithTheItem() {
    Task task = create();
    giveModel(task, AttributeValue.fromS("Hush"));

    refuses(() -> forged.update(task, t -> t.title("x")).executeAndReturnNew());
    refuses(() -> forged.update(task.taskId(), t -> t.slug("other")).execute());
    refuses(() -> forged.delete(task.taskId()).execute());
  }

  @Test
  void areReadWhereAnotherLibraryLeftTheAttributeOut() {
    Task task = create();
    giveModel(task, null);

    assertThat(forged.find(task.taskId())).contains(task);
    assertThat(forged.byProject("apollo").list()).containsExactly(task);
  }
}
