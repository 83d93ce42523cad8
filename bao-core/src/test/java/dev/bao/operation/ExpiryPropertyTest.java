package dev.bao.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.bao.BaoScope;
import dev.bao.LocalTable;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.Invitation;
import dev.bao.tracker.InvitationGuestProjection;
import dev.bao.tracker.InvitationRepository;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/// An item is there until the whole second at or behind its time of expiry, and then gone: for all
/// reads and writes alike.
class ExpiryPropertyTest extends LifecycleTest {

  private static final String CODE = "code";
  private static final InvitationRepository.Id ID = new InvitationRepository.Id("apollo", 1);

  /// @param distance from the time of expiry to that of the reads, less where these come before
  record Edge(Instant expiry, Duration distance) {

    Instant now() {
      return expiry.plus(distance);
    }

    /// In whole numbers: the second from which on it has expired is at its time or behind it.
    boolean isLive() {
      long end = Math.ceilDiv(nanos(expiry), 1_000_000_000L);
      return Math.floorDiv(nanos(now()), 1_000_000_000L) < end;
    }

    private static long nanos(Instant time) {
      return Duration.between(Instant.EPOCH, time).toNanos();
    }
  }

  private void stored(Edge edge, Runnable body) {
    TenantContext.runWithTenant(
        LocalTable.newTenant(),
        () -> {
          clock.set(NOON);
          invitations.create(invitation(1, CODE, edge.expiry()));
          invitations.create(invitation(2, null, null));
          clock.set(edge.now());
          body.run();
        });
  }

  @Property(tries = 15)
  void allReadsSeeItOrNone(@ForAll("edges") Edge edge) {
    stored(
        edge,
        () -> {
          reads().forEach((name, read) -> assertSeen(name, read, edge));
          BaoScope.run(() -> reads().forEach((name, read) -> assertSeen(name, read, edge)));
        });
  }

  private static void assertSeen(String name, BooleanSupplier read, Edge edge) {
    assertThat(read.getAsBoolean())
        .as("%s at %s of what expires at %s", name, edge.now(), edge.expiry())
        .isEqualTo(edge.isLive());
  }

  private Map<String, BooleanSupplier> reads() {
    Query<Invitation> byProject = invitations.byProject("apollo");
    Map<String, BooleanSupplier> reads = new LinkedHashMap<>();
    reads.put("find", () -> invitations.find("apollo", 1).isPresent());
    reads.put("exists", () -> invitations.exists("apollo", 1));
    reads.put("findAll", () -> invitations.findAll(List.of(ID)).isComplete());
    reads.put("findByCode", () -> invitations.findByCode(CODE).isPresent());
    reads.put("list", () -> byProject.list().size() == 2);
    reads.put("list of an index", () -> invitations.byGuest("ada").list().size() == 2);
    reads.put("page", () -> byProject.limit(5).page().items().size() == 2);
    reads.put("pages", () -> byProject.pageSize(1).page().items().size() == 1);
    reads.put("first", () -> byProject.first().orElseThrow().number() == 1);
    reads.put("count", () -> byProject.count() == 2);
    reads.put(
        "projection",
        () -> byProject.project(InvitationGuestProjection.PROJECTION).list().size() == 2);
    reads.put(
        "projected find",
        () -> invitations.find("apollo", 1, InvitationGuestProjection.PROJECTION).isPresent());
    reads.put(
        "transactGet",
        () -> {
          Lookup<Invitation> lookup = invitations.lookup("apollo", 1);
          return bao.transactGet(lookup).get(lookup).isPresent();
        });
    return reads;
  }

  @Property(tries = 15)
  void anUpdateFindsItWhereItIsLiveAndACreateWhereItIsNot(@ForAll("edges") Edge edge) {
    stored(
        edge,
        () -> {
          fails(
              !edge.isLive(),
              ItemMissingException.class,
              () -> invitations.update("apollo", 1, i -> i.guest("eve")).execute());
          fails(
              edge.isLive(),
              ItemExistsException.class,
              () -> invitations.create(invitation(1, CODE, null)));
        });
  }

  @Property(tries = 15)
  void itsValueIsFreeAMinuteLater(@ForAll("edges") Edge edge) {
    stored(
        edge,
        () -> {
          clock.advance(Liveness.SKEW);
          fails(
              edge.isLive(),
              UniqueViolationException.class,
              () -> invitations.create(invitation(3, CODE, null)));
        });
  }

  private static void fails(
      boolean isExpected, Class<? extends Exception> type, ThrowingCallable write) {
    if (isExpected) {
      assertThatCode(write).isInstanceOf(type);
    } else {
      assertThatCode(write).doesNotThrowAnyException();
    }
  }

  /// Times in and between seconds, a second, a nanosecond or nothing apart.
  @Provide
  static Arbitrary<Edge> edges() {
    Arbitrary<Long> fractions = Arbitraries.of(0L, 1L, 499_999_999L, 500_000_000L, 999_999_999L);
    Arbitrary<Long> seconds = Arbitraries.of(-1L, 0L, 1L);
    Arbitrary<Long> nanos =
        Arbitraries.of(-999_999_999L, -500_000_000L, -1L, 0L, 1L, 500_000_000L, 999_999_999L);
    return Combinators.combine(fractions, seconds, nanos)
        .as((fraction, second, nano) ->
            new Edge(after(10).plusNanos(fraction), Duration.ofSeconds(second).plusNanos(nano)))
        .withoutEdgeCases();
  }
}
