package dev.bao.interleaved;

import dev.bao.Bao;
import dev.bao.expression.Condition;
import dev.bao.tracker.Slip;
import dev.bao.tracker.SlipAttributes;
import dev.bao.tracker.SlipRepository;
import dev.bao.tracker.SlipSchema;
import dev.bao.tracker.SlipUpdate;
import dev.bao.tracker.Status;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/// Reads and writes of [Slip].
final class SlipSubject extends Subject<String, Slip> {

  private final SlipRepository all;

  SlipSubject(Bao bao) {
    this(new SlipRepository(bao));
  }

  private SlipSubject(SlipRepository all) {
    super(
        "Slip",
        new Access<>(
            all,
            SlipSchema::new,
            all::find,
            all::get,
            all::exists,
            all::findAll,
            (id, to) -> all.update(id, patch(to)),
            (before, to) -> all.update(before, patch(to)),
            (id, to) -> all.upsert(id, patch(to)),
            all::save,
            all::delete,
            all::deleteAll,
            all::lookup,
            all::check));
    this.all = all;
  }

  private static Consumer<SlipUpdate> patch(Slip to) {
    return patch ->
        patch
            .boardAndStatusAndPositionAndOwner(to.board(), to.status(), to.position(), to.owner())
            .text(to.text());
  }

  @Override
  List<String> ids(int group) {
    return Place.ids("s", group);
  }

  @Override
  String id(Slip record) {
    return record.slipId();
  }

  @Override
  Slip make(String id, int group, String mark, Draw draw) {
    return new Slip(
        id,
        Place.any(group, draw),
        draw.of(List.of(Status.values())),
        draw.below(4),
        draw.in(40) ? null : Place.any(group, draw),
        mark + draw.below(30));
  }

  @Override
  String marked(Slip record) {
    return record.text();
  }

  @Override
  Condition<Slip> hasMark(String marked) {
    return SlipAttributes.TEXT.eq(marked);
  }

  @Override
  List<View<Slip>> views(int group, Draw draw) {
    String place = Place.any(group, draw);
    Status status = draw.of(List.of(Status.values()));
    int position = draw.below(4);
    return List.of(
        new View<>(
            "byBoard",
            () -> all.byBoard(place),
            one -> one.board().equals(place),
            Comparator.comparing((Slip one) -> one.status().name())
                .thenComparingInt(Slip::position),
            Place.isOwn(place),
            SlipAttributes.TEXT.contains("0"),
            one -> one.text().contains("0")),
        new View<>(
            "byBoard statusIs positionBefore",
            () -> all.byBoard(place).statusIs(status).positionBefore(position),
            one -> one.board().equals(place) && one.status() == status && one.position() < position,
            Comparator.comparingInt(Slip::position),
            Place.isOwn(place),
            SlipAttributes.TEXT.contains("0"),
            one -> one.text().contains("0")),
        new View<>(
            "openByOwner",
            () -> all.openByOwner(place),
            one -> one.status() == Status.OPEN && place.equals(one.owner()),
            Comparator.comparingInt(Slip::position),
            Place.isOwn(place),
            SlipAttributes.TEXT.contains("0"),
            one -> one.text().contains("0")));
  }
}
