package dev.bao.lambda.batch;

import com.amazonaws.services.lambda.runtime.events.KinesisEvent;
import com.amazonaws.services.lambda.runtime.events.KinesisEvent.KinesisEventRecord;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import dev.bao.tenant.TenantRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

record KinesisBatch(Function<KinesisEventRecord, @Nullable String> tenantOf)
    implements BatchAdapter<KinesisEvent, KinesisEventRecord, StreamsEventResponse> {

  @Override
  public List<KinesisEventRecord> records(KinesisEvent event) {
    return Failures.present(event.getRecords());
  }

  @Override
  public TenantRequest request(KinesisEventRecord record) {
    return Claims.ofTenant(tenantOf.apply(record));
  }

  /// One batch is of one shard, which is in the event's id, so the partition key is enough.
  @Override
  public Optional<String> group(KinesisEventRecord record) {
    return Optional.ofNullable(record.getKinesis()).map(found -> found.getPartitionKey());
  }

  @Override
  public boolean isCheckpointed() {
    return true;
  }

  @Override
  public StreamsEventResponse response(List<KinesisEventRecord> failed) {
    return Checkpoint.response(
        failed,
        record -> record.getKinesis() == null ? null : record.getKinesis().getSequenceNumber());
  }
}
