package dev.bao.interleaved;

import dev.bao.Bao;
import dev.bao.expression.Condition;
import dev.bao.tracker.Label;
import dev.bao.tracker.LabelAttributes;
import dev.bao.tracker.LabelRepository;
import dev.bao.tracker.LabelSchema;
import dev.bao.tracker.LabelUpdate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/// Reads and writes of [Label].
final class LabelSubject extends Subject<LabelRepository.Id, Label> {

  private final LabelRepository all;

  LabelSubject(Bao bao) {
    this(new LabelRepository(bao));
  }

  private LabelSubject(LabelRepository all) {
    super(
        "Label",
        new Access<>(
            all,
            LabelSchema::new,
            (id, consistency) -> all.find(id.group(), id.name(), consistency),
            (id, consistency) -> all.get(id.group(), id.name(), consistency),
            (id, consistency) -> all.exists(id.group(), id.name(), consistency),
            all::findAll,
            (id, to) -> all.update(id.group(), id.name(), patch(to)),
            (before, to) -> all.update(before, patch(to)),
            (id, to) -> all.upsert(id.group(), id.name(), patch(to)),
            all::save,
            id -> all.delete(id.group(), id.name()),
            all::deleteAll,
            id -> all.lookup(id.group(), id.name()),
            (id, condition) -> all.check(id.group(), id.name(), condition)));
    this.all = all;
  }

  private static Consumer<LabelUpdate> patch(Label to) {
    return patch -> patch.color(to.color());
  }

  @Override
  List<LabelRepository.Id> ids(int group) {
    return Place.ids("n", group).stream()
        .map(name -> new LabelRepository.Id("g" + group % 4, name))
        .toList();
  }

  @Override
  LabelRepository.Id id(Label record) {
    return new LabelRepository.Id(record.group(), record.name());
  }

  @Override
  Label make(LabelRepository.Id id, int group, String mark, Draw draw) {
    return new Label(id.group(), id.name(), mark + draw.below(3));
  }

  @Override
  String marked(Label record) {
    return record.color();
  }

  @Override
  Condition<Label> hasMark(String marked) {
    return LabelAttributes.COLOR.eq(marked);
  }

  @Override
  List<View<Label>> views(int group, Draw draw) {
    String in = "g" + group % 4;
    return List.of(
        new View<>(
            "all",
            () -> all.all(),
            one -> true,
            Comparator.comparing(Label::group).thenComparing(Label::name),
            false,
            LabelAttributes.COLOR.contains("0"),
            one -> one.color().contains("0")),
        new View<>(
            "all groupIs",
            () -> all.all().groupIs(in),
            one -> one.group().equals(in),
            Comparator.comparing(Label::name),
            false,
            LabelAttributes.COLOR.contains("0"),
            one -> one.color().contains("0")),
        new View<>(
            "all groupIs nameBeginsWith",
            () -> all.all().groupIs(in).nameBeginsWith("n" + group + "-"),
            one -> one.name().startsWith("n" + group + "-"),
            Comparator.comparing(Label::name),
            true,
            LabelAttributes.COLOR.contains("0"),
            one -> one.color().contains("0")),
        new View<>(
            "byColor",
            () -> all.byColor(),
            one -> true,
            Comparator.comparing(Label::color),
            false,
            LabelAttributes.COLOR.contains("0"),
            one -> one.color().contains("0")));
  }
}
