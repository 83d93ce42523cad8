package dev.bao.lambda.batch;

import dev.bao.error.ErrorCode;
import dev.bao.error.TenantException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Attribute values in DynamoDB's JSON, as in `{"S": "a"}`, as those of the AWS SDK.
final class MapValues {

  private MapValues() {}

  static Map<String, AttributeValue> item(Object image) {
    Map<String, AttributeValue> item = new HashMap<>();
    Map<?, ?> members = as(Map.class, image);
    members.forEach((name, value) -> item.put(String.valueOf(name), value(value)));
    return item;
  }

  private static AttributeValue value(@Nullable Object json) {
    Map<?, ?> typed = as(Map.class, json);
    if (typed.size() != 1) {
      throw malformed();
    }
    Map.Entry<?, ?> only = typed.entrySet().iterator().next();
    Object value = only.getValue();
    return switch (String.valueOf(only.getKey())) {
      case "S" -> AttributeValue.fromS(as(String.class, value));
      case "N" -> AttributeValue.fromN(as(String.class, value));
      case "BOOL" -> AttributeValue.fromBool(as(Boolean.class, value));
      case "B" -> AttributeValue.fromB(bytes(value));
      case "M" -> AttributeValue.fromM(item(as(Object.class, value)));
      case "L" -> AttributeValue.fromL(list(value).stream().map(MapValues::value).toList());
      case "SS" -> AttributeValue.fromSs(texts(value));
      case "NS" -> AttributeValue.fromNs(texts(value));
      case "BS" -> AttributeValue.fromBs(list(value).stream().map(MapValues::bytes).toList());
      case "NULL" -> AttributeValue.fromNul(true);
      default -> throw malformed();
    };
  }

  private static List<?> list(@Nullable Object value) {
    return as(List.class, value);
  }

  private static List<String> texts(@Nullable Object value) {
    return list(value).stream().map(element -> as(String.class, element)).toList();
  }

  private static SdkBytes bytes(@Nullable Object value) {
    return SdkBytes.fromByteArrayUnsafe(Base64.getDecoder().decode(as(String.class, value)));
  }

  private static <T> T as(Class<T> type, @Nullable Object value) {
    if (!type.isInstance(value)) {
      throw malformed();
    }
    return type.cast(value);
  }

  private static TenantException malformed() {
    return new TenantException(
        ErrorCode.TENANT_INVALID, "A change of the stream has a value of no type of DynamoDB's.");
  }
}
