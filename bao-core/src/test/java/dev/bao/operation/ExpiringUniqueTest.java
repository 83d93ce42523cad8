package dev.bao.operation;

import static dev.bao.Faults.Fault.LOST_ANSWER;
import static dev.bao.Faults.Fault.NONE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.error.TransactionException;
import dev.bao.tracker.Invitation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Unique values of items that expire: their sentinels expire with them.
class ExpiringUniqueTest extends LifecycleTest {

  /// When the value of an item that expires after ten seconds can be another's.
  private static final int FREE = 10 + 60;

  private Invitation create(int number, int seconds) {
    return invitations.create(invitation(number, "code", after(seconds)));
  }

  /// An item whose value is another's by now, and that one.
  private Invitation takenOver() {
    Invitation old = create(1, 10);
    clock.set(after(FREE));
    create(2, 1000);
    return old;
  }

  private void assertHolderIsUnharmed() {
    assertThat(invitations.findByCode("code", Consistency.STRONG).map(Invitation::number))
        .contains(2);
    assertThat(rawSentinels()).hasSize(1);
    assertThat(rawSentinels().getFirst().get("ttl")).isEqualTo(seconds(1000));
    assertThatThrownBy(() -> create(3, 1000)).isInstanceOf(UniqueViolationException.class);
  }

  private static AttributeValue seconds(int seconds) {
    return AttributeValue.fromN(Long.toString(after(seconds).getEpochSecond()));
  }

  private static List<AttributeValue> sentinelTimes() {
    return rawSentinels().stream()
        .map((Map<String, AttributeValue> item) -> item.get("ttl"))
        .toList();
  }

  @Test
  void theSentinelHasTheTimeOfItsItem() {
    create(1, 10);
    assertThat(sentinelTimes()).containsExactly(seconds(10));

    invitations.update("apollo", 1, i -> i.expiresAt(after(20))).execute();
    assertThat(sentinelTimes()).containsExactly(seconds(20));
    invitations.update("apollo", 1, i -> i.code("new")).execute();
    assertThat(sentinelTimes()).containsExactly(seconds(20));
    invitations.put(invitation(1, "new", after(30))).execute();
    assertThat(sentinelTimes()).containsExactly(seconds(30));
    invitations.update("apollo", 1, i -> i.clearExpiresAt()).execute();
    assertThat(rawSentinels().getFirst()).doesNotContainKey("ttl");
    invitations.update("apollo", 1, i -> i.expiresAt(after(40)).code("newer")).execute();
    assertThat(sentinelTimes()).containsExactly(seconds(40));
    invitations.delete("apollo", 1).execute();
    assertThat(rawItems()).isEmpty();
  }

  @Test
  void aPatchOfSomethingElseTouchesNoSentinel() {
    create(1, 10);
    http.operations().clear();

    invitations.update("apollo", 1, i -> i.guest("eve")).execute();

    assertThat(http.operations()).containsExactly("UpdateItem");
  }

  @Test
  void aFindByTheValueOfAnExpiredItemFindsNone() {
    create(1, 10);
    clock.set(after(10));

    assertThat(invitations.findByCode("code")).isEmpty();
    assertThat(invitations.includingExpired().findByCode("code")).isPresent();
  }

  @Test
  void theValueIsAnothersAMinuteAfterTheExpiryAndNoSooner() {
    create(1, 10);
    clock.set(after(FREE - 1));
    assertThatThrownBy(() -> create(2, 1000)).isInstanceOf(UniqueViolationException.class);

    clock.set(after(FREE));
    create(2, 1000);
    assertHolderIsUnharmed();
  }

  @Test
  void theItemItselfMayHaveItsValueAtOnce() {
    create(1, 10);
    clock.set(after(10));

    create(1, 20);

    assertThat(invitations.findByCode("code", Consistency.STRONG)).isPresent();
    assertThat(sentinelTimes()).containsExactly(seconds(20));
  }

  @Test
  void anExpiredItemWhoseValueIsAnothersCannotBeUpdated() {
    Invitation old = takenOver();

    assertThatThrownBy(() -> invitations.update("apollo", 1, i -> i.code("x")).execute())
        .isInstanceOf(ItemMissingException.class);
    assertThatThrownBy(() -> invitations.update(old, i -> i.clearCode()).execute())
        .isInstanceOf(ItemMissingException.class);
    assertHolderIsUnharmed();
  }

  @Test
  void anExpiredItemWhoseValueIsAnothersCannotBeExtended() {
    Invitation old = takenOver();

    assertThatThrownBy(
            () -> invitations.update("apollo", 1, i -> i.expiresAt(after(2000))).execute())
        .isInstanceOf(ItemMissingException.class);
    assertThatThrownBy(() -> invitations.update(old, i -> i.expiresAt(after(2000))).execute())
        .isInstanceOf(ItemMissingException.class);
    assertThatThrownBy(() -> invitations.put(invitation(1, "code", after(2000))).execute())
        .isInstanceOf(UniqueViolationException.class);
    assertThatThrownBy(() -> create(1, 2000)).isInstanceOf(UniqueViolationException.class);
    assertHolderIsUnharmed();
  }

  @Test
  void anExpiredItemWhoseValueIsAnothersCanBeDeletedAndReplaced() {
    Invitation old = takenOver();

    invitations.put(invitation(1, null, after(2000))).execute();
    assertHolderIsUnharmed();
    invitations.delete("apollo", 1).execute();
    assertHolderIsUnharmed();
    invitations.delete(old).execute();
    assertHolderIsUnharmed();
  }

  @Test
  void aDeletionByRecordOfAnExpiredItemLeavesTheHolder() {
    invitations.delete(takenOver()).execute();

    assertHolderIsUnharmed();
    assertThat(rawItems()).hasSize(2);
  }

  @Test
  void aRecordWithAnotherExpiryThanTheItemIsOld() {
    Invitation old = create(1, 10);
    invitations.update("apollo", 1, i -> i.expiresAt(after(2000))).execute();
    clock.set(after(FREE));

    assertThatThrownBy(() -> invitations.delete(old).execute())
        .isInstanceOf(ConditionFailedException.class)
        .hasMessageContaining("unique values, their expiry");
    assertThat(rawSentinels()).as("it did not lose its sentinel's item").hasSize(1);
    assertThat(invitations.findByCode("code", Consistency.STRONG)).isPresent();
  }

  @Test
  void aLiveItemWhoseValueAFastClockGaveAwayHarmsNobody() {
    create(1, 100);
    // Two minutes ahead, another writer takes the item for expired.
    clock.set(after(100 + 60));
    create(2, 1000);
    clock.set(after(50));

    assertThatThrownBy(
            () -> invitations.update("apollo", 1, i -> i.expiresAt(after(2000))).execute())
        .isInstanceOf(UniqueViolationException.class);
    assertThatThrownBy(() -> invitations.update("apollo", 1, i -> i.code("x")).execute())
        .isInstanceOf(TransactionException.class);
    assertThatThrownBy(() -> invitations.delete("apollo", 1).execute())
        .isInstanceOf(TransactionException.class);
    assertHolderIsUnharmed();
    clock.set(after(100));
    invitations.delete("apollo", 1).execute();
    assertHolderIsUnharmed();
  }

  @Test
  void lostAnswersLeaveItemAndSentinelTogether() {
    http.next(LOST_ANSWER);
    create(1, 10);
    http.next(NONE, LOST_ANSWER);
    invitations.update("apollo", 1, i -> i.expiresAt(after(20))).execute();
    clock.set(after(20));
    http.next(LOST_ANSWER);
    create(1, 30);

    assertThat(rawItem().get("ttl")).isEqualTo(seconds(30));
    assertThat(sentinelTimes()).containsExactly(seconds(30));
  }
}
