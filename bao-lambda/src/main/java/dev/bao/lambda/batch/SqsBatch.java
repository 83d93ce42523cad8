package dev.bao.lambda.batch;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse.BatchItemFailure;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import dev.bao.tenant.TenantRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

final class SqsBatch implements BatchAdapter<SQSEvent, SQSMessage, SQSBatchResponse> {

  /// What stands for a binary attribute: no tenant id, and no absent one.
  private static final String BINARY = "[binary]";

  @Override
  public List<SQSMessage> records(SQSEvent event) {
    return Failures.present(event.getRecords());
  }

  @Override
  public TenantRequest request(SQSMessage message) {
    TenantRequest.Builder request = TenantRequest.builder().subject(attribute(message, "SenderId"));
    if (message.getMessageAttributes() != null) {
      message
          .getMessageAttributes()
          .forEach((name, value) ->
              request.claim(
                  name, value.getStringValue() == null ? BINARY : value.getStringValue()));
    }
    return request.build();
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
