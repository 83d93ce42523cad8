package dev.bao.interleaved;

import dev.bao.operation.Consistency;
import dev.bao.operation.Found;
import dev.bao.operation.ItemMissingException;
import dev.bao.tracker.TaskRepository;
import dev.bao.tracker.TaskSummary;
import dev.bao.tracker.TaskSummaryProjection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads by id and by unique value.
final class Reads {

  private final World world;
  private final Draw draw;

  Reads(World world, Draw draw) {
    this.world = world;
    this.draw = draw;
  }

  <K, T> void one(Ledger ledger, Subject<K, T> subject) {
    K id = draw.of(subject.ids(ledger.group()));
    Consistency consistency = draw.in(20) ? Consistency.STRONG : Consistency.EVENTUAL;
    T like = subject.make(id, ledger.group(), Neighbours.mark(ledger.tenant()), draw);
    Optional<T> expected = ledger.live(subject, id);
    switch (draw.below(10)) {
      case 0 -> Claim.same("exists", expected.isPresent(), exists(subject, id, consistency));
      case 1 -> Claim.same("get", expected, get(subject, id, consistency));
      case 2 -> all(ledger, subject, consistency);
      case 3 -> byClaims(ledger, subject, like, consistency);
      case 4 -> projected(ledger);
      default -> Claim.same("find", expected, subject.access.find().apply(id, consistency));
    }
  }

  private static <K, T> Object exists(Subject<K, T> subject, K id, Consistency consistency) {
    return subject.access.exists().apply(id, consistency);
  }

  private static <K, T> Optional<T> get(Subject<K, T> subject, K id, Consistency consistency) {
    try {
      return Optional.of(subject.access.get().apply(id, consistency));
    } catch (ItemMissingException e) {
      return Optional.empty();
    }
  }

  static <K, T> void all(Ledger ledger, Subject<K, T> subject, Consistency consistency) {
    List<K> ids = subject.ids(ledger.group());
    Map<K, T> expected = new LinkedHashMap<>();
    ids.forEach(id -> ledger.live(subject, id).ifPresent(record -> expected.put(id, record)));
    Found<K, T> found = subject.access.findAll().apply(ids, consistency);
    Claim.same("findAll", expected, found.byId());
    Claim.same("missing", ids.size() - expected.size(), found.missing().size());
  }

  private static <K, T> void byClaims(
      Ledger ledger, Subject<K, T> subject, T like, Consistency consistency) {
    List<Optional<T>> expected =
        subject.claims(like).stream()
            .map(claim ->
                ledger.live(subject).stream()
                    .filter(record -> subject.claims(record).contains(claim))
                    .findAny())
            .toList();
    Claim.same("findBy", expected, subject.findByClaims(like, consistency));
  }

  private void projected(Ledger ledger) {
    String id = draw.of(world.tasks().ids(ledger.group()));
    Optional<TaskSummary> expected =
        ledger
            .live(world.tasks(), id)
            .map(task -> new TaskSummary(task.taskId(), task.title(), task.status()));
    TaskRepository tasks = world.tasks().all();
    Claim.same("projection", expected, tasks.find(id, TaskSummaryProjection.PROJECTION));
  }
}
