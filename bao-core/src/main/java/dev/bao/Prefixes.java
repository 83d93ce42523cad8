package dev.bao;

import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import dev.bao.guard.KnownModels;
import dev.bao.model.Model;
import dev.bao.model.ModelSchema;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/// Who has which prefix in a table: a model, or a class of the application's own, never both.
/// Thread-safe.
final class Prefixes implements KnownModels {

  private final Map<String, ModelSchema<?>> schemas = new ConcurrentHashMap<>();
  private final List<Model> models = new CopyOnWriteArrayList<>();
  private final Set<String> declared = ConcurrentHashMap.newKeySet();

  Prefixes() {}

  @Override
  public List<Model> models() {
    return models;
  }

  @Override
  public boolean isDeclared(String prefix) {
    return declared.contains(prefix);
  }

  /// Gives a model its prefix.
  ///
  /// @return the schema that was registered first
  /// @throws ConfigurationException where something else has the prefix
  @SuppressWarnings("unchecked")
  synchronized <T> ModelSchema<T> register(ModelSchema<T> schema) {
    String prefix = schema.model().prefix();
    if (isDeclared(prefix)) {
      throw taken("bao.keys(\"" + prefix + "\") and the model " + name(schema), prefix);
    }
    ModelSchema<?> first = schemas.putIfAbsent(prefix, schema);
    if (first == null) {
      models.add(schema.model());
      return schema;
    }
    if (!first.itemType().equals(schema.itemType())) {
      throw taken("The models " + name(first) + " and " + name(schema), prefix);
    }
    return (ModelSchema<T>) first;
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
    ModelSchema<?> schema = schemas.get(prefix);
    if (schema != null) {
      throw taken("bao.keys(\"" + prefix + "\") and the model " + name(schema), prefix);
    }
    declared.add(prefix);
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
