package dev.bao.tracker;

import dev.bao.annotations.Generated;
import dev.bao.model.MissingComponents;
import org.jspecify.annotations.Nullable;

/// Builds an [Epic] value by value. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class EpicBuilder {

  private @Nullable Long number;
  private @Nullable String title;

  /// Starts without values.
  public EpicBuilder() {}

  /// Starts with the values of a record.
  public static EpicBuilder from(Epic epic) {
    return new EpicBuilder()
        .number(epic.number())
        .title(epic.title());
  }

  /// Sets `number`.
  public EpicBuilder number(long number) {
    this.number = number;
    return this;
  }

  /// Sets `title`.
  public EpicBuilder title(String title) {
    this.title = title;
    return this;
  }

  /// Builds the record.
  ///
  /// @throws dev.bao.error.MappingException `BAO-7006` where values are missing; it names all of
  ///   them
  public Epic build() {
    if (number == null || title == null) {
      throw MissingComponents.error("Epic", "number", number, "title", title);
    }
    return new Epic(number, title);
  }
}
