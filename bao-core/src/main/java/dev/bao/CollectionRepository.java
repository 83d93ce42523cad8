package dev.bao;

import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.model.ModelIdentity;
import dev.bao.model.ModelSchema;
import dev.bao.operation.CollectionAccess;
import dev.bao.operation.Query;
import dev.bao.operation.TableQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// The queries of an item collection: of the records of several models that lie in one partition.
/// Generated classes extend it with methods that are named and typed by the sealed interface; each
/// takes the tenant once and passes it down. Members are written by their own repositories.
/// Thread-safe.
///
/// @param <T> the sealed interface
public abstract class CollectionRepository<T> {

  private final Bao bao;
  private final List<ClaimedModel> members;
  private final boolean includesExpired;

  /// Null until the first query; without a lock, as in [Repository].
  private @Nullable CollectionAccess<T> inUse;

  /// For generated code. Claims the members' prefixes, and makes nothing else: their classes are
  /// not loaded before the first query.
  ///
  /// @param members in the order of [#schemas]
  /// @throws dev.bao.error.ConfigurationException `BAO-8002` where another model or collection has
  ///   a prefix of the collection or of a member
  @SuppressWarnings("this-escape") // It needs nothing that is assigned here.
  protected CollectionRepository(Bao bao, List<ModelIdentity> members) {
    this.bao = bao;
    this.includesExpired = false;
    this.members = new ArrayList<>(members.size());
    for (ModelIdentity member : members) {
      int position = this.members.size();
      this.members.add(bao.claim(member, format -> schemas(format).get(position)));
    }
  }

  /// For generated code: the same, whose reads also see records that have expired.
  protected CollectionRepository(CollectionRepository<T> other) {
    this.bao = other.bao;
    this.includesExpired = true;
    this.members = other.members;
  }

  /// For generated code: makes the members' schemas, when one is needed first, which may be while
  /// the constructor runs: fields that it needs are assigned before `super(..)`. It may run for
  /// whatever tenant, and must not ask for one: all tenants share what it makes.
  ///
  /// @param format the key format of the table
  protected abstract List<ModelSchema<? extends T>> schemas(KeyFormat format);

  private CollectionAccess<T> inUse() {
    CollectionAccess<T> made = inUse;
    return made != null ? made : firstUse();
  }

  private CollectionAccess<T> firstUse() {
    List<ModelSchema<? extends T>> shared = new ArrayList<>(schemas(bao.format()));
    for (int position = 0; position < shared.size(); position++) {
      shared.set(position, members.get(position).shared(shared.get(position)));
    }
    CollectionAccess<T> live = new CollectionAccess<>(bao.access(), List.copyOf(shared));
    CollectionAccess<T> made = includesExpired ? live.includingExpired() : live;
    inUse = made;
    return made;
  }

  /// The keys of the tenant of now. Called once for each operation.
  ///
  /// @throws dev.bao.error.TenantException where there is no tenant
  protected final KeySpace in() {
    return bao.keySpace();
  }

  /// Queries a partition of the table.
  protected final TableQuery<T> query(KeySpace in, String partition) {
    return own(in).query(in, partition);
  }

  /// Queries a partition of the collection's index.
  protected final Query<T> queryIndex(KeySpace in, int slot, String partition) {
    return own(in).queryIndex(in, slot, partition);
  }

  /// Queries all shards of the collection's index for one value.
  ///
  /// @param partition gives the value's partition key in a shard, by the shard's number from 0
  protected final Query<T> queryShards(KeySpace in, int slot, IntFunction<String> partition) {
    return own(in).queryShards(in, slot, partition);
  }

  /// The collection, for keys that were handed back, which must be those of the scope.
  private CollectionAccess<T> own(KeySpace in) {
    CollectionAccess<T> made = inUse();
    bao.checkOwn(in, made.name());
    return made;
  }
}
