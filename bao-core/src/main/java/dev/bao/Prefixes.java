package dev.bao;

import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import dev.bao.guard.Guard;
import dev.bao.key.KeyFormat;
import dev.bao.model.Model;
import dev.bao.model.ModelCollection;
import dev.bao.model.ModelIdentity;
import dev.bao.model.ModelSchema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Who has which prefix in a table: one model, one item collection, or a class of the application's
/// own. Only a member of a collection may have the prefix of its collection. Thread-safe.
final class Prefixes {

  private final Map<String, List<Holder>> holders = new HashMap<>();
  private final Guard guard;
  private final KeyFormat format;

  /// @param guard is told of models and prefixes
  /// @param format that of the table
  Prefixes(Guard guard, KeyFormat format) {
    this.guard = guard;
    this.format = format;
  }

  /// Gives a model its prefix, and its collection that of the collection. Its schema is not made
  /// before something asks for it.
  ///
  /// @param maker makes the schema where the guard is the first to ask
  /// @return what has claimed the same before, if anything has
  /// @throws ConfigurationException where something else has one of the prefixes
  synchronized ClaimedModel claim(
      ModelIdentity model, Function<KeyFormat, ? extends ModelSchema<?>> maker) {
    OfModel own = new OfModel(new ClaimedModel(model, format, maker));
    check(model.prefix(), own);
    if (model.collection() != null) {
      OfCollection collection = new OfCollection(model.collection());
      check(model.collection().prefix(), collection);
      claim(model.collection().prefix(), collection);
    }
    ClaimedModel claimed = ((OfModel) claim(model.prefix(), own)).model();
    guard.register(model, claimed);
    return claimed;
  }

  /// Gives a model its prefix whose schema is made already.
  ///
  /// @return the schema that is in use
  /// @throws ConfigurationException as [#claim]
  <M extends ModelSchema<?>> M register(M schema) {
    return claim(schema.identity(), _ -> schema).shared(schema);
  }

  /// Gives the application a prefix for classes of its own.
  ///
  /// @throws ConfigurationException where something else has it, or where it could be taken for
  ///   another part of a key
  synchronized void declare(String prefix) {
    if (!Model.isPrefix(prefix)) {
      throw new ConfigurationException(
          ErrorCode.SETTING_INVALID,
          "The prefix for bao.keys(..) is not valid: expected a letter, then up to 31 letters,"
              + " digits, '_' or '-'.");
    }
    OfApplication own = new OfApplication(prefix);
    check(prefix, own);
    claim(prefix, own);
    guard.declare(prefix);
  }

  /// @return the holder that has claimed the same before, else this one
  private Holder claim(String prefix, Holder holder) {
    List<Holder> others = holders.computeIfAbsent(prefix, _ -> new ArrayList<>());
    for (Holder other : others) {
      if (holder.isSame(other)) {
        return other;
      }
    }
    others.add(holder);
    return holder;
  }

  private void check(String prefix, Holder holder) {
    for (Holder other : holders.getOrDefault(prefix, List.of())) {
      if (!holder.isSame(other) && !holder.mayShareWith(other) && !other.mayShareWith(holder)) {
        throw new ConfigurationException(
            ErrorCode.PREFIX_TAKEN,
            "The prefix '"
                + prefix
                + "' is that of "
                + other.name()
                + " and of "
                + holder.name()
                + ", so that their items would mix. Give one of them another prefix; only a member"
                + " may have that of its collection.");
      }
    }
  }

  private sealed interface Holder {

    /// As it stands in an error.
    String name();

    default boolean isSame(Holder other) {
      return equals(other);
    }

    default boolean mayShareWith(Holder other) {
      return false;
    }
  }

  private record OfModel(ClaimedModel model) implements Holder {

    @Override
    public String name() {
      return "model " + model.identity().type();
    }

    /// The same record, whichever repository has claimed it.
    @Override
    public boolean isSame(Holder other) {
      return other instanceof OfModel(ClaimedModel of) && of.identity().equals(model.identity());
    }

    @Override
    public boolean mayShareWith(Holder other) {
      return other instanceof OfCollection(ModelCollection of)
          && of.equals(model.identity().collection());
    }
  }

  private record OfCollection(ModelCollection collection) implements Holder {

    @Override
    public String name() {
      return "item collection " + collection.name();
    }

    @Override
    public boolean isSame(Holder other) {
      return other instanceof OfCollection(ModelCollection of) && of.equals(collection);
    }
  }

  private record OfApplication(String prefix) implements Holder {

    @Override
    public String name() {
      return "bao.keys(\"" + prefix + "\")";
    }
  }
}
