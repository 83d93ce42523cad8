package dev.bao.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.Bao;
import dev.bao.Faults;
import dev.bao.error.BaoException;
import dev.bao.error.ErrorCode;
import dev.bao.operation.ConditionFailedException;
import dev.bao.operation.Consistency;
import dev.bao.operation.TransactionCancelledException;
import dev.bao.operation.UniqueViolationException;
import dev.bao.operation.VersionMismatchException;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.Document;
import dev.bao.tracker.DocumentRepository;
import dev.bao.tracker.Invitation;
import dev.bao.tracker.InvitationAttributes;
import dev.bao.tracker.InvitationRepository;
import dev.bao.tracker.Lease;
import dev.bao.tracker.LeaseRepository;
import dev.bao.tracker.Task;
import dev.bao.tracker.TaskAttributes;
import dev.bao.tracker.TaskRepository;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/// Items that have expired, and values of which there may be one, within one tenant.
class AttackOnExpiryTest extends Attack {

  private final HandClock clock = new HandClock(DUE);
  private final Bao timed = Bao.builder().client(http.client()).table(TABLE).clock(clock).build();
  private final InvitationRepository invitations = new InvitationRepository(timed);
  private final LeaseRepository leases = new LeaseRepository(timed);
  private final DocumentRepository documents = new DocumentRepository(timed);

  private void asMallory(Runnable body) {
    TenantContext.runWithTenant(mallory, body::run);
  }

  private static Instant after(int seconds) {
    return DUE.plusSeconds(seconds);
  }

  private Invitation invite(int number, String code, int seconds) {
    return invitations.create(new Invitation("apollo", number, "ada", code, after(seconds)));
  }

  @Test
  void anExpiredItemIsFoundByNobody() {
    asMallory(() -> {
      invite(1, "code", 10);
      clock.set(after(11));

      assertThat(invitations.find("apollo", 1, Consistency.STRONG)).isEmpty();
      assertThat(invitations.exists("apollo", 1)).isFalse();
      assertThat(invitations.findByCode("code", Consistency.STRONG)).isEmpty();
      assertThat(invitations.byProject("apollo").list()).isEmpty();
      assertThat(invitations.byGuest("ada").list()).isEmpty();
      assertThat(invitations.byGuest("ada").count()).isZero();
    });
  }

  @Test
  void anExpiredItemMeetsNoCondition() {
    asMallory(() -> {
      invite(1, "code", 10);
      clock.set(after(11));

      assertThatThrownBy(() ->
              invitations.delete("apollo", 1).when(InvitationAttributes.GUEST.eq("ada")).execute())
          .isInstanceOf(ConditionFailedException.class);
    });
  }

  @Test
  void anExpiredItemIsNotTheOldOneOfAWrite() {
    asMallory(() -> {
      leases.create(new Lease("car", "ada", 0, after(10)));
      clock.set(after(11));

      assertThat(leases.delete("car").executeAndReturnOld()).isEmpty();
    });
  }

  private void isTaken(String code) {
    assertThatThrownBy(() -> invite(9, code, 1000)).isInstanceOf(UniqueViolationException.class);
  }

  @Test
  void aUniqueValueIsHeldForAsLongAsItsItem() {
    asMallory(() -> {
      invite(1, "code", 10);
      invitations.update("apollo", 1, i -> i.expiresAt(after(2000))).execute();
      clock.set(after(200));

      isTaken("code");
      assertThat(invitations.findByCode("code", Consistency.STRONG)).isPresent();
    });
  }

  @Test
  void aTransactionThatHandsAValueOnDoesNotTakeItFromAThird() {
    asMallory(() -> {
      Invitation first = invite(1, "code", 100);
      // A clock that is fast lets the second one take the value over.
      clock.set(after(160));
      invite(2, "code", 1000);
      clock.set(after(40));

      assertThatThrownBy(() ->
              timed
                  .transaction()
                  .add(invitations.update(first, i -> i.clearCode()))
                  .add(
                      invitations.creation(new Invitation("apollo", 3, "ada", "code", after(1000))))
                  .execute())
          .isInstanceOf(BaoException.class);
      assertThat(invitations.findByCode("code", Consistency.STRONG))
          .map(Invitation::number)
          .contains(2);
    });
  }

  @Test
  void aTransactionThatTakesAUniqueValueTwiceIsRefused() {
    asMallory(() ->
        assertThatThrownBy(() ->
                bao.transaction()
                    .add(tasks.creation(tasks.build(t -> task(t, "1").slug("one"))))
                    .add(tasks.creation(tasks.build(t -> task(t, "2").slug("one"))))
                    .execute())
            .isInstanceOf(TransactionCancelledException.class));

    assertThat(items(mallory)).isEmpty();
  }

  @Test
  void aBatchThatPassesUniqueValuesByIsRefused() {
    Task task = in(mallory, () -> tasks.build(t -> task(t, "1").slug("one")));

    refused(ErrorCode.BATCH_UNCHECKED, () -> tasks.putAll(List.of(task)).execute());
    refused(ErrorCode.BATCH_UNCHECKED, () -> tasks.deleteAll(List.of("1")).execute());
  }

  @Test
  void aCreateOverAnItemThatIsThereIsRefused() {
    keptBackAsMallorys(() -> tasks.create(t -> task(t, "1").title("Again")));
    assertThat(in(mallory, () -> tasks.get("1").title())).isEqualTo("Mallory's");
  }

  private void keptBackAsMallorys(ThrowingCallable attack) {
    in(mallory, () -> tasks.create(t -> task(t, "1").title("Mallory's")));
    keptBack(ErrorCode.ITEM_EXISTS, attack);
  }

  @Test
  void aRecordThatAnotherWriterHasChangedIsNotWrittenOver() {
    asMallory(() -> {
      Document read = documents.create(d -> d.documentId("1").author("ada").title("One"));
      documents.update("1", d -> d.title("Another's")).execute();

      for (ThrowingCallable late :
          List.<ThrowingCallable>of(
              () -> documents.put(read).execute(),
              () -> documents.update(read, d -> d.title("Mine")).execute(),
              () -> documents.delete(read).execute())) {
        assertThatThrownBy(late).isInstanceOf(VersionMismatchException.class);
      }
      assertThat(documents.get("1", Consistency.STRONG).title()).isEqualTo("Another's");
    });
  }

  @Test
  void aCountWhoseAnswerWasLostIsNotAddedTwice() {
    asMallory(() -> {
      documents.create(d -> d.documentId("1").author("ada").title("One"));
      http.next(Faults.Fault.LOST_ANSWER, Faults.Fault.CANCELLED_BY_CONFLICT);

      documents.update("1", d -> d.addViews(1)).execute();

      assertThat(documents.get("1", Consistency.STRONG).views()).isEqualTo(1);
    });
  }

  @Test
  void aRetryAfterALostAnswerKnowsItsOwnWrite() {
    asMallory(() -> {
      tasks.create(t -> task(t, "1"));
      http.next(Faults.Fault.LOST_ANSWER);

      tasks.update("1", t -> t.title("Mine")).when(TaskAttributes.TITLE.eq("Hatch")).execute();

      assertThat(tasks.get("1", Consistency.STRONG).title()).isEqualTo("Mine");
    });
  }

  @Test
  void twoStalePatchesOfAUniqueValueLeaveTheValueOfTheItem() {
    for (int request = 1; request <= 3; request++) {
      String id = Integer.toString(request);
      Faults late = new Faults();
      TaskRepository slow =
          new TaskRepository(Bao.builder().client(late.client()).table(TABLE).build());
      asMallory(() -> tasks.create(t -> task(t, id).slug("one-" + id)));
      late.whenSent(
          request, () -> asMallory(() -> tasks.update(id, t -> t.slug("two-" + id)).execute()));

      asMallory(() -> slow.update(id, t -> t.slug("three-" + id)).execute());

      assertThat(items(mallory)).hasSize(2 * request);
      asMallory(() -> {
        String slug = Objects.requireNonNull(tasks.get(id, Consistency.STRONG).slug());
        assertThat(tasks.findBySlug(slug, Consistency.STRONG)).isPresent();
      });
    }
  }
}
