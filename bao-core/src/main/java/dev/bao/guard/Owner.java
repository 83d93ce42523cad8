package dev.bao.guard;

import dev.bao.key.KeySpace;
import dev.bao.model.Model;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Whose keys a call may hold: those of one model of a tenant, or those of any of its models. In
/// the latter case the key tells the model, and all else of the request has to agree with it.
/// Immutable.
final class Owner {

  private static final char DELIMITER = '#';
  private static final int MAX_PREFIX_LENGTH = 32;

  private final KeySpace in;
  private final String tenantPrefix;
  private final @Nullable Model model;
  private final @Nullable ModelKeys keys;

  /// Owns the keys of a tenant.
  ///
  /// @param model null where all models of the tenant are meant
  Owner(KeySpace in, @Nullable Model model) {
    this.in = in;
    this.tenantPrefix = in.prefix();
    this.model = model;
    this.keys = model == null ? null : new ModelKeys(in, model);
  }

  /// The tenant's own form of a token. DynamoDB knows tokens by account: another tenant with the
  /// same one would learn of this one's transaction, and hold it up.
  String token(String token) {
    byte[] name = (tenantPrefix + token).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(name).toString();
  }

  @Nullable Model model() {
    return model;
  }

  /// Whether the index is there for the model, or for any model of the tenant.
  boolean uses(KeyAttributes index) {
    return keys == null || keys.uses(index);
  }

  /// The keys of the model that a table key belongs to, as an item or as a sentinel; null where it
  /// belongs to none that this owner has.
  @Nullable ModelKeys ofKey(String partition, String sort) {
    ModelKeys candidate = keys;
    if (candidate == null) {
      candidate = named(partition, modelStart(partition));
    }
    return candidate != null
            && (candidate.ownsItem(partition) || candidate.ownsSentinel(partition, sort))
        ? candidate
        : null;
  }

  private int modelStart(String partition) {
    // A model's prefix starts with a letter, and what a sentinel has in its place does not.
    return partition.startsWith("_", tenantPrefix.length())
        ? in.sentinelPrefix("", 1).length() - 1
        : tenantPrefix.length();
  }

  /// The keys of the model that a partition of the table or of an index belongs to; null where it
  /// belongs to none that this owner has.
  @Nullable ModelKeys ofPartition(KeyAttributes of, String partition) {
    ModelKeys candidate = keys == null ? named(partition, tenantPrefix.length()) : keys;
    return candidate != null && candidate.ownsPartition(of, partition) ? candidate : null;
  }

  /// The keys of the model whose prefix stands at a place in a key. Whether the key is the tenant's
  /// is left to them. The prefix ends the partition where that is the model itself.
  private @Nullable ModelKeys named(String partition, int start) {
    int delimiter = partition.indexOf(DELIMITER, start);
    int end = delimiter < 0 ? partition.length() : delimiter;
    return isPrefix(partition, start, end)
        ? new ModelKeys(in, partition.substring(start, end))
        : null;
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
