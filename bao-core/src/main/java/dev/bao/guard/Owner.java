package dev.bao.guard;

import dev.bao.key.KeySpace;
import dev.bao.model.Model;
import dev.bao.model.ModelCollection;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Whose keys a call may hold: those of some models of a tenant, or those of any of its models. In
/// the latter case the key tells the model, and all else of the request has to agree with it.
/// Immutable.
final class Owner {

  private static final char DELIMITER = '#';
  private static final int MAX_PREFIX_LENGTH = 32;

  private final KeySpace in;
  private final String tenantPrefix;
  private final List<ModelKeys> bound;
  private final Function<String, List<Model>> known;
  private final String kind;
  private final String name;

  private Owner(
      KeySpace in,
      List<ModelKeys> bound,
      Function<String, List<Model>> known,
      String kind,
      String name) {
    this.in = in;
    this.tenantPrefix = in.prefix();
    this.bound = bound;
    this.known = known;
    this.kind = kind;
    this.name = name;
  }

  /// Owns the keys of one model of a tenant.
  static Owner of(KeySpace in, Model model) {
    return new Owner(in, List.of(new ModelKeys(in, model)), _ -> List.of(), "model", model.name());
  }

  /// Owns the keys of the members of an item collection of a tenant.
  static Owner of(KeySpace in, ModelCollection collection, List<Model> members) {
    List<ModelKeys> bound = members.stream().map(member -> new ModelKeys(in, member)).toList();
    return new Owner(in, bound, _ -> List.of(), "item collection", collection.name());
  }

  /// Owns the keys of all models of a tenant.
  static Owner of(KeySpace in, KnownMembers known) {
    return new Owner(in, List.of(), known::of, "one of its models", "");
  }

  /// The tenant's own form of a token. DynamoDB knows tokens by account: another tenant with the
  /// same one would learn of this one's transaction, and hold it up.
  String token(String token) {
    byte[] name = (tenantPrefix + token).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(name).toString();
  }

  /// Who it is, as in ` of model Task`: behind the operation in each message.
  String subject() {
    return isBound() ? " of " + kind + " " + name : " within the tenant";
  }

  /// What a key has to be of, as in `model`.
  String kind() {
    return kind;
  }

  /// Whether it is bound to certain models.
  boolean isBound() {
    return !bound.isEmpty();
  }

  /// Whether the index is there for one of the models, or for any model of the tenant.
  boolean uses(KeyAttributes index) {
    return !isBound() || bound.stream().anyMatch(keys -> keys.uses(index));
  }

  /// The keys of the model that a table key belongs to, as an item or as a sentinel; null where it
  /// belongs to none that this owner has.
  @Nullable ModelKeys ofKey(String partition, String sort) {
    for (ModelKeys candidate : isBound() ? bound : named(partition, modelStart(partition))) {
      if (candidate.ownsItem(partition, sort) || candidate.ownsSentinel(partition, sort)) {
        return candidate;
      }
    }
    return null;
  }

  private int modelStart(String partition) {
    // A model's prefix starts with a letter, and what a sentinel has in its place does not.
    return partition.startsWith("_", tenantPrefix.length())
        ? in.sentinelPrefix("", 1).length() - 1
        : tenantPrefix.length();
  }

  /// The keys of the models that a partition of the table or of an index belongs to, of which an
  /// item collection has several; none where it belongs to none that this owner has.
  List<ModelKeys> ofPartition(KeyAttributes of, String partition) {
    List<ModelKeys> candidates = isBound() ? bound : named(partition, tenantPrefix.length());
    return candidates.stream().filter(keys -> keys.ownsPartition(of, partition)).toList();
  }

  /// The keys of the models whose prefix stands at a place in a key. Whether the key is the
  /// tenant's is left to them.
  private List<ModelKeys> named(String partition, int start) {
    int end = partition.indexOf(DELIMITER, start);
    if (!isPrefix(partition, start, end)) {
      return List.of();
    }
    String prefix = partition.substring(start, end);
    List<Model> members = known.apply(prefix);
    return members.isEmpty()
        ? List.of(new ModelKeys(in, prefix))
        : members.stream().map(member -> new ModelKeys(in, member)).toList();
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
