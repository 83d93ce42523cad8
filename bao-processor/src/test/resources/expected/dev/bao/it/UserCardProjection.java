package dev.bao.it;

import dev.bao.annotations.Generated;
import dev.bao.expression.Projection;
import dev.bao.model.Decode;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Reads a [UserCard] in place of a [User]. Immutable.
@Generated("dev.bao.processor.BaoProcessor")
public final class UserCardProjection extends Projection<User, UserCard> {

  /// The projection: there is one.
  public static final UserCardProjection PROJECTION = new UserCardProjection();

  private UserCardProjection() {
    super(List.of("address", "userId", "addressesByName", "formerAddresses", "team"));
  }

  @Override
  public UserCard fromItem(Map<String, AttributeValue> item) {
    return new UserCard(
        UserSchema.readAddress(
            Decode.required(item.get("address"), "User.address"), "User.address"),
        Decode.text(item, "userId", "User.userId"),
        UserSchema.decodeMapOfAddress(item.get("addressesByName"), "User.addressesByName"),
        UserSchema.decodeListOfAddress(item.get("formerAddresses"), "User.formerAddresses"),
        Decode.orNull(item.get("team"), "User.team", UserSchema::readTeam));
  }
}
