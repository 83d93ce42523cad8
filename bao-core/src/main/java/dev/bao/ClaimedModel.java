package dev.bao;

import dev.bao.error.ConfigurationException;
import dev.bao.error.ErrorCode;
import dev.bao.key.KeyFormat;
import dev.bao.model.Model;
import dev.bao.model.ModelIdentity;
import dev.bao.model.ModelSchema;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A model that has its prefix in a `Bao`, and its one schema from the moment that something asks
/// for it: a repository by its first operation, or the guard for a key with the prefix.
/// Thread-safe.
final class ClaimedModel implements Supplier<Model> {

  private final ModelIdentity identity;
  private final KeyFormat format;
  private final Function<KeyFormat, ? extends ModelSchema<?>> maker;
  private final AtomicReference<@Nullable ModelSchema<?>> first = new AtomicReference<>();

  /// @param maker that of the first who has claimed the model: whoever asks first gets its schema
  ClaimedModel(
      ModelIdentity identity,
      KeyFormat format,
      Function<KeyFormat, ? extends ModelSchema<?>> maker) {
    this.identity = identity;
    this.format = format;
    this.maker = maker;
  }

  ModelIdentity identity() {
    return identity;
  }

  /// All that is known of the model.
  @Override
  public Model get() {
    return schema().model();
  }

  private ModelSchema<?> schema() {
    ModelSchema<?> known = first.get();
    if (known != null) {
      return known;
    }
    ModelSchema<?> made = checked(maker.apply(format));
    ModelSchema<?> other = first.compareAndExchange(null, made);
    return other == null ? made : other;
  }

  private ModelSchema<?> checked(ModelSchema<?> made) {
    if (!made.identity().equals(identity)) {
      throw differs("another model, collection or prefix than its repository has claimed");
    }
    return made;
  }

  /// The schema in use, for one who has claimed the model.
  ///
  /// @param own what it was claimed with
  /// @throws ConfigurationException `BAO-8002` as [#shared(ModelSchema)]
  @SuppressWarnings("unchecked")
  <M extends ModelSchema<?>> M shared(Function<KeyFormat, M> own) {
    return own.equals(maker) ? (M) schema() : shared(own.apply(format));
  }

  /// The schema in use, for one who has made another.
  ///
  /// @param made for the key format of the table
  /// @throws ConfigurationException `BAO-8002` where this one is of another model, or of another
  ///   class: that of another class loader, too
  @SuppressWarnings("unchecked")
  <M extends ModelSchema<?>> M shared(M made) {
    checked(made);
    ModelSchema<?> known = schema();
    if (known.getClass() != made.getClass() || !known.itemType().equals(made.itemType())) {
      throw differs("another class, or one of another class loader, than the schema in use");
    }
    return (M) known;
  }

  private ConfigurationException differs(String how) {
    return new ConfigurationException(
        ErrorCode.PREFIX_TAKEN,
        "The prefix '"
            + identity.prefix()
            + "' is that of model "
            + identity.type()
            + ", and a schema for it is of "
            + how
            + ". Nothing was sent. Use the generated schema of the record, and one Bao for each class"
            + " loader.");
  }
}
