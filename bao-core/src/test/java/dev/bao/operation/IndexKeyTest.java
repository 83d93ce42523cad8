package dev.bao.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.Bao;
import dev.bao.Faults;
import dev.bao.LocalTable;
import dev.bao.error.BaoException;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.model.Encode;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.Slip;
import dev.bao.tracker.SlipAttributes;
import dev.bao.tracker.SlipRepository;
import dev.bao.tracker.SlipSchema;
import dev.bao.tracker.SlipUpdate;
import dev.bao.tracker.Status;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Patches of single components of an index key that is made of several.
class IndexKeyTest extends TaskTest {

  private static final Slip CARD = new Slip("1", "main", Status.OPEN, 3, "ada", "Text");
  private static final SlipSchema SCHEMA = new SlipSchema(KeyFormat.STANDARD);

  private final Faults faults = new Faults();
  private final SlipRepository cards =
      new SlipRepository(Bao.builder().client(faults.client()).table(LocalTable.NAME).build());

  private void create() {
    cards.create(CARD);
    faults.operations().clear();
  }

  @Test
  void aPatchByRecordNeedsNoRead() {
    create();

    cards.update(CARD, c -> c.status(Status.DONE)).execute();

    assertThat(faults.operations()).containsExactly("UpdateItem");
    assertKeysAreThoseOfTheValues();
    assertThat(cards.byBoard("main").statusIs(Status.DONE).positionIs(3).list()).hasSize(1);
    assertThat(cards.openByOwner("ada").list()).isEmpty();
  }

  @Test
  void aPatchByIdReadsOnce() {
    create();

    cards.update("1", c -> c.position(7)).execute();

    assertThat(faults.operations()).containsExactly("GetItem", "UpdateItem");
    assertKeysAreThoseOfTheValues();
    assertThat(cards.openByOwner("ada").positionIs(7).list()).hasSize(1);
  }

  @Test
  void aPatchOfAllComponentsNeedsNoReadAndNoCondition() {
    create();

    cards.update("1", c -> c.board("side").status(Status.OPEN).position(1).owner("eve")).execute();
    cards
        .update("1", c -> c.boardAndStatusAndPositionAndOwner("b", Status.DONE, 2, null))
        .execute();

    assertThat(faults.operations()).containsExactly("UpdateItem", "UpdateItem");
    assertKeysAreThoseOfTheValues();
  }

  @Test
  void aPatchThatLeavesTheIndexNeedsNoRead() {
    create();

    cards.update("1", SlipUpdate::clearOwner).execute();

    assertThat(faults.operations()).containsExactly("UpdateItem");
    assertKeysAreThoseOfTheValues();
    assertThat(cards.openByOwner("ada").list()).isEmpty();
  }

  @Test
  void anEntryComesBackWhenItsConditionHoldsAgain() {
    create();
    cards.update("1", c -> c.status(Status.BLOCKED)).execute();
    assertThat(cards.openByOwner("ada").list()).isEmpty();

    cards.update("1", c -> c.status(Status.OPEN)).execute();

    assertThat(cards.openByOwner("ada").positionIs(3).list()).hasSize(1);
    assertKeysAreThoseOfTheValues();
  }

  @Test
  void refusesAPatchOfARecordWhoseOtherValuesHaveChanged() {
    create();
    cards.update("1", c -> c.position(4)).execute();

    assertThatThrownBy(() -> cards.update(CARD, c -> c.status(Status.DONE)).execute())
        .isInstanceOf(ConditionFailedException.class)
        .hasMessageContaining("Read the record again");
    assertThat(cards.get("1", Consistency.STRONG).status()).isEqualTo(Status.OPEN);
    assertKeysAreThoseOfTheValues();
  }

  @Test
  void aPatchOfARecordDoesNotCareForValuesThatNoKeyIsMadeOf() {
    create();
    cards.update("1", c -> c.text("New")).execute();
    faults.operations().clear();

    cards.update(CARD, c -> c.status(Status.DONE)).execute();

    assertThat(faults.operations()).containsExactly("UpdateItem");
    assertThat(cards.get("1").text()).isEqualTo("New");
  }

  @Test
  void aConditionOfTheCallerStillHasItsOwnError() {
    create();

    assertThatThrownBy(() ->
            cards
                .update("1", c -> c.status(Status.DONE))
                .when(SlipAttributes.TEXT.eq("Other"))
                .execute())
        .isInstanceOf(ConditionFailedException.class)
        .hasMessageContaining("text = ?");
  }

  @Test
  void tellsThatThereIsNoItemWithoutAWrite() {
    assertThatThrownBy(() -> cards.update("1", c -> c.status(Status.DONE)).execute())
        .isInstanceOf(ItemMissingException.class);
    assertThatThrownBy(() -> cards.update(CARD, c -> c.status(Status.DONE)).execute())
        .isInstanceOf(ItemMissingException.class);

    assertThat(rawItems()).isEmpty();
  }

  @Test
  void patchesAnItemThatIsOlderThanAComponentWithADefault() {
    create();
    Slip old = new Slip("1", "main", Status.OPEN, 0, "ada", "Text");
    removePosition();

    cards.update(old, c -> c.status(Status.BLOCKED)).execute();

    assertThat(cards.byBoard("main").statusIs(Status.BLOCKED).positionIs(0).list()).hasSize(1);
    cards.update("1", c -> c.status(Status.DONE)).execute();
    assertThat(cards.byBoard("main").statusIs(Status.DONE).positionIs(0).list()).hasSize(1);
  }

  private static void removePosition() {
    KeySpace in = new KeySpace(KeyFormat.STANDARD, TenantContext.currentTenant());
    LocalTable.client()
        .updateItem(request ->
            request
                .tableName(LocalTable.NAME)
                .key(Encode.key(SCHEMA.key(in, CARD)))
                .updateExpression("REMOVE #p")
                .expressionAttributeNames(Map.of("#p", "position")));
  }

  /// Another writer is quicker: before the read, or between the read and the write.
  @ParameterizedTest
  @ValueSource(strings = {"getItem", "updateItem"})
  void twoPatchesOfOneKeyGiveTheKeyOfBoth(String moment) {
    create();

    withBefore(moment, () -> cards.update("1", c -> c.position(9)).execute())
        .update("1", c -> c.status(Status.BLOCKED))
        .execute();

    Slip card = cards.get("1", Consistency.STRONG);
    assertThat(card.position()).isEqualTo(9);
    assertThat(card.status()).isEqualTo(Status.BLOCKED);
    assertKeysAreThoseOfTheValues();
  }

  /// What leaves an index has no condition: a patch that was made from the state before must not
  /// bring the entry back.
  @ParameterizedTest
  @ValueSource(strings = {"getItem", "updateItem"})
  void anEntryThatWasLeftStaysAway(String moment) {
    create();

    withBefore(moment, () -> cards.update("1", c -> c.status(Status.DONE)).execute())
        .update("1", c -> c.owner("eve"))
        .execute();

    assertKeysAreThoseOfTheValues();
    assertThat(cards.openByOwner("eve").list()).isEmpty();
  }

  @Test
  void aDeletionBetweenReadAndWriteIsToldAsSuch() {
    create();
    SlipRepository late = withBefore("updateItem", () -> cards.delete("1").execute());

    assertThatThrownBy(() -> late.update("1", c -> c.status(Status.BLOCKED)).execute())
        .isInstanceOf(ItemMissingException.class);
    assertThat(rawItems()).isEmpty();
  }

  @RepeatedTest(2)
  void anyOrderOfPatchesLeavesTheKeysOfTheValues(RepetitionInfo repetition) {
    create();
    String tenant = TenantContext.currentTenant().value();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 6; i++) {
        Random random = new Random(10L * repetition.getCurrentRepetition() + i);
        threads.execute(() -> TenantContext.runWithTenant(tenant, () -> patchAtRandom(random)));
      }
    }

    assertKeysAreThoseOfTheValues();
  }

  private void patchAtRandom(Random random) {
    for (int i = 0; i < 15; i++) {
      Status status = List.of(Status.OPEN, Status.BLOCKED, Status.DONE).get(random.nextInt(3));
      int number = random.nextInt(100);
      List<Consumer<SlipUpdate>> patches =
          List.of(
              c -> c.status(status),
              c -> c.position(number),
              c -> c.board("board-" + number % 3),
              c -> c.owner("owner-" + number % 3),
              SlipUpdate::clearOwner,
              c -> c.status(status).position(number));
      Consumer<SlipUpdate> patch = patches.get(random.nextInt(patches.size()));
      try {
        if (random.nextBoolean()) {
          cards.update("1", patch).execute();
        } else {
          cards.update(cards.get("1"), patch).execute();
        }
      } catch (BaoException e) {
        // The record of one of the patches was outdated: what counts is what lies in the table.
        assertThat(e.code()).isNotNull();
      }
    }
  }

  private static void assertKeysAreThoseOfTheValues() {
    KeySpace in = new KeySpace(KeyFormat.STANDARD, TenantContext.currentTenant());
    Map<String, AttributeValue> item = rawItems().getFirst();
    Map<String, AttributeValue> expected = SCHEMA.toItem(in, SCHEMA.fromItem(item), false);
    for (String attribute : List.of("_gsi1_pk", "_gsi1_sk", "_gsi2_pk", "_gsi2_sk")) {
      assertThat(item.get(attribute)).as(attribute).isEqualTo(expected.get(attribute));
    }
  }

  /// A repository for which another writer is quicker, once, at the first request of a kind.
  private static SlipRepository withBefore(String method, Runnable write) {
    String tenant = TenantContext.currentTenant().value();
    DynamoDbClient real = LocalTable.client();
    AtomicBoolean done = new AtomicBoolean();
    DynamoDbClient late =
        (DynamoDbClient)
            Proxy.newProxyInstance(
                IndexKeyTest.class.getClassLoader(),
                new Class<?>[] {DynamoDbClient.class},
                (_, called, arguments) -> {
                  if (called.getName().equals(method) && done.compareAndSet(false, true)) {
                    TenantContext.runWithTenant(tenant, write::run);
                  }
                  try {
                    return called.invoke(real, arguments);
                  } catch (InvocationTargetException e) {
                    throw e.getCause();
                  }
                });
    return new SlipRepository(Bao.builder().client(late).table(LocalTable.NAME).build());
  }
}
