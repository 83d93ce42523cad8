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

/// Reads and writes [Workspace.Board] items of the current tenant. Thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
final class Workspace_BoardRepository extends Repository<Workspace.Board> {

  /// Makes the repository of a table.
  public Workspace_BoardRepository(Bao bao) {
    super(bao, ModelIdentity.of("dev.bao.it.Workspace$Board", Workspace_BoardKeys.PREFIX));
  }

  @Override
  protected ModelSchema<Workspace.Board> schema(KeyFormat format) {
    return Workspace_BoardSchema.of(format);
  }

  /// Builds a record and writes it; it must not be there yet.
  ///
  /// @throws dev.bao.operation.ItemExistsException where there is an item with its key
  public Workspace.Board create(Consumer<Workspace_BoardBuilder> values) {
    return create(build(values));
  }

  /// Builds a record, and writes nothing: for what is to be written together with others.
  public Workspace.Board build(Consumer<Workspace_BoardBuilder> values) {
    Workspace_BoardBuilder builder = new Workspace_BoardBuilder();
    values.accept(builder);
    return builder.build();
  }

  /// Reads a record.
  public Optional<Workspace.Board> find(String boardId) {
    return find(boardId, Consistency.EVENTUAL);
  }

  /// Reads a record with the consistency that is asked for.
  public Optional<Workspace.Board> find(String boardId, Consistency consistency) {
    KeySpace in = in();
    return find(in, Workspace_BoardKeys.item(in, boardId), consistency);
  }

  /// Reads what a projection names of a record.
  public <P> Optional<P> find(String boardId, Projection<Workspace.Board, P> projection) {
    return find(boardId, projection, Consistency.EVENTUAL);
  }

  /// Reads what a projection names of a record with the consistency that is asked for.
  public <P> Optional<P> find(
      String boardId, Projection<Workspace.Board, P> projection, Consistency consistency) {
    KeySpace in = in();
    return find(in, Workspace_BoardKeys.item(in, boardId), projection, consistency);
  }

  /// Reads a record that must be there.
  ///
  /// @throws dev.bao.operation.ItemMissingException where it is not
  public Workspace.Board get(String boardId) {
    return get(boardId, Consistency.EVENTUAL);
  }

  /// Reads a record that must be there, with the consistency that is asked for.
  ///
  /// @throws dev.bao.operation.ItemMissingException where it is not
  public Workspace.Board get(String boardId, Consistency consistency) {
    KeySpace in = in();
    return get(in, Workspace_BoardKeys.item(in, boardId), consistency);
  }

  /// Whether there is a record.
  public boolean exists(String boardId) {
    return exists(boardId, Consistency.EVENTUAL);
  }

  /// Whether there is a record, with the consistency that is asked for.
  public boolean exists(String boardId, Consistency consistency) {
    KeySpace in = in();
    return exists(in, Workspace_BoardKeys.item(in, boardId), consistency);
  }

  /// Describes a patch of a record that must be there; it is done by `execute()`.
  @CheckReturnValue
  public UpdateWrite<Workspace.Board> update(
      String boardId, Consumer<Workspace_BoardUpdate> patch) {
    KeySpace in = in();
    return update(
        in, Workspace_BoardKeys.item(in, boardId), Workspace_BoardUpdate.of(in, patch), null);
  }

  /// Describes a patch of a record; it is done by `execute()`.
  @CheckReturnValue
  public UpdateWrite<Workspace.Board> update(
      Workspace.Board board, Consumer<Workspace_BoardUpdate> patch) {
    KeySpace in = in();
    return update(
        in,
        Workspace_BoardKeys.item(in, board.boardId()),
        Workspace_BoardUpdate.of(in, patch),
        board);
  }

  /// Describes a patch of a record, which makes it where it is not there; it is done by
  /// `execute()`.
  ///
  /// @throws dev.bao.error.MappingException `BAO-7051` where the patch has no value for what every
  ///   record needs
  @CheckReturnValue
  public UpsertWrite<Workspace.Board> upsert(
      String boardId, Consumer<Workspace_BoardUpdate> patch) {
    KeySpace in = in();
    return upsert(
        in,
        Workspace_BoardKeys.item(in, boardId),
        Workspace_BoardUpdate.of(in, patch),
        Map.of("boardId", Encode.text(boardId, "Board.boardId")));
  }

  /// Describes the deletion of a record, if it is there; it is done by `execute()`.
  @CheckReturnValue
  public Write<Workspace.Board> delete(String boardId) {
    KeySpace in = in();
    return delete(in, Workspace_BoardKeys.item(in, boardId));
  }

  /// Writes what differs between two records of one key, and nothing where nothing does. The item
  /// must be there.
  ///
  /// @param before the record as it was read
  /// @return the record as it is afterwards
  /// @throws dev.bao.operation.KeysDifferentException where the records have different keys
  /// @throws dev.bao.operation.ItemMissingException where there is no item
  public Workspace.Board save(Workspace.Board before, Workspace.Board after) {
    KeySpace in = in();
    return save(in, Workspace_BoardUpdate.between(in, before, after), before, after);
  }

  /// Reads many records, up to 100 with one request.
  public Found<String, Workspace.Board> findAll(Collection<String> ids) {
    return findAll(ids, Consistency.EVENTUAL);
  }

  /// Reads many records, up to 100 with one request, with the consistency that is asked for.
  public Found<String, Workspace.Board> findAll(Collection<String> ids, Consistency consistency) {
    KeySpace in = in();
    return findAll(in, ids, id -> Workspace_BoardKeys.item(in, id), consistency);
  }

  /// Describes the deletion of many records, where they are there; it is done by `execute()`.
  @CheckReturnValue
  public BatchWrite<String> deleteAll(Collection<String> ids) {
    KeySpace in = in();
    return deleteAll(in, ids, id -> Workspace_BoardKeys.item(in, id));
  }

  /// Describes a check of a record that is not written, for a transaction.
  @CheckReturnValue
  public Check<Workspace.Board> check(String boardId, Condition<Workspace.Board> condition) {
    KeySpace in = in();
    return check(in, Workspace_BoardKeys.item(in, boardId), condition);
  }

  /// Describes the read of a record, to be done together with others.
  @CheckReturnValue
  public Lookup<Workspace.Board> lookup(String boardId) {
    KeySpace in = in();
    return lookup(in, Workspace_BoardKeys.item(in, boardId));
  }
}
