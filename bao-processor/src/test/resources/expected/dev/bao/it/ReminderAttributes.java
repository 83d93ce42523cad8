package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.Attribute;
import dev.bao.expression.CollectionAttribute;
import dev.bao.expression.OrderedAttribute;
import dev.bao.expression.TextAttribute;
import dev.bao.model.Encode;
import java.time.Instant;
import java.util.Set;

/// The attributes of [Reminder] items, for conditions and filters.
@Generated("dev.bao.processor.BaoProcessor")
public final class ReminderAttributes {

  /// `owner`
  public static final TextAttribute<Reminder> OWNER =
      new TextAttribute<>("owner", "Reminder.owner");

  /// `number`
  public static final OrderedAttribute<Reminder, Long> NUMBER =
      new OrderedAttribute<>("number", "Reminder.number", Encode::number);

  /// `assignee`
  public static final TextAttribute<Reminder> ASSIGNEE =
      new TextAttribute<>("assignee", "Reminder.assignee");

  /// `dueAt`
  public static final OrderedAttribute<Reminder, Instant> DUE_AT =
      new OrderedAttribute<>("dueAt", "Reminder.dueAt", Encode::instant);

  /// `tags`
  public static final CollectionAttribute<Reminder, Set<String>, String> TAGS =
      new CollectionAttribute<>(
          "tags",
          "Reminder.tags",
          (value, path) -> Encode.notEmpty(Encode.texts(value, path), path),
          Encode::text);

  /// `place`
  public static final Attribute<Reminder, Address> PLACE =
      new Attribute<>("place", "Reminder.place", ReminderSchema::writeAddress);

  /// `text`
  public static final TextAttribute<Reminder> TEXT = new TextAttribute<>("text", "Reminder.text");

  private ReminderAttributes() {}
}
