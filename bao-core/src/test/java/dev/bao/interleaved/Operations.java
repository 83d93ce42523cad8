package dev.bao.interleaved;

import java.util.function.Consumer;

/// One operation by chance in the scope of a tenant.
final class Operations {

  private final World world;
  private final Draw draw;
  private final Consumer<String> begin;
  private final Reads reads;
  private final Writes writes;
  private final Batches batches;
  private final Queries queries;
  private final Transactions transactions;
  private final Together together;
  private final Further further;

  /// @param begin is told the name of each operation before it is done
  Operations(World world, Draw draw, Consumer<String> begin) {
    this.world = world;
    this.draw = draw;
    this.begin = begin;
    this.reads = new Reads(world, draw);
    this.writes = new Writes(draw);
    this.batches = new Batches(draw);
    this.queries = new Queries(draw);
    this.transactions = new Transactions(world, draw);
    this.together = new Together(world, draw);
    this.further = new Further(world, draw);
  }

  void next(Ledger ledger) {
    next(ledger, draw.of(world.subjects()));
  }

  <K, T> void next(Ledger ledger, Subject<K, T> subject) {
    int kind = draw.below(100);
    String of = " of " + subject + " in " + ledger.tenant();
    if (kind < 64) {
      begin.accept("read" + of);
      reads.one(ledger, subject);
    } else if (kind < 79) {
      begin.accept("write" + of);
      writes.one(ledger, subject);
    } else if (kind < 90) {
      begin.accept("query" + of);
      queries.one(ledger, subject);
    } else if (kind < 92) {
      begin.accept("batch" + of);
      batches.one(ledger, subject);
    } else if (kind < 95) {
      begin.accept("transaction" + of);
      transactions.one(ledger);
    } else if (kind < 97) {
      begin.accept("counter, check or projection in " + ledger.tenant());
      further.one(ledger);
    } else {
      begin.accept("relation, collection or client" + of);
      together.one(ledger, subject);
    }
  }
}
