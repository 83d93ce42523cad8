package dev.bao.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.bao.Bao;
import dev.bao.CursorKeys;
import dev.bao.LocalTable;
import dev.bao.error.BaoException;
import dev.bao.error.ErrorCode;
import dev.bao.expression.DocumentPath;
import dev.bao.operation.Cursor;
import dev.bao.tenant.TenantId;
import dev.bao.tenant.TenantPrincipal;
import dev.bao.tracker.SprintAttributes;
import dev.bao.tracker.Status;
import dev.bao.tracker.TaskAttributes;
import dev.bao.tracker.TaskKeys;
import dev.bao.tracker.TaskRepository;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/// What errors, and what is logged, tell of items.
class AttackOnErrorsAndLogsTest extends Attack {

  /// Whatever an application of the victim's own may get wrong, with its values at hand.
  private List<ThrowingCallable> mistakes(TaskRepository repository) {
    return List.of(
        () -> repository.create(t -> task(t, "1").title(SECRET)),
        () -> repository.create(t -> task(t, SECRET + "-2").slug(SECRET)),
        () -> repository.get(SECRET),
        () -> repository.update(SECRET, t -> t.title(SECRET)).execute(),
        () ->
            repository
                .update("1", t -> t.title("x"))
                .when(TaskAttributes.TITLE.eq(SECRET + "!"))
                .execute(),
        () -> repository.delete("1").when(TaskAttributes.STATUS.eq(Status.DONE)).execute(),
        () ->
            repository
                .byProject("apollo")
                .filter(TaskAttributes.TITLE.between("z" + SECRET, "a" + SECRET))
                .list(),
        () ->
            repository
                .update("1", t -> t.title("x"))
                .when(TaskAttributes.TITLE.between(SECRET + "2", SECRET + "1"))
                .execute(),
        () -> repository.find(SECRET + "\uD800"),
        () -> repository.find(SECRET.repeat(300)),
        () -> repository.byProject("apollo").after(Cursor.of(SECRET)).list());
  }

  @Test
  void errorsHaveNoValuesInThem() {
    for (ThrowingCallable mistake : mistakes(tasks)) {
      Throwable error = in(victim, () -> catchThrowable(mistake));

      assertThat(error).isNotNull();
      // Its own tenant may be named, and no value.
      for (Throwable e = error; e != null; e = e.getCause()) {
        assertThat(e.toString()).doesNotContain(SECRET);
      }
    }
  }

  @Test
  void logsHaveNoValuesInThem() {
    List<String> logged = new CopyOnWriteArrayList<>();
    Logger logger = Logger.getLogger("dev.bao");
    Handler handler = recording(logged);
    Level before = logger.getLevel();
    logger.setLevel(Level.ALL);
    logger.setUseParentHandlers(false);
    logger.addHandler(handler);
    try {
      Bao failing =
          Bao.builder()
              .client(http.client())
              .table(TABLE)
              .cursorKeys(CursorKeys.perProcess())
              .onCapacity(_ -> {
                throw new IllegalStateException("the listener");
              })
              .start();
      for (ThrowingCallable mistake : mistakes(new TaskRepository(failing))) {
        in(victim, () -> catchThrowable(mistake));
      }
      in(mallory, () -> catchThrowable(() -> failing.client().getItem(r -> r.key(secretKey()))));
      failing.platform("attack").describeTable(r -> r.tableName(TABLE));
    } finally {
      logger.removeHandler(handler);
      logger.setUseParentHandlers(true);
      logger.setLevel(before);
    }

    assertThat(logged).isNotEmpty().noneMatch(line -> line.contains(SECRET));
  }

  private static Handler recording(List<String> logged) {
    return new Handler() {
      @Override
      public void publish(LogRecord record) {
        String message = record.getMessage();
        Object[] parameters = record.getParameters();
        logged.add(
            message
                + (parameters == null ? "" : List.of(parameters))
                + (record.getThrown() == null ? "" : record.getThrown()));
      }

      @Override
      public void flush() {}

      @Override
      public void close() {}
    };
  }

  @Test
  void theOldItemInAnErrorIsTheTenantsOwn() {
    Map<String, AttributeValue> theirs =
        LocalTable.client().getItem(r -> r.tableName(TABLE).key(secretKey())).item();
    DynamoDbClient lying = failingWith(theirs);
    Bao deceived = Bao.builder().client(lying).table(TABLE).build();
    TaskRepository repository = new TaskRepository(deceived);

    keptBack(ErrorCode.FOREIGN_ITEM, () -> repository.create(t -> task(t, "1")));
    keptBack(ErrorCode.FOREIGN_ITEM, () -> repository.create(t -> task(t, "1").slug("mine")));
    keptBack(
        ErrorCode.FOREIGN_ITEM,
        () ->
            repository
                .update("1", t -> t.title("x"))
                .when(TaskAttributes.TITLE.exists())
                .execute());
    keptBack(
        ErrorCode.FOREIGN_ITEM,
        () ->
            deceived
                .client()
                .deleteItem(r ->
                    r.tableName(TABLE)
                        .key(key(TaskKeys.item(keys(mallory), "1")))
                        .returnValuesOnConditionCheckFailure(
                            ReturnValuesOnConditionCheckFailure.ALL_OLD)));
  }

  @Test
  void theOldItemOfAForeignKeyIsNotAskedFor() {
    refused(
        ErrorCode.FOREIGN_KEY,
        () ->
            bao.client()
                .updateItem(r ->
                    r.tableName(TABLE)
                        .key(secretKey())
                        .updateExpression("SET title = :x")
                        .conditionExpression("attribute_not_exists(title)")
                        .expressionAttributeValues(Map.of(":x", text("x")))
                        .returnValuesOnConditionCheckFailure(
                            ReturnValuesOnConditionCheckFailure.ALL_OLD)));
    refused(
        ErrorCode.FOREIGN_KEY,
        () ->
            bao.client()
                .transactWriteItems(r ->
                    r.transactItems(
                        TransactWriteItem.builder()
                            .conditionCheck(c ->
                                c.tableName(TABLE)
                                    .key(secretKey())
                                    .conditionExpression("attribute_not_exists(title)")
                                    .returnValuesOnConditionCheckFailure(
                                        ReturnValuesOnConditionCheckFailure.ALL_OLD))
                            .build())));
  }

  /// A client whose every write fails with an item.
  private static DynamoDbClient failingWith(Map<String, AttributeValue> item) {
    DynamoDbClient real = LocalTable.client();
    return (DynamoDbClient)
        Proxy.newProxyInstance(
            AttackOnErrorsAndLogsTest.class.getClassLoader(),
            new Class<?>[] {DynamoDbClient.class},
            (_, method, arguments) -> {
              switch (method.getName()) {
                case "putItem", "updateItem", "deleteItem" ->
                    throw ConditionalCheckFailedException.builder()
                        .message("refused")
                        .item(item)
                        .build();
                case "transactWriteItems" ->
                    throw TransactionCanceledException.builder()
                        .message("refused")
                        .cancellationReasons(
                            CancellationReason.builder()
                                .code("ConditionalCheckFailed")
                                .item(item)
                                .build())
                        .build();
                default -> {
                  try {
                    return method.invoke(real, arguments);
                  } catch (InvocationTargetException e) {
                    throw e.getCause();
                  }
                }
              }
            });
  }

  @Test
  void whatBaoGivesHasNoValuesInItsText() {
    TenantPrincipal principal =
        new TenantPrincipal(TenantId.of(mallory), Optional.of(SECRET), Map.of("email", SECRET));
    var title = TaskAttributes.TITLE;
    for (Object given :
        List.of(
            principal,
            title.eq(SECRET),
            title.eq(SECRET).and(title.ne(SECRET)).not(),
            title.between(SECRET, SECRET),
            title.in(List.of(SECRET)),
            title.beginsWith(SECRET),
            SprintAttributes.SCORES.entry(SECRET).eq(1),
            CursorKeys.of("k1", SECRET.repeat(4).getBytes(StandardCharsets.UTF_8)))) {
      assertThat(given.toString()).doesNotContain(SECRET);
    }
  }

  @Test
  void aPlaceThatIsTooDeepIsToldWithoutItsKeys() {
    DocumentPath place = DocumentPath.of("scores").entry(SECRET);

    assertThat(place.toString()).doesNotContain(SECRET);
    refused(ErrorCode.ARGUMENT_INVALID, () -> place.element(-1));
  }

  @Test
  void aSecretThatDoesNotReadIsNotQuoted() {
    BaoException refusal =
        refused(ErrorCode.SETTING_INVALID, () -> CursorKeys.parse("k1:" + SECRET + "!"));

    assertThat(refusal).hasNoCause();
  }
}
