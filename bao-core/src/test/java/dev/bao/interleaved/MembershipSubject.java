package dev.bao.interleaved;

import dev.bao.Bao;
import dev.bao.expression.Condition;
import dev.bao.operation.Consistency;
import dev.bao.tracker.Membership;
import dev.bao.tracker.MembershipAttributes;
import dev.bao.tracker.MembershipRepository;
import dev.bao.tracker.MembershipSchema;
import dev.bao.tracker.MembershipUpdate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads and writes of [Membership].
final class MembershipSubject extends Subject<String, Membership> {

  private final MembershipRepository all;

  MembershipSubject(Bao bao) {
    this(new MembershipRepository(bao));
  }

  private MembershipSubject(MembershipRepository all) {
    super(
        "Membership",
        new Access<>(
            all,
            MembershipSchema::new,
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

  private static Consumer<MembershipUpdate> patch(Membership to) {
    return patch -> {
      patch.email(to.email()).team(to.team());
      if (to.handle() == null) {
        patch.clearHandle();
      } else {
        patch.handle(to.handle());
      }
    };
  }

  @Override
  List<String> ids(int group) {
    return Place.ids("b", group);
  }

  @Override
  String id(Membership record) {
    return record.membershipId();
  }

  @Override
  Membership make(String id, int group, String mark, Draw draw) {
    int handle = draw.below(4);
    return new Membership(
        id,
        "M" + group + "@" + draw.below(6),
        "team" + draw.below(2) + "-" + group,
        handle > 2 ? null : "H" + handle);
  }

  @Override
  String marked(Membership record) {
    return record.email();
  }

  @Override
  Condition<Membership> hasMark(String marked) {
    return MembershipAttributes.EMAIL.eq(marked);
  }

  @Override
  List<View<Membership>> views(int group, Draw draw) {
    return List.of();
  }

  @Override
  boolean isTransacted() {
    return true;
  }

  @Override
  List<String> claims(Membership record) {
    return record.handle() == null
        ? List.of(email(record))
        : List.of(
            email(record),
            "_uc2#mship#team+handle:"
                + record.team()
                + "#"
                + record.handle().toLowerCase(Locale.ROOT));
  }

  private static String email(Membership record) {
    return "_uc1#mship#email:" + record.email().toLowerCase(Locale.ROOT);
  }

  @Override
  List<Optional<Membership>> findByClaims(Membership record, Consistency consistency) {
    Optional<Membership> byEmail =
        all.findByEmail(record.email().toUpperCase(Locale.ROOT), consistency);
    return record.handle() == null
        ? List.of(byEmail)
        : List.of(byEmail, all.findByTeamAndHandle(record.team(), record.handle(), consistency));
  }

  /// It has no value that is free.
  @Override
  boolean isOf(Membership record, String mark) {
    return true;
  }
}
