package dev.bao.interleaved;

import dev.bao.operation.Consistency;
import java.util.List;

/// Batches of writes, of models without unique values and versions, which a batch cannot check.
final class Batches {

  private final Draw draw;

  Batches(Draw draw) {
    this.draw = draw;
  }

  <K, T> void one(Ledger ledger, Subject<K, T> subject) {
    List<K> ids = subject.ids(ledger.group());
    String mark = Neighbours.mark(ledger.tenant());
    List<T> records = ids.stream().map(id -> subject.make(id, ledger.group(), mark, draw)).toList();
    int kind = draw.below(3);
    if (kind == 0 || !subject.isBatchable()) {
      Reads.all(ledger, subject, Consistency.EVENTUAL);
    } else if (kind == 1) {
      subject.access.repository().putAll(records).execute();
      records.forEach(record -> ledger.store(subject, record));
    } else {
      subject.access.deleteAll().apply(ids.subList(ids.size() / 2, ids.size())).execute();
      ids.subList(ids.size() / 2, ids.size()).forEach(id -> ledger.remove(subject, id));
    }
  }
}
