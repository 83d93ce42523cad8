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
import dev.bao.operation.Query;
import dev.bao.operation.TableQuery;
import dev.bao.operation.UpdateWrite;
import dev.bao.operation.UpsertWrite;
import dev.bao.operation.Write;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads and writes [Comment] items of the current tenant. Thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class CommentRepository extends Repository<Comment> {

  /// Makes the repository of a table.
  public CommentRepository(Bao bao) {
    super(bao, ModelIdentity.of("dev.bao.it.Comment", CommentKeys.PREFIX));
  }

  @Override
  protected ModelSchema<Comment> schema(KeyFormat format) {
    return CommentSchema.of(format);
  }

  /// Builds a record with a new `commentId`, unless one is set, and writes it; it must not be there
  /// yet.
  ///
  /// @throws dev.bao.operation.ItemExistsException where there is an item with its key
  public Comment create(Consumer<CommentBuilder> values) {
    return create(build(values));
  }

  /// Builds a record with a new `commentId`, unless one is set, and writes nothing: for what is to
  /// be written together with others.
  public Comment build(Consumer<CommentBuilder> values) {
    CommentBuilder builder = new CommentBuilder();
    values.accept(builder);
    if (!builder.hasCommentId()) {
      builder.commentId(newUlid());
    }
    return builder.build();
  }

  /// Reads a record.
  public Optional<Comment> find(String taskId, String commentId) {
    return find(taskId, commentId, Consistency.EVENTUAL);
  }

  /// Reads a record with the consistency that is asked for.
  public Optional<Comment> find(String taskId, String commentId, Consistency consistency) {
    KeySpace in = in();
    return find(in, CommentKeys.item(in, taskId, commentId), consistency);
  }

  /// Reads what a projection names of a record.
  public <P> Optional<P> find(String taskId, String commentId, Projection<Comment, P> projection) {
    return find(taskId, commentId, projection, Consistency.EVENTUAL);
  }

  /// Reads what a projection names of a record with the consistency that is asked for.
  public <P> Optional<P> find(
      String taskId, String commentId, Projection<Comment, P> projection, Consistency consistency) {
    KeySpace in = in();
    return find(in, CommentKeys.item(in, taskId, commentId), projection, consistency);
  }

  /// Reads a record that must be there.
  ///
  /// @throws dev.bao.operation.ItemMissingException where it is not
  public Comment get(String taskId, String commentId) {
    return get(taskId, commentId, Consistency.EVENTUAL);
  }

  /// Reads a record that must be there, with the consistency that is asked for.
  ///
  /// @throws dev.bao.operation.ItemMissingException where it is not
  public Comment get(String taskId, String commentId, Consistency consistency) {
    KeySpace in = in();
    return get(in, CommentKeys.item(in, taskId, commentId), consistency);
  }

  /// Whether there is a record.
  public boolean exists(String taskId, String commentId) {
    return exists(taskId, commentId, Consistency.EVENTUAL);
  }

  /// Whether there is a record, with the consistency that is asked for.
  public boolean exists(String taskId, String commentId, Consistency consistency) {
    KeySpace in = in();
    return exists(in, CommentKeys.item(in, taskId, commentId), consistency);
  }

  /// Describes a patch of a record that must be there; it is done by `execute()`.
  @CheckReturnValue
  public UpdateWrite<Comment> update(
      String taskId, String commentId, Consumer<CommentUpdate> patch) {
    KeySpace in = in();
    return update(in, CommentKeys.item(in, taskId, commentId), CommentUpdate.of(in, patch), null);
  }

  /// Describes a patch of a record; it is done by `execute()`.
  @CheckReturnValue
  public UpdateWrite<Comment> update(Comment comment, Consumer<CommentUpdate> patch) {
    KeySpace in = in();
    return update(
        in,
        CommentKeys.item(in, comment.taskId(), comment.commentId()),
        CommentUpdate.of(in, patch),
        comment);
  }

  /// Describes a patch of a record, which makes it where it is not there; it is done by
  /// `execute()`.
  ///
  /// @throws dev.bao.error.MappingException `BAO-7051` where the patch has no value for what every
  ///   record needs
  @CheckReturnValue
  public UpsertWrite<Comment> upsert(
      String taskId, String commentId, Consumer<CommentUpdate> patch) {
    KeySpace in = in();
    return upsert(
        in,
        CommentKeys.item(in, taskId, commentId),
        CommentUpdate.of(in, patch),
        Map.of(
            "taskId",
            Encode.text(taskId, "Comment.taskId"),
            "commentId",
            Encode.text(commentId, "Comment.commentId")));
  }

  /// Describes the deletion of a record, if it is there; it is done by `execute()`.
  @CheckReturnValue
  public Write<Comment> delete(String taskId, String commentId) {
    KeySpace in = in();
    return delete(in, CommentKeys.item(in, taskId, commentId));
  }

  /// Writes what differs between two records of one key, and nothing where nothing does. The item
  /// must be there.
  ///
  /// @param before the record as it was read
  /// @return the record as it is afterwards
  /// @throws dev.bao.operation.KeysDifferentException where the records have different keys
  /// @throws dev.bao.operation.ItemMissingException where there is no item
  public Comment save(Comment before, Comment after) {
    KeySpace in = in();
    return save(in, CommentUpdate.between(in, before, after), before, after);
  }

  /// Reads many records, up to 100 with one request.
  public Found<Id, Comment> findAll(Collection<Id> ids) {
    return findAll(ids, Consistency.EVENTUAL);
  }

  /// Reads many records, up to 100 with one request, with the consistency that is asked for.
  public Found<Id, Comment> findAll(Collection<Id> ids, Consistency consistency) {
    KeySpace in = in();
    return findAll(in, ids, id -> CommentKeys.item(in, id.taskId(), id.commentId()), consistency);
  }

  /// Describes the deletion of many records, where they are there; it is done by `execute()`.
  @CheckReturnValue
  public BatchWrite<Id> deleteAll(Collection<Id> ids) {
    KeySpace in = in();
    return deleteAll(in, ids, id -> CommentKeys.item(in, id.taskId(), id.commentId()));
  }

  /// Describes a check of a record that is not written, for a transaction.
  @CheckReturnValue
  public Check<Comment> check(String taskId, String commentId, Condition<Comment> condition) {
    KeySpace in = in();
    return check(in, CommentKeys.item(in, taskId, commentId), condition);
  }

  /// Describes the read of a record, to be done together with others.
  @CheckReturnValue
  public Lookup<Comment> lookup(String taskId, String commentId) {
    KeySpace in = in();
    return lookup(in, CommentKeys.item(in, taskId, commentId));
  }

  /// The records of a `taskId`, in order of `commentId`.
  public ByTaskId byTaskId(String taskId) {
    KeySpace in = in();
    return new ByTaskId(query(in, CommentKeys.partition(in, taskId)));
  }

  /// The records of an `author`.
  public Query<Comment> byAuthor(String author) {
    KeySpace in = in();
    return queryIndex(in, 1, CommentKeys.byAuthorPartition(in, author));
  }

  /// A query by `byTaskId`, with conditions on `commentId`. Immutable.
  public static final class ByTaskId extends TableQuery<Comment> {

    private ByTaskId(Query<Comment> all) {
      super(all);
    }

    /// Those whose `commentId` is this one.
    public TableQuery<Comment> commentIdIs(String commentId) {
      return sort("=", in().text("Comment.commentId", commentId));
    }

    /// Those whose `commentId` is before this one.
    public TableQuery<Comment> commentIdBefore(String commentId) {
      return sort("<", in().text("Comment.commentId", commentId));
    }

    /// Those whose `commentId` is this one or before.
    public TableQuery<Comment> commentIdNotAfter(String commentId) {
      return sort("<=", in().text("Comment.commentId", commentId));
    }

    /// Those whose `commentId` is after this one.
    public TableQuery<Comment> commentIdAfter(String commentId) {
      return sort(">", in().text("Comment.commentId", commentId));
    }

    /// Those whose `commentId` is this one or after.
    public TableQuery<Comment> commentIdNotBefore(String commentId) {
      return sort(">=", in().text("Comment.commentId", commentId));
    }

    /// Those whose `commentId` is within these two, both included.
    public TableQuery<Comment> commentIdBetween(String low, String high) {
      return sortBetween(in().text("Comment.commentId", low), in().text("Comment.commentId", high));
    }

    /// Those whose `commentId` starts with this text.
    public TableQuery<Comment> commentIdBeginsWith(String start) {
      return sortBeginsWith(in().text("Comment.commentId", start));
    }
  }

  /// The id of a [Comment]: the components of its key.
  public record Id(String taskId, String commentId) {}
}
