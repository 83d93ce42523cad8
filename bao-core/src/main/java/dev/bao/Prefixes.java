package dev.bao;

import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import dev.bao.guard.Guard;
import dev.bao.model.Model;
import dev.bao.model.ModelSchema;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Who has which prefix in a table: a model, or a class of the application's own, never both.
/// Thread-safe.
final class Prefixes {

  private final Map<String, ModelSchema<?>> schemas = new ConcurrentHashMap<>();
  private final Set<String> declared = ConcurrentHashMap.newKeySet();
  private final CollectionPrefixes collections = new CollectionPrefixes();
  private final Guard guard;

  /// @param guard is told of models and prefixes
  Prefixes(Guard guard) {
    this.guard = guard;
  }

  /// Gives a model its prefix.
  ///
  /// @return the schema that was registered first
  /// @throws ConfigurationException where something else has the prefix
  @SuppressWarnings("unchecked")
  synchronized <M extends ModelSchema<?>> M register(M schema) {
    String prefix = schema.model().prefix();
    for (String used : List.of(prefix, schema.model().partitionPrefix())) {
      if (declared.contains(used)) {
        throw taken("bao.keys(\"" + used + "\") and the model " + name(schema), used);
      }
    }
    collections.claim(schema.model());
    ModelSchema<?> first = schemas.putIfAbsent(prefix, schema);
    if (first == null) {
      guard.register(schema.model());
      return schema;
    }
    if (!first.itemType().equals(schema.itemType())) {
      throw taken("The models " + name(first) + " and " + name(schema), prefix);
    }
    return (M) first;
  }

  /// Gives the application a prefix for classes of its own.
  ///
  /// @throws ConfigurationException where a model has it, or where it could be taken for another
  ///   part of a key
  synchronized void declare(String prefix) {
    if (!Model.isPrefix(prefix)) {
      throw new ConfigurationException(
          ErrorCode.SETTING_INVALID,
          "The prefix for bao.keys(..) is not valid: expected a letter, then up to 31 letters,"
              + " digits, '_' or '-'.");
    }
    for (ModelSchema<?> schema : schemas.values()) {
      Model model = schema.model();
      if (prefix.equals(model.prefix()) || prefix.equals(model.partitionPrefix())) {
        throw taken("bao.keys(\"" + prefix + "\") and the model " + name(schema), prefix);
      }
    }
    declared.add(prefix);
    guard.declare(prefix);
  }

  private static String name(ModelSchema<?> schema) {
    return schema.itemType().rawClass().getName();
  }

  private static ConfigurationException taken(String both, String prefix) {
    return new ConfigurationException(
        ErrorCode.PREFIX_TAKEN,
        both
            + " both have the prefix '"
            + prefix
            + "', so that their items would mix. Give one of them another prefix.");
  }
}
