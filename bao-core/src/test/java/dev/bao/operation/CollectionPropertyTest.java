package dev.bao.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bao.LocalTable;
import dev.bao.key.SortText;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.Board;
import dev.bao.tracker.BoardItems;
import dev.bao.tracker.BoardItemsRepository;
import dev.bao.tracker.BoardRepository;
import dev.bao.tracker.Card;
import dev.bao.tracker.CardNote;
import dev.bao.tracker.CardNoteRepository;
import dev.bao.tracker.CardRepository;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Members of an item collection whose ids lie at the edges of their ranges: each query gives its
/// own, all of them, and in order.
class CollectionPropertyTest {

  private static final Comparator<Card> BY_ID =
      Comparator.comparing(Card::cardId, SortText::compare);
  private static final Comparator<CardNote> BY_NUMBER = Comparator.comparingLong(CardNote::number);

  private final BoardRepository boards = new BoardRepository(LocalTable.bao());
  private final CardRepository cards = new CardRepository(LocalTable.bao());
  private final CardNoteRepository notes = new CardNoteRepository(LocalTable.bao());
  private final BoardItemsRepository items = new BoardItemsRepository(LocalTable.bao());

  /// What is in one board.
  ///
  /// @param neighbour the id of another one, with the same members
  record Content(
      String board,
      String neighbour,
      boolean hasBoard,
      Set<String> cardIds,
      Set<Long> numbers,
      String id,
      long number) {

    List<Card> cards(String of) {
      return cardIds.stream().map(card -> new Card(of, card, "t", "ada")).sorted(BY_ID).toList();
    }

    List<CardNote> notes(String of) {
      return numbers.stream()
          .map(note -> new CardNote(of, note, "t", "ada"))
          .sorted(BY_NUMBER)
          .toList();
    }

    List<BoardItems> all() {
      List<BoardItems> all = new ArrayList<>();
      if (hasBoard) {
        all.add(new Board(board, "t", "ada"));
      }
      // The `#` behind the prefix of cards is before the `2` that notes have there.
      all.addAll(cards(board));
      all.addAll(notes(board));
      return all;
    }
  }

  @Property(tries = 12)
  void eachQueryGivesItsOwnMembers(@ForAll("contents") Content content) {
    TenantContext.runWithTenant(
        LocalTable.newTenant(),
        () -> {
          store(content, content.board());
          if (!content.neighbour().equals(content.board())) {
            store(content, content.neighbour());
          }
          assertItems(content);
          assertCards(content);
          assertNotes(content);
        });
  }

  private void store(Content content, String board) {
    if (content.hasBoard()) {
      boards.put(new Board(board, "t", "ada")).execute();
    }
    cards.putAll(content.cards(board)).execute();
    notes.putAll(content.notes(board)).execute();
  }

  private void assertItems(Content content) {
    assertReads(items.byBoardId(content.board()), content.all());
    assertThat(boards.find(content.board()).isPresent()).isEqualTo(content.hasBoard());
  }

  private void assertCards(Content content) {
    String id = content.id();
    List<Card> all = content.cards(content.board());
    CardRepository.ByBoardId query = cards.byBoardId(content.board());

    assertReads(query, all);
    assertReads(query.cardIdBefore(id), those(all, card -> compare(card, id) < 0));
    assertReads(query.cardIdNotAfter(id), those(all, card -> compare(card, id) <= 0));
    assertReads(query.cardIdIs(id), those(all, card -> compare(card, id) == 0));
    assertReads(query.cardIdNotBefore(id), those(all, card -> compare(card, id) >= 0));
    assertReads(query.cardIdAfter(id), those(all, card -> compare(card, id) > 0));
    assertReads(query.cardIdBeginsWith(id), those(all, card -> card.cardId().startsWith(id)));
  }

  private static int compare(Card card, String id) {
    return SortText.compare(card.cardId(), id);
  }

  private void assertNotes(Content content) {
    long number = content.number();
    List<CardNote> all = content.notes(content.board());
    CardNoteRepository.ByBoardId query = notes.byBoardId(content.board());

    assertReads(query, all);
    assertReads(query.numberBefore(number), those(all, note -> note.number() < number));
    assertReads(query.numberNotAfter(number), those(all, note -> note.number() <= number));
    assertReads(query.numberNotBefore(number), those(all, note -> note.number() >= number));
    assertReads(query.numberAfter(number), those(all, note -> note.number() > number));
  }

  private static <M> List<M> those(List<M> all, Predicate<M> hold) {
    return all.stream().filter(hold).toList();
  }

  private static <M> void assertReads(Query<M> query, List<M> expected) {
    assertThat(query.list()).as(() -> query.preview().toString()).isEqualTo(expected);
    assertThat(query.descending().list()).isEqualTo(expected.reversed());
    assertThat(query.count()).isEqualTo(expected.size());
    Page<M> page = query.limit(1).page();
    Optional<Cursor> next = page.next();
    assertThat(page.items()).isEqualTo(expected.subList(0, Math.min(1, expected.size())));
    assertThat(next.map(cursor -> query.after(cursor).list()).orElse(List.of()))
        .isEqualTo(expected.subList(Math.min(1, expected.size()), expected.size()));
  }

  @Provide
  static Arbitrary<Content> contents() {
    Arbitrary<Long> numbers =
        Arbitraries.of(Long.MIN_VALUE, Long.MIN_VALUE + 1, -1L, 0L, 1L, Long.MAX_VALUE);
    return Combinators.combine(
            texts(),
            texts(),
            Arbitraries.of(true, false),
            texts().set().ofMaxSize(5),
            numbers.set().ofMaxSize(3),
            texts(),
            numbers)
        .as(Content::new)
        .withoutEdgeCases();
  }

  /// The characters around those that keys are put together with, and the first and last of all.
  private static Arbitrary<String> texts() {
    return Arbitraries.of(
            "\0", "\u0001", "\"", "#", "$", "2", "2#", "cd", "a", "~", "\uffff", "\udbff\udfff")
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(parts -> String.join("", parts));
  }
}
