package dev.bao;

import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import dev.bao.model.Model;
import dev.bao.model.ModelCollection;
import java.util.HashMap;
import java.util.Map;

/// Who has a prefix where item collections are about: a collection may have that of one of its
/// members, and nobody else's. Thread-safe.
final class CollectionPrefixes {

  private final Map<String, ModelCollection> collections = new HashMap<>();
  private final Map<String, Model> models = new HashMap<>();

  /// Takes note of a model's prefixes.
  ///
  /// @throws ConfigurationException `BAO-8002` where another model or collection has one of them
  synchronized void claim(Model model) {
    ModelCollection own = model.collection();
    ModelCollection other = collections.get(model.prefix());
    if (other != null && !other.equals(own)) {
      throw taken("model " + model.name(), other, model.prefix());
    }
    if (own != null) {
      claim(model, own);
    }
    models.putIfAbsent(model.prefix(), model);
  }

  private void claim(Model member, ModelCollection own) {
    ModelCollection other = collections.getOrDefault(own.prefix(), own);
    if (!other.equals(own)) {
      throw taken("item collection " + own.name(), other, own.prefix());
    }
    Model model = models.getOrDefault(own.prefix(), member);
    if (!own.equals(model.collection())) {
      throw taken("model " + model.name(), own, own.prefix());
    }
    collections.put(own.prefix(), own);
  }

  private static ConfigurationException taken(String what, ModelCollection other, String prefix) {
    return new ConfigurationException(
        ErrorCode.PREFIX_TAKEN,
        "The "
            + what
            + " and the item collection "
            + other.name()
            + " both have the prefix '"
            + prefix
            + "', so that their items would mix. Give one of them another prefix; only a member may"
            + " have that of its collection.");
  }
}
