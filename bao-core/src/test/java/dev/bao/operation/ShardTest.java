package dev.bao.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bao.Bao;
import dev.bao.Faults;
import dev.bao.Faults.Fault;
import dev.bao.LocalTable;
import dev.bao.Scanned;
import dev.bao.error.ThrottledException;
import dev.bao.tenant.TenantContext;
import dev.bao.tenant.TenantId;
import dev.bao.tracker.Activity;
import dev.bao.tracker.ActivityRepository;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.exception.AbortedException;

/// How the shards of an index are read: which requests are sent, and from where.
class ShardTest extends TaskTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 16);
  private static final int SHARDS = 8;

  private final Faults http = new Faults();
  private final List<ConsumedUnits> consumed = new ArrayList<>();
  private final Set<Thread> reporters = ConcurrentHashMap.newKeySet();
  private final Bao bao =
      Bao.builder()
          .client(http.client())
          .table(LocalTable.NAME)
          .retryDeadline(Duration.ZERO)
          .onCapacity(units -> {
            consumed.add(units);
            reporters.add(Thread.currentThread());
          })
          .build();
  private final ActivityRepository activities = new ActivityRepository(bao);

  private void create(int count) {
    IntStream.range(0, count)
        .forEach(number -> activities.create(a -> a.day(DAY).at(MONDAY.plusSeconds(number % 7))));
    http.operations().clear();
    consumed.clear();
  }

  @Test
  void takesOneRequestForEachShardAndPage() {
    create(30);

    Page<Activity> page = activities.byDay(DAY).limit(10).page();

    assertThat(page.items()).hasSize(10);
    assertThat(http.operations()).hasSize(SHARDS).containsOnly("Query");
    http.operations().clear();
    assertThat(activities.byDay(DAY).limit(10).after(page.next().orElseThrow()).page().items())
        .hasSize(10);
    assertThat(http.operations()).hasSizeLessThanOrEqualTo(SHARDS);
  }

  @Test
  void reportsWhatEveryRequestConsumedFromTheThreadOfTheCaller() {
    create(30);

    assertThat(activities.byDay(DAY).list()).hasSize(30);
    assertThat(activities.byDay(DAY).count()).isEqualTo(30);

    assertThat(consumed).hasSize(2 * SHARDS);
    assertThat(consumed).allMatch(units -> units.tenant().equals(tenant()));
    assertThat(reporters).containsExactly(Thread.currentThread());
  }

  private static TenantId tenant() {
    return TenantContext.currentTenant();
  }

  @Test
  void readsNothingBeforeItIsAskedForAndKeepsTheTenant() {
    create(30);
    Iterator<Activity> all = activities.byDay(DAY).pageSize(1).stream().iterator();
    assertThat(http.operations()).isEmpty();

    all.next();

    assertThat(http.operations()).hasSize(SHARDS);
    TenantContext.runWithTenant(
        LocalTable.newTenant(),
        () -> {
          List<Activity> rest = new ArrayList<>();
          all.forEachRemaining(rest::add);
          assertThat(rest).hasSize(29);
        });
  }

  @Test
  void failsAsAWholeWhereOneShardDoes() {
    create(30);
    // One shard is answered, each of the others is refused in all of the SDK's eight attempts.
    Fault[] throttles = new Fault[1 + (SHARDS - 1) * 8];
    Arrays.fill(throttles, Fault.THROTTLED);
    throttles[0] = Fault.NONE;
    http.next(throttles);

    assertThatThrownBy(() -> activities.byDay(DAY).list()).isInstanceOf(ThrottledException.class);
  }

  @Test
  void leavesNothingRunning() {
    create(30);
    Scanned requests = new Scanned();
    ActivityRepository counted =
        new ActivityRepository(
            Bao.builder().client(requests.client()).table(LocalTable.NAME).build());
    Iterator<Activity> all = counted.byDay(DAY).pageSize(1).stream().iterator();

    all.next();

    assertThat(requests.since()).isPositive();
    assertThat(requests.running()).isZero();
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> counted.byDay(DAY).list()).isInstanceOf(AbortedException.class);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(requests.running()).isZero();
  }
}
