package dev.bao.guard;

import dev.bao.model.Model;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// All models that are in use, members of item collections or not, and the prefixes of items that
/// the application describes by classes of its own. Thread-safe.
final class KnownModels extends KnownMembers {

  private final Set<String> declared = ConcurrentHashMap.newKeySet();

  KnownModels() {}

  @Override
  void add(Model model) {
    add(model.prefix(), model);
    if (!model.partitionPrefix().equals(model.prefix())) {
      add(model.partitionPrefix(), model);
    }
  }

  /// Takes note of a prefix that no model has.
  void declare(String prefix) {
    declared.add(prefix);
  }

  /// Whether the application has said that the items with a prefix are its own.
  boolean isDeclared(String prefix) {
    return declared.contains(prefix);
  }
}
