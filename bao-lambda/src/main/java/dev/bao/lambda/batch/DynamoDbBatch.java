package dev.bao.lambda.batch;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import dev.bao.key.ItemKey;
import dev.bao.tenant.TenantRequest;
import java.util.List;
import java.util.Optional;

final class DynamoDbBatch
    implements BatchAdapter<DynamodbEvent, DynamodbStreamRecord, StreamsEventResponse> {

  @Override
  public List<DynamodbStreamRecord> records(DynamodbEvent event) {
    return Failures.present(event.getRecords()).stream()
        .filter(record -> !StreamKeys.isOfTheTable(group(record)))
        .toList();
  }

  @Override
  public TenantRequest request(DynamodbStreamRecord record) {
    return Claims.ofTenant(StreamKeys.tenant(new TypedChange(record)).value());
  }

  @Override
  public Optional<ItemKey> group(DynamodbStreamRecord record) {
    return StreamKeys.find(new TypedChange(record));
  }

  @Override
  public boolean isCheckpointed() {
    return true;
  }

  @Override
  public StreamsEventResponse response(List<DynamodbStreamRecord> failed) {
    return Checkpoint.response(
        failed,
        record -> record.getDynamodb() == null ? null : record.getDynamodb().getSequenceNumber());
  }
}
