package dev.bao.interleaved;

import dev.bao.Bao;
import dev.bao.expression.Condition;
import dev.bao.operation.Consistency;
import dev.bao.tracker.Invitation;
import dev.bao.tracker.InvitationAttributes;
import dev.bao.tracker.InvitationRepository;
import dev.bao.tracker.InvitationSchema;
import dev.bao.tracker.InvitationUpdate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Reads and writes of [Invitation].
final class InvitationSubject extends Subject<InvitationRepository.Id, Invitation> {

  private final InvitationRepository all;

  InvitationSubject(Bao bao) {
    this(new InvitationRepository(bao));
  }

  private InvitationSubject(InvitationRepository all) {
    super(
        "Invitation",
        new Access<>(
            all,
            InvitationSchema::new,
            (id, consistency) -> all.find(id.project(), id.number(), consistency),
            (id, consistency) -> all.get(id.project(), id.number(), consistency),
            (id, consistency) -> all.exists(id.project(), id.number(), consistency),
            all::findAll,
            (id, to) -> all.update(id.project(), id.number(), patch(to)),
            (before, to) -> all.update(before, patch(to)),
            (id, to) -> all.upsert(id.project(), id.number(), patch(to)),
            all::save,
            id -> all.delete(id.project(), id.number()),
            all::deleteAll,
            id -> all.lookup(id.project(), id.number()),
            (id, condition) -> all.check(id.project(), id.number(), condition)));
    this.all = all;
  }

  private static Consumer<InvitationUpdate> patch(Invitation to) {
    return patch -> {
      patch.guest(to.guest());
      if (to.code() == null) {
        patch.clearCode();
      } else {
        patch.code(to.code());
      }
      if (to.expiresAt() == null) {
        patch.clearExpiresAt();
      } else {
        patch.expiresAt(to.expiresAt());
      }
    };
  }

  @Override
  List<InvitationRepository.Id> ids(int group) {
    return IntStream.range(0, 6)
        .mapToObj(n ->
            new InvitationRepository.Id(n % 2 == 0 ? Place.SHARED : "g" + group, group * 10 + n))
        .toList();
  }

  @Override
  InvitationRepository.Id id(Invitation record) {
    return new InvitationRepository.Id(record.project(), record.number());
  }

  @Override
  Invitation make(InvitationRepository.Id id, int group, String mark, Draw draw) {
    int code = draw.below(5);
    int expiry = draw.below(4);
    return new Invitation(
        id.project(),
        id.number(),
        mark + draw.below(30),
        code > 3 ? null : "code" + group + code,
        expiry == 0 ? null : expiry == 1 ? Place.PAST : Place.FUTURE.plusSeconds(draw.below(5)));
  }

  @Override
  String marked(Invitation record) {
    return record.guest();
  }

  @Override
  Condition<Invitation> hasMark(String marked) {
    return InvitationAttributes.GUEST.eq(marked);
  }

  @Override
  List<View<Invitation>> views(int group, Draw draw) {
    String project = draw.in(50) ? Place.SHARED : "g" + group;
    int number = group * 10 + draw.below(6);
    return List.of(
        new View<>(
            "byProject",
            () -> all.byProject(project),
            one -> one.project().equals(project),
            Comparator.comparingInt(Invitation::number),
            Place.isOwn(project),
            InvitationAttributes.GUEST.contains("0"),
            one -> one.guest().contains("0")),
        new View<>(
            "byProject numberNotAfter",
            () -> all.byProject(project).numberNotAfter(number),
            one -> one.project().equals(project) && one.number() <= number,
            Comparator.comparingInt(Invitation::number),
            Place.isOwn(project),
            InvitationAttributes.GUEST.contains("0"),
            one -> one.guest().contains("0")));
  }

  @Override
  boolean isTransacted() {
    return true;
  }

  @Override
  boolean isLive(Invitation record) {
    return record.expiresAt() == null || record.expiresAt().isAfter(Place.NOW);
  }

  @Override
  List<String> claims(Invitation record) {
    return record.code() == null ? List.of() : List.of("_uc1#lci#code:" + record.code());
  }

  @Override
  List<Optional<Invitation>> findByClaims(Invitation record, Consistency consistency) {
    return record.code() == null ? List.of() : List.of(all.findByCode(record.code(), consistency));
  }
}
