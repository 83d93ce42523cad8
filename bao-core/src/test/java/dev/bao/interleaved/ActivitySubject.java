package dev.bao.interleaved;

import dev.bao.Bao;
import dev.bao.expression.Condition;
import dev.bao.tracker.Activity;
import dev.bao.tracker.ActivityAttributes;
import dev.bao.tracker.ActivityRepository;
import dev.bao.tracker.ActivitySchema;
import dev.bao.tracker.ActivityUpdate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/// Reads and writes of [Activity].
final class ActivitySubject extends Subject<String, Activity> {

  private final ActivityRepository all;

  ActivitySubject(Bao bao) {
    this(new ActivityRepository(bao));
  }

  private ActivitySubject(ActivityRepository all) {
    super(
        "Activity",
        new Access<>(
            all,
            ActivitySchema::new,
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

  private static Consumer<ActivityUpdate> patch(Activity to) {
    return patch -> patch.day(to.day()).at(to.at());
  }

  @Override
  List<String> ids(int group) {
    return Place.ids("x", group).subList(0, 2);
  }

  @Override
  String id(Activity record) {
    return record.activityId();
  }

  @Override
  Activity make(String id, int group, String mark, Draw draw) {
    return new Activity(
        id, LocalDate.of(2026, 11, 1 + (draw.in(50) ? 20 : group)), Place.time(draw));
  }

  @Override
  String marked(Activity record) {
    return record.activityId();
  }

  @Override
  Condition<Activity> hasMark(String marked) {
    return ActivityAttributes.ACTIVITY_ID.eq(marked);
  }

  @Override
  List<View<Activity>> views(int group, Draw draw) {
    LocalDate day = LocalDate.of(2026, 11, 1 + (draw.in(50) ? 20 : group));
    return List.of(
        new View<>(
            "byDay",
            () -> all.byDay(day),
            one -> one.day().equals(day),
            Comparator.comparing(Activity::at),
            day.getDayOfMonth() != 21,
            ActivityAttributes.ACTIVITY_ID.contains("0"),
            one -> one.activityId().contains("0")));
  }

  /// It has no value that is free.
  @Override
  boolean isOf(Activity record, String mark) {
    return true;
  }
}
