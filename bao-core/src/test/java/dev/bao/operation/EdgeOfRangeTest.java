package dev.bao.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.LocalTable;
import dev.bao.key.SortText;
import dev.bao.tracker.Board;
import dev.bao.tracker.BoardRepository;
import dev.bao.tracker.Card;
import dev.bao.tracker.CardNote;
import dev.bao.tracker.CardNoteRepository;
import dev.bao.tracker.CardRepository;
import dev.bao.tracker.Label;
import dev.bao.tracker.LabelRepository;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

/// Ranges that reach as far as a model's sort keys do, between neighbours on both sides.
final class EdgeOfRangeTest extends TaskTest {

  /// The greatest text that a sort key has room for behind `cd#`, and behind `g#`.
  private static final String LAST_CARD = SortText.lastWith("cd#").substring(3);

  private static final String LAST_LABEL = SortText.lastWith("g#").substring(2);

  private final CardRepository cards = new CardRepository(LocalTable.bao());
  private final CardNoteRepository notes = new CardNoteRepository(LocalTable.bao());
  private final LabelRepository labels = new LabelRepository(LocalTable.bao());

  private static List<String> texts(String last) {
    return List.of("\0", "\0\0", "#", "$", "a", "a\0", "b", "\uD83D\uDE80", last);
  }

  private static <T> void gives(Query<T> query, List<T> all, IntPredicate isWanted) {
    List<T> wanted = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (isWanted.test(i)) {
        wanted.add(all.get(i));
      }
    }
    assertThat(query.list()).isEqualTo(wanted);
    assertThat(query.count()).isEqualTo(wanted.size());
    assertThat(query.descending().list()).isEqualTo(wanted.reversed());
    assertThat(byPages(query)).isEqualTo(wanted);
    assertThat(byPages(query.descending())).isEqualTo(wanted.reversed());
  }

  private static <T> List<T> byPages(Query<T> query) {
    List<T> all = new ArrayList<>();
    Page<T> page = query.limit(1).page();
    all.addAll(page.items());
    while (page.next().isPresent()) {
      page = query.limit(1).after(page.next().get()).page();
      all.addAll(page.items());
    }
    return all;
  }

  @Test
  void ofAMemberOfACollection() {
    new BoardRepository(LocalTable.bao()).put(new Board("b", "t", "o")).execute();
    notes.put(new CardNote("b", Long.MIN_VALUE, "t", "o")).execute();
    notes.put(new CardNote("b", Long.MAX_VALUE, "t", "o")).execute();
    List<Card> all = texts(LAST_CARD).stream().map(id -> new Card("b", id, "t", "o")).toList();
    cards.putAll(all).execute();

    var query = cards.byBoardId("b");
    gives(query, all, _ -> true);
    for (int at = 0; at < all.size(); at++) {
      int edge = at;
      String id = all.get(at).cardId();
      gives(query.cardIdIs(id), all, i -> i == edge);
      gives(query.cardIdBefore(id), all, i -> i < edge);
      gives(query.cardIdNotAfter(id), all, i -> i <= edge);
      gives(query.cardIdAfter(id), all, i -> i > edge);
      gives(query.cardIdNotBefore(id), all, i -> i >= edge);
      gives(query.cardIdBetween("\0", id), all, i -> i <= edge);
      gives(query.cardIdBeginsWith(id), all, i -> all.get(i).cardId().startsWith(id));
    }
  }

  @Test
  void ofAPartOfASortKey() {
    for (String group : List.of("f", "f$", "g$", "h")) {
      labels.put(new Label(group, "n", "red")).execute();
    }
    List<Label> all = texts(LAST_LABEL).stream().map(name -> new Label("g", name, "red")).toList();
    labels.putAll(all).execute();

    var query = labels.all().groupIs("g");
    gives(query, all, _ -> true);
    for (int at = 0; at < all.size(); at++) {
      int edge = at;
      String name = all.get(at).name();
      gives(query.nameIs(name), all, i -> i == edge);
      gives(query.nameBefore(name), all, i -> i < edge);
      gives(query.nameNotAfter(name), all, i -> i <= edge);
      gives(query.nameAfter(name), all, i -> i > edge);
      gives(query.nameNotBefore(name), all, i -> i >= edge);
      gives(query.nameBetween("\0", name), all, i -> i <= edge);
      gives(query.nameBeginsWith(name), all, i -> all.get(i).name().startsWith(name));
    }
  }
}
