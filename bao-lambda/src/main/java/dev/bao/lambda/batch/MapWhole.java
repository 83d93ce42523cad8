package dev.bao.lambda.batch;

import dev.bao.lambda.event.MapReader;
import dev.bao.tenant.TenantRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A source of maps that takes a whole batch or nothing, in no order.
record MapWhole(Function<MapReader, TenantRequest> reader)
    implements BatchAdapter<Map<String, Object>, Map<String, Object>, @Nullable Void> {

  @Override
  public List<Map<String, Object>> records(Map<String, Object> event) {
    return Failures.present(new MapReader(event).objects("Records"));
  }

  @Override
  public TenantRequest request(Map<String, Object> record) {
    return reader.apply(new MapReader(record));
  }

  @Override
  public Optional<?> group(Map<String, Object> record) {
    return Optional.empty();
  }

  @Override
  public @Nullable Void response(List<Map<String, Object>> failed) {
    return Failures.whole(failed);
  }
}
