package dev.bao.guard;

import dev.bao.model.Model;
import dev.bao.model.ModelIdentity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The models that are in use, by the prefixes that their keys have: a member of an item collection
/// lies under its collection's prefix in the table and under its own in an index. Also the prefixes
/// of items that the application describes by classes of its own. A model whose repository is made
/// and not used yet is known as all others are: what is known of it is asked for with the first key
/// that has one of its prefixes. Thread-safe.
final class KnownModels {

  /// None at all.
  static final KnownModels NONE = new KnownModels();

  private final Map<String, List<Supplier<Model>>> byPrefix = new ConcurrentHashMap<>();
  private final Set<String> declared = ConcurrentHashMap.newKeySet();

  /// Takes note of a model.
  void add(ModelIdentity identity, Supplier<Model> model) {
    add(identity.prefix(), model);
    if (!identity.partitionPrefix().equals(identity.prefix())) {
      add(identity.partitionPrefix(), model);
    }
  }

  private void add(String prefix, Supplier<Model> model) {
    byPrefix.merge(
        prefix,
        List.of(model),
        (known, one) ->
            known.contains(model) ? known : Stream.concat(known.stream(), one.stream()).toList());
  }

  /// Takes note of a prefix that no model has.
  void declare(String prefix) {
    declared.add(prefix);
  }

  /// The models whose keys have a prefix, as their own or as their collection's.
  List<Supplier<Model>> of(String prefix) {
    return byPrefix.getOrDefault(prefix, List.of());
  }

  /// Whether the application has said that the items with a prefix are its own.
  boolean isDeclared(String prefix) {
    return declared.contains(prefix);
  }
}
