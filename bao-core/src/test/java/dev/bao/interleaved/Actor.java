package dev.bao.interleaved;

import dev.bao.BaoScope;
import dev.bao.tenant.TenantContext;
import java.util.List;

/// One of many threads. Nobody else writes its ids of its four tenants, so that it knows what each
/// of its operations must give; other actors use the same ids in other tenants, and other ids in
/// the same tenants.
final class Actor implements Runnable {

  private final World world;
  private final int number;
  private final long operations;
  private final Draw draw;
  private final List<Ledger> own;
  private final Operations act;
  private final Visits visits;
  private long done;
  private String doing = "";

  Actor(World world, int number, long operations, List<Ledger> own) {
    this.world = world;
    this.number = number;
    this.operations = operations;
    this.draw = new Draw(world.seed(), number);
    this.own = own;
    this.act = new Operations(world, draw, this::begin);
    this.visits = new Visits(world, draw, own, this::begin);
  }

  private void begin(String what) {
    done++;
    doing = what;
  }

  long done() {
    return done;
  }

  @Override
  public void run() {
    try {
      while (done < operations && !world.hasFailed()) {
        episode();
      }
    } catch (Throwable e) {
      world.fail(
          "seed %d, actor %d, operation %d (%s): %s"
              .formatted(world.seed(), number, done, doing, e),
          e);
    }
  }

  private void episode() throws Exception {
    Ledger first = draw.of(own);
    Ledger second = draw.of(own);
    int kind = draw.below(100);
    if (kind < 45) {
      act(first);
    } else if (kind < 70) {
      BaoScope.run(this::several);
    } else if (kind < 78) {
      visits.crowd();
    } else if (kind < 86) {
      nested(first, second);
    } else if (kind < 93) {
      visits.late(first, second);
    } else {
      visits.intrude(first, second);
    }
  }

  private void act(Ledger ledger) {
    TenantContext.runWithTenant(ledger.tenant(), () -> act.next(ledger));
  }

  /// Operations on few items in one scope, so that most of what is read is known to it.
  private void several() {
    List<Ledger> two = List.of(draw.of(own), draw.of(own));
    List<Subject<?, ?>> models =
        List.of(draw.of(world.subjects()), draw.of(world.subjects()), draw.of(world.subjects()));
    int count = 8 + draw.below(16);
    for (int i = 0; i < count; i++) {
      Ledger ledger = draw.of(two);
      Subject<?, ?> model = draw.of(models);
      TenantContext.runWithTenant(ledger.tenant(), () -> act.next(ledger, model));
    }
  }

  private void nested(Ledger first, Ledger second) {
    TenantContext.runWithTenant(
        first.tenant(),
        () -> {
          act.next(first);
          TenantContext.withTenant(
              second.tenant(),
              () -> {
                act.next(second);
                return second;
              });
          act.next(first);
        });
  }
}
