package dev.bao.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.bao.Bao;
import dev.bao.Faults;
import dev.bao.LocalTable;
import dev.bao.error.BaoException;
import dev.bao.error.ErrorCode;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.Membership;
import dev.bao.tracker.MembershipBuilder;
import dev.bao.tracker.MembershipRepository;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/// Unique values in any case, and values that are unique together.
class MembershipTest extends TaskTest {

  private static final int WRITERS = 3;
  private static final int WRITES = 5;

  private final Faults http = new Faults();
  private final Bao bao = Bao.builder().client(http.client()).table(LocalTable.NAME).build();
  private final MembershipRepository memberships = new MembershipRepository(bao);

  private Membership create(String email, String team, String handle) {
    Membership created = memberships.create(m -> m.email(email).team(team).handle(handle));
    http.operations().clear();
    return created;
  }

  private Membership stored(Membership membership) {
    return memberships.get(membership.membershipId(), Consistency.STRONG);
  }

  private static List<String> sentinels() {
    String start = TenantContext.currentTenant().value() + "#_raft_uc#";
    return rawSentinels().stream()
        .map(sentinel -> text(sentinel, "_pk").substring(start.length()))
        .sorted()
        .toList();
  }

  @Nested
  class InAnyCase {

    @Test
    void isHeldInLowerCaseAndKeptAsItWasGiven() {
      Membership ann = create("Ann@Example.COM", "hull", "Ann");

      assertThat(stored(ann).email()).isEqualTo("Ann@Example.COM");
      assertThat(sentinels())
          .containsExactly("_uc1#mship#email:ann@example.com", "_uc2#mship#team+handle:hull#ann");
    }

    @Test
    void isFoundAndRefusedInAnyCase() {
      Membership ann = create("Ann@Example.com", "hull", "Ann");

      assertThat(memberships.findByEmail("aNN@example.COM", Consistency.STRONG)).contains(ann);
      assertThatExceptionOfType(UniqueViolationException.class)
          .isThrownBy(() -> create("ann@EXAMPLE.com", "sail", "bob"))
          .withMessageContaining("BAO-4001")
          .withMessageNotContainingAny("ann", "EXAMPLE");
    }

    @Test
    void isOneValueHoweverItsCharactersAreComposed() {
      Membership composed = create("Ren\u00c9@x.y", "hull", "r");

      assertThat(memberships.findByEmail("rene\u0301@x.y", Consistency.STRONG)).contains(composed);
      assertThat(memberships.findByEmail("rene@x.y", Consistency.STRONG)).isEmpty();
    }

    @Test
    void writesNoSentinelWhereOnlyTheCaseChanges() {
      Membership ann = create("ann@x.y", "hull", "ann");

      memberships.update(ann, m -> m.email("ANN@x.y").handle("Ann")).execute();

      assertThat(http.operations()).containsExactly("UpdateItem");
      assertThat(stored(ann).email()).isEqualTo("ANN@x.y");
      assertThat(sentinels()).hasSize(2);
    }

    @Test
    void goesToAnotherValueAndBackByRecordAndById() {
      Membership first = create("a@x.y", "hull", "ann");
      String id = first.membershipId();

      Membership second = memberships.update(first, m -> m.email("B@x.y")).executeAndReturnNew();
      memberships.update(second, m -> m.email("A@x.y")).execute();
      memberships.update(id, m -> m.email("b@x.y")).execute();
      memberships.update(id, m -> m.email("a@x.y")).execute();

      assertThat(sentinels()).contains("_uc1#mship#email:a@x.y").hasSize(2);
      create("b@x.y", "sail", "bob");
    }

    @Test
    void refusesAnEmptyTextAsEveryKeyDoes() {
      assertThatExceptionOfType(BaoException.class)
          .isThrownBy(() -> create("", "hull", "ann"))
          .satisfies(error -> assertThat(error.code()).isEqualTo(ErrorCode.KEY_VALUE_REFUSED));
    }
  }

  @Nested
  class Together {

    @Test
    void refusesOnlyWhereAllValuesAreTheSame() {
      Membership ann = create("a@x.y", "hull", "ann");
      create("b@x.y", "sail", "ann");
      create("c@x.y", "hull", "bob");

      assertThatExceptionOfType(UniqueViolationException.class)
          .isThrownBy(() -> create("d@x.y", "hull", "ANN"))
          .satisfies(error -> assertThat(error.component()).isEqualTo("team+handle"));
      assertThat(memberships.findByTeamAndHandle("hull", "Ann", Consistency.STRONG)).contains(ann);
      assertThat(memberships.findByTeamAndHandle("hull", "eve", Consistency.STRONG)).isEmpty();
    }

    @Test
    void tellsValuesApartThatLookTheSameWhenJoined() {
      create("a@x.y", "hull#a", "b");
      create("b@x.y", "hull", "a#b");

      assertThat(sentinels()).hasSize(4);
    }

    @Test
    void isNotAskedOfItemsThatLackAValue() {
      memberships.create(m -> m.email("a@x.y").team("hull"));
      memberships.create(m -> m.email("b@x.y").team("hull"));

      assertThat(sentinels()).hasSize(2);
    }

    @Test
    void needsNoReadForAPatchOfOneValueByRecord() {
      Membership ann = create("a@x.y", "hull", "ann");

      memberships.update(ann, m -> m.team("sail")).execute();

      assertThat(http.operations()).containsExactly("TransactWriteItems");
      assertThat(sentinels()).contains("_uc2#mship#team+handle:sail#ann").hasSize(2);
    }

    @Test
    void needsOneReadForAPatchOfOneValueById() {
      Membership ann = create("a@x.y", "hull", "ann");

      memberships.update(ann.membershipId(), m -> m.handle("eve")).execute();

      assertThat(http.operations()).containsExactly("GetItem", "TransactWriteItems");
      assertThat(sentinels()).contains("_uc2#mship#team+handle:hull#eve").hasSize(2);
    }

    @Test
    void isFreeAgainWhenOneValueIsClearedAndHeldAgainWhenItIsSet() {
      Membership ann = create("a@x.y", "hull", "ann");

      memberships.update(ann, m -> m.team("sail").clearHandle()).execute();
      Membership bob = create("b@x.y", "hull", "ann");
      memberships.update(ann.membershipId(), m -> m.handle("ann")).execute();

      assertThat(sentinels())
          .contains("_uc2#mship#team+handle:hull#ann", "_uc2#mship#team+handle:sail#ann");
      assertThatExceptionOfType(UniqueViolationException.class)
          .isThrownBy(() -> memberships.update(bob, m -> m.team("sail")).execute());
    }

    @Test
    void refusesAStaleRecord() {
      Membership ann = create("a@x.y", "hull", "ann");
      memberships.update(ann, m -> m.handle("eve")).execute();

      assertThatExceptionOfType(BaoException.class)
          .isThrownBy(() -> memberships.update(ann, m -> m.team("sail")).execute())
          .satisfies(error -> assertThat(error.code()).isEqualTo(ErrorCode.CONDITION_FAILED));
      assertThat(sentinels()).contains("_uc2#mship#team+handle:hull#eve").hasSize(2);
    }

    @Test
    void isNotMadeForAnItemThatIsNotThere() {
      assertThatExceptionOfType(ItemMissingException.class)
          .isThrownBy(() -> memberships.update("nobody", m -> m.team("sail")).execute());
      assertThat(rawItems()).isEmpty();
    }

    @Test
    void isSwappedBetweenItemsInOneTransaction() {
      Membership ann = create("a@x.y", "hull", "ann");
      Membership bob = create("b@x.y", "hull", "bob");

      bao.transaction()
          .add(memberships.update(ann, m -> m.email("B@x.y").handle("Bob")))
          .add(memberships.update(bob.membershipId(), m -> m.email("a@x.y").handle("ann")))
          .execute();

      assertThat(memberships.findByEmail("b@x.y", Consistency.STRONG))
          .map(Membership::membershipId)
          .contains(ann.membershipId());
      assertThat(memberships.findByTeamAndHandle("hull", "ann", Consistency.STRONG))
          .map(Membership::membershipId)
          .contains(bob.membershipId());
      assertThat(sentinels()).hasSize(4);
    }

    @Test
    void goesWithTheItem() {
      Membership ann = create("a@x.y", "hull", "ann");

      memberships.put(MembershipBuilder.from(ann).team("sail").build()).execute();
      memberships.delete(ann.membershipId()).execute();

      assertThat(rawItems()).isEmpty();
    }

    @RepeatedTest(3)
    void alwaysIsTheSentinelThatTheItemsOwnValuesMake(RepetitionInfo repetition) throws Exception {
      Membership ann = create("a@x.y", "t0", "h0");
      String id = ann.membershipId();
      String tenant = TenantContext.currentTenant().value();

      try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
        List<Future<?>> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
          Random random = new Random(100L * repetition.getCurrentRepetition() + i);
          writers.add(
              threads.submit(() -> TenantContext.runWithTenant(tenant, () -> patch(id, random))));
        }
        for (Future<?> writer : writers) {
          writer.get();
        }
      }

      Membership last = stored(ann);
      String value = last.team() + "#" + last.handle();
      assertThat(sentinels())
          .containsExactly("_uc1#mship#email:a@x.y", "_uc2#mship#team+handle:" + value);
    }

    private void patch(String id, Random random) {
      for (int i = 0; i < WRITES; i++) {
        String value = String.valueOf(random.nextInt(5));
        if (random.nextBoolean()) {
          memberships.update(id, m -> m.team("t" + value)).execute();
        } else {
          memberships.update(id, m -> m.handle("h" + value)).execute();
        }
      }
    }
  }
}
