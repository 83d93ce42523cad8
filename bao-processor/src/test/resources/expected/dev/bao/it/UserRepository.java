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

/// Reads and writes [User] items of the current tenant. Thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class UserRepository extends Repository<User> {

  /// Makes the repository of a table.
  public UserRepository(Bao bao) {
    super(bao, ModelIdentity.of("dev.bao.it.User", UserKeys.PREFIX));
  }

  @Override
  protected ModelSchema<User> schema(KeyFormat format) {
    return UserSchema.of(format);
  }

  /// Builds a record and writes it; it must not be there yet.
  ///
  /// @throws dev.bao.operation.ItemExistsException where there is an item with its key
  /// @throws dev.bao.operation.UniqueViolationException where another item has a unique value
  public User create(Consumer<UserBuilder> values) {
    return create(build(values));
  }

  /// Builds a record, and writes nothing: for what is to be written together with others.
  public User build(Consumer<UserBuilder> values) {
    UserBuilder builder = new UserBuilder();
    values.accept(builder);
    return builder.build();
  }

  /// Reads a record.
  public Optional<User> find(String userId) {
    return find(userId, Consistency.EVENTUAL);
  }

  /// Reads a record with the consistency that is asked for.
  public Optional<User> find(String userId, Consistency consistency) {
    KeySpace in = in();
    return find(in, UserKeys.item(in, userId), consistency);
  }

  /// Reads what a projection names of a record.
  public <P> Optional<P> find(String userId, Projection<User, P> projection) {
    return find(userId, projection, Consistency.EVENTUAL);
  }

  /// Reads what a projection names of a record with the consistency that is asked for.
  public <P> Optional<P> find(
      String userId, Projection<User, P> projection, Consistency consistency) {
    KeySpace in = in();
    return find(in, UserKeys.item(in, userId), projection, consistency);
  }

  /// Reads a record that must be there.
  ///
  /// @throws dev.bao.operation.ItemMissingException where it is not
  public User get(String userId) {
    return get(userId, Consistency.EVENTUAL);
  }

  /// Reads a record that must be there, with the consistency that is asked for.
  ///
  /// @throws dev.bao.operation.ItemMissingException where it is not
  public User get(String userId, Consistency consistency) {
    KeySpace in = in();
    return get(in, UserKeys.item(in, userId), consistency);
  }

  /// Whether there is a record.
  public boolean exists(String userId) {
    return exists(userId, Consistency.EVENTUAL);
  }

  /// Whether there is a record, with the consistency that is asked for.
  public boolean exists(String userId, Consistency consistency) {
    KeySpace in = in();
    return exists(in, UserKeys.item(in, userId), consistency);
  }

  /// Describes a patch of a record that must be there; it is done by `execute()`.
  @CheckReturnValue
  public UpdateWrite<User> update(String userId, Consumer<UserUpdate> patch) {
    KeySpace in = in();
    return update(in, UserKeys.item(in, userId), UserUpdate.of(in, patch), null);
  }

  /// Describes a patch of a record; it is done by `execute()`. Where it touches unique values it
  /// saves the read that a patch by id needs, and the record must still have them.
  @CheckReturnValue
  public UpdateWrite<User> update(User user, Consumer<UserUpdate> patch) {
    KeySpace in = in();
    return update(in, UserKeys.item(in, user.userId()), UserUpdate.of(in, patch), user);
  }

  /// Describes a patch of a record, which makes it where it is not there; it is done by
  /// `execute()`.
  ///
  /// @throws dev.bao.error.MappingException `BAO-7051` where the patch has no value for what every
  ///   record needs
  @CheckReturnValue
  public UpsertWrite<User> upsert(String userId, Consumer<UserUpdate> patch) {
    KeySpace in = in();
    return upsert(
        in,
        UserKeys.item(in, userId),
        UserUpdate.of(in, patch),
        Map.of("userId", Encode.text(userId, "User.userId")));
  }

  /// Describes the deletion of a record, if it is there; it is done by `execute()`.
  @CheckReturnValue
  public Write<User> delete(String userId) {
    KeySpace in = in();
    return delete(in, UserKeys.item(in, userId));
  }

  /// Reads the record with a unique `email`.
  public Optional<User> findByEmail(String email) {
    return findByEmail(email, Consistency.EVENTUAL);
  }

  /// Reads the record with a unique `email`, with the consistency that is asked for.
  public Optional<User> findByEmail(String email, Consistency consistency) {
    KeySpace in = in();
    return findByUnique(in, 0, UserKeys.uniqueEmail(in, email), consistency);
  }

  /// Writes what differs between two records of one key, and nothing where nothing does. The item
  /// must be there.
  ///
  /// @param before the record as it was read
  /// @return the record as it is afterwards
  /// @throws dev.bao.operation.KeysDifferentException where the records have different keys
  /// @throws dev.bao.operation.ItemMissingException where there is no item
  public User save(User before, User after) {
    KeySpace in = in();
    return save(in, UserUpdate.between(in, before, after), before, after);
  }

  /// Reads many records, up to 100 with one request.
  public Found<String, User> findAll(Collection<String> ids) {
    return findAll(ids, Consistency.EVENTUAL);
  }

  /// Reads many records, up to 100 with one request, with the consistency that is asked for.
  public Found<String, User> findAll(Collection<String> ids, Consistency consistency) {
    KeySpace in = in();
    return findAll(in, ids, id -> UserKeys.item(in, id), consistency);
  }

  /// Describes the deletion of many records, where they are there; it is done by `execute()`.
  @CheckReturnValue
  public BatchWrite<String> deleteAll(Collection<String> ids) {
    KeySpace in = in();
    return deleteAll(in, ids, id -> UserKeys.item(in, id));
  }

  /// Describes a check of a record that is not written, for a transaction.
  @CheckReturnValue
  public Check<User> check(String userId, Condition<User> condition) {
    KeySpace in = in();
    return check(in, UserKeys.item(in, userId), condition);
  }

  /// Describes the read of a record, to be done together with others.
  @CheckReturnValue
  public Lookup<User> lookup(String userId) {
    KeySpace in = in();
    return lookup(in, UserKeys.item(in, userId));
  }
}
