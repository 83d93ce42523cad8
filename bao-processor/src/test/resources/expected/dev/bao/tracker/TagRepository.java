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
import dev.bao.operation.UpdateWrite;
import dev.bao.operation.UpsertWrite;
import dev.bao.operation.Write;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads and writes [Tag] items of the current tenant. Thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class TagRepository extends Repository<Tag> {

  /// Makes the repository of a table.
  public TagRepository(Bao bao) {
    super(bao, ModelIdentity.of("dev.bao.tracker.Tag", TagKeys.PREFIX));
  }

  @Override
  protected ModelSchema<Tag> schema(KeyFormat format) {
    return TagSchema.of(format);
  }

  /// Builds a record and writes it; it must not be there yet.
  ///
  /// @throws dev.bao.operation.ItemExistsException where there is an item with its key
  public Tag create(Consumer<TagBuilder> values) {
    return create(build(values));
  }

  /// Builds a record, and writes nothing: for what is to be written together with others.
  public Tag build(Consumer<TagBuilder> values) {
    TagBuilder builder = new TagBuilder();
    values.accept(builder);
    return builder.build();
  }

  /// Reads a record.
  public Optional<Tag> find(String tagId) {
    return find(tagId, Consistency.EVENTUAL);
  }

  /// Reads a record with the consistency that is asked for.
  public Optional<Tag> find(String tagId, Consistency consistency) {
    KeySpace in = in();
    return find(in, TagKeys.item(in, tagId), consistency);
  }

  /// Reads what a projection names of a record.
  public <P> Optional<P> find(String tagId, Projection<Tag, P> projection) {
    return find(tagId, projection, Consistency.EVENTUAL);
  }

  /// Reads what a projection names of a record with the consistency that is asked for.
  public <P> Optional<P> find(
      String tagId, Projection<Tag, P> projection, Consistency consistency) {
    KeySpace in = in();
    return find(in, TagKeys.item(in, tagId), projection, consistency);
  }

  /// Reads a record that must be there.
  ///
  /// @throws dev.bao.operation.ItemMissingException where it is not
  public Tag get(String tagId) {
    return get(tagId, Consistency.EVENTUAL);
  }

  /// Reads a record that must be there, with the consistency that is asked for.
  ///
  /// @throws dev.bao.operation.ItemMissingException where it is not
  public Tag get(String tagId, Consistency consistency) {
    KeySpace in = in();
    return get(in, TagKeys.item(in, tagId), consistency);
  }

  /// Whether there is a record.
  public boolean exists(String tagId) {
    return exists(tagId, Consistency.EVENTUAL);
  }

  /// Whether there is a record, with the consistency that is asked for.
  public boolean exists(String tagId, Consistency consistency) {
    KeySpace in = in();
    return exists(in, TagKeys.item(in, tagId), consistency);
  }

  /// Describes a patch of a record that must be there; it is done by `execute()`.
  @CheckReturnValue
  public UpdateWrite<Tag> update(String tagId, Consumer<TagUpdate> patch) {
    KeySpace in = in();
    return update(in, TagKeys.item(in, tagId), TagUpdate.of(in, patch), null);
  }

  /// Describes a patch of a record; it is done by `execute()`.
  @CheckReturnValue
  public UpdateWrite<Tag> update(Tag tag, Consumer<TagUpdate> patch) {
    KeySpace in = in();
    return update(in, TagKeys.item(in, tag.tagId()), TagUpdate.of(in, patch), tag);
  }

  /// Describes a patch of a record, which makes it where it is not there; it is done by
  /// `execute()`.
  ///
  /// @throws dev.bao.error.MappingException `BAO-7051` where the patch has no value for what every
  ///   record needs
  @CheckReturnValue
  public UpsertWrite<Tag> upsert(String tagId, Consumer<TagUpdate> patch) {
    KeySpace in = in();
    return upsert(
        in,
        TagKeys.item(in, tagId),
        TagUpdate.of(in, patch),
        Map.of("tagId", Encode.text(tagId, "Tag.tagId")));
  }

  /// Describes the deletion of a record, if it is there; it is done by `execute()`.
  @CheckReturnValue
  public Write<Tag> delete(String tagId) {
    KeySpace in = in();
    return delete(in, TagKeys.item(in, tagId));
  }

  /// Writes what differs between two records of one key, and nothing where nothing does. The item
  /// must be there.
  ///
  /// @param before the record as it was read
  /// @return the record as it is afterwards
  /// @throws dev.bao.operation.KeysDifferentException where the records have different keys
  /// @throws dev.bao.operation.ItemMissingException where there is no item
  public Tag save(Tag before, Tag after) {
    KeySpace in = in();
    return save(in, TagUpdate.between(in, before, after), before, after);
  }

  /// Reads many records, up to 100 with one request.
  public Found<String, Tag> findAll(Collection<String> ids) {
    return findAll(ids, Consistency.EVENTUAL);
  }

  /// Reads many records, up to 100 with one request, with the consistency that is asked for.
  public Found<String, Tag> findAll(Collection<String> ids, Consistency consistency) {
    KeySpace in = in();
    return findAll(in, ids, id -> TagKeys.item(in, id), consistency);
  }

  /// Describes the deletion of many records, where they are there; it is done by `execute()`.
  @CheckReturnValue
  public BatchWrite<String> deleteAll(Collection<String> ids) {
    KeySpace in = in();
    return deleteAll(in, ids, id -> TagKeys.item(in, id));
  }

  /// Describes a check of a record that is not written, for a transaction.
  @CheckReturnValue
  public Check<Tag> check(String tagId, Condition<Tag> condition) {
    KeySpace in = in();
    return check(in, TagKeys.item(in, tagId), condition);
  }

  /// Describes the read of a record, to be done together with others.
  @CheckReturnValue
  public Lookup<Tag> lookup(String tagId) {
    KeySpace in = in();
    return lookup(in, TagKeys.item(in, tagId));
  }
}
