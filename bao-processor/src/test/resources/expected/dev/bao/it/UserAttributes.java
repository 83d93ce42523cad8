package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.Attribute;
import dev.bao.expression.CollectionAttribute;
import dev.bao.expression.DocumentPath;
import dev.bao.expression.ListAttribute;
import dev.bao.expression.MapAttribute;
import dev.bao.expression.OrderedAttribute;
import dev.bao.expression.TextAttribute;
import dev.bao.model.Encode;
import java.util.List;
import java.util.Set;

/// The attributes of [User] items, for conditions and filters.
@Generated("dev.bao.processor.BaoProcessor")
public final class UserAttributes {

  /// `userId`
  public static final TextAttribute<User> USER_ID = new TextAttribute<>("userId", "User.userId");

  /// `email`
  public static final TextAttribute<User> EMAIL = new TextAttribute<>("email", "User.email");

  /// `address`
  public static final AddressAttributes ADDRESS =
      new AddressAttributes(DocumentPath.of("address"), "User.address");

  /// `otherAddress`
  public static final AddressAttributes OTHER_ADDRESS =
      new AddressAttributes(DocumentPath.of("otherAddress"), "User.otherAddress");

  /// `invoiceAddress`
  public static final AddressAttributes INVOICE_ADDRESS =
      new AddressAttributes(DocumentPath.of("invoiceAddress"), "User.invoiceAddress");

  /// `formerAddresses`
  public static final ListAttribute<User, Address, AddressAttributes> FORMER_ADDRESSES =
      new ListAttribute<>(
          "formerAddresses",
          "User.formerAddresses",
          UserSchema::encodeListOfAddress,
          UserSchema::writeAddress,
          AddressAttributes::new);

  /// `addressesByName`
  public static final MapAttribute<User, Address, AddressAttributes> ADDRESSES_BY_NAME =
      new MapAttribute<>(
          "addressesByName",
          "User.addressesByName",
          UserSchema::encodeMapOfAddress,
          AddressAttributes::new);

  /// `team`
  public static final TeamAttributes TEAM =
      new TeamAttributes(DocumentPath.of("team"), "User.team");

  private UserAttributes() {}

  /// The attributes of an [Address] within a [User].
  public static final class AddressAttributes extends Attribute<User, Address> {

    private AddressAttributes(DocumentPath at, String path) {
      super(at, path, UserSchema::writeAddress);
    }

    /// `street`
    public TextAttribute<User> street() {
      return new TextAttribute<>(at("street"), path("street"));
    }

    /// `zip`
    public TextAttribute<User> zip() {
      return new TextAttribute<>(at("zip"), path("zip"));
    }

    /// `country`
    public TextAttribute<User> country() {
      return new TextAttribute<>(at("country"), path("country"));
    }

    /// `note`
    public TextAttribute<User> note() {
      return new TextAttribute<>(at("note"), path("note"));
    }

    /// `houseNumber`, stored as `t`
    public OrderedAttribute<User, Integer> houseNumber() {
      return new OrderedAttribute<>(at("t"), path("houseNumber"), Encode::number);
    }

    /// `aliases`
    public CollectionAttribute<User, Set<String>, String> aliases() {
      return new CollectionAttribute<>(
          at("aliases"),
          path("aliases"),
          (value, path) -> Encode.notEmpty(Encode.texts(value, path), path),
          Encode::text);
    }

    /// `numbers`
    public CollectionAttribute<User, Set<Long>, Long> numbers() {
      return new CollectionAttribute<>(
          at("numbers"),
          path("numbers"),
          (value, path) -> Encode.notEmpty(Encode.numbers(value, path, Encode::number), path),
          Encode::number);
    }

    /// `phones`
    public ListAttribute<User, Address.Phone, PhoneAttributes> phones() {
      return new ListAttribute<>(
          at("phones"),
          path("phones"),
          UserSchema::encodeListOfPhone,
          UserSchema::writePhone,
          PhoneAttributes::new);
    }
  }

  /// The attributes of an [Address.Phone] within a [User].
  public static final class PhoneAttributes extends Attribute<User, Address.Phone> {

    private PhoneAttributes(DocumentPath at, String path) {
      super(at, path, UserSchema::writePhone);
    }

    /// `number`
    public TextAttribute<User> number() {
      return new TextAttribute<>(at("number"), path("number"));
    }

    /// `kind`
    public Attribute<User, Address.Kind> kind() {
      return new Attribute<>(at("kind"), path("kind"), Encode::constant);
    }
  }

  /// The attributes of a [User.Team] within a [User].
  public static final class TeamAttributes extends Attribute<User, User.Team> {

    private TeamAttributes(DocumentPath at, String path) {
      super(at, path, UserSchema::writeTeam);
    }

    /// `name`
    public TextAttribute<User> name() {
      return new TextAttribute<>(at("name"), path("name"));
    }

    /// `parent`
    public TeamAttributes parent() {
      return new TeamAttributes(at("parent"), path("parent"));
    }

    /// `teams`
    public ListAttribute<User, User.Team, TeamAttributes> teams() {
      return new ListAttribute<>(
          at("teams"),
          path("teams"),
          UserSchema::encodeListOfTeam,
          UserSchema::writeTeam,
          TeamAttributes::new);
    }

    /// `teamsByPlace`
    public MapAttribute<User, List<User.Team>, ListAttribute<User, User.Team, TeamAttributes>>
        teamsByPlace() {
      return new MapAttribute<>(
          at("teamsByPlace"),
          path("teamsByPlace"),
          UserSchema::encodeMapOfListOfTeam,
          (at, name) ->
              new ListAttribute<>(
                  at,
                  name,
                  UserSchema::encodeListOfTeam,
                  UserSchema::writeTeam,
                  TeamAttributes::new));
    }
  }
}
