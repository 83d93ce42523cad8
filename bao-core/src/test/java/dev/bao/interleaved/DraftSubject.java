package dev.bao.interleaved;

import dev.bao.Bao;
import dev.bao.expression.Condition;
import dev.bao.tracker.Draft;
import dev.bao.tracker.DraftAttributes;
import dev.bao.tracker.DraftRepository;
import dev.bao.tracker.DraftSchema;
import dev.bao.tracker.DraftUpdate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads and writes of [Draft].
final class DraftSubject extends Subject<String, Draft> {

  DraftSubject(Bao bao) {
    this(new DraftRepository(bao));
  }

  private DraftSubject(DraftRepository all) {
    super(
        "Draft",
        new Access<>(
            all,
            DraftSchema::new,
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

  private static Consumer<DraftUpdate> patch(Draft to) {
    return patch -> patch.text(to.text());
  }

  @Override
  List<String> ids(int group) {
    return Place.ids("r", group);
  }

  @Override
  String id(Draft record) {
    return record.draftId();
  }

  @Override
  Draft make(String id, int group, String mark, Draw draw) {
    return new Draft(id, mark + draw.below(30), "");
  }

  @Override
  String marked(Draft record) {
    return record.text();
  }

  @Override
  Condition<Draft> hasMark(String marked) {
    return DraftAttributes.TEXT.eq(marked);
  }

  @Override
  List<View<Draft>> views(int group, Draw draw) {
    return List.of();
  }

  @Override
  boolean isVersioned() {
    return true;
  }

  @Override
  Draft knowing(Draft wish, Optional<Draft> live) {
    return new Draft(wish.draftId(), wish.text(), live.map(Draft::version).orElse(""));
  }

  /// The version is a new ULID, which only the library knows.
  @Override
  Draft stored(Draft wish, Optional<Draft> replaced) {
    return new Draft(wish.draftId(), wish.text(), "");
  }

  @Override
  Draft updated(Draft wish, Draft before) {
    return new Draft(wish.draftId(), wish.text(), "");
  }

  @Override
  Draft saved(Draft wish, Draft before) {
    return wish.text().equals(before.text()) ? before : updated(wish, before);
  }

  @Override
  boolean isSame(Draft expected, Draft actual) {
    return expected.version().isEmpty()
        ? expected.draftId().equals(actual.draftId())
            && expected.text().equals(actual.text())
            && actual.version().length() == 26
        : expected.equals(actual);
  }
}
