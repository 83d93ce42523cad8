package dev.bao.interleaved;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Compares what a query gave with the oracle: exactly where the actor knows all of it, and
/// otherwise its own records exactly and of the others that they are of the tenant.
///
/// @param view what was asked for
/// @param isFiltered whether its filter was asked for too
/// @param isForward in which order
record Answers<K, T>(
    Ledger ledger, Subject<K, T> subject, View<T> view, boolean isFiltered, boolean isForward) {

  List<T> expected() {
    return ledger.live(subject).stream().filter(this::fits).sorted(view.order()).toList();
  }

  private boolean fits(T record) {
    return view.holds().test(record) && (!isFiltered || view.passes().test(record));
  }

  /// Compares all that there is.
  void checkAll(List<T> found) {
    checkWhose(found);
    Set<T> own = new HashSet<>(own(found));
    Claim.same(view.name() + ", of its own", new HashSet<>(expected()), own);
    Claim.same(view.name() + ", doubled", own.size(), own(found).size());
    if (view.isOwn()) {
      Claim.same(view.name() + ", in all", own.size(), found.size());
    }
  }

  /// Compares the first records: none is left out before the last one that was given.
  void checkFirst(int limit, List<T> found) {
    checkWhose(found);
    Claim.holds(view.name() + ": more than the limit", found.size() <= limit);
    if (found.size() < limit) {
      checkAll(found);
      return;
    }
    List<T> own = own(found);
    for (T record : expected()) {
      int place = compare(record, found.getLast());
      Claim.holds(view.name() + " lost " + record, place >= 0 || own.contains(record));
    }
    Claim.holds(view.name() + ": not its own", new HashSet<>(expected()).containsAll(own));
  }

  private int compare(T one, T other) {
    return isForward ? view.order().compare(one, other) : view.order().compare(other, one);
  }

  private void checkWhose(List<T> found) {
    String mark = Neighbours.mark(ledger.tenant());
    for (int i = 0; i < found.size(); i++) {
      T record = found.get(i);
      Claim.holds(view.name() + " gave a foreign " + record, subject.isOf(record, mark));
      Claim.holds(view.name() + " gave a wrong " + record, fits(record));
    }
    List<T> own = own(found);
    for (int i = 1; i < own.size(); i++) {
      Claim.holds(view.name() + ": out of order", compare(own.get(i - 1), own.get(i)) <= 0);
    }
  }

  private List<T> own(List<T> found) {
    Set<K> ids = new HashSet<>(subject.ids(ledger.group()));
    return found.stream().filter(record -> ids.contains(subject.id(record))).toList();
  }
}
