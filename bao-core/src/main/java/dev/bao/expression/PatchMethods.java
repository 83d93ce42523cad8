package dev.bao.expression;

import dev.bao.expression.PatchedPlaces.Need;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// What generated patches have in common, of an item and of a record within it.
abstract sealed class PatchMethods permits Update, NestedUpdate {

  private final PatchPlace place;

  PatchMethods(PatchPlace place) {
    this.place = place;
  }

  final Patch patch() {
    return place.patch();
  }

  /// The path of a component, as in `Task.title`, for errors.
  protected final String pathOf(String component) {
    return place.pathOf(component);
  }

  /// A nested record, to change parts of it. It must be there.
  ///
  /// @param component as errors name it
  protected final PatchPlace within(String attribute, String component) {
    DocumentPath at = place.of(attribute);
    patch().places().need(at, Need.RECORD);
    return new PatchPlace(patch(), at, place.pathOf(component));
  }

  /// Sets an attribute, or removes it where the value is null.
  protected final void set(String attribute, @Nullable AttributeValue value) {
    patch().set(place.of(attribute), value);
  }

  /// Adds to a number; an absent one counts as zero.
  protected final void add(String attribute, AttributeValue number) {
    patch().assign(place.of(attribute), new Assignment.Sum(number));
  }

  /// Adds elements to the end of a list; an absent one counts as empty.
  protected final void append(String attribute, AttributeValue elements) {
    if (!elements.l().isEmpty()) {
      patch().assign(place.of(attribute), new Assignment.Append(elements));
    }
  }

  /// Adds elements to the start of a list; an absent one counts as empty.
  protected final void prepend(String attribute, AttributeValue elements) {
    if (!elements.l().isEmpty()) {
      patch().assign(place.of(attribute), new Assignment.Prepend(elements));
    }
  }

  /// Sets an element of a list, which must be there, or removes it where the value is null.
  protected final void setElement(String attribute, int index, @Nullable AttributeValue value) {
    DocumentPath at = place.of(attribute).element(index);
    patch().places().need(at, Need.ELEMENT);
    patch().set(at, value);
  }

  /// Sets an entry of a map, or removes it where the value is null. An absent map counts as empty.
  protected final void setEntry(String attribute, String key, @Nullable AttributeValue value) {
    DocumentPath map = place.of(attribute);
    patch().set(map.entry(key), value);
    patch().places().need(map, Need.MAP);
  }
}
