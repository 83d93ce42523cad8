package dev.bao.tracker;

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

/// Reads and writes [StoryTag] items of the current tenant. Thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class StoryTagRepository extends Repository<StoryTag> {

  /// Makes the repository of a table.
  public StoryTagRepository(Bao bao) {
    super(bao, ModelIdentity.of("dev.bao.tracker.StoryTag", StoryTagKeys.PREFIX));
  }

  @Override
  protected ModelSchema<StoryTag> schema(KeyFormat format) {
    return StoryTagSchema.of(format);
  }

  /// Builds a record and writes it; it must not be there yet.
  ///
  /// @throws dev.bao.operation.ItemExistsException where there is an item with its key
  public StoryTag create(Consumer<StoryTagBuilder> values) {
    return create(build(values));
  }

  /// Builds a record, and writes nothing: for what is to be written together with others.
  public StoryTag build(Consumer<StoryTagBuilder> values) {
    StoryTagBuilder builder = new StoryTagBuilder();
    values.accept(builder);
    return builder.build();
  }

  /// Reads a record.
  public Optional<StoryTag> find(String storyId, String tagId) {
    return find(storyId, tagId, Consistency.EVENTUAL);
  }

  /// Reads a record with the consistency that is asked for.
  public Optional<StoryTag> find(String storyId, String tagId, Consistency consistency) {
    KeySpace in = in();
    return find(in, StoryTagKeys.item(in, storyId, tagId), consistency);
  }

  /// Reads what a projection names of a record.
  public <P> Optional<P> find(String storyId, String tagId, Projection<StoryTag, P> projection) {
    return find(storyId, tagId, projection, Consistency.EVENTUAL);
  }

  /// Reads what a projection names of a record with the consistency that is asked for.
  public <P> Optional<P> find(
      String storyId, String tagId, Projection<StoryTag, P> projection, Consistency consistency) {
    KeySpace in = in();
    return find(in, StoryTagKeys.item(in, storyId, tagId), projection, consistency);
  }

  /// Reads a record that must be there.
  ///
  /// @throws dev.bao.operation.ItemMissingException where it is not
  public StoryTag get(String storyId, String tagId) {
    return get(storyId, tagId, Consistency.EVENTUAL);
  }

  /// Reads a record that must be there, with the consistency that is asked for.
  ///
  /// @throws dev.bao.operation.ItemMissingException where it is not
  public StoryTag get(String storyId, String tagId, Consistency consistency) {
    KeySpace in = in();
    return get(in, StoryTagKeys.item(in, storyId, tagId), consistency);
  }

  /// Whether there is a record.
  public boolean exists(String storyId, String tagId) {
    return exists(storyId, tagId, Consistency.EVENTUAL);
  }

  /// Whether there is a record, with the consistency that is asked for.
  public boolean exists(String storyId, String tagId, Consistency consistency) {
    KeySpace in = in();
    return exists(in, StoryTagKeys.item(in, storyId, tagId), consistency);
  }

  /// Describes a patch of a record that must be there; it is done by `execute()`.
  @CheckReturnValue
  public UpdateWrite<StoryTag> update(
      String storyId, String tagId, Consumer<StoryTagUpdate> patch) {
    KeySpace in = in();
    return update(in, StoryTagKeys.item(in, storyId, tagId), StoryTagUpdate.of(in, patch), null);
  }

  /// Describes a patch of a record; it is done by `execute()`.
  @CheckReturnValue
  public UpdateWrite<StoryTag> update(StoryTag storyTag, Consumer<StoryTagUpdate> patch) {
    KeySpace in = in();
    return update(
        in,
        StoryTagKeys.item(in, storyTag.storyId(), storyTag.tagId()),
        StoryTagUpdate.of(in, patch),
        storyTag);
  }

  /// Describes a patch of a record, which makes it where it is not there; it is done by
  /// `execute()`.
  ///
  /// @throws dev.bao.error.MappingException `BAO-7051` where the patch has no value for what every
  ///   record needs
  @CheckReturnValue
  public UpsertWrite<StoryTag> upsert(
      String storyId, String tagId, Consumer<StoryTagUpdate> patch) {
    KeySpace in = in();
    return upsert(
        in,
        StoryTagKeys.item(in, storyId, tagId),
        StoryTagUpdate.of(in, patch),
        Map.of(
            "storyId",
            Encode.text(storyId, "StoryTag.storyId"),
            "tagId",
            Encode.text(tagId, "StoryTag.tagId")));
  }

  /// Describes the deletion of a record, if it is there; it is done by `execute()`.
  @CheckReturnValue
  public Write<StoryTag> delete(String storyId, String tagId) {
    KeySpace in = in();
    return delete(in, StoryTagKeys.item(in, storyId, tagId));
  }

  /// Writes what differs between two records of one key, and nothing where nothing does. The item
  /// must be there.
  ///
  /// @param before the record as it was read
  /// @return the record as it is afterwards
  /// @throws dev.bao.operation.KeysDifferentException where the records have different keys
  /// @throws dev.bao.operation.ItemMissingException where there is no item
  public StoryTag save(StoryTag before, StoryTag after) {
    KeySpace in = in();
    return save(in, StoryTagUpdate.between(in, before, after), before, after);
  }

  /// Reads many records, up to 100 with one request.
  public Found<Id, StoryTag> findAll(Collection<Id> ids) {
    return findAll(ids, Consistency.EVENTUAL);
  }

  /// Reads many records, up to 100 with one request, with the consistency that is asked for.
  public Found<Id, StoryTag> findAll(Collection<Id> ids, Consistency consistency) {
    KeySpace in = in();
    return findAll(in, ids, id -> StoryTagKeys.item(in, id.storyId(), id.tagId()), consistency);
  }

  /// Describes the deletion of many records, where they are there; it is done by `execute()`.
  @CheckReturnValue
  public BatchWrite<Id> deleteAll(Collection<Id> ids) {
    KeySpace in = in();
    return deleteAll(in, ids, id -> StoryTagKeys.item(in, id.storyId(), id.tagId()));
  }

  /// Describes a check of a record that is not written, for a transaction.
  @CheckReturnValue
  public Check<StoryTag> check(String storyId, String tagId, Condition<StoryTag> condition) {
    KeySpace in = in();
    return check(in, StoryTagKeys.item(in, storyId, tagId), condition);
  }

  /// Describes the read of a record, to be done together with others.
  @CheckReturnValue
  public Lookup<StoryTag> lookup(String storyId, String tagId) {
    KeySpace in = in();
    return lookup(in, StoryTagKeys.item(in, storyId, tagId));
  }

  /// The records of a `storyId`, in order of `tagId`.
  public ByStoryId byStoryId(String storyId) {
    KeySpace in = in();
    return new ByStoryId(query(in, StoryTagKeys.partition(in, storyId)));
  }

  /// The records of a `tagId`, in order of `storyId`.
  public ByTag byTag(String tagId) {
    KeySpace in = in();
    return new ByTag(queryIndex(in, 1, StoryTagKeys.byTagPartition(in, tagId)));
  }

  /// Reads the [Story] that `storyId` names; empty where there is none.
  public Optional<Story> storyOf(StoryTag storyTag) {
    return load(storyTag, StoryTagRelations.STORY);
  }

  /// The records that name a [Story] in `storyId`.
  public ByStoryId byStoryId(Story story) {
    return byStoryId(story.storyId());
  }

  /// Reads the [Tag] that `tagId` names; empty where there is none.
  public Optional<Tag> tagOf(StoryTag storyTag) {
    return load(storyTag, StoryTagRelations.TAG);
  }

  /// The records that name a [Tag] in `tagId`.
  public ByTag byTag(Tag tag) {
    return byTag(tag.tagId());
  }

  /// A query by `byStoryId`, with conditions on `tagId`. Immutable.
  public static final class ByStoryId extends TableQuery<StoryTag> {

    private ByStoryId(Query<StoryTag> all) {
      super(all);
    }

    /// Those whose `tagId` is this one.
    public TableQuery<StoryTag> tagIdIs(String tagId) {
      return sort("=", in().text("StoryTag.tagId", tagId));
    }

    /// Those whose `tagId` is before this one.
    public TableQuery<StoryTag> tagIdBefore(String tagId) {
      return sort("<", in().text("StoryTag.tagId", tagId));
    }

    /// Those whose `tagId` is this one or before.
    public TableQuery<StoryTag> tagIdNotAfter(String tagId) {
      return sort("<=", in().text("StoryTag.tagId", tagId));
    }

    /// Those whose `tagId` is after this one.
    public TableQuery<StoryTag> tagIdAfter(String tagId) {
      return sort(">", in().text("StoryTag.tagId", tagId));
    }

    /// Those whose `tagId` is this one or after.
    public TableQuery<StoryTag> tagIdNotBefore(String tagId) {
      return sort(">=", in().text("StoryTag.tagId", tagId));
    }

    /// Those whose `tagId` is within these two, both included.
    public TableQuery<StoryTag> tagIdBetween(String low, String high) {
      return sortBetween(in().text("StoryTag.tagId", low), in().text("StoryTag.tagId", high));
    }

    /// Those whose `tagId` starts with this text.
    public TableQuery<StoryTag> tagIdBeginsWith(String start) {
      return sortBeginsWith(in().text("StoryTag.tagId", start));
    }
  }

  /// A query by `byTag`, with conditions on `storyId`. Immutable.
  public static final class ByTag extends Query<StoryTag> {

    private ByTag(Query<StoryTag> all) {
      super(all);
    }

    /// Those whose `storyId` is this one.
    public Query<StoryTag> storyIdIs(String storyId) {
      return sort("=", in().text("StoryTag.storyId", storyId));
    }

    /// Those whose `storyId` is before this one.
    public Query<StoryTag> storyIdBefore(String storyId) {
      return sort("<", in().text("StoryTag.storyId", storyId));
    }

    /// Those whose `storyId` is this one or before.
    public Query<StoryTag> storyIdNotAfter(String storyId) {
      return sort("<=", in().text("StoryTag.storyId", storyId));
    }

    /// Those whose `storyId` is after this one.
    public Query<StoryTag> storyIdAfter(String storyId) {
      return sort(">", in().text("StoryTag.storyId", storyId));
    }

    /// Those whose `storyId` is this one or after.
    public Query<StoryTag> storyIdNotBefore(String storyId) {
      return sort(">=", in().text("StoryTag.storyId", storyId));
    }

    /// Those whose `storyId` is within these two, both included.
    public Query<StoryTag> storyIdBetween(String low, String high) {
      return sortBetween(in().text("StoryTag.storyId", low), in().text("StoryTag.storyId", high));
    }

    /// Those whose `storyId` starts with this text.
    public Query<StoryTag> storyIdBeginsWith(String start) {
      return sortBeginsWith(in().text("StoryTag.storyId", start));
    }
  }

  /// The id of a [StoryTag]: the components of its key.
  public record Id(String storyId, String tagId) {}
}
