package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.Update;
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;
import dev.bao.model.Encode;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A patch of a [Reminder]: what is not named stays. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class ReminderUpdate extends Update<Reminder> {

  private final String owner;
  private @Nullable String assignee;
  private @Nullable Instant dueAt;

  ReminderUpdate(KeySpace in, String owner) {
    super(in, ReminderSchema.MODEL);
    this.owner = owner;
  }

  /// Sets `assignee` and `dueAt`, and with them the keys of `byAssignee`. A null clears `assignee`
  /// and `dueAt`.
  public ReminderUpdate assigneeAndDueAt(@Nullable String assignee, @Nullable Instant dueAt) {
    if (assignee == null) {
      clearAssignee();
    } else {
      assignee(assignee);
    }
    if (dueAt == null) {
      clearDueAt();
    } else {
      dueAt(dueAt);
    }
    return this;
  }

  /// Sets `assignee`, and with it the keys of `byAssignee`. Unless `dueAt` is set too, a patch by
  /// id reads the record first.
  public ReminderUpdate assignee(String assignee) {
    set("assignee", Encode.text(assignee, "Reminder.assignee"));
    this.assignee = assignee;
    deferIndexKey(1);
    return this;
  }

  /// Clears `assignee`, and takes the item out of `byAssignee`.
  public ReminderUpdate clearAssignee() {
    set("assignee", null);
    deferIndexKey(1);
    return this;
  }

  /// Sets `dueAt`, and with it the keys of `byAssignee`. Unless `assignee` is set too, a patch by
  /// id reads the record first.
  public ReminderUpdate dueAt(Instant dueAt) {
    set("dueAt", Encode.instant(dueAt, "Reminder.dueAt"));
    this.dueAt = dueAt;
    deferIndexKey(1);
    return this;
  }

  /// Clears `dueAt`, and takes the item out of `byAssignee`.
  public ReminderUpdate clearDueAt() {
    set("dueAt", null);
    deferIndexKey(1);
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

  @Override
  protected boolean leavesIndex(int slot) {
    return switch (slot) {
      case 1 -> clears("assignee") || clears("dueAt");
      default -> super.leavesIndex(slot);
    };
  }

  @Override
  protected @Nullable ItemKey indexKey(int slot, @Nullable Reminder before) {
    return switch (slot) {
      case 1 -> byAssignee(before);
      default -> super.indexKey(slot, before);
    };
  }

  private @Nullable ItemKey byAssignee(@Nullable Reminder before) {
    String assignee = this.assignee != null ? this.assignee : known(before).assignee();
    Instant dueAt = this.dueAt != null ? this.dueAt : known(before).dueAt();
    return assignee == null || dueAt == null
        ? null
        : ReminderKeys.byAssignee(in(), assignee, dueAt);
  }
}
