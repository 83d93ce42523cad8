package dev.bao.expression;

import dev.bao.expression.PatchedPlaces.Need;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What generated patches have in common, of an item and of a record within it.
abstract sealed class PatchMethods permits Update, NestedUpdate {

  private final Patch patch;

  /// The nested record that it is a patch of, null for the item.
  private final @Nullable DocumentPath at;

  /// What it is a patch of in errors, as in `Task` and `Task.address`.
  private final String path;

  PatchMethods(PatchPlace place) {
    this.patch = place.patch();
    this.at = place.at();
    this.path = place.path();
  }

  final Patch patch() {
    return patch;
  }

  private DocumentPath place(String attribute) {
    return at == null ? DocumentPath.of(attribute) : at.attribute(attribute);
  }

  /// The path of a component, as in `Task.title`, for errors.
  protected final String pathOf(String component) {
    return path + "." + component;
  }

  /// A nested record, to change parts of it. It must be there.
  ///
  /// @param component as errors name it
  protected final PatchPlace within(String attribute, String component) {
    DocumentPath record = place(attribute);
    patch.places().need(record, Need.RECORD);
    return new PatchPlace(patch, record, pathOf(component));
  }

  /// Sets an attribute, or removes it where the value is null.
  protected final void set(String attribute, @Nullable AttributeValue value) {
    if (at == null && value != null) {
      patch.set(attribute, value);
    } else {
      patch.set(place(attribute), value);
    }
  }

  /// Adds to a number; an absent one counts as zero.
  protected final void add(String attribute, AttributeValue number) {
    patch.assign(new Assignment.Sum(place(attribute), number, true));
  }

  /// Adds elements to the end of a list; an absent one counts as empty.
  protected final void append(String attribute, AttributeValue elements) {
    if (!elements.l().isEmpty()) {
      patch.assign(new Assignment.Append(place(attribute), elements));
    }
  }

  /// Adds elements to the start of a list; an absent one counts as empty.
  protected final void prepend(String attribute, AttributeValue elements) {
    if (!elements.l().isEmpty()) {
      patch.assign(new Assignment.Prepend(place(attribute), elements));
    }
  }

  /// Sets an element of a list, which must be there, or removes it where the value is null.
  protected final void setElement(String attribute, int index, @Nullable AttributeValue value) {
    DocumentPath element = place(attribute).element(index);
    patch.places().need(element, Need.ELEMENT);
    patch.set(element, value);
  }

  /// Sets an entry of a map, or removes it where the value is null. An absent map counts as empty.
  protected final void setEntry(String attribute, String key, @Nullable AttributeValue value) {
    DocumentPath map = place(attribute);
    patch.set(map.entry(key), value);
    patch.places().need(map, Need.MAP);
  }
}
