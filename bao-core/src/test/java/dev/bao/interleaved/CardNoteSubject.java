package dev.bao.interleaved;

import dev.bao.Bao;
import dev.bao.expression.Condition;
import dev.bao.tracker.CardNote;
import dev.bao.tracker.CardNoteAttributes;
import dev.bao.tracker.CardNoteRepository;
import dev.bao.tracker.CardNoteSchema;
import dev.bao.tracker.CardNoteUpdate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Reads and writes of [CardNote].
final class CardNoteSubject extends Subject<CardNoteRepository.Id, CardNote> {

  private final CardNoteRepository all;

  CardNoteSubject(Bao bao) {
    this(new CardNoteRepository(bao));
  }

  private CardNoteSubject(CardNoteRepository all) {
    super(
        "CardNote",
        new Access<>(
            all,
            CardNoteSchema::new,
            (id, consistency) -> all.find(id.boardId(), id.number(), consistency),
            (id, consistency) -> all.get(id.boardId(), id.number(), consistency),
            (id, consistency) -> all.exists(id.boardId(), id.number(), consistency),
            all::findAll,
            (id, to) -> all.update(id.boardId(), id.number(), patch(to)),
            (before, to) -> all.update(before, patch(to)),
            (id, to) -> all.upsert(id.boardId(), id.number(), patch(to)),
            all::save,
            id -> all.delete(id.boardId(), id.number()),
            all::deleteAll,
            id -> all.lookup(id.boardId(), id.number()),
            (id, condition) -> all.check(id.boardId(), id.number(), condition)));
    this.all = all;
  }

  private static Consumer<CardNoteUpdate> patch(CardNote to) {
    return patch -> patch.title(to.title()).owner(to.owner());
  }

  @Override
  List<CardNoteRepository.Id> ids(int group) {
    return Stream.of(Place.SHARED, "g" + group)
        .flatMap(board ->
            IntStream.range(0, 3).mapToObj(n -> new CardNoteRepository.Id(board, group * 10L + n)))
        .toList();
  }

  @Override
  CardNoteRepository.Id id(CardNote record) {
    return new CardNoteRepository.Id(record.boardId(), record.number());
  }

  @Override
  CardNote make(CardNoteRepository.Id id, int group, String mark, Draw draw) {
    return new CardNote(id.boardId(), id.number(), mark + draw.below(30), Place.any(group, draw));
  }

  @Override
  String marked(CardNote record) {
    return record.title();
  }

  @Override
  Condition<CardNote> hasMark(String marked) {
    return CardNoteAttributes.TITLE.eq(marked);
  }

  @Override
  List<View<CardNote>> views(int group, Draw draw) {
    String place = Place.any(group, draw);
    return List.of(
        new View<>(
            "byBoardId",
            () -> all.byBoardId(place),
            one -> one.boardId().equals(place),
            Comparator.comparingLong(CardNote::number),
            Place.isOwn(place),
            CardNoteAttributes.TITLE.contains("0"),
            one -> one.title().contains("0")));
  }
}
