package dev.bao.interleaved;

import dev.bao.operation.Cursor;
import dev.bao.operation.Page;
import dev.bao.operation.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Queries of all kinds.
final class Queries {

  private final Draw draw;

  Queries(Draw draw) {
    this.draw = draw;
  }

  <K, T> void one(Ledger ledger, Subject<K, T> subject) {
    List<View<T>> views = subject.views(ledger.group(), draw);
    int kind = draw.below(6);
    int limit = 1 + draw.below(8);
    int pick = draw.below(12);
    boolean isForward = draw.in(60);
    boolean isFiltered = draw.in(20);
    if (views.isEmpty()) {
      return;
    }
    View<T> view = views.get(pick % views.size());
    Answers<K, T> answers = new Answers<>(ledger, subject, view, isFiltered, isForward);
    Query<T> query = query(answers);
    switch (kind) {
      case 0 -> answers.checkAll(pages(answers, limit));
      case 1 -> answers.checkFirst(limit, query.limit(limit).list());
      case 2 -> answers.checkFirst(1, query.first().stream().toList());
      case 3 -> checkCount(answers, query.count());
      case 4 -> answers.checkAll(streamed(query.pageSize(limit)));
      default -> answers.checkAll(query.list());
    }
  }

  static <K, T> Query<T> query(Answers<K, T> answers) {
    Query<T> query = answers.view().query().get();
    query = answers.isForward() ? query.ascending() : query.descending();
    return answers.isFiltered() ? query.filter(answers.view().filter()) : query;
  }

  private static <T> List<T> streamed(Query<T> query) {
    try (Stream<T> stream = query.stream()) {
      return stream.toList();
    }
  }

  /// All pages, each asked for with the text of the cursor of the last.
  private static <K, T> List<T> pages(Answers<K, T> answers, int limit) {
    List<T> all = new ArrayList<>();
    Optional<Cursor> next = Optional.empty();
    do {
      Query<T> query = query(answers).limit(limit + 2);
      Page<T> page =
          next.map(Cursor::toString).map(Cursor::of).map(query::after).orElse(query).page();
      all.addAll(page.items());
      next = page.next();
    } while (next.isPresent());
    return all;
  }

  private static <K, T> void checkCount(Answers<K, T> answers, long count) {
    long own = answers.expected().size();
    boolean isRight = answers.view().isOwn() ? count == own : count >= own;
    Claim.holds(
        answers.view().name() + " counted " + count + " and not the " + own + " there are",
        isRight);
  }
}
