package dev.bao.interleaved;

import dev.bao.Bao;
import dev.bao.expression.Condition;
import dev.bao.tracker.Lease;
import dev.bao.tracker.LeaseAttributes;
import dev.bao.tracker.LeaseRepository;
import dev.bao.tracker.LeaseSchema;
import dev.bao.tracker.LeaseUpdate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads and writes of [Lease].
final class LeaseSubject extends Subject<String, Lease> {

  LeaseSubject(Bao bao) {
    this(new LeaseRepository(bao));
  }

  private LeaseSubject(LeaseRepository all) {
    super(
        "Lease",
        new Access<>(
            all,
            LeaseSchema::new,
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
  }

  private static Consumer<LeaseUpdate> patch(Lease to) {
    return patch -> patch.holder(to.holder()).expiresAt(to.expiresAt());
  }

  @Override
  List<String> ids(int group) {
    return Place.ids("r", group);
  }

  @Override
  String id(Lease record) {
    return record.resource();
  }

  @Override
  Lease make(String id, int group, String mark, Draw draw) {
    return new Lease(
        id,
        mark + draw.below(30),
        0,
        draw.in(25) ? Place.PAST : Place.FUTURE.plusSeconds(draw.below(5)));
  }

  @Override
  String marked(Lease record) {
    return record.holder();
  }

  @Override
  Condition<Lease> hasMark(String marked) {
    return LeaseAttributes.HOLDER.eq(marked);
  }

  @Override
  List<View<Lease>> views(int group, Draw draw) {
    return List.of();
  }

  @Override
  boolean isVersioned() {
    return true;
  }

  @Override
  boolean isLive(Lease record) {
    return record.expiresAt().isAfter(Place.NOW);
  }

  @Override
  Lease knowing(Lease wish, Optional<Lease> live) {
    return versioned(wish, live.map(Lease::version).orElse(0L));
  }

  @Override
  Lease stored(Lease wish, Optional<Lease> replaced) {
    return versioned(wish, 1 + replaced.map(Lease::version).orElse(0L));
  }

  @Override
  Lease updated(Lease wish, Lease before) {
    return versioned(wish, before.version() + 1);
  }

  @Override
  Lease saved(Lease wish, Lease before) {
    return versioned(wish, before.version()).equals(before) ? before : updated(wish, before);
  }

  private static Lease versioned(Lease wish, long version) {
    return new Lease(wish.resource(), wish.holder(), version, wish.expiresAt());
  }
}
