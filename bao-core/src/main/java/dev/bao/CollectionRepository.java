package dev.bao;

import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.model.ModelSchema;
import dev.bao.operation.CollectionAccess;
import dev.bao.operation.Query;
import dev.bao.operation.TableQuery;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/// The queries of an item collection: of the records of several models that lie in one partition.
/// Generated classes extend it with methods that are named and typed by the sealed interface; each
/// takes the tenant once and passes it down. Members are written by their own repositories.
/// Thread-safe.
///
/// @param <T> the sealed interface
public abstract class CollectionRepository<T> {

  private final Bao bao;
  private final CollectionAccess<T> collection;

  /// For generated code.
  ///
  /// @param members make the members' schemas for the key format of the table
  /// @throws dev.bao.error.ConfigurationException `BAO-8002` where another model or collection has
  ///   a prefix of the collection or of a member
  protected CollectionRepository(
      Bao bao, List<Function<KeyFormat, ModelSchema<? extends T>>> members) {
    this.bao = bao;
    List<ModelSchema<? extends T>> schemas =
        members.stream().<ModelSchema<? extends T>>map(bao::register).toList();
    this.collection = new CollectionAccess<>(bao.access(), schemas);
  }

  /// For generated code: the same, whose reads also see records that have expired.
  protected CollectionRepository(CollectionRepository<T> other) {
    this.bao = other.bao;
    this.collection = other.collection.includingExpired();
  }

  /// The keys of the tenant of now. Called once for each operation.
  ///
  /// @throws dev.bao.error.TenantException where there is no tenant
  protected final KeySpace in() {
    return bao.keySpace();
  }

  /// Queries a partition of the table.
  protected final TableQuery<T> query(KeySpace in, String partition) {
    return collection.query(bao.own(in, collection.name()), partition);
  }

  /// Queries a partition of the collection's index.
  protected final Query<T> queryIndex(KeySpace in, int slot, String partition) {
    return collection.queryIndex(bao.own(in, collection.name()), slot, partition);
  }

  /// Queries all shards of the collection's index for one value.
  ///
  /// @param partition gives the value's partition key in a shard, by the shard's number from 0
  protected final Query<T> queryShards(KeySpace in, int slot, IntFunction<String> partition) {
    return collection.queryShards(bao.own(in, collection.name()), slot, partition);
  }
}
