package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.Update;
import dev.bao.key.KeySpace;
import dev.bao.model.Encode;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A patch of a [Reminder]: what is not named stays. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class ReminderUpdate extends Update<Reminder> {

  private final String owner;

  ReminderUpdate(KeySpace in, String owner) {
    super(in, ReminderSchema.MODEL);
    this.owner = owner;
  }

  /// Sets `assignee` and `dueAt`, and with them the keys of `byAssignee`. A null clears `assignee`
  /// and `dueAt`.
  public ReminderUpdate assigneeAndDueAt(@Nullable String assignee, @Nullable Instant dueAt) {
    set("assignee", assignee == null ? null : Encode.text(assignee, "Reminder.assignee"));
    set("dueAt", dueAt == null ? null : Encode.instant(dueAt, "Reminder.dueAt"));
    setIndexKey(
        1,
        assignee == null || dueAt == null ? null : ReminderKeys.byAssignee(in(), assignee, dueAt));
    return this;
  }

  /// Sets `tags`.
  public ReminderUpdate tags(Set<String> tags) {
    set("tags", Encode.texts(tags, "Reminder.tags"));
    return this;
  }

  /// Sets `place`.
  public ReminderUpdate place(Address place) {
    set("place", ReminderSchema.writeAddress(place, "Reminder.place"));
    return this;
  }

  /// Clears `place`.
  public ReminderUpdate clearPlace() {
    set("place", null);
    return this;
  }

  /// Sets `text`, and with it the keys of `byText`.
  public ReminderUpdate text(String text) {
    set("text", Encode.text(text, "Reminder.text"));
    setIndexKey(2, ReminderKeys.byText(in(), owner, text));
    return this;
  }
}
