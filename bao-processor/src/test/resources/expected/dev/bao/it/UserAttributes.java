package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.Attribute;
import dev.bao.expression.CollectionAttribute;
import dev.bao.expression.MapAttribute;
import dev.bao.expression.TextAttribute;
import dev.bao.model.Encode;
import java.util.List;

/// The attributes of [User] items, for conditions and filters.
@Generated("dev.bao.processor.BaoProcessor")
public final class UserAttributes {

  /// `userId`
  public static final TextAttribute<User> USER_ID = new TextAttribute<>("userId", "User.userId");

  /// `email`
  public static final TextAttribute<User> EMAIL = new TextAttribute<>("email", "User.email");

  /// `address`
  public static final Attribute<User, Address> ADDRESS =
      new Attribute<>("address", "User.address", UserSchema::writeAddress);

  /// `otherAddress`
  public static final Attribute<User, Address> OTHER_ADDRESS =
      new Attribute<>("otherAddress", "User.otherAddress", UserSchema::writeAddress);

  /// `invoiceAddress`
  public static final Attribute<User, Address> INVOICE_ADDRESS =
      new Attribute<>("invoiceAddress", "User.invoiceAddress", UserSchema::writeAddress);

  /// `formerAddresses`
  public static final CollectionAttribute<User, List<Address>, Address> FORMER_ADDRESSES =
      new CollectionAttribute<>(
          "formerAddresses",
          "User.formerAddresses",
          (value, path) -> Encode.list(value, path, UserSchema::writeAddress),
          UserSchema::writeAddress);

  /// `addressesByName`
  public static final MapAttribute<User, Address> ADDRESSES_BY_NAME =
      new MapAttribute<>(
          "addressesByName",
          "User.addressesByName",
          (value, path) -> Encode.map(value, path, UserSchema::writeAddress));

  /// `team`
  public static final Attribute<User, User.Team> TEAM =
      new Attribute<>("team", "User.team", UserSchema::writeTeam);

  private UserAttributes() {}
}
