package dev.bao.interleaved;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.local.DynamoDbLocal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Isolated;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// Sixteen tenants use the same ids, by all operations and on 64 threads at once, while answers are
/// lost and batches left unfinished. Each actor owns one group of ids in four tenants and knows
/// what each operation must give; at the end the table is what all actors know.
///
/// Each actor's operations follow from the seed and its number:
///
///     mvn -pl bao-core test -Dtest=IsolationModelTest -Dbao.isolation.seed=42
///     mvn -pl bao-core test -Dtest=IsolationModelTest -Dbao.isolation.operations=1000000
@Isolated("it takes all of the processor, and its run time is measured")
final class IsolationModelTest {

  private static final int ACTORS = 64;
  private static final int GROUPS = 16;
  private static final int TENANTS_OF_AN_ACTOR = 4;

  private final long seed = Long.getLong("bao.isolation.seed", new Random().nextLong());
  private final long operations = Long.getLong("bao.isolation.operations", 100_000);

  @Test
  @Timeout(7200)
  void nothingCrossesAndNothingIsLost() throws InterruptedException {
    say("seed %d, %d operations".formatted(seed, operations));
    DynamoDbClient client = DynamoDbLocal.shared().client();
    World world = new World(seed);
    Forgery.forge(client);
    List<Ledger> ledgers = new ArrayList<>();
    List<Actor> actors = new ArrayList<>();
    for (int i = 0; i < ACTORS; i++) {
      List<Ledger> own = ledgers(i);
      ledgers.addAll(own);
      actors.add(new Actor(world, i, (operations + ACTORS - 1) / ACTORS, own));
    }
    long start = System.nanoTime();

    run(actors);

    Duration time = Duration.ofNanos(System.nanoTime() - start);
    world.check();
    int items = new FinalTable(world, ledgers, client).check();
    long done = actors.stream().mapToLong(Actor::done).sum();
    say("%d operations in %s, %d items".formatted(done, time, items));
    assertThat(done).as("operations, seed " + seed).isGreaterThanOrEqualTo(operations);
  }

  /// A group in every fourth tenant, so that four actors have the same ids.
  private static List<Ledger> ledgers(int actor) {
    List<Ledger> own = new ArrayList<>();
    for (int i = 0; i < TENANTS_OF_AN_ACTOR; i++) {
      int tenant = actor / GROUPS + i * (ACTORS / GROUPS);
      own.add(new Ledger(Neighbours.ALL.get(tenant), actor % GROUPS));
    }
    return own;
  }

  private static void run(List<Actor> actors) throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (Actor actor : actors) {
      threads.add(Thread.ofVirtual().start(actor));
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private static void say(String what) {
    System.out.println("Isolation: " + what);
  }
}
