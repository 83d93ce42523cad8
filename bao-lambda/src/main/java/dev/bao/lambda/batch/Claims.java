package dev.bao.lambda.batch;

import dev.bao.lambda.event.MapReader;
import dev.bao.tenant.TenantRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What records that came as maps say.
final class Claims {

  /// What stands for a binary attribute: no tenant id, and no absent one.
  static final String BINARY = "[binary]";

  private Claims() {}

  /// The attributes of a message of SQS.
  static Map<String, String> ofSqs(MapReader message) {
    return attributes(message.members("messageAttributes"), of -> of.text("stringValue"));
  }

  /// The attributes of a notification of SNS.
  static Map<String, String> ofSns(MapReader notification) {
    return attributes(
        notification.members("MessageAttributes"),
        of -> snsValue(of.text("Type"), of.text("Value")));
  }

  static @Nullable String snsValue(@Nullable String type, @Nullable String value) {
    return "Binary".equals(type) ? null : value;
  }

  private static Map<String, String> attributes(
      MapReader all, Function<MapReader, @Nullable String> value) {
    Map<String, String> claims = new HashMap<>();
    all.map()
        .keySet()
        .forEach(name -> {
          String text = value.apply(all.members(name));
          claims.put(name, text == null ? BINARY : text);
        });
    return claims;
  }

  /// A tenant that was read from a record.
  static TenantRequest ofTenant(@Nullable String tenant) {
    TenantRequest.Builder request = TenantRequest.builder();
    return (tenant == null ? request : request.claim(MapBatchEvents.TENANT_CLAIM, tenant)).build();
  }

  /// A change in a bucket: the object's key is the path.
  static TenantRequest ofS3(MapReader record) {
    MapReader s3 = record.members("s3");
    String key = s3.members("object").text("key");
    TenantRequest.Builder request =
        TenantRequest.builder().subject(record.members("userIdentity").text("principalId"));
    if (key != null) {
      request.path("/" + URLDecoder.decode(key, StandardCharsets.UTF_8));
    }
    String bucket = s3.members("bucket").text("name");
    return (bucket == null ? request : request.claim("bucket", bucket)).build();
  }

  /// The members of an event's detail. A list is its text, as in `[a, b]`: no tenant id, and no
  /// absent one.
  static Map<String, String> ofDetail(@Nullable Map<String, Object> detail) {
    Map<String, String> claims = new HashMap<>();
    if (detail != null) {
      detail.forEach((name, value) -> {
        if (value != null && !(value instanceof Map)) {
          claims.put(name, value.toString());
        }
      });
    }
    return claims;
  }
}
