package dev.bao.operation;

import static dev.bao.Faults.Fault.LATE_ANSWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.Bao;
import dev.bao.BaoScope;
import dev.bao.LocalTable;
import dev.bao.Scanned;
import dev.bao.tracker.Booking;
import dev.bao.tracker.BookingRelations;
import dev.bao.tracker.BookingRepository;
import dev.bao.tracker.Invitation;
import dev.bao.tracker.InvitationAttributes;
import dev.bao.tracker.InvitationRepository;
import dev.bao.tracker.Lease;
import dev.bao.tracker.LeaseBuilder;
import dev.bao.tracker.Loan;
import dev.bao.tracker.LoanRepository;
import dev.bao.tracker.Shelf;
import dev.bao.tracker.ShelfItemsRepository;
import dev.bao.tracker.ShelfRepository;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Items whose time has come, which DynamoDB deletes later and DynamoDB Local never.
class ExpiryTest extends LifecycleTest {

  private Invitation create(int number, int seconds) {
    return invitations.create(invitation(number, null, after(seconds)));
  }

  @Test
  void isStoredInWholeSecondsAndNoEarlier() {
    Invitation created = invitations.create(invitation(1, null, NOON.plusMillis(1)));

    assertThat(rawItem().get("ttl"))
        .isEqualTo(AttributeValue.fromN(Long.toString(NOON.getEpochSecond() + 1)));
    assertThat(created.expiresAt()).isEqualTo(after(1));
    assertThat(invitations.find("apollo", 1)).contains(created);
  }

  @Test
  void anItemIsAbsentFromTheSecondOfItsExpiryOn() {
    create(1, 60);

    clock.set(after(60).minusNanos(1));
    assertThat(invitations.find("apollo", 1)).isPresent();
    clock.set(after(60));
    assertThat(invitations.find("apollo", 1)).isEmpty();
    assertThat(invitations.find("apollo", 1, Consistency.STRONG)).isEmpty();
    assertThat(invitations.exists("apollo", 1)).isFalse();
    assertThatThrownBy(() -> invitations.get("apollo", 1)).isInstanceOf(ItemMissingException.class);
    assertThat(rawItems()).hasSize(1);
  }

  @Test
  void oneWithoutATimeNeverExpires() {
    invitations.create(invitation(1, null, null));
    clock.advance(Duration.ofDays(100_000));

    assertThat(invitations.find("apollo", 1)).isPresent();
    assertThat(rawItem()).doesNotContainKey("ttl");
  }

  @Test
  void queriesLeaveExpiredItemsOut() {
    create(1, 10);
    create(2, 100);
    invitations.create(invitation(3, null, null));
    create(4, 10);
    create(5, 100);
    clock.set(after(10));

    assertThat(invitations.byProject("apollo").list())
        .extracting(Invitation::number)
        .containsExactly(2, 3, 5);
    assertThat(invitations.byGuest("ada").list()).hasSize(3);
    assertThat(invitations.byProject("apollo").count()).isEqualTo(3);
    assertThat(invitations.byProject("apollo").limit(2).count()).isEqualTo(2);
    assertThat(invitations.byProject("apollo").first().map(Invitation::number)).contains(2);
    assertThat(invitations.byProject("apollo").limit(2).list()).hasSize(2);
    assertThat(
            invitations
                .byProject("apollo")
                .filter(InvitationAttributes.NUMBER.gt(3).or(InvitationAttributes.NUMBER.lt(2)))
                .list())
        .extracting(Invitation::number)
        .containsExactly(5);
    Page<Invitation> page = invitations.byProject("apollo").limit(2).page();
    assertThat(page.items()).hasSize(2);
    assertThat(invitations.byProject("apollo").limit(2).after(page.next().orElseThrow()).list())
        .extracting(Invitation::number)
        .containsExactly(5);
  }

  @Test
  void aQueryReadsNoMoreThanItNeedsWhereNothingHasExpired() {
    for (int i = 0; i < 10; i++) {
      create(i, 100);
    }
    http.operations().clear();

    assertThat(invitations.byProject("apollo").limit(3).list()).hasSize(3);
    assertThat(http.operations()).containsExactly("Query");
    assertThat(invitations.byProject("apollo").limit(3).preview().limit()).isEqualTo(3);
  }

  @Test
  void aQueryReadsLittleMoreThanItNeedsWhereFewHaveExpired() {
    Scanned scanned = new Scanned();
    InvitationRepository read = expired(scanned, 5);

    assertThat(read.byProject("apollo").limit(10).page().items()).hasSize(10);
    // The limit, and then five that are missing and three for each that has expired.
    assertThat(scanned.since()).isEqualTo(10 + 5 + 3 * 5);
    assertThat(read.byProject("apollo").limit(10).list()).hasSize(10);
    assertThat(scanned.since()).isEqualTo(30);
    assertThat(read.byProject("apollo").limit(10).count()).isEqualTo(10);
    assertThat(scanned.since()).isEqualTo(30);
    assertThat(read.byProject("apollo").limit(10).pageSize(7).page().items()).hasSize(10);
    assertThat(scanned.since()).isEqualTo(3 * 7);
    assertThat(read.byProject("apollo").after(behindTen(read)).limit(10).page().items())
        .hasSize(10);
    assertThat(scanned.since()).isEqualTo(30 + 10);
  }

  private static Cursor behindTen(InvitationRepository read) {
    return read.byProject("apollo").limit(10).page().next().orElseThrow();
  }

  @Test
  void aQueryPassesManyExpiredItemsInFewRequests() {
    Scanned scanned = new Scanned();
    InvitationRepository read = expired(scanned, 150);

    assertThat(read.byProject("apollo").limit(10).page().items())
        .extracting(Invitation::number)
        .startsWith(150)
        .hasSize(10);
    assertThat(scanned.since()).isEqualTo(10 + 40 + 150);
    assertThat(scanned.requests()).isEqualTo(3);
    assertThat(read.byProject("apollo").first().map(Invitation::number)).contains(150);
    assertThat(scanned.since()).isEqualTo(1 + 4 + 16 + 64 + 115);
  }

  /// Reads 200 invitations of which the first have expired.
  private InvitationRepository expired(Scanned scanned, int count) {
    IntStream.range(0, 200).forEach(number -> create(number, number < count ? 10 : 100));
    clock.set(after(10));
    return new InvitationRepository(
        Bao.builder().client(scanned.client()).table(LocalTable.NAME).clock(clock).build());
  }

  @Test
  void anItemThatExpiresWhileAStreamIsReadIsLeftOut() {
    create(1, 10);
    create(2, 20);
    var found = invitations.byProject("apollo").stream().iterator();

    assertThat(found.next().number()).isEqualTo(1);
    clock.set(after(30));
    assertThat(found.hasNext()).isFalse();
  }

  @Test
  void anItemThatExpiresBeforeItsAnswerArrivesIsLeftOut() {
    create(1, 10);
    create(2, 20);
    expireOnTheWay();

    assertThat(invitations.byProject("apollo").limit(2).page().items())
        .extracting(Invitation::number)
        .containsExactly(2);
    clock.set(NOON);
    expireOnTheWay();
    assertThat(invitations.byProject("apollo").list())
        .extracting(Invitation::number)
        .containsExactly(2);
  }

  /// The next request passes before the first item expires, and is answered after it.
  private void expireOnTheWay() {
    http.next(LATE_ANSWER);
    http.whenLost(() -> clock.set(after(10)));
  }

  @Test
  void aCollectionLeavesExpiredMembersOutAlsoOfShards() {
    ShelfItemsRepository items = fillShelf();
    clock.set(after(10));

    assertThat(items.byShelfId("s").list()).hasSize(7);
    assertThat(items.byShelfId("s").count()).isEqualTo(7);
    assertThat(items.byShelfId("s").limit(9).page().items()).hasSize(7);
    assertThat(items.byOwner("ada").list()).hasSize(7);
    assertThat(items.byOwner("ada").count()).isEqualTo(7);
    assertThat(items.byOwner("ada").page().items()).hasSize(7);
    assertThat(items.byOwner("ada").limit(9).page().items()).hasSize(7);
    assertThat(items.includingExpired().byShelfId("s").list()).hasSize(13);
    assertThat(items.includingExpired().byShelfId("s").count()).isEqualTo(13);
    assertThat(items.includingExpired().byOwner("ada").list()).hasSize(13);
  }

  @Test
  void aMemberThatExpiresBeforeItsAnswerArrivesIsLeftOutOfShardsToo() {
    ShelfItemsRepository items = fillShelf();

    expireOnTheWay();
    assertThat(items.byOwner("ada").page().items()).hasSize(7);
    clock.set(NOON);
    expireOnTheWay();
    assertThat(items.byOwner("ada").limit(9).page().items()).hasSize(7);
    clock.set(NOON);
    expireOnTheWay();
    assertThat(items.byOwner("ada").list()).hasSize(7);
  }

  /// A shelf with six loans that expire and six that do not, in all shards.
  private ShelfItemsRepository fillShelf() {
    LoanRepository loans = new LoanRepository(bao);
    new ShelfRepository(bao).create(new Shelf("s", "ada"));
    for (int i = 0; i < 12; i++) {
      Instant expiry = i % 2 == 0 ? after(10) : null;
      loans.create(new Loan("s", i, "ada", expiry));
    }
    return new ShelfItemsRepository(bao);
  }

  @Test
  void aRelationToAnExpiredItemLeadsToNone() throws Exception {
    BookingRepository bookings = new BookingRepository(bao);
    Booking booking = bookings.create(new Booking("b", "hatch"));
    leases.create(new Lease("hatch", "ada", 0, after(10)));
    assertThat(lease(bookings, booking)).isPresent();
    clock.set(after(10));

    assertThat(lease(bookings, booking)).isEmpty();
    BaoScope.run(() -> assertThat(lease(bookings, booking)).isEmpty());
    assertThat(bookings.resourceOf(booking)).isEmpty();
  }

  private static Optional<Lease> lease(BookingRepository bookings, Booking booking) {
    return bookings
        .loadRelated(List.of(booking), BookingRelations.RESOURCE)
        .of(booking, BookingRelations.RESOURCE);
  }

  @Test
  void aRequestScopeKnowsNoExpiredItem() throws Exception {
    create(1, 10);

    BaoScope.run(() -> {
      assertThat(invitations.exists("apollo", 1)).isTrue();
      clock.set(after(10));
      assertThat(invitations.exists("apollo", 1)).isFalse();
      assertThat(invitations.findAll(List.of(new InvitationRepository.Id("apollo", 1))).missing())
          .hasSize(1);
    });
  }

  @Test
  void readsIncludeExpiredItemsOnRequest() {
    create(1, 10);
    clock.set(after(10));
    var all = invitations.includingExpired();

    assertThat(all.find("apollo", 1)).isPresent();
    assertThat(all.get("apollo", 1).number()).isEqualTo(1);
    assertThat(all.exists("apollo", 1)).isTrue();
    assertThat(all.byProject("apollo").list()).hasSize(1);
    assertThat(all.byGuest("ada").count()).isEqualTo(1);
    assertThatThrownBy(() -> all.update("apollo", 1, i -> i.guest("eve")).execute())
        .as("writes are those of any repository")
        .isInstanceOf(ItemMissingException.class);
  }

  @Test
  void aCreateReplacesAnExpiredItemAndNoOther() {
    create(1, 10);
    clock.set(after(9));
    assertThatThrownBy(() -> create(1, 99)).isInstanceOf(ItemExistsException.class);

    clock.set(after(10));
    create(1, 99);
    assertThat(invitations.get("apollo", 1).expiresAt()).isEqualTo(after(99));
    assertThatThrownBy(() -> create(1, 99)).isInstanceOf(ItemExistsException.class);
  }

  @Test
  void anUpdateNeverRevivesAnExpiredItem() {
    Invitation invitation = create(1, 10);
    clock.set(after(10));

    assertThatThrownBy(() -> invitations.update("apollo", 1, i -> i.expiresAt(after(99))).execute())
        .isInstanceOf(ItemMissingException.class);
    assertThatThrownBy(() -> invitations.update(invitation, i -> i.guest("eve")).execute())
        .isInstanceOf(ItemMissingException.class);
    assertThatThrownBy(() ->
            invitations
                .update("apollo", 1, i -> i.clearExpiresAt())
                .when(InvitationAttributes.GUEST.eq("ada"))
                .execute())
        .isInstanceOf(ItemMissingException.class);
  }

  @Test
  void aConditionSeesAnExpiredItemAsNone() {
    Invitation invitation = create(1, 10);
    clock.set(after(10));
    Invitation next = invitation(1, null, after(99));

    assertThatThrownBy(
            () -> invitations.put(next).when(InvitationAttributes.GUEST.eq("ada")).execute())
        .isInstanceOf(ConditionFailedException.class)
        .hasMessageContaining("there is no item with the key");
    assertThatThrownBy(() ->
            invitations.delete(invitation).when(InvitationAttributes.GUEST.exists()).execute())
        .isInstanceOf(ConditionFailedException.class);
    invitations.put(next).when(InvitationAttributes.GUEST.notExists()).execute();
    assertThat(invitations.exists("apollo", 1)).isTrue();
    assertThatThrownBy(
            () -> invitations.put(next).when(InvitationAttributes.GUEST.notExists()).execute())
        .isInstanceOf(ConditionFailedException.class);
  }

  @Test
  void anExpiredItemIsNoOldItem() {
    leases.create(new Lease("hatch", "ada", 0, after(10)));
    clock.set(after(10));

    assertThat(leases.delete("hatch").executeAndReturnOld()).isEqualTo(Optional.empty());
    assertThat(rawItems()).isEmpty();
  }

  @Test
  void aVersionEndsWithItsItem() {
    Lease first = leases.create(new Lease("hatch", "ada", 0, after(10)));
    clock.set(after(10));

    assertThatThrownBy(() -> leases.put(first).execute())
        .isInstanceOfSatisfying(
            VersionMismatchException.class, e -> assertThat(e.current()).isEmpty());
    assertThatThrownBy(() -> leases.update(first, l -> l.expiresAt(after(99))).execute())
        .isInstanceOf(ItemMissingException.class);
    Lease second = leases.put(new Lease("hatch", "eve", 0, after(99))).executeAndReturnNew();
    assertThat(second.version()).isEqualTo(1);
    Lease third = leases.put(LeaseBuilder.from(second).holder("bob").build()).executeAndReturnNew();
    assertThat(third.version()).isEqualTo(2);
  }

  @Test
  void aDeletionByRecordRemovesAnExpiredItemOfAnyVersion() {
    Lease first = leases.create(new Lease("hatch", "ada", 0, after(10)));
    leases.update("hatch", l -> l.holder("eve")).execute();
    assertThatThrownBy(() -> leases.delete(first).execute())
        .isInstanceOf(VersionMismatchException.class);
    clock.set(after(10));

    leases.delete(first).execute();

    assertThat(rawItems()).isEmpty();
  }

  @Test
  void aLeaseIsTakenByOneAndAgainWhenItHasExpired() {
    leases.create(new Lease("hatch", "ada", 0, after(10)));

    assertThatThrownBy(() -> leases.create(new Lease("hatch", "eve", 0, after(20))))
        .isInstanceOf(ItemExistsException.class);
    clock.set(after(10));
    assertThat(leases.create(new Lease("hatch", "eve", 0, after(20))).version()).isEqualTo(1);
  }
}
