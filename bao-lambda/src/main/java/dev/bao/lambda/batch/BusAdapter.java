package dev.bao.lambda.batch;

import dev.bao.error.ErrorCode;
import dev.bao.error.TenantException;
import dev.bao.lambda.EventAdapter;
import dev.bao.lambda.Problem;
import dev.bao.lambda.RequestRefusedException;
import dev.bao.tenant.TenantRequest;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

record BusAdapter<I, O extends @Nullable Object>(Function<I, @Nullable Map<String, Object>> detail)
    implements EventAdapter<I, O> {

  @SuppressWarnings("unchecked") // The names of a JSON object are strings.
  static @Nullable Map<String, Object> object(@Nullable Object value) {
    if (value == null || value instanceof Map) {
      return (Map<String, Object>) value;
    }
    throw new TenantException(
        ErrorCode.TENANT_INVALID, "The detail of an event of a bus is no JSON object.");
  }

  @Override
  public TenantRequest request(I event) {
    return TenantRequest.builder().claims(Claims.ofDetail(detail.apply(event))).build();
  }

  @Override
  public O refused(Problem problem) {
    throw new RequestRefusedException(problem);
  }

  /// Nobody waits for an answer: the error goes where the function's failures go, as it is.
  @Override
  public O failed(RuntimeException error) {
    throw error;
  }
}
