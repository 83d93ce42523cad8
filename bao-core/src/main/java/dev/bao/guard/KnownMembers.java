package dev.bao.guard;

import dev.bao.model.Model;
import dev.bao.model.ModelCollection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// The members of item collections that are in use. Other models are told by the prefix in a key
/// alone; a member's items lie under its collection's prefix and its index entries under its own,
/// so it has to be known. Thread-safe.
sealed class KnownMembers permits KnownModels {

  /// None at all.
  static final KnownMembers NONE = new KnownMembers();

  private final Map<String, List<Model>> byPrefix = new ConcurrentHashMap<>();

  /// Takes note of a model, if it is a member.
  void add(Model model) {
    ModelCollection collection = model.collection();
    if (collection != null) {
      add(model.prefix(), model);
      add(collection.prefix(), model);
    }
  }

  /// Takes note of a model under a prefix that its keys have.
  final void add(String prefix, Model model) {
    byPrefix.merge(
        prefix,
        List.of(model),
        (known, one) ->
            known.contains(model) ? known : Stream.concat(known.stream(), one.stream()).toList());
  }

  /// The members whose keys have a prefix, as their own or as their collection's.
  final List<Model> of(String prefix) {
    return byPrefix.getOrDefault(prefix, List.of());
  }
}
