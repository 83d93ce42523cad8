package dev.bao.model;

import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What tells a model from all others of a table, in texts alone: so that a repository can claim
/// its prefix while none of the model's other classes is loaded. Immutable.
///
/// @param type the binary name of the record's class, as `Class.getName()` has it
/// @param prefix the model's part of every key, as in `acme#t#...`
/// @param collection the item collection that the model is a member of, null for none
public record ModelIdentity(String type, String prefix, @Nullable ModelCollection collection) {

  /// Checks the prefixes.
  ///
  /// @throws ConfigurationException `BAO-8001` where one could be taken for another part of a key
  public ModelIdentity {
    check("model " + type, prefix);
    if (collection != null) {
      check("item collection " + collection.name(), collection.prefix());
    }
  }

  /// The identity of a model that is a member of no item collection.
  ///
  /// @param type the binary name of the record's class, as in `com.acme.Tracker$Task`
  /// @param prefix the model's part of every key, as in `acme#t#...`
  public static ModelIdentity of(String type, String prefix) {
    return new ModelIdentity(type, prefix, null);
  }

  /// What stands in the table's partition keys: the prefix of the model's item collection, or its
  /// own.
  public String partitionPrefix() {
    return collection == null ? prefix : collection.prefix();
  }

  static void check(String what, String prefix) {
    if (!Model.isPrefix(prefix)) {
      throw new ConfigurationException(
          ErrorCode.SETTING_INVALID,
          "The prefix of the "
              + what
              + " is not valid: expected a letter, then up to 31 letters, digits, '_' or '-'.");
    }
  }

  // Written out as that of KeySpace is: a start compares identities.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ModelIdentity of
        && type.equals(of.type)
        && prefix.equals(of.prefix)
        && Objects.equals(collection, of.collection);
  }

  @Override
  public int hashCode() {
    return 31 * type.hashCode() + prefix.hashCode();
  }
}
