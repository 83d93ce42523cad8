package dev.bao.lambda.batch;

import com.amazonaws.services.lambda.runtime.events.SNSEvent;
import com.amazonaws.services.lambda.runtime.events.SNSEvent.SNSRecord;
import dev.bao.tenant.TenantRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

final class SnsBatch implements BatchAdapter<SNSEvent, SNSRecord, @Nullable Void> {

  @Override
  public List<SNSRecord> records(SNSEvent event) {
    return Failures.present(event.getRecords());
  }

  @Override
  public TenantRequest request(SNSRecord record) {
    TenantRequest.Builder request = TenantRequest.builder();
    if (record.getSNS() != null && record.getSNS().getMessageAttributes() != null) {
      record
          .getSNS()
          .getMessageAttributes()
          .forEach((name, attribute) -> {
            String value = Claims.snsValue(attribute.getType(), attribute.getValue());
            request.claim(name, value == null ? Claims.BINARY : value);
          });
    }
    return request.build();
  }

  @Override
  public Optional<?> group(SNSRecord record) {
    return Optional.empty();
  }

  @Override
  public @Nullable Void response(List<SNSRecord> failed) {
    return Failures.whole(failed);
  }
}
