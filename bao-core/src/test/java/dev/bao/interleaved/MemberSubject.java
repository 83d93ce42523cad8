package dev.bao.interleaved;

import dev.bao.Bao;
import dev.bao.expression.Condition;
import dev.bao.tracker.Member;
import dev.bao.tracker.MemberAttributes;
import dev.bao.tracker.MemberRepository;
import dev.bao.tracker.MemberSchema;
import dev.bao.tracker.MemberUpdate;
import java.util.List;
import java.util.function.Consumer;

/// Reads and writes of [Member].
final class MemberSubject extends Subject<String, Member> {

  MemberSubject(Bao bao) {
    this(new MemberRepository(bao));
  }

  private MemberSubject(MemberRepository all) {
    super(
        "Member",
        new Access<>(
            all,
            MemberSchema::new,
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

  private static Consumer<MemberUpdate> patch(Member to) {
    return patch -> patch.name(to.name());
  }

  @Override
  List<String> ids(int group) {
    return Place.ids("m", group);
  }

  @Override
  String id(Member record) {
    return record.memberId();
  }

  @Override
  Member make(String id, int group, String mark, Draw draw) {
    return new Member(id, mark + draw.below(30));
  }

  @Override
  String marked(Member record) {
    return record.name();
  }

  @Override
  Condition<Member> hasMark(String marked) {
    return MemberAttributes.NAME.eq(marked);
  }

  @Override
  List<View<Member>> views(int group, Draw draw) {
    return List.of();
  }
}
