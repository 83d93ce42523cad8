package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.model.MissingComponents;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Builds a [Reminder] value by value. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class ReminderBuilder {

  private @Nullable String owner;
  private @Nullable Long number;
  private @Nullable String assignee;
  private @Nullable Instant dueAt;
  private Set<String> tags = Set.of();
  private Optional<Address> place = Optional.empty();
  private @Nullable String text;

  /// Starts without values.
  public ReminderBuilder() {}

  /// Starts with the values of a record.
  public static ReminderBuilder from(Reminder reminder) {
    return new ReminderBuilder()
        .owner(reminder.owner())
        .number(reminder.number())
        .assignee(reminder.assignee())
        .dueAt(reminder.dueAt())
        .tags(reminder.tags())
        .place(reminder.place())
        .text(reminder.text());
  }

  /// Sets `owner`.
  public ReminderBuilder owner(String owner) {
    this.owner = owner;
    return this;
  }

  /// Sets `number`.
  public ReminderBuilder number(long number) {
    this.number = number;
    return this;
  }

  /// Sets `assignee`.
  public ReminderBuilder assignee(@Nullable String assignee) {
    this.assignee = assignee;
    return this;
  }

  /// Sets `dueAt`.
  public ReminderBuilder dueAt(@Nullable Instant dueAt) {
    this.dueAt = dueAt;
    return this;
  }

  /// Sets `tags`.
  public ReminderBuilder tags(Set<String> tags) {
    this.tags = tags;
    return this;
  }

  /// Sets `place`.
  public ReminderBuilder place(Optional<Address> place) {
    this.place = place;
    return this;
  }

  /// Sets `place` to a value.
  public ReminderBuilder place(Address place) {
    this.place = Optional.of(place);
    return this;
  }

  /// Sets `text`.
  public ReminderBuilder text(String text) {
    this.text = text;
    return this;
  }

  /// Builds the record.
  ///
  /// @throws dev.bao.error.MappingException `BAO-7006` where values are missing; it names all of
  ///   them
  public Reminder build() {
    if (owner == null || number == null || text == null) {
      throw MissingComponents.error("Reminder", "owner", owner, "number", number, "text", text);
    }
    return new Reminder(owner, number, assignee, dueAt, tags, place, text);
  }
}
