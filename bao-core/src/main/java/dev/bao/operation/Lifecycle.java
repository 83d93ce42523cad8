package dev.bao.operation;

import dev.bao.expression.Condition;
import dev.bao.expression.ItemCondition;
import dev.bao.model.Model;
import dev.bao.model.ModelVersion;
import dev.bao.model.Stamp;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What one logical write gives to its item, and asks of the one that is there: its time, the next
/// version, and the version that the writer knows. Immutable, but for the stamp.
///
/// @param version of the model, null where it has none
/// @param known the version of the writer's record, null where the write is by id or there is none
record Lifecycle(
    Stamp stamp,
    Liveness liveness,
    @Nullable ModelVersion version,
    @Nullable AttributeValue known) {

  static Lifecycle of(Model model, Stamp stamp, @Nullable AttributeValue known) {
    Liveness liveness = Liveness.of(model.expires(), stamp::now);
    return new Lifecycle(stamp, liveness, model.version().orElse(null), known);
  }

  /// What a create asks: that there is no item.
  <T> Condition<T> absent() {
    return liveness.orExpired(ItemCondition.notExists());
  }

  /// What an update asks: that there is an item, with the known version.
  <T> Condition<T> present() {
    Condition<T> live = liveness.andLive(ItemCondition.exists());
    return known == null ? live : live.and(hasKnownVersion());
  }

  /// What a put asks, null for nothing: the known version, which an item that is not there has
  /// where it is the one before the first.
  <T> @Nullable Condition<T> replaceable() {
    if (known == null) {
      return null;
    }
    Condition<T> same = hasKnownVersion();
    return isInitial() ? liveness.orExpired(same) : liveness.andLive(same);
  }

  /// What a deletion asks, null for nothing: that there is no item, or one with the known version.
  <T> @Nullable Condition<T> removable() {
    return known == null
        ? null
        : liveness.orExpired(ItemCondition.<T>notExists().or(hasKnownVersion()));
  }

  private <T> Condition<T> hasKnownVersion() {
    String attribute = versionAttribute();
    Condition<T> same = ItemCondition.holds(attribute, known);
    return isInitial() ? ItemCondition.<T>holds(attribute, null).or(same) : same;
  }

  /// Whether an item, or its absence, has another version than the writer knows.
  ///
  /// @param found as readers see it, empty for none
  boolean isMismatch(Map<String, AttributeValue> found) {
    return known != null && !text(known).equals(foundVersion(found));
  }

  /// The version that the writer knows, as text.
  String expected() {
    return text(known);
  }

  /// The version of an item as text; without one it is that before the first.
  String foundVersion(Map<String, AttributeValue> found) {
    return text(found.get(versionAttribute()));
  }

  private boolean isInitial() {
    return text(known).equals(text(null));
  }

  private String text(@Nullable AttributeValue value) {
    boolean isCounter = requiredVersion().isCounter();
    String text = value == null ? null : isCounter ? value.n() : value.s();
    if (text == null) {
      return isCounter ? Long.toString(Stamp.NO_VERSION) : "";
    }
    return text;
  }

  /// The attribute of a model's version, which it must have.
  String versionAttribute() {
    return requiredVersion().attribute();
  }

  private ModelVersion requiredVersion() {
    if (version == null) {
      throw new IllegalStateException("The model has no version");
    }
    return version;
  }

  /// The version that the write sets, null where it has to be increased without being known.
  @Nullable AttributeValue next() {
    if (version == null) {
      return null;
    }
    if (!version.isCounter()) {
      return AttributeValue.createS(stamp.ulid());
    }
    return known == null
        ? null
        : AttributeValue.createN(Long.toString(stamp.version(Long.parseLong(expected()))));
  }

  /// The version that the write increases without knowing it, null for none.
  @Nullable String increased() {
    return version != null && version.isCounter() && known == null ? version.attribute() : null;
  }
}
