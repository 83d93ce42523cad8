package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.Attribute;
import dev.bao.expression.CollectionAttribute;
import dev.bao.expression.DocumentPath;
import dev.bao.expression.ListAttribute;
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
  public static final AddressAttributes PLACE =
      new AddressAttributes(DocumentPath.of("place"), "Reminder.place");

  /// `text`
  public static final TextAttribute<Reminder> TEXT = new TextAttribute<>("text", "Reminder.text");

  private ReminderAttributes() {}

  /// The attributes of an [Address] within a [Reminder].
  public static final class AddressAttributes extends Attribute<Reminder, Address> {

    private AddressAttributes(DocumentPath at, String path) {
      super(at, path, ReminderSchema::writeAddress);
    }

    /// `street`
    public TextAttribute<Reminder> street() {
      return new TextAttribute<>(at("street"), path("street"));
    }

    /// `zip`
    public TextAttribute<Reminder> zip() {
      return new TextAttribute<>(at("zip"), path("zip"));
    }

    /// `country`
    public TextAttribute<Reminder> country() {
      return new TextAttribute<>(at("country"), path("country"));
    }

    /// `note`
    public TextAttribute<Reminder> note() {
      return new TextAttribute<>(at("note"), path("note"));
    }

    /// `houseNumber`, stored as `t`
    public OrderedAttribute<Reminder, Integer> houseNumber() {
      return new OrderedAttribute<>(at("t"), path("houseNumber"), Encode::number);
    }

    /// `aliases`
    public CollectionAttribute<Reminder, Set<String>, String> aliases() {
      return new CollectionAttribute<>(
          at("aliases"),
          path("aliases"),
          (value, path) -> Encode.notEmpty(Encode.texts(value, path), path),
          Encode::text);
    }

    /// `numbers`
    public CollectionAttribute<Reminder, Set<Long>, Long> numbers() {
      return new CollectionAttribute<>(
          at("numbers"),
          path("numbers"),
          (value, path) -> Encode.notEmpty(Encode.numbers(value, path, Encode::number), path),
          Encode::number);
    }

    /// `phones`
    public ListAttribute<Reminder, Address.Phone, PhoneAttributes> phones() {
      return new ListAttribute<>(
          at("phones"),
          path("phones"),
          ReminderSchema::encodeListOfPhone,
          ReminderSchema::writePhone,
          PhoneAttributes::new);
    }
  }

  /// The attributes of an [Address.Phone] within a [Reminder].
  public static final class PhoneAttributes extends Attribute<Reminder, Address.Phone> {

    private PhoneAttributes(DocumentPath at, String path) {
      super(at, path, ReminderSchema::writePhone);
    }

    /// `number`
    public TextAttribute<Reminder> number() {
      return new TextAttribute<>(at("number"), path("number"));
    }

    /// `kind`
    public Attribute<Reminder, Address.Kind> kind() {
      return new Attribute<>(at("kind"), path("kind"), Encode::constant);
    }
  }
}
