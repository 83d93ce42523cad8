package dev.bao.operation;

import dev.bao.Bao;
import dev.bao.Faults;
import dev.bao.LocalTable;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.DocumentRepository;
import dev.bao.tracker.DraftRepository;
import dev.bao.tracker.Invitation;
import dev.bao.tracker.InvitationRepository;
import dev.bao.tracker.LeaseRepository;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// A test of what items have by themselves: versions, times, counters and expiry. Its clock stands.
abstract class LifecycleTest extends TaskTest {

  /// Far ahead of the clock by which DynamoDB Local deletes what has expired.
  static final Instant NOON = Instant.parse("2066-11-21T12:00:00Z");

  final Faults http = new Faults();
  final HandClock clock = new HandClock(NOON);
  final Bao bao = Bao.builder().client(http.client()).table(LocalTable.NAME).clock(clock).build();
  final DocumentRepository documents = new DocumentRepository(bao);
  final DraftRepository drafts = new DraftRepository(bao);
  final InvitationRepository invitations = new InvitationRepository(bao);
  final LeaseRepository leases = new LeaseRepository(bao);

  /// Does something as another writer, when the next answer was lost.
  void whenLost(Runnable what) {
    String tenant = TenantContext.currentTenant().value();
    http.whenLost(() -> TenantContext.runWithTenant(tenant, what::run));
  }

  static Invitation invitation(int number, @Nullable String code, @Nullable Instant expiresAt) {
    return new Invitation("apollo", number, "ada", code, expiresAt);
  }

  static Instant after(int seconds) {
    return NOON.plusSeconds(seconds);
  }

  /// The only raw item of the current tenant that is no sentinel.
  static Map<String, AttributeValue> rawItem() {
    return rawItems().stream()
        .filter(item -> !text(item, "_sk").equals("_raft_uc"))
        .findFirst()
        .orElseThrow();
  }

  /// A clock that is set by hand.
  static final class HandClock extends Clock {

    private final AtomicReference<Instant> now;

    HandClock(Instant start) {
      this.now = new AtomicReference<>(start);
    }

    void set(Instant time) {
      now.set(time);
    }

    void advance(Duration time) {
      now.updateAndGet(instant -> instant.plus(time));
    }

    @Override
    public Instant instant() {
      return now.get();
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
