package dev.bao.lambda.batch;

import dev.bao.lambda.event.MapReader;
import dev.bao.tenant.TenantRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A queue whose messages are maps.
record MapQueue(@Nullable Envelope envelope)
    implements BatchAdapter<Map<String, Object>, Map<String, Object>, Map<String, Object>> {

  @Override
  public List<Map<String, Object>> records(Map<String, Object> event) {
    return Failures.present(new MapReader(event).objects("Records")).stream()
        .filter(message -> !isOfTheService(message.get("body")))
        .toList();
  }

  private boolean isOfTheService(@Nullable Object body) {
    return envelope != null && body instanceof String text && envelope.isOfTheService(text);
  }

  @Override
  public TenantRequest request(Map<String, Object> message) {
    return QueueMessage.of(new MapReader(message)).request(envelope);
  }

  @Override
  public Optional<?> group(Map<String, Object> message) {
    return message.get("attributes") instanceof Map<?, ?> attributes
        ? Optional.ofNullable(attributes.get("MessageGroupId"))
        : Optional.empty();
  }

  @Override
  public Map<String, Object> response(List<Map<String, Object>> failed) {
    return Failures.named(failed, message -> message.get("messageId"));
  }
}
