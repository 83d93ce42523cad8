package dev.bao.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.bao.Bao;
import dev.bao.Faults;
import dev.bao.LocalTable;
import dev.bao.error.BaoException;
import dev.bao.error.ErrorCode;
import dev.bao.guard.NumberedUpdate;
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;
import dev.bao.model.Encode;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.Status;
import dev.bao.tracker.TaskBuilder;
import dev.bao.tracker.TaskKeys;
import dev.bao.tracker.TaskRepository;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.Update;

/// A victim who has data, and Mallory, who is another tenant of the same table and wants it. Every
/// attack ends with the victim's items as they were.
abstract class Attack {

  /// A table of its own: the shared one never holds a forged item.
  static final String TABLE = "bao-core-attacks";

  /// Far ahead of the clock by which DynamoDB Local deletes what has expired.
  static final Instant DUE = Instant.parse("2066-11-16T09:00:00Z");

  /// In every text value of the victim's, and in nothing else.
  static final String SECRET = "Top-secret";

  static {
    Bao.builder().client(LocalTable.client()).table(TABLE).build().table().createIfMissing();
  }

  final Faults http = new Faults();
  final Bao bao = Bao.builder().client(http.client()).table(TABLE).build();
  final TaskRepository tasks = new TaskRepository(bao);
  final String victim = LocalTable.newTenant();
  final String mallory = LocalTable.newTenant();
  private @Nullable Set<Map<String, AttributeValue>> before;

  @BeforeEach
  void giveTheVictimData() {
    in(victim, () -> tasks.create(t -> task(t, "1").title(SECRET).slug(SECRET)));
    remember();
  }

  /// From here on nothing of the victim's may change.
  void remember() {
    before = items(victim);
    http.operations().clear();
  }

  @AfterEach
  void theVictimHasWhatItHad() {
    assertThat(items(victim)).isEqualTo(before);
  }

  static TaskBuilder task(TaskBuilder task, String id) {
    return task.taskId(id).projectId("apollo").title("Hatch").status(Status.OPEN).dueAt(DUE);
  }

  static <R extends @Nullable Object> R in(String tenant, Supplier<R> body) {
    return TenantContext.<R, RuntimeException>callWithTenant(tenant, body::get);
  }

  /// The keys of a tenant.
  KeySpace keys(String tenant) {
    return in(tenant, bao::keySpace);
  }

  /// The key of the victim's task.
  Map<String, AttributeValue> secretKey() {
    return Encode.key(TaskKeys.item(keys(victim), "1"));
  }

  /// The items of a tenant as they lie in the table.
  static Set<Map<String, AttributeValue>> items(String tenant) {
    Set<Map<String, AttributeValue>> items = new HashSet<>();
    LocalTable.client()
        .scanPaginator(scan ->
            scan.tableName(TABLE)
                .consistentRead(true)
                .filterExpression("begins_with(#pk, :tenant)")
                .expressionAttributeNames(Map.of("#pk", "_pk"))
                .expressionAttributeValues(Map.of(":tenant", text(tenant + "#"))))
        .items()
        .forEach(items::add);
    return items;
  }

  static AttributeValue text(String value) {
    return AttributeValue.fromS(value);
  }

  static Map<String, AttributeValue> key(ItemKey key) {
    return Encode.key(key);
  }

  /// Asserts that an attack of Mallory's is refused, that nothing is sent, and that the error tells
  /// nothing of the victim's.
  BaoException refused(ErrorCode code, ThrowingCallable attack) {
    return in(mallory, () -> refusedHere(code, attack));
  }

  /// As [#refused], in whatever scope this is.
  BaoException refusedHere(ErrorCode code, ThrowingCallable attack) {
    http.operations().clear();
    BaoException refusal = thrown(code, attack);
    assertThat(http.operations()).isEmpty();
    return refusal;
  }

  /// Asserts that an update of Mallory's is refused by itself and in a transaction.
  void refusedUpdate(ErrorCode code, Update update) {
    refusedAsItIs(code, update);
    NumberedUpdate.of(update).ifPresent(numbered -> refusedAsItIs(code, numbered));
  }

  private void refusedAsItIs(ErrorCode code, Update update) {
    refused(
        code,
        () ->
            bao.client()
                .updateItem(r ->
                    r.tableName(update.tableName())
                        .key(update.key())
                        .updateExpression(update.updateExpression())
                        .expressionAttributeNames(names(update))
                        .expressionAttributeValues(values(update))));
    TransactWriteItem action = TransactWriteItem.builder().update(update).build();
    refused(code, () -> bao.client().transactWriteItems(r -> r.transactItems(action)));
  }

  private static @Nullable Map<String, String> names(Update update) {
    return update.hasExpressionAttributeNames() ? update.expressionAttributeNames() : null;
  }

  private static @Nullable Map<String, AttributeValue> values(Update update) {
    return update.hasExpressionAttributeValues() ? update.expressionAttributeValues() : null;
  }

  /// Asserts that an attack of Mallory's fails when the answer is there, and the answer is kept
  /// back.
  void keptBack(ErrorCode code, ThrowingCallable attack) {
    in(mallory, () -> thrown(code, attack));
  }

  private BaoException thrown(ErrorCode code, ThrowingCallable attack) {
    BaoException refusal = catchThrowableOfType(BaoException.class, attack);
    assertThat(refusal).as("not refused").isNotNull();
    assertThat(refusal.code()).as(refusal.toString()).isEqualTo(code);
    assertTellsNothing(refusal);
    return refusal;
  }

  /// Neither an error nor what caused it holds anything of the victim's.
  void assertTellsNothing(Throwable error) {
    for (Throwable e = error; e != null; e = e.getCause()) {
      assertThat(e.toString()).doesNotContain(victim, SECRET);
      List.of(e.getSuppressed()).forEach(this::assertTellsNothing);
    }
  }
}
