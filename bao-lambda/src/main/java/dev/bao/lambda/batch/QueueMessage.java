package dev.bao.lambda.batch;

import dev.bao.error.ErrorCode;
import dev.bao.error.TenantException;
import dev.bao.lambda.event.EventJson;
import dev.bao.lambda.event.MapReader;
import dev.bao.tenant.TenantRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a message of SQS says.
///
/// @param attributes that its sender gave it
/// @param sender as SQS knows it
record QueueMessage(
    Map<String, String> attributes, @Nullable String sender, @Nullable String body) {

  static QueueMessage of(MapReader message) {
    return new QueueMessage(
        Claims.ofSqs(message),
        message.members("attributes").text("SenderId"),
        message.text("body"));
  }

  /// @param envelope null where the sender is the application itself
  TenantRequest request(@Nullable Envelope envelope) {
    if (envelope == null) {
      return TenantRequest.builder().subject(sender).claims(attributes).build();
    }
    TenantRequest carried = envelope.open(new MapReader(EventJson.read(body == null ? "" : body)));
    if (!carried.claims().entrySet().containsAll(attributes.entrySet())) {
      throw new TenantException(
          ErrorCode.TENANT_INVALID,
          "A message of the queue has attributes that are not those of what it carries. The service"
              + " that was named writes none: let only that service send to the queue.");
    }
    return carried;
  }
}
