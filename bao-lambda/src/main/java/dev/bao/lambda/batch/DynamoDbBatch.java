package dev.bao.lambda.batch;

import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import dev.bao.key.ItemKey;
import dev.bao.key.TableLayout;
import dev.bao.tenant.TenantRequest;
import java.util.List;
import java.util.Optional;

final class DynamoDbBatch
    implements BatchAdapter<DynamodbEvent, DynamodbStreamRecord, StreamsEventResponse> {

  @Override
  public List<DynamodbStreamRecord> records(DynamodbEvent event) {
    return Failures.present(event.getRecords()).stream()
        .filter(record -> !isOfTheTable(record))
        .toList();
  }

  private static boolean isOfTheTable(DynamodbStreamRecord record) {
    return StreamKeys.find(record)
        .filter(key -> key.partition().equals(TableLayout.TABLE_ITEM))
        .isPresent();
  }

  @Override
  public TenantRequest request(DynamodbStreamRecord record) {
    return TenantRequest.builder()
        .claim(BatchEvents.TENANT_CLAIM, StreamKeys.tenant(record).value())
        .build();
  }

  @Override
  public Optional<ItemKey> group(DynamodbStreamRecord record) {
    return StreamKeys.find(record);
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
