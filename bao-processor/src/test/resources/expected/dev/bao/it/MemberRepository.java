package dev.bao.it;

import dev.bao.Bao;
import dev.bao.Repository;
import dev.bao.annotations.CheckReturnValue;
import dev.bao.annotations.Generated;
import dev.bao.expression.Condition;
import dev.bao.expression.Projection;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.model.Encode;
import dev.bao.model.ModelIdentity;
import dev.bao.model.ModelSchema;
import dev.bao.operation.BatchWrite;
import dev.bao.operation.Check;
import dev.bao.operation.Consistency;
import dev.bao.operation.Found;
import dev.bao.operation.Lookup;
import dev.bao.operation.UpdateWrite;
import dev.bao.operation.UpsertWrite;
import dev.bao.operation.Write;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads and writes [Member] items of the current tenant. Thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class MemberRepository extends Repository<Member> {

  /// Makes the repository of a table.
  public MemberRepository(Bao bao) {
    super(bao, ModelIdentity.of("dev.bao.it.Member", MemberKeys.PREFIX));
  }

  @Override
  protected ModelSchema<Member> schema(KeyFormat format) {
    return MemberSchema.of(format);
  }

  /// Builds a record and writes it; it must not be there yet.
  ///
  /// @throws dev.bao.operation.ItemExistsException where there is an item with its key
  /// @throws dev.bao.operation.UniqueViolationException where another item has a unique value
  public Member create(Consumer<MemberBuilder> values) {
    return create(build(values));
  }

  /// Builds a record, and writes nothing: for what is to be written together with others.
  public Member build(Consumer<MemberBuilder> values) {
    MemberBuilder builder = new MemberBuilder();
    values.accept(builder);
    return builder.build();
  }

  /// Reads a record.
  public Optional<Member> find(String memberId) {
    return find(memberId, Consistency.EVENTUAL);
  }

  /// Reads a record with the consistency that is asked for.
  public Optional<Member> find(String memberId, Consistency consistency) {
    KeySpace in = in();
    return find(in, MemberKeys.item(in, memberId), consistency);
  }

  /// Reads what a projection names of a record.
  public <P> Optional<P> find(String memberId, Projection<Member, P> projection) {
    return find(memberId, projection, Consistency.EVENTUAL);
  }

  /// Reads what a projection names of a record with the consistency that is asked for.
  public <P> Optional<P> find(
      String memberId, Projection<Member, P> projection, Consistency consistency) {
    KeySpace in = in();
    return find(in, MemberKeys.item(in, memberId), projection, consistency);
  }

  /// Reads a record that must be there.
  ///
  /// @throws dev.bao.operation.ItemMissingException where it is not
  public Member get(String memberId) {
    return get(memberId, Consistency.EVENTUAL);
  }

  /// Reads a record that must be there, with the consistency that is asked for.
  ///
  /// @throws dev.bao.operation.ItemMissingException where it is not
  public Member get(String memberId, Consistency consistency) {
    KeySpace in = in();
    return get(in, MemberKeys.item(in, memberId), consistency);
  }

  /// Whether there is a record.
  public boolean exists(String memberId) {
    return exists(memberId, Consistency.EVENTUAL);
  }

  /// Whether there is a record, with the consistency that is asked for.
  public boolean exists(String memberId, Consistency consistency) {
    KeySpace in = in();
    return exists(in, MemberKeys.item(in, memberId), consistency);
  }

  /// Describes a patch of a record that must be there; it is done by `execute()`.
  @CheckReturnValue
  public UpdateWrite<Member> update(String memberId, Consumer<MemberUpdate> patch) {
    KeySpace in = in();
    return update(in, MemberKeys.item(in, memberId), MemberUpdate.of(in, memberId, patch), null);
  }

  /// Describes a patch of a record; it is done by `execute()`. Where it touches unique values it
  /// saves the read that a patch by id needs, and the record must still have them.
  @CheckReturnValue
  public UpdateWrite<Member> update(Member member, Consumer<MemberUpdate> patch) {
    KeySpace in = in();
    return update(
        in,
        MemberKeys.item(in, member.memberId()),
        MemberUpdate.of(in, member.memberId(), patch),
        member);
  }

  /// Describes a patch of a record, which makes it where it is not there; it is done by
  /// `execute()`.
  ///
  /// @throws dev.bao.error.MappingException `BAO-7051` where the patch has no value for what every
  ///   record needs
  @CheckReturnValue
  public UpsertWrite<Member> upsert(String memberId, Consumer<MemberUpdate> patch) {
    KeySpace in = in();
    return upsert(
        in,
        MemberKeys.item(in, memberId),
        MemberUpdate.of(in, memberId, patch),
        Map.of("memberId", Encode.text(memberId, "Member.memberId")));
  }

  /// Describes the deletion of a record, if it is there; it is done by `execute()`.
  @CheckReturnValue
  public Write<Member> delete(String memberId) {
    KeySpace in = in();
    return delete(in, MemberKeys.item(in, memberId));
  }

  /// Reads the record with a unique `email` in any case.
  public Optional<Member> findByEmail(String email) {
    return findByEmail(email, Consistency.EVENTUAL);
  }

  /// Reads the record with a unique `email` in any case, with the consistency that is asked for.
  public Optional<Member> findByEmail(String email, Consistency consistency) {
    KeySpace in = in();
    return findByUnique(in, 0, MemberKeys.uniqueEmail(in, email), consistency);
  }

  /// Reads the record with a unique `team` and `handle` in any case.
  public Optional<Member> findByTeamAndHandle(String team, String handle) {
    return findByTeamAndHandle(team, handle, Consistency.EVENTUAL);
  }

  /// Reads the record with a unique `team` and `handle` in any case, with the consistency that is
  /// asked for.
  public Optional<Member> findByTeamAndHandle(String team, String handle, Consistency consistency) {
    KeySpace in = in();
    return findByUnique(in, 1, MemberKeys.uniqueTeamAndHandle(in, team, handle), consistency);
  }

  /// Reads the record with a unique `team` and `memberId`.
  public Optional<Member> findByTeamAndMemberId(String team, String memberId) {
    return findByTeamAndMemberId(team, memberId, Consistency.EVENTUAL);
  }

  /// Reads the record with a unique `team` and `memberId`, with the consistency that is asked for.
  public Optional<Member> findByTeamAndMemberId(
      String team, String memberId, Consistency consistency) {
    KeySpace in = in();
    return findByUnique(in, 2, MemberKeys.uniqueTeamAndMemberId(in, team, memberId), consistency);
  }

  /// Writes what differs between two records of one key, and nothing where nothing does. The item
  /// must be there.
  ///
  /// @param before the record as it was read
  /// @return the record as it is afterwards
  /// @throws dev.bao.operation.KeysDifferentException where the records have different keys
  /// @throws dev.bao.operation.ItemMissingException where there is no item
  public Member save(Member before, Member after) {
    KeySpace in = in();
    return save(in, MemberUpdate.between(in, before, after), before, after);
  }

  /// Reads many records, up to 100 with one request.
  public Found<String, Member> findAll(Collection<String> ids) {
    return findAll(ids, Consistency.EVENTUAL);
  }

  /// Reads many records, up to 100 with one request, with the consistency that is asked for.
  public Found<String, Member> findAll(Collection<String> ids, Consistency consistency) {
    KeySpace in = in();
    return findAll(in, ids, id -> MemberKeys.item(in, id), consistency);
  }

  /// Describes the deletion of many records, where they are there; it is done by `execute()`.
  @CheckReturnValue
  public BatchWrite<String> deleteAll(Collection<String> ids) {
    KeySpace in = in();
    return deleteAll(in, ids, id -> MemberKeys.item(in, id));
  }

  /// Describes a check of a record that is not written, for a transaction.
  @CheckReturnValue
  public Check<Member> check(String memberId, Condition<Member> condition) {
    KeySpace in = in();
    return check(in, MemberKeys.item(in, memberId), condition);
  }

  /// Describes the read of a record, to be done together with others.
  @CheckReturnValue
  public Lookup<Member> lookup(String memberId) {
    KeySpace in = in();
    return lookup(in, MemberKeys.item(in, memberId));
  }
}
