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
import dev.bao.operation.UpdateWrite;
import dev.bao.operation.UpsertWrite;
import dev.bao.operation.Write;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads and writes [Story] items of the current tenant. Thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class StoryRepository extends Repository<Story> {

  /// Makes the repository of a table.
  public StoryRepository(Bao bao) {
    super(bao, ModelIdentity.of("dev.bao.tracker.Story", StoryKeys.PREFIX));
  }

  @Override
  protected ModelSchema<Story> schema(KeyFormat format) {
    return StorySchema.of(format);
  }

  /// Builds a record with a new `storyId`, unless one is set, and writes it; it must not be there
  /// yet.
  ///
  /// @throws dev.bao.operation.ItemExistsException where there is an item with its key
  public Story create(Consumer<StoryBuilder> values) {
    return create(build(values));
  }

  /// Builds a record with a new `storyId`, unless one is set, and writes nothing: for what is to be
  /// written together with others.
  public Story build(Consumer<StoryBuilder> values) {
    StoryBuilder builder = new StoryBuilder();
    values.accept(builder);
    if (!builder.hasStoryId()) {
      builder.storyId(newUlid());
    }
    return builder.build();
  }

  /// Reads a record.
  public Optional<Story> find(String storyId) {
    return find(storyId, Consistency.EVENTUAL);
  }

  /// Reads a record with the consistency that is asked for.
  public Optional<Story> find(String storyId, Consistency consistency) {
    KeySpace in = in();
    return find(in, StoryKeys.item(in, storyId), consistency);
  }

  /// Reads what a projection names of a record.
  public <P> Optional<P> find(String storyId, Projection<Story, P> projection) {
    return find(storyId, projection, Consistency.EVENTUAL);
  }

  /// Reads what a projection names of a record with the consistency that is asked for.
  public <P> Optional<P> find(
      String storyId, Projection<Story, P> projection, Consistency consistency) {
    KeySpace in = in();
    return find(in, StoryKeys.item(in, storyId), projection, consistency);
  }

  /// Reads a record that must be there.
  ///
  /// @throws dev.bao.operation.ItemMissingException where it is not
  public Story get(String storyId) {
    return get(storyId, Consistency.EVENTUAL);
  }

  /// Reads a record that must be there, with the consistency that is asked for.
  ///
  /// @throws dev.bao.operation.ItemMissingException where it is not
  public Story get(String storyId, Consistency consistency) {
    KeySpace in = in();
    return get(in, StoryKeys.item(in, storyId), consistency);
  }

  /// Whether there is a record.
  public boolean exists(String storyId) {
    return exists(storyId, Consistency.EVENTUAL);
  }

  /// Whether there is a record, with the consistency that is asked for.
  public boolean exists(String storyId, Consistency consistency) {
    KeySpace in = in();
    return exists(in, StoryKeys.item(in, storyId), consistency);
  }

  /// Describes a patch of a record that must be there; it is done by `execute()`.
  @CheckReturnValue
  public UpdateWrite<Story> update(String storyId, Consumer<StoryUpdate> patch) {
    KeySpace in = in();
    return update(in, StoryKeys.item(in, storyId), StoryUpdate.of(in, storyId, patch), null);
  }

  /// Describes a patch of a record; it is done by `execute()`. Where it touches keys of several
  /// components it saves the read that a patch by id needs, and the record must still have them.
  @CheckReturnValue
  public UpdateWrite<Story> update(Story story, Consumer<StoryUpdate> patch) {
    KeySpace in = in();
    return update(
        in, StoryKeys.item(in, story.storyId()), StoryUpdate.of(in, story.storyId(), patch), story);
  }

  /// Describes a patch of a record, which makes it where it is not there; it is done by
  /// `execute()`.
  ///
  /// @throws dev.bao.error.MappingException `BAO-7051` where the patch has no value for what every
  ///   record needs
  @CheckReturnValue
  public UpsertWrite<Story> upsert(String storyId, Consumer<StoryUpdate> patch) {
    KeySpace in = in();
    return upsert(
        in,
        StoryKeys.item(in, storyId),
        StoryUpdate.of(in, storyId, patch),
        Map.of("storyId", Encode.text(storyId, "Story.storyId")));
  }

  /// Describes the deletion of a record, if it is there; it is done by `execute()`.
  @CheckReturnValue
  public Write<Story> delete(String storyId) {
    KeySpace in = in();
    return delete(in, StoryKeys.item(in, storyId));
  }

  /// Writes what differs between two records of one key, and nothing where nothing does. The item
  /// must be there.
  ///
  /// @param before the record as it was read
  /// @return the record as it is afterwards
  /// @throws dev.bao.operation.KeysDifferentException where the records have different keys
  /// @throws dev.bao.operation.ItemMissingException where there is no item
  public Story save(Story before, Story after) {
    KeySpace in = in();
    return save(in, StoryUpdate.between(in, before, after), before, after);
  }

  /// Reads many records, up to 100 with one request.
  public Found<String, Story> findAll(Collection<String> ids) {
    return findAll(ids, Consistency.EVENTUAL);
  }

  /// Reads many records, up to 100 with one request, with the consistency that is asked for.
  public Found<String, Story> findAll(Collection<String> ids, Consistency consistency) {
    KeySpace in = in();
    return findAll(in, ids, id -> StoryKeys.item(in, id), consistency);
  }

  /// Describes the deletion of many records, where they are there; it is done by `execute()`.
  @CheckReturnValue
  public BatchWrite<String> deleteAll(Collection<String> ids) {
    KeySpace in = in();
    return deleteAll(in, ids, id -> StoryKeys.item(in, id));
  }

  /// Describes a check of a record that is not written, for a transaction.
  @CheckReturnValue
  public Check<Story> check(String storyId, Condition<Story> condition) {
    KeySpace in = in();
    return check(in, StoryKeys.item(in, storyId), condition);
  }

  /// Describes the read of a record, to be done together with others.
  @CheckReturnValue
  public Lookup<Story> lookup(String storyId) {
    KeySpace in = in();
    return lookup(in, StoryKeys.item(in, storyId));
  }

  /// The records of an `epicId`, in order of `storyId`.
  public ByEpic byEpic(long epicId) {
    KeySpace in = in();
    return new ByEpic(queryIndex(in, 1, StoryKeys.byEpicPartition(in, epicId)));
  }

  /// The records of an `assigneeId`, in order of `title`.
  public ByAssignee byAssignee(String assigneeId) {
    KeySpace in = in();
    return new ByAssignee(queryIndex(in, 2, StoryKeys.byAssigneePartition(in, assigneeId)));
  }

  /// Reads the [Epic] that `epicId` names; empty where there is none.
  public Optional<Epic> epicOf(Story story) {
    return load(story, StoryRelations.EPIC);
  }

  /// The records that name an [Epic] in `epicId`.
  public ByEpic byEpic(Epic epic) {
    return byEpic(epic.number());
  }

  /// Reads the [Member] that `assigneeId` names; empty where there is none.
  public Optional<Member> assigneeOf(Story story) {
    return load(story, StoryRelations.ASSIGNEE);
  }

  /// The records that name a [Member] in `assigneeId`.
  public ByAssignee byAssignee(Member member) {
    return byAssignee(member.memberId());
  }

  /// Reads the [Member] that `reviewer` names; empty where there is none.
  public Optional<Member> reviewerOf(Story story) {
    return load(story, StoryRelations.REVIEWER);
  }

  /// A query by `byEpic`, with conditions on `storyId`. Immutable.
  public static final class ByEpic extends Query<Story> {

    private ByEpic(Query<Story> all) {
      super(all);
    }

    /// Those whose `storyId` is this one.
    public Query<Story> storyIdIs(String storyId) {
      return sort("=", in().text("Story.storyId", storyId));
    }

    /// Those whose `storyId` is before this one.
    public Query<Story> storyIdBefore(String storyId) {
      return sort("<", in().text("Story.storyId", storyId));
    }

    /// Those whose `storyId` is this one or before.
    public Query<Story> storyIdNotAfter(String storyId) {
      return sort("<=", in().text("Story.storyId", storyId));
    }

    /// Those whose `storyId` is after this one.
    public Query<Story> storyIdAfter(String storyId) {
      return sort(">", in().text("Story.storyId", storyId));
    }

    /// Those whose `storyId` is this one or after.
    public Query<Story> storyIdNotBefore(String storyId) {
      return sort(">=", in().text("Story.storyId", storyId));
    }

    /// Those whose `storyId` is within these two, both included.
    public Query<Story> storyIdBetween(String low, String high) {
      return sortBetween(in().text("Story.storyId", low), in().text("Story.storyId", high));
    }

    /// Those whose `storyId` starts with this text.
    public Query<Story> storyIdBeginsWith(String start) {
      return sortBeginsWith(in().text("Story.storyId", start));
    }
  }

  /// A query by `byAssignee`, with conditions on `title`. Immutable.
  public static final class ByAssignee extends Query<Story> {

    private ByAssignee(Query<Story> all) {
      super(all);
    }

    /// Those whose `title` is this one.
    public Query<Story> titleIs(String title) {
      return sort("=", in().text("Story.title", title));
    }

    /// Those whose `title` is before this one.
    public Query<Story> titleBefore(String title) {
      return sort("<", in().text("Story.title", title));
    }

    /// Those whose `title` is this one or before.
    public Query<Story> titleNotAfter(String title) {
      return sort("<=", in().text("Story.title", title));
    }

    /// Those whose `title` is after this one.
    public Query<Story> titleAfter(String title) {
      return sort(">", in().text("Story.title", title));
    }

    /// Those whose `title` is this one or after.
    public Query<Story> titleNotBefore(String title) {
      return sort(">=", in().text("Story.title", title));
    }

    /// Those whose `title` is within these two, both included.
    public Query<Story> titleBetween(String low, String high) {
      return sortBetween(in().text("Story.title", low), in().text("Story.title", high));
    }

    /// Those whose `title` starts with this text.
    public Query<Story> titleBeginsWith(String start) {
      return sortBeginsWith(in().text("Story.title", start));
    }
  }
}
