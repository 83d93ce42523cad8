package dev.bao.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.Bao;
import dev.bao.BaoScope;
import dev.bao.Faults.Fault;
import dev.bao.LocalTable;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.Project;
import dev.bao.tracker.ProjectRepository;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Timeout;

/// Many threads of two tenants with the same ids in one scope. Each writes ids of its own and reads
/// those of all: of its own it sees what it wrote last, of others what is their tenant's.
@Timeout(300)
final class ScopeStressTest extends ScopeFixture {

  private static final int THREADS = 64;
  private static final int STEPS = 10;
  private static final List<Fault> FAULTS =
      List.of(Fault.NONE, Fault.NONE, Fault.HALF_UNPROCESSED, Fault.THROTTLED, Fault.LOST_ANSWER);

  private final Bao bao =
      bao(it ->
          it.joinWindow(Duration.ofMillis(3)).scopeCache(20).retryDeadline(Duration.ofMinutes(2)));
  private final ProjectRepository repository = new ProjectRepository(bao);

  @RepeatedTest(3)
  void everyFindSeesTheLatestWriteOfItsOwnThread() throws Exception {
    long seed = new Random().nextLong();
    List<String> tenants = List.of(LocalTable.newTenant(), LocalTable.newTenant());
    RandomGenerator random = new Random(seed);
    for (int i = 0; i < 100; i++) {
      faults.next(FAULTS.get(random.nextInt(FAULTS.size())));
    }

    BaoScope.run(() -> {
      List<Future<Integer>> all = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        int thread = i / 2;
        RandomGenerator own = new Random(seed + i);
        all.add(
            TenantContext.<Future<Integer>, RuntimeException>callWithTenant(
                tenants.get(i % 2), () -> Work.start(() -> steps(thread, own))));
      }
      for (Future<Integer> steps : all) {
        assertThat(steps.get()).as("seed " + seed).isEqualTo(STEPS);
      }
    });
  }

  private int steps(int thread, RandomGenerator random) {
    String tenant = TenantContext.currentTenant().value();
    Map<String, String> expected = new HashMap<>();
    int step = 0;
    while (step < STEPS) {
      step++;
      String own = id(thread * 2 + random.nextInt(2));
      switch (random.nextInt(4)) {
        case 0 -> {
          String name = tenant + "/" + step;
          repository.put(project(own, name)).execute();
          expected.put(own, name);
        }
        case 1 -> {
          repository.delete(own).execute();
          expected.remove(own);
        }
        case 2 ->
            assertThat(repository.find(id(random.nextInt(THREADS))).map(Project::name))
                .satisfies(name -> assertThat(name.orElse(tenant)).startsWith(tenant));
        default -> {}
      }
      assertThat(repository.find(own).map(Project::name))
          .isEqualTo(Optional.ofNullable(expected.get(own)));
    }
    return step;
  }
}
