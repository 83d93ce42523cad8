package dev.bao.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.BaoScope;
import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import dev.bao.tracker.Document;
import dev.bao.tracker.Draft;
import dev.bao.tracker.DraftBuilder;
import dev.bao.tracker.InvitationGuest;
import dev.bao.tracker.InvitationGuestProjection;
import dev.bao.tracker.Lease;
import dev.bao.tracker.LeaseAttributes;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Versions, times and expiry in transactions and batches.
class LifecycleTogetherTest extends LifecycleTest {

  @Test
  void aTransactionChecksAndIncreasesVersions() {
    Draft first = drafts.create(new Draft("d", "one", ""));
    Lease lease = leases.create(new Lease("hatch", "ada", 0, after(10)));

    bao.transaction()
        .add(drafts.put(DraftBuilder.from(first).text("two").build()))
        .add(leases.update(lease, l -> l.holder("eve")))
        .execute();

    assertThat(drafts.get("d", Consistency.STRONG).version()).isNotEqualTo(first.version());
    assertThat(leases.get("hatch", Consistency.STRONG).version()).isEqualTo(2);
    assertThatThrownBy(() ->
            bao.transaction()
                .add(drafts.update("d", d -> d.text("three")))
                .add(leases.update(lease, l -> l.holder("bob")))
                .execute())
        .isInstanceOfSatisfying(
            TransactionCancelledException.class,
            e ->
                assertThat(e.reasons())
                    .element(1)
                    .isEqualTo(new CancelReason.VersionMismatch(1, "Lease.update", "1", "2")));
    assertThat(drafts.get("d", Consistency.STRONG).text()).isEqualTo("two");
  }

  @Test
  void aTransactionRefusesAnOldRecordOfEachKindOfWrite() {
    Draft old = drafts.create(new Draft("d", "one", ""));
    Draft latest = drafts.update("d", d -> d.text("two")).executeAndReturnNew();

    for (Write<Draft> write :
        List.of(drafts.put(old), drafts.update(old, d -> d.text("mine")), drafts.delete(old))) {
      assertThatThrownBy(() -> bao.transaction().add(write).execute())
          .isInstanceOfSatisfying(
              TransactionCancelledException.class,
              e ->
                  assertThat(e.reasons())
                      .singleElement()
                      .isInstanceOfSatisfying(
                          CancelReason.VersionMismatch.class,
                          reason -> {
                            assertThat(reason.expected()).isEqualTo(old.version());
                            assertThat(reason.current()).isEqualTo(latest.version());
                          }));
    }
    assertThat(drafts.get("d", Consistency.STRONG)).isEqualTo(latest);
  }

  @Test
  void aTransactionHasOneTimeThatIsTakenWhenItIsDone() {
    Transaction transaction =
        bao.transaction()
            .add(documents.creation(document("a")))
            .add(documents.creation(document("b")));
    clock.advance(Duration.ofMinutes(1));
    transaction.execute();

    assertThat(documents.get("a", Consistency.STRONG).createdAt()).isEqualTo(after(60));
    assertThat(documents.get("b", Consistency.STRONG).updatedAt()).isEqualTo(after(60));
  }

  private static Document document(String id) {
    return new Document(id, "ada", "x", null, 0, 0, 0, NOON, NOON);
  }

  @Test
  void anExpiredItemIsAbsentInTransactionsAndBatches() {
    leases.create(new Lease("hatch", "ada", 0, after(10)));
    leases.create(new Lease("door", "ada", 0, after(99)));
    clock.set(after(10));
    Lookup<Lease> expired = leases.lookup("hatch");
    Lookup<Lease> live = leases.lookup("door");

    assertThat(leases.findAll(List.of("hatch", "door")).missing()).containsExactly("hatch");
    TransactGetResult both = bao.transactGet(expired, live);
    assertThat(both.get(expired)).isEmpty();
    assertThat(both.get(live)).isPresent();
    assertThatThrownBy(() ->
            bao.transaction()
                .add(drafts.creation(new Draft("d", "", "")))
                .add(leases.check("hatch", LeaseAttributes.HOLDER.eq("ada")))
                .execute())
        .isInstanceOfSatisfying(
            TransactionCancelledException.class,
            e ->
                assertThat(e.reasons())
                    .element(1)
                    .isEqualTo(new CancelReason.ItemMissing(1, "Lease.check")));
    bao.transaction()
        .add(leases.creation(new Lease("hatch", "eve", 0, after(99))))
        .add(leases.check("door", LeaseAttributes.HOLDER.eq("ada")))
        .execute();
    assertThat(leases.get("hatch", Consistency.STRONG).holder()).isEqualTo("eve");
  }

  @Test
  void aBatchThatCannotCheckVersionsIsRefused() {
    Draft draft = drafts.create(new Draft("d", "one", ""));

    assertThatThrownBy(() -> drafts.putAll(List.of(draft)).execute())
        .isInstanceOfSatisfying(
            ConfigurationException.class,
            e -> assertThat(e.code()).isEqualTo(ErrorCode.BATCH_UNCHECKED))
        .hasMessageContaining("has a version");
    drafts.putAll(List.of(draft)).skippingChecks().execute();
    assertThat(drafts.get("d", Consistency.STRONG).version()).isNotEqualTo(draft.version());
  }

  @Test
  void anUpsertMakesTheFirstVersionAndThenTheNext() {
    UpsertWrite<Document> upsert =
        documents.upsert("plan", d -> d.author("ada").title("Plan").addViews(1));

    Document first = upsert.executeAndReturnNew();
    clock.advance(Duration.ofMinutes(1));
    Document second = upsert.executeAndReturnNew();

    assertThat(first.version()).isEqualTo(1);
    assertThat(first.createdAt()).isEqualTo(NOON);
    assertThat(second.version()).isEqualTo(2);
    assertThat(second.createdAt()).isEqualTo(NOON);
    assertThat(second.updatedAt()).isEqualTo(after(60));
    assertThat(second.views()).isEqualTo(2);
    assertThat(documents.get("plan", Consistency.STRONG)).isEqualTo(second);
  }

  @Test
  void anUpsertMakesAnExpiredItemAnew() {
    leases.create(new Lease("hatch", "ada", 0, after(10)));
    clock.set(after(10));

    assertThat(leases.upsert("hatch", l -> l.holder("eve").expiresAt(after(99))).execute())
        .isEqualTo(Upserted.CREATED);
    assertThat(leases.get("hatch", Consistency.STRONG).holder()).isEqualTo("eve");
  }

  @Test
  void aProjectionLeavesExpiredItemsOutThoughItDoesNotNameTheirTime() {
    invitations.create(invitation(1, null, after(10)));
    invitations.create(invitation(2, null, after(99)));
    clock.set(after(10));

    assertThat(invitations.byProject("apollo").project(InvitationGuestProjection.PROJECTION).list())
        .containsExactly(new InvitationGuest(2, "ada"));
    assertThat(invitations.find("apollo", 1, InvitationGuestProjection.PROJECTION)).isEmpty();
    assertThat(invitations.find("apollo", 2, InvitationGuestProjection.PROJECTION)).isPresent();
    assertThat(
            invitations.includingExpired().find("apollo", 1, InvitationGuestProjection.PROJECTION))
        .isPresent();
  }

  @Test
  void aRequestScopeForgetsWhatHasExpired() throws Exception {
    leases.create(new Lease("hatch", "ada", 0, after(10)));

    BaoScope.run(() -> {
      assertThat(leases.find("hatch", Consistency.STRONG)).isPresent();
      clock.set(after(10));
      assertThat(leases.find("hatch")).isEmpty();
    });
  }

  @Test
  void aProjectionInARequestScopeKnowsWhatHasExpired() throws Exception {
    invitations.create(invitation(1, null, after(10)));
    clock.set(after(10));

    BaoScope.run(() -> {
      assertThat(invitations.find("apollo", 1, InvitationGuestProjection.PROJECTION)).isEmpty();
      assertThat(
              invitations
                  .includingExpired()
                  .find("apollo", 1, InvitationGuestProjection.PROJECTION))
          .isPresent();
    });
  }
}
