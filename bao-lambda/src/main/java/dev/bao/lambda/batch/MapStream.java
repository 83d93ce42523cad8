package dev.bao.lambda.batch;

import dev.bao.lambda.event.MapReader;
import dev.bao.tenant.TenantRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// A stream whose records are maps.
///
/// @param part the member of a record that the stream itself has written
/// @param number the sequence number's name in it
record MapStream(
    Function<Map<String, Object>, TenantRequest> reader,
    Function<Map<String, Object>, Optional<?>> grouping,
    String part,
    String number)
    implements BatchAdapter<Map<String, Object>, Map<String, Object>, Map<String, Object>> {

  static Map<?, ?> part(Map<String, Object> record, String name) {
    return record.get(name) instanceof Map<?, ?> part ? part : Map.of();
  }

  @Override
  public List<Map<String, Object>> records(Map<String, Object> event) {
    return Failures.present(new MapReader(event).objects("Records")).stream()
        .filter(record -> !StreamKeys.isOfTheTable(grouping.apply(record)))
        .toList();
  }

  @Override
  public TenantRequest request(Map<String, Object> record) {
    return reader.apply(record);
  }

  @Override
  public Optional<?> group(Map<String, Object> record) {
    return grouping.apply(record);
  }

  @Override
  public boolean isCheckpointed() {
    return true;
  }

  @Override
  public Map<String, Object> response(List<Map<String, Object>> failed) {
    return Failures.named(
        failed.stream().limit(1).toList(), record -> part(record, part).get(number));
  }
}
