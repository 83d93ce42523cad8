package dev.bao.interleaved;

import dev.bao.Repository;
import dev.bao.expression.Condition;
import dev.bao.key.KeyFormat;
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
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/// The methods that all generated repositories have, by the id of their model.
///
/// @param update sets all that a patch can set to what a record has
/// @param change does so knowing the record that is there
record Access<K, T>(
    Repository<T> repository,
    Function<KeyFormat, ModelSchema<T>> schema,
    BiFunction<K, Consistency, Optional<T>> find,
    BiFunction<K, Consistency, T> get,
    BiFunction<K, Consistency, Boolean> exists,
    BiFunction<Collection<K>, Consistency, Found<K, T>> findAll,
    BiFunction<K, T, UpdateWrite<T>> update,
    BiFunction<T, T, UpdateWrite<T>> change,
    BiFunction<K, T, UpsertWrite<T>> upsert,
    BinaryOperator<T> save,
    Function<K, Write<T>> delete,
    Function<Collection<K>, BatchWrite<K>> deleteAll,
    Function<K, Lookup<T>> lookup,
    BiFunction<K, Condition<T>, Check<T>> check) {}
