package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;
import java.time.Instant;

/// The keys of [Reminder] items, made within the keys of one tenant.
@Generated("dev.bao.processor.BaoProcessor")
public final class ReminderKeys {

  /// The model's part of every key.
  public static final String PREFIX = "rem";

  private ReminderKeys() {}

  /// The key of an item in the table.
  public static ItemKey item(KeySpace in, String owner, long number) {
    return new ItemKey(partition(in, owner), sort(in, number));
  }

  /// The partition key of an item in the table.
  public static String partition(KeySpace in, String owner) {
    return in.partition(PREFIX, in.text("Reminder.owner", owner));
  }

  /// The sort key of an item in the table.
  public static String sort(KeySpace in, long number) {
    return in.sort(PREFIX, in.integer(number));
  }

  /// The keys of an item in `byAssignee`, which is gsi1.
  public static ItemKey byAssignee(KeySpace in, String assignee, Instant dueAt) {
    return new ItemKey(byAssigneePartition(in, assignee), byAssigneeSort(in, dueAt));
  }

  /// The partition key of `byAssignee`.
  public static String byAssigneePartition(KeySpace in, String assignee) {
    return in.indexPartition(PREFIX, 1, in.text("Reminder.assignee", assignee));
  }

  /// The sort key of `byAssignee`.
  public static String byAssigneeSort(KeySpace in, Instant dueAt) {
    return in.sort(PREFIX, in.instant("Reminder.dueAt", dueAt));
  }

  /// The keys of an item in `byText`, which is gsi2.
  public static ItemKey byText(KeySpace in, String owner, String text) {
    return new ItemKey(byTextPartition(in, owner), byTextSort(in, text));
  }

  /// The partition key of `byText`.
  public static String byTextPartition(KeySpace in, String owner) {
    return in.indexPartition(PREFIX, 2, in.text("Reminder.owner", owner));
  }

  /// The sort key of `byText`.
  public static String byTextSort(KeySpace in, String text) {
    return in.sort(PREFIX, in.text("Reminder.text", text));
  }
}
