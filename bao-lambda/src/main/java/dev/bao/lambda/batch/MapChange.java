package dev.bao.lambda.batch;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

record MapChange(Map<String, Object> record) implements ItemChange {

  @Override
  public @Nullable String event() {
    return record.get("eventName") instanceof String event ? event : null;
  }

  @Override
  public Map<String, AttributeValue> keys() {
    Map<String, AttributeValue> keys = image("Keys");
    return keys == null ? Map.of() : keys;
  }

  @Override
  public @Nullable Map<String, AttributeValue> before() {
    return image("OldImage");
  }

  @Override
  public @Nullable Map<String, AttributeValue> after() {
    return image("NewImage");
  }

  private @Nullable Map<String, AttributeValue> image(String name) {
    Object image = MapStream.part(record, "dynamodb").get(name);
    return image == null ? null : MapValues.item(image);
  }

  @Override
  public boolean isOfDynamoDb() {
    Map<?, ?> who = MapStream.part(record, "userIdentity");
    return ItemChange.isDynamoDb(who.get("type"), who.get("principalId"));
  }
}
