package dev.bao.interleaved;

import dev.bao.Bao;
import dev.bao.expression.Condition;
import dev.bao.tracker.WorkEntry;
import dev.bao.tracker.WorkEntryAttributes;
import dev.bao.tracker.WorkEntryRepository;
import dev.bao.tracker.WorkEntrySchema;
import dev.bao.tracker.WorkEntryUpdate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/// Reads and writes of [WorkEntry].
final class WorkEntrySubject extends Subject<WorkEntryRepository.Id, WorkEntry> {

  private final WorkEntryRepository all;

  WorkEntrySubject(Bao bao) {
    this(new WorkEntryRepository(bao));
  }

  private WorkEntrySubject(WorkEntryRepository all) {
    super(
        "WorkEntry",
        new Access<>(
            all,
            WorkEntrySchema::new,
            (id, consistency) ->
                all.find(id.projectId(), id.area(), id.person(), id.code(), consistency),
            (id, consistency) ->
                all.get(id.projectId(), id.area(), id.person(), id.code(), consistency),
            (id, consistency) ->
                all.exists(id.projectId(), id.area(), id.person(), id.code(), consistency),
            all::findAll,
            (id, to) -> all.update(id.projectId(), id.area(), id.person(), id.code(), patch(to)),
            (before, to) -> all.update(before, patch(to)),
            (id, to) -> all.upsert(id.projectId(), id.area(), id.person(), id.code(), patch(to)),
            all::save,
            id -> all.delete(id.projectId(), id.area(), id.person(), id.code()),
            all::deleteAll,
            id -> all.lookup(id.projectId(), id.area(), id.person(), id.code()),
            (id, condition) ->
                all.check(id.projectId(), id.area(), id.person(), id.code(), condition)));
    this.all = all;
  }

  private static Consumer<WorkEntryUpdate> patch(WorkEntry to) {
    return patch -> patch.amountAndAtAndCountAndDay(to.amount(), to.at(), to.count(), to.day());
  }

  @Override
  List<WorkEntryRepository.Id> ids(int group) {
    return Place.ids("w", group).stream()
        .map(code -> new WorkEntryRepository.Id("all", "area", "p" + group % 3, code))
        .toList();
  }

  @Override
  WorkEntryRepository.Id id(WorkEntry record) {
    return new WorkEntryRepository.Id(
        record.projectId(), record.area(), record.person(), record.code());
  }

  @Override
  WorkEntry make(WorkEntryRepository.Id id, int group, String mark, Draw draw) {
    return new WorkEntry(
        id.projectId(),
        id.area(),
        id.code(),
        id.person(),
        BigDecimal.valueOf(draw.below(9) - 4),
        Place.time(draw),
        draw.below(5) - 2,
        LocalDate.of(2026, 11, 1 + draw.below(3)));
  }

  @Override
  String marked(WorkEntry record) {
    return record.code();
  }

  @Override
  Condition<WorkEntry> hasMark(String marked) {
    return WorkEntryAttributes.CODE.eq(marked);
  }

  @Override
  List<View<WorkEntry>> views(int group, Draw draw) {
    String person = "p" + group % 3;
    return List.of(
        new View<>(
            "byProjectIdAndArea personIs",
            () -> all.byProjectIdAndArea("all", "area").personIs(person),
            one -> one.person().equals(person),
            Comparator.comparing(WorkEntry::code),
            false,
            WorkEntryAttributes.CODE.contains("0"),
            one -> one.code().contains("0")),
        new View<>(
            "byPerson personIs",
            () -> all.byPerson("all").personIs(person),
            one -> one.person().equals(person),
            Comparator.comparing(WorkEntry::amount),
            false,
            WorkEntryAttributes.CODE.contains("0"),
            one -> one.code().contains("0")),
        new View<>(
            "byAmount",
            () -> all.byAmount("all"),
            one -> true,
            Comparator.comparing(WorkEntry::amount)
                .thenComparing(WorkEntry::at)
                .thenComparingLong(WorkEntry::count),
            false,
            WorkEntryAttributes.CODE.contains("0"),
            one -> one.code().contains("0")));
  }

  /// It has no value that is free.
  @Override
  boolean isOf(WorkEntry record, String mark) {
    return true;
  }
}
