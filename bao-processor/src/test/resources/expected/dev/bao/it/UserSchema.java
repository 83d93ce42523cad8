package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.key.ItemKey;
import dev.bao.key.KeyFormat;
import dev.bao.key.KeySpace;
import dev.bao.model.Decode;
import dev.bao.model.Encode;
import dev.bao.model.Model;
import dev.bao.model.ModelSchema;
import dev.bao.model.ModelUnique;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// How a [User] becomes an item and back.
@Generated("dev.bao.processor.BaoProcessor")
public final class UserSchema extends ModelSchema<User> {

  static final Model MODEL =
      Model.builder("User", UserKeys.PREFIX)
          .unique(new ModelUnique(2, "email", "email"))
          .iterated(1)
          .build();

  private static final List<String> ATTRIBUTES =
      List.of(
          "userId",
          "email",
          "address",
          "otherAddress",
          "invoiceAddress",
          "formerAddresses",
          "addressesByName",
          "team");

  static final String DEFAULT_ADDRESS_COUNTRY = "NL";

  /// Makes the schema for a table's key format.
  public UserSchema(KeyFormat format) {
    super(format, MODEL, User.class, ATTRIBUTES);
  }

  /// The same for the repository, which so does without this class until it is used.
  static ModelSchema<User> of(KeyFormat format) {
    return new UserSchema(format);
  }

  @Override
  public List<String> neededAttributes() {
    return List.of("userId", "email", "address");
  }

  @Override
  public ItemKey key(KeySpace in, User user) {
    return UserKeys.item(in, user.userId());
  }

  @Override
  public @Nullable ItemKey sentinel(KeySpace in, int constraint, User user) {
    return switch (constraint) {
      case 2 -> UserKeys.uniqueEmail(in, user.email());
      default -> super.sentinel(in, constraint, user);
    };
  }

  @Override
  protected Map<String, AttributeValue> toItem(
      KeySpace in, String partition, String sort, User user, boolean writeNulls) {
    Map<String, AttributeValue> item = HashMap.newHashMap(14);
    putKey(item, partition, sort);
    putIterationKey(item, in, user.userId());
    putKeyText(item, "userId", "_iter_sk");
    item.put("email", Encode.text(user.email(), "User.email"));
    item.put(
        "address", writeAddress(Encode.required(user.address(), "User.address"), "User.address"));
    put(
        item,
        "otherAddress",
        user.otherAddress() == null ? null : writeAddress(user.otherAddress(), "User.otherAddress"),
        writeNulls);
    put(
        item,
        "invoiceAddress",
        Encode.required(user.invoiceAddress(), "User.invoiceAddress").isEmpty()
            ? null
            : writeAddress(user.invoiceAddress().get(), "User.invoiceAddress"),
        writeNulls);
    item.put(
        "formerAddresses", encodeListOfAddress(user.formerAddresses(), "User.formerAddresses"));
    item.put("addressesByName", encodeMapOfAddress(user.addressesByName(), "User.addressesByName"));
    put(item, "team", user.team() == null ? null : writeTeam(user.team(), "User.team"), writeNulls);
    return item;
  }

  @Override
  public User fromItem(Map<String, AttributeValue> item) {
    return new User(
        Decode.text(item, "userId", "User.userId"),
        Decode.text(item, "email", "User.email"),
        readAddress(Decode.required(item.get("address"), "User.address"), "User.address"),
        Decode.orNull(item.get("otherAddress"), "User.otherAddress", UserSchema::readAddress),
        Optional.ofNullable(
            Decode.orNull(
                item.get("invoiceAddress"), "User.invoiceAddress", UserSchema::readAddress)),
        decodeListOfAddress(item.get("formerAddresses"), "User.formerAddresses"),
        decodeMapOfAddress(item.get("addressesByName"), "User.addressesByName"),
        Decode.orNull(item.get("team"), "User.team", UserSchema::readTeam));
  }

  static AttributeValue writeAddress(Address value, String path) {
    Map<String, AttributeValue> fields = HashMap.newHashMap(8);
    fields.put("street", Encode.text(value.street(), path + ".street"));
    put(fields, "zip", value.zip() == null ? null : Encode.text(value.zip(), path + ".zip"), false);
    fields.put("country", Encode.text(value.country(), path + ".country"));
    put(
        fields,
        "note",
        Encode.required(value.note(), path + ".note").isEmpty()
            ? null
            : Encode.text(value.note().get(), path + ".note"),
        false);
    put(
        fields,
        "t",
        value.houseNumber() == null
            ? null
            : Encode.number(value.houseNumber(), path + ".houseNumber"),
        false);
    put(fields, "aliases", Encode.texts(value.aliases(), path + ".aliases"), false);
    put(
        fields,
        "numbers",
        Encode.numbers(value.numbers(), path + ".numbers", Encode::number),
        false);
    fields.put("phones", encodeListOfPhone(value.phones(), path + ".phones"));
    return AttributeValue.createM(fields);
  }

  static Address readAddress(AttributeValue value, String path) {
    Map<String, AttributeValue> fields = Decode.fields(value, path);
    return new Address(
        Decode.text(fields, "street", path + ".street"),
        Decode.orNull(fields.get("zip"), path + ".zip", Decode::text),
        Decode.orElse(
            fields.get("country"), path + ".country", Decode::text, DEFAULT_ADDRESS_COUNTRY),
        Optional.ofNullable(Decode.orNull(fields.get("note"), path + ".note", Decode::text)),
        Decode.orNull(fields.get("t"), path + ".houseNumber", Decode::intValue),
        Decode.texts(fields.get("aliases"), path + ".aliases"),
        Decode.numbers(fields.get("numbers"), path + ".numbers", Decode::longValue),
        decodeListOfPhone(fields.get("phones"), path + ".phones"));
  }

  static AttributeValue writePhone(Address.Phone value, String path) {
    Map<String, AttributeValue> fields = HashMap.newHashMap(2);
    fields.put("number", Encode.text(value.number(), path + ".number"));
    put(
        fields,
        "kind",
        Encode.required(value.kind(), path + ".kind").isEmpty()
            ? null
            : Encode.constant(value.kind().get(), path + ".kind"),
        false);
    return AttributeValue.createM(fields);
  }

  static Address.Phone readPhone(AttributeValue value, String path) {
    Map<String, AttributeValue> fields = Decode.fields(value, path);
    return new Address.Phone(
        Decode.text(fields, "number", path + ".number"),
        Optional.ofNullable(
            Decode.orNull(
                fields.get("kind"),
                path + ".kind",
                (value2, path2) -> Decode.constant(value2, path2, Address.Kind.class))));
  }

  static AttributeValue writeTeam(User.Team value, String path) {
    Map<String, AttributeValue> fields = HashMap.newHashMap(4);
    fields.put("name", Encode.text(value.name(), path + ".name"));
    put(
        fields,
        "parent",
        value.parent() == null ? null : writeTeam(value.parent(), path + ".parent"),
        false);
    fields.put("teams", encodeListOfTeam(value.teams(), path + ".teams"));
    fields.put("teamsByPlace", encodeMapOfListOfTeam(value.teamsByPlace(), path + ".teamsByPlace"));
    return AttributeValue.createM(fields);
  }

  static User.Team readTeam(AttributeValue value, String path) {
    Map<String, AttributeValue> fields = Decode.fields(value, path);
    return new User.Team(
        Decode.text(fields, "name", path + ".name"),
        Decode.orNull(fields.get("parent"), path + ".parent", UserSchema::readTeam),
        decodeListOfTeam(fields.get("teams"), path + ".teams"),
        decodeMapOfListOfTeam(fields.get("teamsByPlace"), path + ".teamsByPlace"));
  }

  static AttributeValue encodeListOfAddress(List<Address> values, String path) {
    List<AttributeValue> elements = new ArrayList<>(Encode.required(values, path).size());
    for (Address value : values) {
      elements.add(writeAddress(Encode.element(value, path), path));
    }
    return AttributeValue.createL(elements);
  }

  static List<Address> decodeListOfAddress(@Nullable AttributeValue value, String path) {
    if (Decode.isAbsent(value)) {
      return List.of();
    }
    List<AttributeValue> elements = Decode.elements(value, path);
    List<Address> values = new ArrayList<>(elements.size());
    for (AttributeValue element : elements) {
      values.add(readAddress(Decode.required(element, path), path));
    }
    return Collections.unmodifiableList(values);
  }

  static AttributeValue encodeMapOfAddress(Map<String, Address> values, String path) {
    Map<String, AttributeValue> entries = HashMap.newHashMap(Encode.required(values, path).size());
    for (Map.Entry<String, Address> entry : values.entrySet()) {
      entries.put(
          Encode.entryName(entry.getKey(), path),
          writeAddress(Encode.element(entry.getValue(), path), path));
    }
    return AttributeValue.createM(entries);
  }

  static Map<String, Address> decodeMapOfAddress(@Nullable AttributeValue value, String path) {
    if (Decode.isAbsent(value)) {
      return Map.of();
    }
    Map<String, AttributeValue> entries = Decode.fields(value, path);
    Map<String, Address> values = LinkedHashMap.newLinkedHashMap(entries.size());
    for (Map.Entry<String, AttributeValue> entry : entries.entrySet()) {
      values.put(entry.getKey(), readAddress(Decode.required(entry.getValue(), path), path));
    }
    return Collections.unmodifiableMap(values);
  }

  static AttributeValue encodeListOfPhone(List<Address.Phone> values, String path) {
    List<AttributeValue> elements = new ArrayList<>(Encode.required(values, path).size());
    for (Address.Phone value : values) {
      elements.add(writePhone(Encode.element(value, path), path));
    }
    return AttributeValue.createL(elements);
  }

  static List<Address.Phone> decodeListOfPhone(@Nullable AttributeValue value, String path) {
    if (Decode.isAbsent(value)) {
      return List.of();
    }
    List<AttributeValue> elements = Decode.elements(value, path);
    List<Address.Phone> values = new ArrayList<>(elements.size());
    for (AttributeValue element : elements) {
      values.add(readPhone(Decode.required(element, path), path));
    }
    return Collections.unmodifiableList(values);
  }

  static AttributeValue encodeListOfTeam(List<User.Team> values, String path) {
    List<AttributeValue> elements = new ArrayList<>(Encode.required(values, path).size());
    for (User.Team value : values) {
      elements.add(writeTeam(Encode.element(value, path), path));
    }
    return AttributeValue.createL(elements);
  }

  static List<User.Team> decodeListOfTeam(@Nullable AttributeValue value, String path) {
    if (Decode.isAbsent(value)) {
      return List.of();
    }
    List<AttributeValue> elements = Decode.elements(value, path);
    List<User.Team> values = new ArrayList<>(elements.size());
    for (AttributeValue element : elements) {
      values.add(readTeam(Decode.required(element, path), path));
    }
    return Collections.unmodifiableList(values);
  }

  static AttributeValue encodeMapOfListOfTeam(Map<String, List<User.Team>> values, String path) {
    Map<String, AttributeValue> entries = HashMap.newHashMap(Encode.required(values, path).size());
    for (Map.Entry<String, List<User.Team>> entry : values.entrySet()) {
      entries.put(
          Encode.entryName(entry.getKey(), path),
          encodeListOfTeam(Encode.element(entry.getValue(), path), path));
    }
    return AttributeValue.createM(entries);
  }

  static Map<String, List<User.Team>> decodeMapOfListOfTeam(
      @Nullable AttributeValue value, String path) {
    if (Decode.isAbsent(value)) {
      return Map.of();
    }
    Map<String, AttributeValue> entries = Decode.fields(value, path);
    Map<String, List<User.Team>> values = LinkedHashMap.newLinkedHashMap(entries.size());
    for (Map.Entry<String, AttributeValue> entry : entries.entrySet()) {
      values.put(entry.getKey(), decodeListOfTeam(entry.getValue(), path));
    }
    return Collections.unmodifiableMap(values);
  }
}
