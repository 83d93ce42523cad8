package dev.bao.guard;

import dev.bao.key.KeySpace;
import dev.bao.model.Model;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Whose keys a call may hold: those of one model of a tenant, of several, or of any of its models.
/// In the latter two cases the key tells the model, and all else of the request has to agree with
/// it. Immutable.
final class Owner {

  private static final char DELIMITER = '#';
  private static final int MAX_PREFIX_LENGTH = 32;

  private final KeySpace in;

  /// Null where the key alone tells the model. Not so an empty one, which owns no key.
  private final @Nullable List<ModelKeys> bound;

  private final KnownModels known;
  private final boolean heedsRules;

  private Owner(
      KeySpace in, @Nullable List<ModelKeys> bound, KnownModels known, boolean heedsRules) {
    this.in = in;
    this.bound = bound;
    this.known = known;
    this.heedsRules = heedsRules;
  }

  /// Owns all keys of a tenant.
  ///
  /// @param known the models in use: the keys of an item collection do not tell its members alone
  /// @param heedsRules whether the writer knows nothing of the models' rules, and is refused what
  ///   only a repository can write
  static Owner ofTenant(KeySpace in, KnownModels known, boolean heedsRules) {
    return new Owner(in, null, known, heedsRules);
  }

  /// Tells the models whose rules a write has to heed; null for writers that heed them already.
  @Nullable KnownModels rules() {
    return heedsRules ? known : null;
  }

  /// Owns the keys of one model of a tenant.
  static Owner ofModel(KeySpace in, Model model) {
    return new Owner(in, List.of(new ModelKeys(in, model)), KnownModels.NONE, false);
  }

  /// Owns the keys of some models of a tenant, and none where there are none.
  static Owner ofModels(KeySpace in, Collection<Model> models) {
    List<ModelKeys> keys =
        models.stream().distinct().map(model -> new ModelKeys(in, model)).toList();
    return new Owner(in, keys, KnownModels.NONE, false);
  }

  /// The tenant's own form of a token. DynamoDB knows tokens by account: another tenant with the
  /// same one would learn of this one's transaction, and hold it up.
  String token(String token) {
    byte[] name = (in.prefix() + token).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(name).toString();
  }

  /// Whether all models of the tenant are meant.
  boolean isAnyModel() {
    return bound == null;
  }

  /// Whose calls these are, for messages, as in ` of model Task`.
  String described() {
    return bound == null
        ? " within the tenant"
        : bound.stream()
            .map(ModelKeys::name)
            .collect(Collectors.joining(", ", " of " + kind() + " ", ""));
  }

  /// What a key has to be of, as in `model`.
  String kind() {
    if (bound == null) {
      return "one of its models";
    }
    return bound.size() == 1 ? "model" : "models";
  }

  /// Whether the index is there for one of the models, or for any model of the tenant.
  boolean uses(KeyAttributes index) {
    if (bound == null) {
      return true;
    }
    for (ModelKeys keys : bound) {
      if (keys.uses(index)) {
        return true;
      }
    }
    return false;
  }

  /// The keys of the model that a table key belongs to, as an item or as a sentinel; null where it
  /// belongs to none that this owner has.
  @Nullable ModelKeys ofKey(String partition, String sort) {
    for (ModelKeys keys : bound == null ? named(partition, modelStart(partition)) : bound) {
      if (keys.ownsItem(partition, sort) || keys.ownsSentinel(partition, sort)) {
        return keys;
      }
    }
    return null;
  }

  private int modelStart(String partition) {
    // A model's prefix starts with a letter, and what a sentinel has in its place does not.
    return partition.startsWith("_", in.prefix().length())
        ? in.sentinelPrefix("", 1).length() - 1
        : in.prefix().length();
  }

  /// The keys of the models that a partition of the table or of an index belongs to, of which an
  /// item collection has several; none where it belongs to none that this owner has.
  List<ModelKeys> ofPartition(KeyAttributes of, String partition) {
    List<ModelKeys> candidates = bound == null ? named(partition, in.prefix().length()) : bound;
    return candidates.stream()
        .filter(keys -> (of.isTable() || keys.uses(of)) && keys.ownsPartition(of, partition))
        .toList();
  }

  /// The keys of the models whose prefix stands at a place in a key. Whether the key is the
  /// tenant's is left to them. The prefix ends the partition where that is the model itself.
  private List<ModelKeys> named(String partition, int start) {
    int delimiter = partition.indexOf(DELIMITER, start);
    int end = delimiter < 0 ? partition.length() : delimiter;
    if (!isPrefix(partition, start, end)) {
      return List.of();
    }
    String prefix = partition.substring(start, end);
    List<Supplier<Model>> named = known.of(prefix);
    return named.isEmpty()
        ? List.of(new ModelKeys(in, prefix))
        : named.stream().map(member -> new ModelKeys(in, member.get())).toList();
  }

  private static boolean isPrefix(String text, int start, int end) {
    int length = end - start;
    if (length < 1 || length > MAX_PREFIX_LENGTH || !isLetter(text.charAt(start))) {
      return false;
    }
    for (int i = start + 1; i < end; i++) {
      char c = text.charAt(i);
      if (!isLetter(c) && (c < '0' || c > '9') && c != '_' && c != '-') {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
