package dev.bao.interleaved;

import dev.bao.Bao;
import dev.bao.expression.Condition;
import dev.bao.tenant.TenantContext;
import dev.bao.tracker.Card;
import dev.bao.tracker.CardAttributes;
import dev.bao.tracker.CardRepository;
import dev.bao.tracker.CardSchema;
import dev.bao.tracker.CardUpdate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Reads and writes of [Card].
final class CardSubject extends Subject<CardRepository.Id, Card> {

  private final CardRepository all;

  CardSubject(Bao bao) {
    this(new CardRepository(bao));
  }

  private CardSubject(CardRepository all) {
    super(
        "Card",
        new Access<>(
            all,
            CardSchema::new,
            (id, consistency) -> all.find(id.boardId(), id.cardId(), consistency),
            (id, consistency) -> all.get(id.boardId(), id.cardId(), consistency),
            (id, consistency) -> all.exists(id.boardId(), id.cardId(), consistency),
            all::findAll,
            (id, to) -> all.update(id.boardId(), id.cardId(), patch(to)),
            (before, to) -> all.update(before, patch(to)),
            (id, to) -> all.upsert(id.boardId(), id.cardId(), patch(to)),
            all::save,
            id -> all.delete(id.boardId(), id.cardId()),
            all::deleteAll,
            id -> all.lookup(id.boardId(), id.cardId()),
            (id, condition) -> all.check(id.boardId(), id.cardId(), condition)));
    this.all = all;
  }

  private static Consumer<CardUpdate> patch(Card to) {
    return patch -> patch.title(to.title()).owner(to.owner());
  }

  @Override
  List<CardRepository.Id> ids(int group) {
    return Stream.of(Place.SHARED, "g" + group)
        .flatMap(
            board -> Place.ids("c", group).stream().map(card -> new CardRepository.Id(board, card)))
        .toList();
  }

  @Override
  CardRepository.Id id(Card record) {
    return new CardRepository.Id(record.boardId(), record.cardId());
  }

  @Override
  Card make(CardRepository.Id id, int group, String mark, Draw draw) {
    return new Card(id.boardId(), id.cardId(), mark + draw.below(3), Place.any(group, draw));
  }

  @Override
  String marked(Card record) {
    return record.title();
  }

  @Override
  Condition<Card> hasMark(String marked) {
    return CardAttributes.TITLE.eq(marked);
  }

  @Override
  List<View<Card>> views(int group, Draw draw) {
    String place = Place.any(group, draw);
    String card = draw.of(Place.ids("c", group));
    String title = draw.of(List.of("0", "1", "2"));
    return List.of(
        new View<>(
            "byBoardId",
            () -> all.byBoardId(place),
            one -> one.boardId().equals(place),
            Comparator.comparing(Card::cardId),
            Place.isOwn(place),
            CardAttributes.TITLE.contains("0"),
            one -> one.title().contains("0")),
        new View<>(
            "byBoardId cardIdNotBefore",
            () -> all.byBoardId(place).cardIdNotBefore(card),
            one -> one.boardId().equals(place) && one.cardId().compareTo(card) >= 0,
            Comparator.comparing(Card::cardId),
            Place.isOwn(place),
            CardAttributes.TITLE.contains("0"),
            one -> one.title().contains("0")),
        new View<>(
            "byTitle",
            () -> all.byTitle(Neighbours.mark(TenantContext.currentTenant().value()) + title),
            one -> one.title().endsWith(title),
            Comparator.comparing(Card::cardId),
            false,
            CardAttributes.TITLE.contains("0"),
            one -> one.title().contains("0")));
  }

  CardRepository all() {
    return all;
  }
}
