package dev.bao.lambda.batch;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import dev.bao.tenant.TenantRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

record SqsBatch(@Nullable Envelope envelope)
    implements BatchAdapter<SQSEvent, SQSMessage, SQSBatchResponse> {

  @Override
  public List<SQSMessage> records(SQSEvent event) {
    return Failures.present(event.getRecords()).stream()
        .filter(message -> !isOfTheService(message.getBody()))
        .toList();
  }

  private boolean isOfTheService(@Nullable String body) {
    return envelope != null && body != null && envelope.isOfTheService(body);
  }

  @Override
  public TenantRequest request(SQSMessage message) {
    Map<String, String> attributes = new HashMap<>();
    if (message.getMessageAttributes() != null) {
      message
          .getMessageAttributes()
          .forEach((name, value) ->
              attributes.put(
                  name, value.getStringValue() == null ? Claims.BINARY : value.getStringValue()));
    }
    return new QueueMessage(attributes, attribute(message, "SenderId"), message.getBody())
        .request(envelope);
  }

  @Override
  public Optional<String> group(SQSMessage message) {
    return Optional.ofNullable(attribute(message, "MessageGroupId"));
  }

  private static @Nullable String attribute(SQSMessage message, String name) {
    Map<String, String> attributes = message.getAttributes();
    return attributes == null ? null : attributes.get(name);
  }

  @Override
  public SQSBatchResponse response(List<SQSMessage> failed) {
    return new SQSBatchResponse(
        Failures.ids(failed, SQSMessage::getMessageId).stream()
            .map(BatchItemFailure::new)
            .toList());
  }
}
