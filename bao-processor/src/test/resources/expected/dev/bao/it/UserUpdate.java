package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.NestedUpdate;
import dev.bao.expression.PatchPlace;
import dev.bao.expression.Update;
import dev.bao.key.KeySpace;
import dev.bao.model.Difference;
import dev.bao.model.Encode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// A patch of a [User]: what is not named stays. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class UserUpdate extends Update<User> {

  private UserUpdate(KeySpace in) {
    super(in, UserSchema.MODEL);
  }

  /// What a patch sets.
  static Update<User> of(KeySpace in, Consumer<UserUpdate> patch) {
    UserUpdate update = new UserUpdate(in);
    patch.accept(update);
    return update;
  }

  /// What makes one record of another.
  static Update<User> between(KeySpace in, User before, User after) {
    UserUpdate update = new UserUpdate(in);
    if (Difference.between(before.email(), after.email())) {
      update.email(after.email());
    }
    if (Difference.between(before.address(), after.address())) {
      update.address(after.address());
    }
    if (Difference.between(before.otherAddress(), after.otherAddress())) {
      if (after.otherAddress() == null) {
        update.clearOtherAddress();
      } else {
        update.otherAddress(after.otherAddress());
      }
    }
    if (Difference.between(before.invoiceAddress(), after.invoiceAddress())) {
      if (after.invoiceAddress().isEmpty()) {
        update.clearInvoiceAddress();
      } else {
        update.invoiceAddress(after.invoiceAddress().get());
      }
    }
    if (Difference.between(before.formerAddresses(), after.formerAddresses())) {
      update.formerAddresses(after.formerAddresses());
    }
    if (Difference.between(before.addressesByName(), after.addressesByName())) {
      update.addressesByName(after.addressesByName());
    }
    if (Difference.between(before.team(), after.team())) {
      if (after.team() == null) {
        update.clearTeam();
      } else {
        update.team(after.team());
      }
    }
    return update;
  }

  /// Sets `email`, which is unique.
  public UserUpdate email(String email) {
    set("email", Encode.text(email, "User.email"));
    setSentinel(2, UserKeys.uniqueEmail(in(), email));
    return this;
  }

  /// Sets `address`.
  public UserUpdate address(Address address) {
    set("address", UserSchema.writeAddress(address, "User.address"));
    return this;
  }

  /// Changes what the patch names of `address`, which must be there.
  public UserUpdate address(Consumer<AddressPatch> patch) {
    patch.accept(new AddressPatch(within("address", "address")));
    return this;
  }

  /// Sets `otherAddress`.
  public UserUpdate otherAddress(Address otherAddress) {
    set("otherAddress", UserSchema.writeAddress(otherAddress, "User.otherAddress"));
    return this;
  }

  /// Clears `otherAddress`.
  public UserUpdate clearOtherAddress() {
    set("otherAddress", null);
    return this;
  }

  /// Changes what the patch names of `otherAddress`, which must be there.
  public UserUpdate otherAddress(Consumer<AddressPatch> patch) {
    patch.accept(new AddressPatch(within("otherAddress", "otherAddress")));
    return this;
  }

  /// Sets `invoiceAddress`.
  public UserUpdate invoiceAddress(Address invoiceAddress) {
    set("invoiceAddress", UserSchema.writeAddress(invoiceAddress, "User.invoiceAddress"));
    return this;
  }

  /// Clears `invoiceAddress`.
  public UserUpdate clearInvoiceAddress() {
    set("invoiceAddress", null);
    return this;
  }

  /// Changes what the patch names of `invoiceAddress`, which must be there.
  public UserUpdate invoiceAddress(Consumer<AddressPatch> patch) {
    patch.accept(new AddressPatch(within("invoiceAddress", "invoiceAddress")));
    return this;
  }

  /// Sets `formerAddresses`.
  public UserUpdate formerAddresses(List<Address> formerAddresses) {
    set("formerAddresses", UserSchema.encodeListOfAddress(formerAddresses, "User.formerAddresses"));
    return this;
  }

  /// Adds elements behind those of `formerAddresses`; an absent one counts as empty.
  public UserUpdate appendFormerAddresses(List<Address> elements) {
    append("formerAddresses", UserSchema.encodeListOfAddress(elements, "User.formerAddresses"));
    return this;
  }

  /// Adds elements behind those of `formerAddresses`; an absent one counts as empty.
  public UserUpdate appendFormerAddresses(Address... elements) {
    return appendFormerAddresses(Arrays.asList(elements));
  }

  /// Adds elements before those of `formerAddresses`; an absent one counts as empty.
  public UserUpdate prependFormerAddresses(List<Address> elements) {
    prepend("formerAddresses", UserSchema.encodeListOfAddress(elements, "User.formerAddresses"));
    return this;
  }

  /// Adds elements before those of `formerAddresses`; an absent one counts as empty.
  public UserUpdate prependFormerAddresses(Address... elements) {
    return prependFormerAddresses(Arrays.asList(elements));
  }

  /// Sets an element of `formerAddresses`, which must be there; counted from 0.
  public UserUpdate setFormerAddresses(int index, Address element) {
    setElement("formerAddresses", index, UserSchema.writeAddress(element, "User.formerAddresses"));
    return this;
  }

  /// Removes an element of `formerAddresses`, which must be there; counted from 0.
  public UserUpdate removeFormerAddresses(int index) {
    setElement("formerAddresses", index, null);
    return this;
  }

  /// Sets `addressesByName`.
  public UserUpdate addressesByName(Map<String, Address> addressesByName) {
    set("addressesByName", UserSchema.encodeMapOfAddress(addressesByName, "User.addressesByName"));
    return this;
  }

  /// Puts an entry into `addressesByName`; an absent one counts as empty.
  public UserUpdate putAddressesByName(String key, Address entry) {
    setEntry("addressesByName", key, UserSchema.writeAddress(entry, "User.addressesByName"));
    return this;
  }

  /// Removes the entry of a key from `addressesByName`, if it is there.
  public UserUpdate removeAddressesByName(String key) {
    setEntry("addressesByName", key, null);
    return this;
  }

  /// Sets `team`.
  public UserUpdate team(User.Team team) {
    set("team", UserSchema.writeTeam(team, "User.team"));
    return this;
  }

  /// Clears `team`.
  public UserUpdate clearTeam() {
    set("team", null);
    return this;
  }

  /// Changes what the patch names of `team`, which must be there.
  public UserUpdate team(Consumer<TeamPatch> patch) {
    patch.accept(new TeamPatch(within("team", "team")));
    return this;
  }

  /// A patch of an [Address] within a [User]: what is not named stays. Not thread-safe.
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
      set("phones", UserSchema.encodeListOfPhone(phones, pathOf("phones")));
      return this;
    }

    /// Adds elements behind those of `phones`; an absent one counts as empty.
    public AddressPatch appendPhones(List<Address.Phone> elements) {
      append("phones", UserSchema.encodeListOfPhone(elements, pathOf("phones")));
      return this;
    }

    /// Adds elements behind those of `phones`; an absent one counts as empty.
    public AddressPatch appendPhones(Address.Phone... elements) {
      return appendPhones(Arrays.asList(elements));
    }

    /// Adds elements before those of `phones`; an absent one counts as empty.
    public AddressPatch prependPhones(List<Address.Phone> elements) {
      prepend("phones", UserSchema.encodeListOfPhone(elements, pathOf("phones")));
      return this;
    }

    /// Adds elements before those of `phones`; an absent one counts as empty.
    public AddressPatch prependPhones(Address.Phone... elements) {
      return prependPhones(Arrays.asList(elements));
    }

    /// Sets an element of `phones`, which must be there; counted from 0.
    public AddressPatch setPhones(int index, Address.Phone element) {
      setElement("phones", index, UserSchema.writePhone(element, pathOf("phones")));
      return this;
    }

    /// Removes an element of `phones`, which must be there; counted from 0.
    public AddressPatch removePhones(int index) {
      setElement("phones", index, null);
      return this;
    }
  }

  /// A patch of a [User.Team] within a [User]: what is not named stays. Not thread-safe.
  public static final class TeamPatch extends NestedUpdate {

    private TeamPatch(PatchPlace within) {
      super(within);
    }

    /// Sets `name`.
    public TeamPatch name(String name) {
      set("name", Encode.text(name, pathOf("name")));
      return this;
    }

    /// Sets `parent`.
    public TeamPatch parent(User.Team parent) {
      set("parent", UserSchema.writeTeam(parent, pathOf("parent")));
      return this;
    }

    /// Clears `parent`.
    public TeamPatch clearParent() {
      set("parent", null);
      return this;
    }

    /// Changes what the patch names of `parent`, which must be there.
    public TeamPatch parent(Consumer<TeamPatch> patch) {
      patch.accept(new TeamPatch(within("parent", "parent")));
      return this;
    }

    /// Sets `teams`.
    public TeamPatch teams(List<User.Team> teams) {
      set("teams", UserSchema.encodeListOfTeam(teams, pathOf("teams")));
      return this;
    }

    /// Adds elements behind those of `teams`; an absent one counts as empty.
    public TeamPatch appendTeams(List<User.Team> elements) {
      append("teams", UserSchema.encodeListOfTeam(elements, pathOf("teams")));
      return this;
    }

    /// Adds elements behind those of `teams`; an absent one counts as empty.
    public TeamPatch appendTeams(User.Team... elements) {
      return appendTeams(Arrays.asList(elements));
    }

    /// Adds elements before those of `teams`; an absent one counts as empty.
    public TeamPatch prependTeams(List<User.Team> elements) {
      prepend("teams", UserSchema.encodeListOfTeam(elements, pathOf("teams")));
      return this;
    }

    /// Adds elements before those of `teams`; an absent one counts as empty.
    public TeamPatch prependTeams(User.Team... elements) {
      return prependTeams(Arrays.asList(elements));
    }

    /// Sets an element of `teams`, which must be there; counted from 0.
    public TeamPatch setTeams(int index, User.Team element) {
      setElement("teams", index, UserSchema.writeTeam(element, pathOf("teams")));
      return this;
    }

    /// Removes an element of `teams`, which must be there; counted from 0.
    public TeamPatch removeTeams(int index) {
      setElement("teams", index, null);
      return this;
    }

    /// Sets `teamsByPlace`.
    public TeamPatch teamsByPlace(Map<String, List<User.Team>> teamsByPlace) {
      set("teamsByPlace", UserSchema.encodeMapOfListOfTeam(teamsByPlace, pathOf("teamsByPlace")));
      return this;
    }

    /// Puts an entry into `teamsByPlace`; an absent one counts as empty.
    public TeamPatch putTeamsByPlace(String key, List<User.Team> entry) {
      setEntry("teamsByPlace", key, UserSchema.encodeListOfTeam(entry, pathOf("teamsByPlace")));
      return this;
    }

    /// Removes the entry of a key from `teamsByPlace`, if it is there.
    public TeamPatch removeTeamsByPlace(String key) {
      setEntry("teamsByPlace", key, null);
      return this;
    }
  }
}
