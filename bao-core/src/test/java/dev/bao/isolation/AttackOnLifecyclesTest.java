package dev.bao.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.bao.Bao;
import dev.bao.Faults;
import dev.bao.LocalTable;
import dev.bao.error.BaoException;
import dev.bao.key.KeyFormat;
import dev.bao.operation.ConditionFailedException;
import dev.bao.operation.Consistency;
import dev.bao.operation.ItemMissingException;
import dev.bao.operation.OutcomeUnknownException;
import dev.bao.operation.UniqueViolationException;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.Invitation;
import dev.bao.tracker.InvitationRepository;
import dev.bao.tracker.Slip;
import dev.bao.tracker.SlipKeys;
import dev.bao.tracker.SlipRepository;
import dev.bao.tracker.SlipSchema;
import dev.bao.tracker.SlipUpdate;
import dev.bao.tracker.Status;
import dev.bao.tracker.Task;
import dev.bao.tracker.TaskAttributes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Two writers of one tenant, of whom one is late: what belongs together stays together.
@Timeout(120)
class AttackOnLifecyclesTest extends Attack {

  private static final SlipSchema SLIPS = new SlipSchema(KeyFormat.STANDARD);

  private final HandClock clock = new HandClock(DUE);
  private final Bao timed = Bao.builder().client(http.client()).table(TABLE).clock(clock).build();
  private final InvitationRepository invitations = new InvitationRepository(timed);

  private void asMallory(Runnable body) {
    TenantContext.runWithTenant(mallory, body::run);
  }

  @Test
  void twoStalePatchesOfAComposedIndexKeyLeaveTheKeyOfTheValues() {
    List<Consumer<SlipUpdate>> patches =
        List.of(
            s -> s.status(Status.DONE),
            s -> s.position(9),
            s -> s.board("side"),
            SlipUpdate::clearOwner,
            s -> s.owner("eve"),
            s -> s.status(Status.BLOCKED).position(1));
    int number = 0;
    for (Consumer<SlipUpdate> one : patches) {
      for (Consumer<SlipUpdate> other : patches) {
        // The other writer comes before the first, the second or the third request of the one.
        for (int request = 1; request <= 3; request++) {
          String id = "slip-" + number++;
          for (boolean isByRecord : new boolean[] {false, true}) {
            interleave(id + isByRecord, one, other, request, isByRecord);
          }
        }
      }
    }
  }

  private void interleave(
      String id,
      Consumer<SlipUpdate> one,
      Consumer<SlipUpdate> other,
      int request,
      boolean isByRecord) {
    SlipRepository quick = new SlipRepository(bao);
    Faults late = new Faults();
    SlipRepository slow =
        new SlipRepository(Bao.builder().client(late.client()).table(TABLE).build());
    asMallory(() -> {
      Slip slip = quick.create(new Slip(id, "main", Status.OPEN, 3, "ada", "Text"));
      late.whenSent(request, () -> asMallory(() -> quick.update(id, other).execute()));
      Throwable refusal =
          catchThrowable(
              () -> (isByRecord ? slow.update(slip, one) : slow.update(id, one)).execute());
      if (refusal != null) {
        assertThat(refusal).isInstanceOf(ConditionFailedException.class);
      }
      Map<String, AttributeValue> item = raw(id);
      Map<String, AttributeValue> expected =
          SLIPS.toItem(bao.keySpace(), SLIPS.fromItem(item), false);
      for (String attribute : List.of("_gsi1_pk", "_gsi1_sk", "_gsi2_pk", "_gsi2_sk")) {
        assertThat(item.get(attribute)).as(attribute).isEqualTo(expected.get(attribute));
      }
    });
  }

  private Map<String, AttributeValue> raw(String id) {
    return LocalTable.client()
        .getItem(r ->
            r.tableName(TABLE).consistentRead(true).key(key(SlipKeys.item(bao.keySpace(), id))))
        .item();
  }

  private static Instant after(int seconds) {
    return DUE.plusSeconds(seconds);
  }

  private static Invitation invitation(int number, @Nullable String code, int seconds) {
    return new Invitation("apollo", number, "ada", code, after(seconds));
  }

  /// An expired item whose unique value is another's by now.
  private Invitation takenOver() {
    Invitation old = in(mallory, () -> invitations.create(invitation(1, "code", 10)));
    clock.set(after(70));
    in(mallory, () -> invitations.create(invitation(2, "code", 1000)));
    return old;
  }

  private void theValueIsTheSecondOnes() {
    assertThat(in(mallory, () -> invitations.findByCode("code", Consistency.STRONG)))
        .map(Invitation::number)
        .contains(2);
    assertThat(items(mallory).stream().filter(item -> item.containsKey("uniqueValue"))).hasSize(1);
    refusesTheThird();
  }

  private void refusesTheThird() {
    asMallory(() ->
        assertThatThrownBy(() -> invitations.create(invitation(3, "code", 1000)))
            .isInstanceOf(UniqueViolationException.class));
  }

  private void allMissing(ThrowingCallable... writes) {
    for (ThrowingCallable write : writes) {
      asMallory(() -> assertThatThrownBy(write).isInstanceOf(ItemMissingException.class));
    }
  }

  @Test
  void anExpiredItemWhoseValueWasTakenOverIsNotUpdated() {
    Invitation old = takenOver();

    allMissing(
        () -> invitations.update("apollo", 1, i -> i.code("x")).execute(),
        () -> invitations.update("apollo", 1, i -> i.guest("x")).execute(),
        () -> invitations.update(old, i -> i.clearCode()).execute());
    theValueIsTheSecondOnes();
  }

  @Test
  void anExpiredItemWhoseValueWasTakenOverIsDeletedAlone() {
    Invitation old = takenOver();

    asMallory(() -> invitations.delete(old).execute());
    theValueIsTheSecondOnes();
    asMallory(() -> invitations.delete("apollo", 1).execute());
    theValueIsTheSecondOnes();
  }

  @Test
  void anExpiredItemWhoseValueWasTakenOverIsNotExtended() {
    Invitation old = takenOver();

    allMissing(
        () -> invitations.update("apollo", 1, i -> i.expiresAt(after(2000))).execute(),
        () -> invitations.update(old, i -> i.expiresAt(after(2000))).execute(),
        () -> invitations.update("apollo", 1, i -> i.clearExpiresAt()).execute());
    asMallory(() ->
        assertThatThrownBy(() -> invitations.put(invitation(1, "code", 2000)).execute())
            .isInstanceOf(UniqueViolationException.class));
    theValueIsTheSecondOnes();
  }

  @Test
  void aRetryAfterALostAnswerDoesNotOverwriteAnotherWriter() {
    in(mallory, () -> tasks.create(t -> task(t, "1")));
    http.next(Faults.Fault.LOST_ANSWER);
    http.whenLost(() -> asMallory(() -> tasks.update("1", t -> t.title("Another's")).execute()));

    asMallory(() ->
        assertThatThrownBy(() ->
                tasks
                    .update("1", t -> t.title("Mine"))
                    .when(TaskAttributes.TITLE.eq("Hatch"))
                    .execute())
            .isInstanceOf(OutcomeUnknownException.class));
    assertThat(in(mallory, () -> tasks.get("1", Consistency.STRONG).title()))
        .isEqualTo("Another's");
  }

  @Test
  void aCommitWhoseAnswerWasLostIsNotRepeatedOverAnotherWriter() {
    Task task = in(mallory, () -> tasks.create(t -> task(t, "1").slug("first")));
    http.next(Faults.Fault.LOST_ANSWER);
    http.whenLost(() -> asMallory(() -> tasks.update("1", t -> t.title("Another's")).execute()));

    asMallory(() -> tasks.update(task, t -> t.slug("second").title("Mine")).execute());

    Task after = in(mallory, () -> tasks.get("1", Consistency.STRONG));
    assertThat(after.title()).isEqualTo("Another's");
    assertThat(after.slug()).isEqualTo("second");
    assertThat(items(mallory)).hasSize(2);
  }

  @Test
  void aClockThatIsTwoMinutesOffAtTheEdgeOfExpiryHarmsNobody() {
    in(mallory, () -> invitations.create(invitation(1, "code", 100)));
    // Two minutes late, it is live; two minutes early, it has expired and its value is free.
    clock.set(after(100 - 60));
    refusesTheThird();
    clock.set(after(100 + 60));
    in(mallory, () -> invitations.create(invitation(2, "code", 1000)));
    clock.set(after(100 - 60));

    for (ThrowingCallable write :
        List.<ThrowingCallable>of(
            () -> invitations.update("apollo", 1, i -> i.expiresAt(after(2000))).execute(),
            () -> invitations.update("apollo", 1, i -> i.code("x")).execute(),
            () -> invitations.update("apollo", 1, i -> i.clearCode()).execute(),
            () -> invitations.delete("apollo", 1).execute(),
            () -> invitations.create(invitation(1, "code", 2000)))) {
      asMallory(() -> assertThatThrownBy(write).isInstanceOf(BaoException.class));
      theValueIsTheSecondOnes();
    }
    clock.set(after(100));
    asMallory(() -> invitations.delete("apollo", 1).execute());
    theValueIsTheSecondOnes();
  }
}
