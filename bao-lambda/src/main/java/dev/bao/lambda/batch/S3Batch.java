package dev.bao.lambda.batch;

import com.amazonaws.services.lambda.runtime.events.S3Event;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.S3EventNotificationRecord;
import com.amazonaws.services.lambda.runtime.events.models.s3.S3EventNotification.UserIdentityEntity;
import dev.bao.tenant.TenantRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

final class S3Batch implements BatchAdapter<S3Event, S3EventNotificationRecord, @Nullable Void> {

  @Override
  public List<S3EventNotificationRecord> records(S3Event event) {
    return Failures.present(event.getRecords());
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
