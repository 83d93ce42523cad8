package dev.bao.lambda.batch;

import com.amazonaws.services.lambda.runtime.events.S3Event;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3EventNotificationRecord;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.UserIdentityEntity;
import dev.bao.tenant.TenantRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

final class S3Batch implements BatchAdapter<S3Event, S3EventNotificationRecord, @Nullable Void> {

  /// The runtime makes an empty list where an event has no records at all.
  @Override
  public List<S3EventNotificationRecord> records(S3Event event) {
    List<S3EventNotificationRecord> records = event.getRecords();
    return Failures.present(records == null || records.isEmpty() ? null : records);
  }

  @Override
  public TenantRequest request(S3EventNotificationRecord record) {
    UserIdentityEntity who = record.getUserIdentity();
    return TenantRequest.builder()
        .path("/" + record.getS3().getObject().getUrlDecodedKey())
        .claim("bucket", record.getS3().getBucket().getName())
        .subject(who == null ? null : who.getPrincipalId())
        .build();
  }

  @Override
  public Optional<?> group(S3EventNotificationRecord record) {
    return Optional.empty();
  }

  @Override
  public @Nullable Void response(List<S3EventNotificationRecord> failed) {
    return Failures.whole(failed);
  }
}
