package dev.bao.lambda.batch;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.Identity;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

record TypedChange(DynamodbStreamRecord record) implements ItemChange {

  @Override
  public @Nullable String event() {
    return record.getEventName();
  }

  @Override
  public Map<String, AttributeValue> keys() {
    Map<String, AttributeValue> keys = image(StreamRecord::getKeys);
    return keys == null ? Map.of() : keys;
  }

  @Override
  public @Nullable Map<String, AttributeValue> before() {
    return image(StreamRecord::getOldImage);
  }

  @Override
  public @Nullable Map<String, AttributeValue> after() {
    return image(StreamRecord::getNewImage);
  }

  private @Nullable Map<String, AttributeValue> image(
      Function<
              StreamRecord,
              @Nullable Map<
                  String,
                  com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue>>
          part) {
    StreamRecord change = record.getDynamodb();
    var image = change == null ? null : part.apply(change);
    return image == null ? null : StreamValues.item(image);
  }

  @Override
  public boolean isOfDynamoDb() {
    Identity who = record.getUserIdentity();
    return who != null && ItemChange.isDynamoDb(who.getType(), who.getPrincipalId());
  }
}
