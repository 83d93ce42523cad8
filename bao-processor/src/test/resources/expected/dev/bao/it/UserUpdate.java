package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.Update;
import dev.bao.key.KeySpace;
import dev.bao.model.Encode;
import java.util.List;
import java.util.Map;

/// A patch of a [User]: what is not named stays. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class UserUpdate extends Update<User> {

  UserUpdate(KeySpace in) {
    super(in, UserSchema.MODEL);
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

  /// Sets `formerAddresses`.
  public UserUpdate formerAddresses(List<Address> formerAddresses) {
    set(
        "formerAddresses",
        Encode.list(formerAddresses, "User.formerAddresses", UserSchema::writeAddress));
    return this;
  }

  /// Sets `addressesByName`.
  public UserUpdate addressesByName(Map<String, Address> addressesByName) {
    set(
        "addressesByName",
        Encode.map(addressesByName, "User.addressesByName", UserSchema::writeAddress));
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
}
