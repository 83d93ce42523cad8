package dev.bao.operation;

import static dev.bao.Faults.Fault.CONFLICT;
import static dev.bao.Faults.Fault.LOST_ANSWER;
import static dev.bao.Faults.Fault.NONE;
import static dev.bao.Faults.Fault.THROTTLED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.Faults.Fault;
import dev.bao.error.BaoException;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.Draft;
import dev.bao.tracker.DraftBuilder;
import dev.bao.tracker.Invitation;
import dev.bao.tracker.Lease;
import dev.bao.tracker.LeaseBuilder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Many writers at once, whose answers are lost and whose requests are refused.
class LifecycleStressTest extends LifecycleTest {

  private static final int WRITERS = 16;
  private static final List<Fault> FAULTS = List.of(NONE, NONE, LOST_ANSWER, THROTTLED, CONFLICT);

  private void inParallel(IntConsumer writer) throws Exception {
    String tenant = TenantContext.currentTenant().value();
    List<Future<?>> writers = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < WRITERS; i++) {
        int number = i;
        writers.add(
            threads.submit(() -> TenantContext.runWithTenant(tenant, () -> writer.accept(number))));
      }
    }
    for (Future<?> done : writers) {
      done.get();
    }
  }

  @Test
  void noWriterOfAUlidVersionLosesAnothersWrite() throws Exception {
    drafts.create(new Draft("list", "", ""));

    inParallel(this::addToText);

    assertThat(drafts.get("list", Consistency.STRONG).text().split(","))
        .hasSize(WRITERS)
        .doesNotHaveDuplicates();
  }

  /// Reads and writes until its mark is in the text: an outcome that is unknown is looked up.
  private void addToText(int writer) {
    Random random = new Random(writer);
    String mark = "w" + writer;
    while (true) {
      Draft draft = drafts.get("list", Consistency.STRONG);
      if (List.of(draft.text().split(",")).contains(mark)) {
        return;
      }
      String text = draft.text().isEmpty() ? mark : draft.text() + "," + mark;
      http.next(FAULTS.get(random.nextInt(FAULTS.size())));
      tried(() -> drafts.put(DraftBuilder.from(draft).text(text).build()).execute());
    }
  }

  @Test
  void noWriterOfACountedVersionLosesAnothersWrite() throws Exception {
    leases.create(new Lease("list", "", 0, after(1000)));

    inParallel(this::addToHolder);

    Lease after = leases.get("list", Consistency.STRONG);
    assertThat(after.holder().split(",")).hasSize(WRITERS).doesNotHaveDuplicates();
    assertThat(after.version()).isEqualTo(1 + WRITERS);
  }

  private void addToHolder(int writer) {
    Random random = new Random(writer);
    String mark = "w" + writer;
    while (true) {
      Lease lease = leases.get("list", Consistency.STRONG);
      if (List.of(lease.holder().split(",")).contains(mark)) {
        return;
      }
      String holder = lease.holder().isEmpty() ? mark : lease.holder() + "," + mark;
      http.next(FAULTS.get(random.nextInt(FAULTS.size())));
      if (random.nextBoolean()) {
        tried(() -> leases.update(lease, l -> l.holder(holder)).execute());
      } else {
        Lease next = LeaseBuilder.from(lease).holder(holder).build();
        tried(() -> leases.save(lease, next));
      }
    }
  }

  @Test
  void noSentinelLacksItsItemOrOutlivesIt() throws Exception {
    for (int second = 0; second <= 400; second += 40) {
      clock.set(after(second));
      inParallel(writer -> writeAtRandom(new Random(clock.instant().hashCode() + 31L * writer)));
      assertSentinelsFit();
    }
  }

  private void writeAtRandom(Random random) {
    for (int i = 0; i < 3; i++) {
      int number = random.nextInt(6);
      String code = "code-" + random.nextInt(4);
      Instant expiry = clock.instant().plusSeconds(random.nextInt(100));
      http.next(FAULTS.get(random.nextInt(FAULTS.size())));
      tried(() -> {
        switch (random.nextInt(7)) {
          case 0, 1 -> invitations.create(invitation(number, code, expiry));
          case 2 -> invitations.update("apollo", number, one -> one.code(code)).execute();
          case 3 -> invitations.update("apollo", number, one -> one.expiresAt(expiry)).execute();
          case 4 -> invitations.delete("apollo", number).execute();
          case 5 ->
              invitations
                  .find("apollo", number)
                  .ifPresent(found -> invitations.delete(found).execute());
          default -> invitations.put(invitation(number, code, expiry)).execute();
        }
      });
    }
  }

  /// One of the writers loses: what counts is what lies in the table at the end.
  private static void tried(Runnable write) {
    try {
      write.run();
    } catch (BaoException e) {
      assertThat(e.code()).isNotNull();
    }
  }

  /// Each value of a live item has its sentinel, with the item's time, and no other is live.
  private void assertSentinelsFit() {
    long now = clock.instant().getEpochSecond();
    Map<String, String> values = new HashMap<>();
    Map<String, String> sentinels = new HashMap<>();
    for (Map<String, AttributeValue> item : rawItems()) {
      long ttl = Long.parseLong(item.getOrDefault("ttl", AttributeValue.fromN("0")).n());
      if (ttl <= now) {
        continue;
      }
      if (item.containsKey("relatedId")) {
        String partition = text(item, "_pk");
        sentinels.put(
            partition.substring(partition.indexOf(':') + 1), text(item, "relatedId") + "@" + ttl);
      } else if (item.containsKey("code")) {
        values.put(text(item, "code"), "apollo#" + text(item, "_sk") + "@" + ttl);
      }
    }
    assertThat(sentinels).isEqualTo(values);
    assertThat(invitations.byProject("apollo").list())
        .extracting(Invitation::expiresAt)
        .allMatch(expiry -> expiry != null && expiry.isAfter(clock.instant()));
  }
}
