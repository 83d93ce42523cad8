package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.NestedUpdate;
import dev.bao.expression.PatchPlace;
import dev.bao.expression.Update;
import dev.bao.key.ItemKey;
import dev.bao.key.KeySpace;
import dev.bao.model.Difference;
import dev.bao.model.Encode;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// A patch of a [Reminder]: what is not named stays. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class ReminderUpdate extends Update<Reminder> {

  private final String owner;
  private @Nullable String assignee;
  private @Nullable Instant dueAt;

  private ReminderUpdate(KeySpace in, String owner) {
    super(in, ReminderSchema.MODEL);
    this.owner = owner;
  }

  /// What a patch sets.
  static Update<Reminder> of(KeySpace in, String owner, Consumer<ReminderUpdate> patch) {
    ReminderUpdate update = new ReminderUpdate(in, owner);
    patch.accept(update);
    return update;
  }

  /// What makes one record of another.
  static Update<Reminder> between(KeySpace in, Reminder before, Reminder after) {
    ReminderUpdate update = new ReminderUpdate(in, before.owner());
    if (Difference.between(before.assignee(), after.assignee())) {
      if (after.assignee() == null) {
        update.clearAssignee();
      } else {
        update.assignee(after.assignee());
      }
    }
    if (Difference.between(before.dueAt(), after.dueAt())) {
      if (after.dueAt() == null) {
        update.clearDueAt();
      } else {
        update.dueAt(after.dueAt());
      }
    }
    if (Difference.between(before.tags(), after.tags())) {
      update.tags(after.tags());
    }
    if (Difference.between(before.place(), after.place())) {
      if (after.place().isEmpty()) {
        update.clearPlace();
      } else {
        update.place(after.place().get());
      }
    }
    if (Difference.between(before.text(), after.text())) {
      update.text(after.text());
    }
    return update;
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

  /// Adds elements to `tags`; an absent one counts as empty.
  public ReminderUpdate addTags(Set<String> elements) {
    addElements("tags", Encode.texts(elements, "Reminder.tags"));
    return this;
  }

  /// Adds elements to `tags`; an absent one counts as empty.
  public ReminderUpdate addTags(String... elements) {
    return addTags(new LinkedHashSet<>(Arrays.asList(elements)));
  }

  /// Removes elements from `tags`, as far as it has them.
  public ReminderUpdate removeTags(Set<String> elements) {
    removeElements("tags", Encode.texts(elements, "Reminder.tags"));
    return this;
  }

  /// Removes elements from `tags`, as far as it has them.
  public ReminderUpdate removeTags(String... elements) {
    return removeTags(new LinkedHashSet<>(Arrays.asList(elements)));
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

  /// Changes what the patch names of `place`, which must be there.
  public ReminderUpdate place(Consumer<AddressPatch> patch) {
    patch.accept(new AddressPatch(within("place", "place")));
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

  /// A patch of an [Address] within a [Reminder]: what is not named stays. Not thread-safe.
  public static final class AddressPatch extends NestedUpdate {

    private AddressPatch(PatchPlace within) {
      super(within);
    }

    /// Sets `street`.
    public AddressPatch street(String street) {
      set("street", Encode.text(street, pathOf("street")));
      return this;
    }

    /// Sets `zip`.
    public AddressPatch zip(String zip) {
      set("zip", Encode.text(zip, pathOf("zip")));
      return this;
    }

    /// Clears `zip`.
    public AddressPatch clearZip() {
      set("zip", null);
      return this;
    }

    /// Sets `country`.
    public AddressPatch country(String country) {
      set("country", Encode.text(country, pathOf("country")));
      return this;
    }

    /// Sets `note`.
    public AddressPatch note(String note) {
      set("note", Encode.text(note, pathOf("note")));
      return this;
    }

    /// Clears `note`.
    public AddressPatch clearNote() {
      set("note", null);
      return this;
    }

    /// Sets `houseNumber`.
    public AddressPatch houseNumber(int houseNumber) {
      set("t", Encode.number(houseNumber, pathOf("houseNumber")));
      return this;
    }

    /// Clears `houseNumber`.
    public AddressPatch clearHouseNumber() {
      set("t", null);
      return this;
    }

    /// Adds to `houseNumber`; an absent one counts as zero.
    public AddressPatch addHouseNumber(int delta) {
      add("t", Encode.number(delta, pathOf("houseNumber")));
      return this;
    }

    /// Sets `aliases`.
    public AddressPatch aliases(Set<String> aliases) {
      set("aliases", Encode.texts(aliases, pathOf("aliases")));
      return this;
    }

    /// Sets `numbers`.
    public AddressPatch numbers(Set<Long> numbers) {
      set("numbers", Encode.numbers(numbers, pathOf("numbers"), Encode::number));
      return this;
    }

    /// Sets `phones`.
    public AddressPatch phones(List<Address.Phone> phones) {
      set("phones", ReminderSchema.encodeListOfPhone(phones, pathOf("phones")));
      return this;
    }

    /// Adds elements behind those of `phones`; an absent one counts as empty.
    public AddressPatch appendPhones(List<Address.Phone> elements) {
      append("phones", ReminderSchema.encodeListOfPhone(elements, pathOf("phones")));
      return this;
    }

    /// Adds elements behind those of `phones`; an absent one counts as empty.
    public AddressPatch appendPhones(Address.Phone... elements) {
      return appendPhones(Arrays.asList(elements));
    }

    /// Adds elements before those of `phones`; an absent one counts as empty.
    public AddressPatch prependPhones(List<Address.Phone> elements) {
      prepend("phones", ReminderSchema.encodeListOfPhone(elements, pathOf("phones")));
      return this;
    }

    /// Adds elements before those of `phones`; an absent one counts as empty.
    public AddressPatch prependPhones(Address.Phone... elements) {
      return prependPhones(Arrays.asList(elements));
    }

    /// Sets an element of `phones`, which must be there; counted from 0.
    public AddressPatch setPhones(int index, Address.Phone element) {
      setElement("phones", index, ReminderSchema.writePhone(element, pathOf("phones")));
      return this;
    }

    /// Removes an element of `phones`, which must be there; counted from 0.
    public AddressPatch removePhones(int index) {
      setElement("phones", index, null);
      return this;
    }
  }
}
