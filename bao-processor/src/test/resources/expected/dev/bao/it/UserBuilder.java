package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.model.MissingComponents;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Builds a [User] value by value. Not thread-safe.
@Generated("dev.bao.processor.BaoProcessor")
public final class UserBuilder {

  private @Nullable String userId;
  private @Nullable String email;
  private @Nullable Address address;
  private @Nullable Address otherAddress;
  private Optional<Address> invoiceAddress = Optional.empty();
  private List<Address> formerAddresses = List.of();
  private Map<String, Address> addressesByName = Map.of();
  private User. @Nullable Team team;

  /// Starts without values.
  public UserBuilder() {}

  /// Starts with the values of a record.
  public static UserBuilder from(User user) {
    return new UserBuilder()
        .userId(user.userId())
        .email(user.email())
        .address(user.address())
        .otherAddress(user.otherAddress())
        .invoiceAddress(user.invoiceAddress())
        .formerAddresses(user.formerAddresses())
        .addressesByName(user.addressesByName())
        .team(user.team());
  }

  /// Sets `userId`.
  public UserBuilder userId(String userId) {
    this.userId = userId;
    return this;
  }

  /// Sets `email`.
  public UserBuilder email(String email) {
    this.email = email;
    return this;
  }

  /// Sets `address`.
  public UserBuilder address(Address address) {
    this.address = address;
    return this;
  }

  /// Sets `otherAddress`.
  public UserBuilder otherAddress(@Nullable Address otherAddress) {
    this.otherAddress = otherAddress;
    return this;
  }

  /// Sets `invoiceAddress`.
  public UserBuilder invoiceAddress(Optional<Address> invoiceAddress) {
    this.invoiceAddress = invoiceAddress;
    return this;
  }

  /// Sets `invoiceAddress` to a value.
  public UserBuilder invoiceAddress(Address invoiceAddress) {
    this.invoiceAddress = Optional.of(invoiceAddress);
    return this;
  }

  /// Sets `formerAddresses`.
  public UserBuilder formerAddresses(List<Address> formerAddresses) {
    this.formerAddresses = formerAddresses;
    return this;
  }

  /// Sets `addressesByName`.
  public UserBuilder addressesByName(Map<String, Address> addressesByName) {
    this.addressesByName = addressesByName;
    return this;
  }

  /// Sets `team`.
  public UserBuilder team(User. @Nullable Team team) {
    this.team = team;
    return this;
  }

  /// Builds the record.
  ///
  /// @throws dev.bao.error.MappingException `BAO-7006` where values are missing; it names all of
  ///   them
  public User build() {
    if (userId == null || email == null || address == null) {
      throw MissingComponents.error("User", "userId", userId, "email", email, "address", address);
    }
    return new User(
        userId,
        email,
        address,
        otherAddress,
        invoiceAddress,
        formerAddresses,
        addressesByName,
        team);
  }
}
